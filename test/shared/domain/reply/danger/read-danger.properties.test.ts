import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dangerOf, isGraver } from '../../../../../shared/domain/reply/danger/joined-danger.ts';
import { readDanger } from '../../../../../shared/domain/reply/danger/read-danger.ts';
import { readReply } from '../../../../../shared/domain/reply/read-reply.ts';
import { belongsToWordsBefore } from '../../../../../shared/domain/reply/score/left-open.ts';
import { anyCharacters } from '../../../../support/any-text.ts';
import { runs } from '../../../../support/depth.ts';
import { readAfter } from '../../heard/read-after.ts';

const pieces = [
  'I want to',
  'die',
  'no',
  'chest',
  'pain',
  'cant',
  'breathe',
  'stop',
  '7',
  'my back',
  'thank you',
  'Liked "',
  '"',
  '?',
  '.',
  'ya no quiero',
  'vivir',
  'me duele',
  'el pecho',
  'kill',
  'myself',
  'lol',
  'ok',
  '👍',
  'goodbye',
  'pills',
  '\n',
  'laughing',
  'took',
];
const text = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 })
  .map((words) => words.join(' '));

test('danger alone is read as it is read beside everything else', () => {
  fc.assert(
    fc.property(fc.oneof(text, anyCharacters()), (written) => {
      const reply = readReply(written);
      const { kind } = readDanger(written);
      expect([written, kind]).toEqual([
        written,
        ['crisis', 'urgent'].includes(reply.kind) ? reply.kind : null,
      ]);
    }),
    runs(120, 4_000),
  );
});

test('texts before it only ever add danger to a text, or take back a number that was left to them', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), text, (earlier, newest) => {
      const alone = readReply(newest);
      const together = readAfter(earlier, newest);
      expect(isGraver(dangerOf(alone), dangerOf(together))).toBe(false);
      expect(together.stop).toBe(alone.stop);
      const isTheirs = alone.strength === 'bare' && belongsToWordsBefore(earlier.at(-1) ?? '', newest);
      expect(together.score).toBe(isTheirs ? null : alone.score);
      if (isTheirs) expect(together.kind).toBe('unclear');
      else if (dangerOf(together) === dangerOf(alone)) expect(together).toEqual(alone);
    }),
    runs(60, 2_000),
  );
});
