import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PatientOutcome } from '../../../../shared/domain/outcomes/patient-outcome.ts';
import { reportOf } from '../../../../shared/domain/outcomes/report.ts';
import { hiddenGroups, withoutSmallGroups } from '../../../../shared/domain/outcomes/small-groups.ts';
import { nobodyYet, withPatient } from '../../../../shared/domain/outcomes/tally.ts';

function patients(count: number, changes: Partial<PatientOutcome>): PatientOutcome[] {
  const one: PatientOutcome = {
    condition: 'back-pain',
    phase: 'weekly',
    exclusion: null,
    baseline: { sum: 6, count: 1 },
    endpoint: { sum: 6, count: 2 },
    readings: 2,
    answered: 1,
    closed: 1,
    retained: true,
  };
  return Array.from({ length: count }, () => ({ ...one, ...changes }));
}

const suppressed = (...outcomes: PatientOutcome[]) =>
  withoutSmallGroups(reportOf(outcomes.reduce(withPatient, nobodyYet), { from: null, to: '2026-06-30' }));

describe('groups under 5 people', () => {
  it.each([
    [{ a: 5, b: 9 }, []],
    [{ a: 4, b: 9, c: 20 }, ['a', 'b']],
    [{ a: 2, b: 3, c: 6 }, ['a', 'b']],
    [{ a: 2, b: 2, c: 6, d: 8 }, ['a', 'b', 'c']],
    [{ a: 3 }, ['a']],
    [{ a: 0, b: 7 }, []],
  ])('of %o hide %o', (sizes, hidden) => {
    expect([...hiddenGroups(sizes)].sort()).toEqual(hidden);
  });

  it('are never what the visible ones leave of the total', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { minLength: 1, maxLength: 6 }), (counts) => {
        const sizes = Object.fromEntries(counts.map((count, index) => [`g${index}`, count]));
        const hidden = hiddenGroups(sizes);
        const together = [...hidden].reduce((sum, key) => sum + (sizes[key] ?? 0), 0);
        const total = counts.reduce((sum, count) => sum + count, 0);
        for (const [key, size] of Object.entries(sizes)) {
          if (size > 0 && size < 5) expect(hidden.has(key)).toBe(true);
        }
        // Unless everything is hidden, what is hidden could be anybody of five.
        if (together > 0 && together < total) expect(together).toBeGreaterThanOrEqual(5);
      }),
    );
  });

  it('are left out of a report, small counts of exclusions too', () => {
    const report = suppressed(
      ...patients(6, {}),
      ...patients(7, { condition: 'arthritis' }),
      ...patients(2, { condition: 'autoimmune', phase: 'monthly' }),
      ...patients(1, { exclusion: 'plan-not-begun', phase: null }),
    );
    expect(report.byCondition.map(({ key, outcomes }) => [key, outcomes?.patients ?? null])).toEqual([
      ['back-pain', null],
      ['arthritis', 7],
      ['autoimmune', null],
    ]);
    expect(report.byPhase.every(({ outcomes }) => outcomes === null)).toBe(true);
    expect(report.excluded[0]).toEqual({ reason: 'plan-not-begun', count: null });
    expect(report.seen).toBeNull();
    expect(report.all?.patients).toBe(15);
  });

  it('hide everything of a clinic with four', () => {
    const report = suppressed(...patients(4, {}));
    expect(report.all).toBeNull();
    expect(report.byCondition).toEqual([{ key: 'back-pain', outcomes: null }]);
  });

  it('hide a group of many of whom few count', () => {
    const report = suppressed(
      ...patients(20, {}),
      ...patients(8, { condition: 'arthritis', exclusion: 'no-baseline', baseline: null }),
      ...patients(2, { condition: 'arthritis' }),
    );
    expect(report.byCondition.every(({ outcomes }) => outcomes === null)).toBe(true);
  });
});
