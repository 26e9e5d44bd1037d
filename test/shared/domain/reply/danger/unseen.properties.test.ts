/**
 * Danger in texts that nobody tuned the lists or the vote to: danger-unseen.tsv was written without sight of either,
 * and only its totals were ever looked at; ordinary-unseen.txt is the half of the everyday texts that was kept out of
 * training. Lists may be widened by what a person knows, never by reading these lines. The totals were looked at many
 * times on the way, so they flatter somewhat; docs/danger.md says how much is known.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dangerOf } from '../../../../../shared/domain/reply/danger/joined-danger.ts';
import { readReply } from '../../../../../shared/domain/reply/read-reply.ts';
import { isDeep } from '../../../../support/depth.ts';
import { readAfter } from '../../heard/read-after.ts';

const linesOf = (file: string): string[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
const dangerous = linesOf('danger-unseen.tsv').map((line) => line.split('\t')[0] ?? '');
const ordinary = linesOf('ordinary-unseen.txt');
/** Joined, a text is read a dozen times: every twelfth is enough for a look. */
const step = isDeep ? 1 : 12;
const readings = new Map<string, ReturnType<typeof readReply>>();
/** The reading of a text, which several tests ask for. */
function readingOf(text: string): ReturnType<typeof readReply> {
  const reading = readings.get(text) ?? readReply(text);
  readings.set(text, reading);
  return reading;
}
const isListed = (text: string): boolean => ['crisis', 'urgent'].includes(readingOf(text).kind);
const share = (texts: string[], fits: (text: string) => boolean): number =>
  texts.filter(fits).length / texts.length;

describe('texts nobody tuned to', () => {
  test('the lists alone see 87 % of danger, with the vote 94 %', () => {
    expect(dangerous.length).toBeGreaterThan(450);
    expect(share(dangerous, isListed)).toBeGreaterThan(0.87);
    expect(share(dangerous, (text) => isListed(text) || readingOf(text).concern !== null)).toBeGreaterThan(
      0.94,
    );
  });

  test('ordinary texts raise no alarm by the lists, and at most 3 in 1,000 by the vote', () => {
    expect(ordinary.filter(isListed)).toEqual([]);
    expect(share(ordinary, (text) => readingOf(text).concern !== null)).toBeLessThan(0.003);
  });

  test('joining ordinary texts hardly invents danger', () => {
    const alone = (text: string): boolean => isListed(text) || readingOf(text).concern !== null;
    const looked = ordinary.length / step;
    const invented = ordinary.filter((text, at) => {
      if (at % step !== 0) return false;
      const before = ordinary.slice(Math.max(0, at - 3), at);
      return dangerOf(readAfter(before, text)) !== null && ![...before, text].some(alone);
    });
    expect(invented.length / looked).toBeLessThan(0.02);
  });
});
