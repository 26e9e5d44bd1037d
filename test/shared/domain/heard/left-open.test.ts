import { describe, expect, test } from 'vitest';
import { heardAs } from '../../../../shared/domain/heard/heard-text.ts';
import { readInPlace } from '../../../../shared/domain/heard/read-in-place.ts';
import { later, minuteMs } from '../../../../shared/domain/local-time.ts';
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
