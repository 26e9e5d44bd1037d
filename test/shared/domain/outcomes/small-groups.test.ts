import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PatientOutcome } from '../../../../shared/domain/outcomes/patient-outcome.ts';
import {
  type GroupOutcomes,
  type OutcomesReport,
  reportOf,
} from '../../../../shared/domain/outcomes/report.ts';
import { hiddenGroups, withoutSmallGroups } from '../../../../shared/domain/outcomes/small-groups.ts';
import { nobodyYet, withPatient } from '../../../../shared/domain/outcomes/tally.ts';
import { runs } from '../../../support/depth.ts';
import { outcomeOf } from './outcome-samples.ts';

function patients(count: number, changes: Partial<PatientOutcome>): PatientOutcome[] {
  return Array.from({ length: count }, () => outcomeOf([6], [6, 6], changes));
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

  it('are not told by sessions that are known of most of them', () => {
    const known = { attendance: { attended: 9, assumed: 0, weekly: 13 } };
    const whole = suppressed(...patients(6, known), ...patients(7, { ...known, condition: 'arthritis' }));
    expect(whole.all?.sessions).toMatchObject({ patients: 13, attended: 117 });
    const partly = suppressed(
      ...patients(6, known),
      ...patients(6, { ...known, condition: 'arthritis' }),
      ...patients(1, { condition: 'arthritis' }),
    );
    expect(partly.all?.sessions).toBeNull();
    expect(
      partly.byCondition.map(({ key, outcomes }) => [key, outcomes?.sessions?.patients ?? null]),
    ).toEqual([
      ['back-pain', 6],
      ['arthritis', null],
    ]);
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

  it('hide what is about completers alone where less than five are missing', () => {
    const report = suppressed(...patients(20, {}), ...patients(2, { endpoint: null }));
    expect(report.all).toMatchObject({
      patients: 22,
      completers: null,
      missingEndpoint: null,
      amongCompleters: null,
      meanChange: null,
      changeQuartiles: null,
      underWay: 22,
    });
    expect(suppressed(...patients(20, {}), ...patients(5, { endpoint: null })).all?.completers).toBe(20);
    expect(suppressed(...patients(4, {}), ...patients(9, { endpoint: null })).all).toBeNull();
  });

  it('hide what is about everybody under way where less than five of them do not count', () => {
    const report = suppressed(...patients(20, {}), ...patients(2, { exclusion: 'too-early' }));
    expect(report.all).toMatchObject({ patients: 20, underWay: null, responseRate: null, stillInCare: null });
    expect(report.excluded.find(({ reason }) => reason === 'too-early')?.count).toBeNull();
    expect(report.seen).toBeNull();
  });

  it('hide a second exclusion where the first would be what is left', () => {
    const report = suppressed(
      ...patients(20, {}),
      ...patients(2, { exclusion: 'too-early' }),
      ...patients(7, { exclusion: 'low-baseline' }),
      ...patients(9, { exclusion: 'plan-not-begun', phase: null }),
    );
    const shown = Object.fromEntries(report.excluded.map(({ reason, count }) => [reason, count]));
    expect(shown).toEqual({
      'plan-not-begun': 9,
      'nothing-in-period': 0,
      'no-baseline': 0,
      'low-baseline': null,
      'too-early': null,
    });
    expect(report.all?.underWay).toBe(29);
  });

  it.each([
    [9, 11, 9],
    [18, 2, null],
    [2, 18, null],
    [20, 0, 20],
    [0, 20, 0],
  ])('of whom %d had a score corrected and %d had not show %s', (corrected, others, shown) => {
    const report = suppressed(...patients(corrected, { corrected: true }), ...patients(others, {}));
    expect(report.corrected).toBe(shown);
  });

  it('have no date in their report', () => {
    expect(JSON.stringify(suppressed(...patients(9, {})))).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  });
});

describe('what subtraction reveals of a de-identified report', () => {
  const somebody = fc.record({
    condition: fc.constantFrom('back-pain', 'arthritis', 'other'),
    phase: fc.constantFrom('weekly', 'biweekly', 'monthly'),
    exclusion: fc.constantFrom(
      null,
      null,
      null,
      null,
      null,
      null,
      'too-early',
      'no-baseline',
      'low-baseline',
    ),
    endpoint: fc.constantFrom({ sum: 6, count: 2 }, { sum: 6, count: 2 }, { sum: 6, count: 2 }, null),
  } as const);
  const few = (count: number) => count > 0 && count < 5;
  type Group = { outcomes: OutcomesReport['all'] };

  /** What the total leaves for the groups of which a number is not shown; null when it is shown of all or not at all. */
  function rest(
    all: OutcomesReport['all'],
    groups: readonly Group[],
    of: (group: GroupOutcomes) => number | null,
  ) {
    const whole = all === null ? null : of(all);
    const shown = groups.map(({ outcomes }) => (outcomes === null ? null : of(outcomes)));
    if (whole === null || shown.every((count) => count !== null)) return null;
    return whole - shown.reduce((sum: number, count) => sum + (count ?? 0), 0);
  }

  const difference = (a: number | null, b: number | null) => (a === null || b === null ? null : a - b);

  it('is never about one to four people', () => {
    const people = fc.array(fc.tuple(somebody, fc.integer({ min: 1, max: 9 })), { maxLength: 9 });
    fc.assert(
      fc.property(people, (groups) => {
        const outcomes = groups.flatMap(([changes, count]) => patients(count, changes));
        const report = suppressed(...outcomes);
        const { all } = report;
        for (const groupsOf of [report.byCondition, report.byPhase]) {
          for (const outcome of [all, ...groupsOf.map((group) => group.outcomes)]) {
            if (outcome === null) continue;
            const { underWay, patients: counted, completers } = outcome;
            expect(Math.min(underWay ?? 5, counted, completers ?? 5)).toBeGreaterThanOrEqual(5);
            expect(few(difference(underWay, counted) ?? 0)).toBe(false);
            expect(few(difference(counted, completers) ?? 0)).toBe(false);
          }
          for (const size of ['underWay', 'patients', 'completers'] as const) {
            const left = rest(all, groupsOf, (group) => group[size]);
            if (left !== null) expect(left).toBeGreaterThanOrEqual(5);
          }
          const missing = rest(all, groupsOf, ({ missingEndpoint }) => missingEndpoint);
          expect(few(missing ?? 0)).toBe(false);
          const leftOut = rest(all, groupsOf, (group) => difference(group.underWay, group.patients));
          expect(few(leftOut ?? 0)).toBe(false);
        }
        const hidden = report.excluded.filter(({ count }) => count === null);
        const shown = report.excluded.reduce((sum, { count }) => sum + (count ?? 0), 0);
        for (const { count } of report.excluded) expect(few(count ?? 0)).toBe(false);
        if (all !== null && hidden.length > 0) expect(report.seen).toBeNull();
        if (all?.underWay != null) expect(few(all.underWay - all.patients - shown)).toBe(false);
        if (report.seen !== null && all === null) expect.unreachable('the total tells of those who count');
      }),
      runs(100, 2_000),
    );
  });
});
