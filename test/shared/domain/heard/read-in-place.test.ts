import { describe, expect, test } from 'vitest';
import { heardAs } from '../../../../shared/domain/heard/heard-text.ts';
import { readInPlace } from '../../../../shared/domain/heard/read-in-place.ts';
import { dangerOf } from '../../../../shared/domain/reply/danger/joined-danger.ts';
import { readAfter } from './read-after.ts';

describe('the newest text is also read joined to those before it', () => {
  test.each([
    [['I just want to'], 'die', 'crisis'],
    [['I cant'], 'breathe', 'urgent'],
    [['I have chest'], 'pain', 'urgent'],
    [['I have chest pa'], 'in', 'urgent'],
    [['hello', 'I dont want'], 'to live anymore', 'crisis'],
    [['I', 'want to', 'kill'], 'myself', 'crisis'],
    [['ya no quiero'], 'vivir', 'crisis'],
    [['no puedo'], 'respirar', 'urgent'],
    [['me duele el'], 'pecho', 'urgent'],
    [['I want to ki'], 'll myself', 'crisis'],
  ] as const)('%j, then "%s" is %s', (earlier, newest, kind) =>
    expect(readAfter(earlier, newest).kind).toBe(kind),
  );

  test('what is dangerous alone stays so, whatever precedes it', () => {
    expect(readAfter(['no'], 'chest pain').kind).toBe('urgent');
    expect(readAfter(['No I do not have'], 'chest pain').kind).toBe('urgent');
  });

  test('what was dangerous before is not noticed again', () => {
    expect(dangerOf(readAfter(['I have chest pain'], 'ok thank you'))).toBeNull();
    expect(readAfter(['I have chest pain'], 'and I want to die').kind).toBe('crisis');
  });

  test('only the last three count', () => {
    const { kind } = readAfter(['I want to', 'a', 'b', 'c'], 'die');
    expect(['crisis', 'urgent']).not.toContain(kind);
  });

  test.each([
    [['my phone is about to'], 'die lol'],
    [['Running late'], 'sorry'],
    [['4'], 'no wait 5'],
    [['Can I come Friday'], 'at 3?'],
    [['I cant make it'], 'tomorrow'],
    [['no'], 'thanks'],
    [['chest day at the gym'], 'pain 3'],
    [[], 'hello'],
    [['breathe'], 'START'],
    [['I cant', 'breathe'], 'STOP'],
    [['I cant', 'breathe'], 'help'],
  ])('%j, then "%s" is no danger', (earlier, newest) =>
    expect(dangerOf(readAfter(earlier, newest))).toBeNull(),
  );
});

describe('a text that comes after one that was written later', () => {
  const at = '2027-03-04T02:58:28.000Z';
  const crisis = 'I want to kill myself';
  const since = [heardAs(crisis, 'crisis', '2027-03-04T02:59:06.000Z')];

  test.each([
    ['START', 'start', null],
    ['STOP', 'stop', null],
    ['6', 'score', 6],
    ['done, pain is 4', 'score', 4],
  ] as const)('"%s" says what it says: the danger of the later one is its own', (text, kind, score) => {
    const { reply, together } = readInPlace(text, since, at);
    expect([reply.kind, reply.score, together]).toEqual([kind, score, null]);
  });

  test('it and the later one together may still tell of danger that neither does alone', () => {
    const { reply, together } = readInPlace(
      'I just want to',
      [heardAs('die', 'unclear', since[0]?.at ?? at)],
      at,
    );
    expect([reply.kind, together]).toEqual(['crisis', 'I just want to / die']);
  });
});
