import { describe, expect, it } from 'vitest';
import { type Durations, timeTo, withDuration } from '../../../../shared/domain/outcomes/kaplan-meier.ts';

/** Weeks to relapse under 6-mercaptopurine, and weeks without one (Freireich 1963, Blood 21:699). */
const relapses = [6, 6, 6, 7, 10, 13, 16, 22, 23];
const followed = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];

function durations(happened: readonly number[], lastSeen: readonly number[]): Durations {
  const all = [
    ...happened.map((weeks) => ({ days: 7 * weeks, happened: true })),
    ...lastSeen.map((weeks) => ({ days: 7 * weeks, happened: false })),
  ];
  return all.reduce(withDuration, {});
}

describe('the estimate of Kaplan and Meier', () => {
  it('is that of the published example, with its numbers at risk and standard errors', () => {
    const result = timeTo(durations(relapses, followed), [5, 6, 7, 10, 13, 16, 22, 23, 40]);
    expect(result).toMatchObject({ patients: 21, happened: 9, medianDays: 161 });
    const rows = result?.by ?? [];
    expect(rows.map(({ atRisk }) => atRisk)).toEqual([21, 21, 17, 15, 12, 11, 7, 6]);
    const without = rows.map(({ percent }) => Number((1 - percent / 100).toFixed(3)));
    expect(without).toEqual([1, 0.857, 0.807, 0.753, 0.69, 0.627, 0.538, 0.448]);
    const errors = rows.map(({ percent, high }) => (high - percent) / 100 / 1.959964);
    expect(errors[1]).toBeCloseTo(0.0764, 3);
    expect(errors[7]).toBeCloseTo(0.1346, 3);
  });

  it('ends where it has happened to everybody, and says nothing of nobody', () => {
    const all = timeTo(durations([2, 4], []), [1, 3, 8]);
    expect(all?.by.map(({ atRisk, shown }) => [atRisk, shown.percent])).toEqual([
      [2, '0.0'],
      [1, '50.0'],
      [0, '100.0'],
    ]);
    expect(all?.medianDays).toBe(14);
    expect(timeTo(durations([], [3]), [2, 4])).toMatchObject({
      medianDays: null,
      by: [{ atRisk: 1, percent: 0 }],
    });
    expect(timeTo({}, [4])).toBeNull();
  });
});
