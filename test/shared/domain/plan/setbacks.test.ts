import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../shared/domain/calendar.ts';
import { levelAfterMove } from '../../../../shared/domain/plan/level-after.ts';
import type { Phase } from '../../../../shared/domain/plan/phases.ts';
import { defaultProtocol } from '../../../../shared/domain/plan/protocol.ts';
import {
  isSetback,
  isTried,
  noSetbacks,
  setbacksOf,
  withoutSetbacks,
  withSetback,
} from '../../../../shared/domain/plan/setbacks.ts';
import { ago, marked, reviewOf, today } from './reviews.ts';

describe('a setback', () => {
  it.each<[Phase, Phase, number, boolean]>([
    ['biweekly', 'weekly', 112, true],
    ['biweekly', 'weekly', 113, false],
    ['biweekly', 'flare', 1, true],
    ['biweekly', 'monthly', 50, false],
    ['monthly', 'biweekly', 112, true],
    ['monthly', 'weekly', 10, true],
    ['monthly', 'flare', 0, true],
    ['monthly', 'monthly', 10, false],
    ['weekly', 'flare', 10, false],
    ['flare', 'weekly', 10, false],
  ])('%s left for %s after %i days: %s', (from, to, days, expected) => {
    expect(isSetback({ from, to, since: ago(days), on: today }, defaultProtocol)).toBe(expected);
  });

  it('is kept once a day, the newest four of each phase, until staff set that phase', () => {
    const days = [40, 30, 20, 10, 10, 0].map(ago);
    const kept = days.reduce(
      (all, day) => withSetback(all, 'monthly', day),
      withSetback(noSetbacks, 'biweekly', ago(5)),
    );
    expect(kept).toEqual({ biweekly: [ago(5)], monthly: [30, 20, 10, 0].map(ago) });
    expect(withSetback(kept, 'weekly', today)).toEqual(kept);
    expect(withoutSetbacks(kept, 'monthly')).toEqual({ biweekly: [ago(5)], monthly: [] });
    expect(withoutSetbacks(kept, 'weekly')).toEqual(kept);
  });

  it('counts for 364 days, and twice is tried', () => {
    const setbacks = { biweekly: [ago(365), ago(10)], monthly: [ago(364), ago(10)] };
    const review = reviewOf('weekly', 30, [7], [5], { setbacks });
    expect(setbacksOf('biweekly', review)).toEqual([addDays(today, -10)]);
    expect([isTried('biweekly', review), isTried('monthly', review)]).toEqual([false, true]);
  });
});

describe('the level after a move', () => {
  const readings = [marked(14, 8), marked(7, 3), marked(0, 4)];
  it.each([
    ['step-down', 5, 5],
    ['flare-start', 5, 5],
    ['flare-start', null, null],
    ['step-up', 5, null],
    ['flare-end', 5, 3.5],
  ] as const)('by %s where the average is %s is %s', (rule, current, level) => {
    expect(levelAfterMove(rule, current, readings)).toBe(level);
  });
});
