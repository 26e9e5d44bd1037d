import { describe, expect, test } from 'vitest';
import { heardAs } from '../../../../shared/domain/heard/heard-text.ts';
import { readInPlace } from '../../../../shared/domain/heard/read-in-place.ts';
import { later, minuteMs } from '../../../../shared/domain/local-time.ts';
import { readReply } from '../../../../shared/domain/reply/read-reply.ts';
import { readAfter } from './read-after.ts';

describe('a number belongs to the words that a text just before it left open', () => {
  test.each([
    ['I took', '2'],
    ['took', '2'],
    ['Can you call me at', '5'],
    ['I can come at', '4'],
    ['less than', '5'],
    ['my daughter is', '9'],
    ['my appointment is at', '4 sorry'],
    ['tome', '2'],
    ['llego a las', '4'],
    ['la cita es a las', '4 gracias'],
    ['somos', '3'],
  ])('"%s", then "%s" is no score', (before, newest) => {
    const reply = readAfter([before], newest);
    expect(reply).toMatchObject({ kind: 'unclear', score: null, strength: null, note: newest });
  });

  test.each([
    ['My pain is', '4', 4],
    ["It's about", '6', 6],
    ['it went from 8 to', '4', 4],
    ['I would say', '5', 5],
    ['mi dolor es de', '7', 7],
    ['estoy en', '4', 4],
    ['Hi', '4', 4],
    ['thanks for asking', '3', 3],
    ['Can I come tomorrow?', '6', 6],
    ['8', '4', 4],
    ['call me at', 'pain is 5', 5],
    ['I just want to', '7', 7],
  ])('"%s", then "%s" is %d', (before, newest, score) =>
    expect(readAfter([before], newest)).toMatchObject({ kind: 'score', score }),
  );

  test('staff read both, and only the text of the minute before counts', () => {
    const at = '2026-11-21T12:00:00.000Z';
    const heard = [heardAs('I took', 'unclear', at)];
    const read = (ms: number) => readInPlace('2', heard, later(at, ms));
    expect(read(minuteMs).together).toBe('I took / 2');
    expect(read(minuteMs + 1).reply.score).toBe(2);
    const between = [...heard, heardAs('hello', 'unclear', later(at, 1000))];
    expect(readInPlace('2', between, later(at, 2000)).reply.score).toBe(2);
  });
});

describe('words just after a number tell what it was', () => {
  test.each([
    ['5', 'hours of sleep'],
    ['4', 'pm'],
    ['2', 'ibuprofen'],
    ['7', 'jk'],
    ['5', 'not pain just tired'],
    ['8', 'was yesterday'],
    ['4', 'de la tarde'],
    ['5', 'horas dormi'],
    ['8', 'ayer'],
  ])('"%s", then "%s" is read by a person together', (before, newest) => {
    expect(readTwo(before, newest)).toMatchObject({
      reply: { kind: 'unclear', score: null, note: newest },
      together: `${before} / ${newest}`,
    });
  });

  test.each([
    ['5', 'no 4', 4],
    ['7', 'kidding 3', 3],
    ['5', 'sorry meant 4', 4],
    ['8', 'mentira 3', 3],
    ['5', 'or 6', 6],
    ['5', 'and a half', 6],
  ])('"%s", then "%s" is %d', (before, newest, score) =>
    expect(readTwo(before, newest).reply).toMatchObject({ kind: 'score', score }),
  );

  test.each([
    ['5', 'my back hurts'],
    ['5', 'dolor de espalda'],
    ['5', 'my dog died'],
    ['5', 'lol'],
    ['my pain is 5', 'hours of sleep'],
  ])('"%s", then "%s" leaves the score what it was', (before, newest) =>
    expect(readTwo(before, newest)).toMatchObject({ reply: { score: null }, together: null }),
  );
});

function readTwo(before: string, newest: string): ReturnType<typeof readInPlace> {
  const at = '2026-11-21T12:00:00.000Z';
  return readInPlace(newest, [heardAs(before, readReply(before).kind, at)], later(at, 20_000));
}
