import { describe, expect, it } from 'vitest';
import type { PatientOutcome } from '../../../../shared/domain/outcomes/patient-outcome.ts';
import { reportOf } from '../../../../shared/domain/outcomes/report.ts';
import { nobodyYet, withPatient, withUnread } from '../../../../shared/domain/outcomes/tally.ts';
import { outcomeOf as outcome } from './outcome-samples.ts';

const period = { from: null, to: '2026-06-30' };

const reportOn = (...outcomes: PatientOutcome[]) => reportOf(outcomes.reduce(withPatient, nobodyYet), period);

describe('the outcomes report', () => {
  it('counts a missing endpoint as a non-responder and shows completers beside it', () => {
    const { all } = reportOn(outcome([6], [3, 3]), outcome([6], [4, 4]), outcome([6], []));
    expect(all).toMatchObject({ patients: 3, completers: 2, missingEndpoint: 1 });
    expect(all?.responders30).toMatchObject({ n: 2, of: 3 });
    expect(all?.responders50).toMatchObject({ n: 1, of: 3 });
    expect(all?.amongCompleters?.responders30).toMatchObject({ n: 2, of: 2 });
    expect(all?.amongCompleters?.responders50).toMatchObject({ n: 1, of: 2 });
  });

  it('compares as exact fractions: 29.6 % is not 30 %, exactly 30 % is', () => {
    // In doubles 1 - (14 / 3) / (20 / 3) is 0.30000000000000004 and others fall short by as little.
    expect(reportOn(outcome([6, 7, 7], [4, 5, 5])).all?.responders30.n).toBe(1);
    expect(reportOn(outcome([9, 9], [7, 6, 6])).all?.responders30.n).toBe(0);
    expect(reportOn(outcome([10], [7, 7])).all?.responders30.n).toBe(1);
  });

  it('sets sessions attended against one a week, of the patients whose rows tell of sessions', () => {
    const { all, byPhase } = reportOn(
      outcome([6], [3, 3], { attendance: { attended: 9, assumed: 2, weekly: 13 } }),
      outcome([6], [], { attendance: { attended: 4, assumed: 0, weekly: 13 }, phase: 'monthly' }),
      outcome([6], [3, 3]),
      outcome([], [3], { exclusion: 'no-baseline', attendance: { attended: 5, assumed: 0, weekly: 5 } }),
    );
    expect(all?.sessions).toEqual({
      patients: 2,
      attended: 13,
      assumed: 2,
      weekly: 26,
      percent: 50,
      shown: '50.0',
    });
    expect(byPhase.map(({ key, outcomes }) => [key, outcomes?.sessions?.shown])).toEqual([
      ['weekly', '69.2'],
      ['monthly', '30.8'],
    ]);
    expect(reportOn(outcome([6], [3, 3])).all?.sessions).toBeNull();
  });

  it('draws the curve of Farrar 2006: the share with at least so much relief, never rising', () => {
    const { all } = reportOn(
      outcome([10], [10, 10]),
      outcome([10], [7, 7]),
      outcome([10], [0, 0]),
      outcome([5], [6, 6]),
      outcome([5], []),
    );
    const at = (percent: number) => all?.curve.find((point) => point.percent === percent)?.share.n;
    expect(all?.curve.map((point) => point.percent)).toEqual(Array.from({ length: 21 }, (_, i) => i * 5));
    expect([at(0), at(5), at(30), at(35), at(100)]).toEqual([3, 2, 2, 1, 1]);
    expect(all?.curve.every(({ share }) => share.of === 5)).toBe(true);
    expect(at(30)).toBe(all?.responders30.n);
  });

  it('means change over completers alone, negative for less pain', () => {
    const { all } = reportOn(outcome([6], [3, 3]), outcome([6], [5, 5]), outcome([9], []));
    expect(all?.meanChange).toMatchObject({ count: 2, mean: -2 });
    expect(all?.meanBaseline?.mean).toBe(7);
  });

  it('lists every reason for leaving out, with those left out counted among the check-ins of their plan', () => {
    const report = reportOn(
      outcome([6], [3, 3]),
      outcome([], [3, 3], { exclusion: 'no-baseline' }),
      outcome([2], [1, 1], {
        exclusion: 'low-baseline',
        standing: 'stopped',
        answered: 2,
        answeredByStaff: 1,
      }),
      outcome([6], [5], { exclusion: 'too-early', standing: 'discharged' }),
      outcome([6], [], { exclusion: 'nothing-in-period', answered: 0, closed: 0 }),
      outcome([6], [], { exclusion: 'plan-not-begun', phase: null }),
    );
    expect(report.seen).toBe(6);
    expect(report.excluded).toEqual([
      { reason: 'plan-not-begun', count: 1 },
      { reason: 'nothing-in-period', count: 1 },
      { reason: 'no-baseline', count: 1 },
      { reason: 'low-baseline', count: 1 },
      { reason: 'too-early', count: 1 },
    ]);
    expect(report.all).toMatchObject({ patients: 1, underWay: 4 });
    expect(report.all?.responseRate).toEqual({
      answered: 11,
      answeredByStaff: 1,
      closed: 16,
      percent: 68.75,
      shown: '68.8',
    });
    expect(report.all?.stillInCare).toMatchObject({ n: 2, of: 4 });
    expect(report.all?.stopped).toMatchObject({ n: 1, of: 4 });
    expect(report.all?.discharged).toMatchObject({ n: 1, of: 4 });
    expect(report.all?.lost).toMatchObject({ n: 0, of: 4 });
  });

  it('is split by condition and by phase, in a fixed order', () => {
    const report = reportOn(
      outcome([6], [3, 3], { condition: 'other', phase: 'flare' }),
      outcome([6], [6, 6], { phase: 'monthly' }),
      outcome([6], [6, 6]),
    );
    expect(report.byCondition.map(({ key, outcomes }) => [key, outcomes?.patients])).toEqual([
      ['back-pain', 2],
      ['other', 1],
    ]);
    expect(report.byPhase.map(({ key }) => key)).toEqual(['weekly', 'monthly', 'flare']);
  });

  it('counts two points for better and for worse, and shows where the middle half lies', () => {
    const { all } = reportOn(
      outcome([6], [4]),
      outcome([6], [4, 5]),
      outcome([6], [8]),
      outcome([6, 7], [8, 8, 9]),
      outcome([6], []),
    );
    expect(all?.responders2Points).toMatchObject({ n: 1, of: 5 });
    expect(all?.worse2Points).toMatchObject({ n: 1, of: 5 });
    expect(all?.amongCompleters?.worse2Points).toMatchObject({ n: 1, of: 4 });
    expect(all?.changeQuartiles?.shown).toEqual({ lower: '-1.6', median: '0.2', upper: '1.9' });
  });

  it('says of how many scores were corrected since, and that rows must be rebuilt', () => {
    expect(reportOn(outcome([6], [4], { corrected: true }), outcome([6], [4])).corrected).toBe(1);
    expect(reportOn().notes.join(' ')).not.toContain('npm run rebuild');
    expect(reportOf(withUnread(nobodyYet), period).notes[0]).toContain('npm run rebuild');
  });

  it('claims no cause and says why', () => {
    expect(reportOn().notes.join(' ')).toMatch(
      /do not show that the sessions caused.*regression to the mean/,
    );
  });

  it('comes out the same when its counts were put by as JSON on the way', () => {
    const first = withPatient(nobodyYet, outcome([6], [3, 3]));
    const kept: typeof first = JSON.parse(JSON.stringify(first));
    const second = outcome([7], [5, 4], { phase: 'monthly' });
    expect(withPatient(kept, second)).toEqual(withPatient(first, second));
  });
});
