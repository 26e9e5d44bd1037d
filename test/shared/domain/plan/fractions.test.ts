import { describe, expect, it } from 'vitest';
import type { Mean } from '../../../../shared/domain/plan/fractions.ts';
import {
  improvementOf,
  isBelowBy,
  isImprovedBy,
  isImprovedByLessThan,
} from '../../../../shared/domain/plan/fractions.ts';
import { reviewPlan } from '../../../../shared/domain/plan/review-plan.ts';
import { ago, baselineOf, reviewOf } from './reviews.ts';

/** Every mean of 1 to 3 whole scores. */
const means: Mean[] = [1, 2, 3].flatMap((count) =>
  Array.from({ length: count * 10 + 1 }, (_, sum) => ({ sum, count })),
);
const pairs = means.flatMap((baseline) => means.map((current) => [baseline, current] as const));

/** Sign of (B - C) / B - percent / 100 by fractions of big whole numbers. */
function sign(baseline: Mean, current: Mean, percent: number): bigint {
  const [bs, bn] = [BigInt(baseline.sum), BigInt(baseline.count)];
  const [cs, cn] = [BigInt(current.sum), BigInt(current.count)];
  const b = { top: bs * cn, bottom: bn * cn };
  const c = { top: cs * bn, bottom: bn * cn };
  return (b.top - c.top) * b.bottom * 100n - BigInt(percent) * b.top * b.bottom;
}

describe('percentages of means', () => {
  it.each([0, 1, 19, 20, 29, 30, 33, 50, 99, 100])(
    'are exact at %d %% for every pair of means',
    (percent) => {
      const misjudged = pairs.filter(([baseline, current]) => {
        const known = baseline.sum > 0;
        const reached = known && sign(baseline, current, percent) >= 0n;
        return (
          isImprovedBy(baseline, current, percent) !== reached ||
          isImprovedByLessThan(baseline, current, percent) !== (known && !reached)
        );
      });
      expect(misjudged).toEqual([]);
    },
  );

  it('differ from what doubles say, which is why', () => {
    const misjudged = pairs.filter(
      ([b, c]) => b.sum > 0 && 1 - c.sum / c.count / (b.sum / b.count) >= 0.3 !== isImprovedBy(b, c, 30),
    );
    expect(misjudged.length).toBeGreaterThan(0);
  });

  it('have no value against a baseline of 0', () => {
    expect(improvementOf({ sum: 0, count: 2 }, { sum: 5, count: 2 })).toBeNull();
    expect(improvementOf({ sum: 4, count: 1 }, { sum: 6, count: 1 })).toBe(-0.5);
  });
});

describe('points between means', () => {
  it.each([0, 0.1, 0.3, 0.7, 1, 1.1, 2, 2.3, 3])('are exact at %d for every pair of means', (points) => {
    const misjudged = pairs.filter(([upper, lower]) => {
      const difference =
        (BigInt(upper.sum) * BigInt(lower.count) - BigInt(lower.sum) * BigInt(upper.count)) * 10n;
      const bound = BigInt(points.toFixed(1).replace('.', '')) * BigInt(upper.count * lower.count);
      return isBelowBy(lower, upper, points) !== difference >= bound;
    });
    expect(misjudged).toEqual([]);
  });
});

describe('a review at exactly 30 %', () => {
  const triples = (sum: number, count: number): number[] =>
    Array.from({ length: count }, (_, index) => Math.floor((sum + index) / count));

  it('moves at 30 % and not at the nearest fraction below, whatever the sums', () => {
    let exact = 0;
    for (const [baseline, current] of pairs) {
      // Three readings are the least that relief shows in, and with three it is the same mean.
      if (baseline.count < 2 || current.count < 3 || baseline.sum < baseline.count * 4) continue;
      const scores = triples(current.sum, current.count);
      const review = reviewOf('weekly', 28, triples(baseline.sum, baseline.count), [], {
        readings: scores.map((score, index) => ({
          date: ago((scores.length - 1 - index) * 7),
          score,
          elevated: false,
        })),
        baseline: baselineOf(...triples(baseline.sum, baseline.count)),
        sessionsInPhase: 4,
      });
      const distance = sign(baseline, current, 30);
      if (distance === 0n) exact += 1;
      expect(reviewPlan(review).move !== null).toBe(distance >= 0n);
    }
    // Of means of three, three pairs lie on 30 % to the last digit.
    expect(exact).toBe(3);
  });
});
