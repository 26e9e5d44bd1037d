import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../shared/domain/calendar.ts';
import { patientOutcome } from '../../../../shared/domain/outcomes/patient-outcome.ts';
import { defaultProtocol } from '../../../../shared/domain/plan/protocol.ts';
import { baselineRows, lastDay, row, weeklyPatient, weeklyRows } from './outcome-samples.ts';

const period = { from: '2026-04-01', to: lastDay };
const outcomeOf = (rows: ReturnType<typeof row>[], patient = weeklyPatient, when = period) =>
  patientOutcome(patient, rows, when, defaultProtocol);

describe('what came of a patient', () => {
  it('compares the mean of the last three with the mean before the first session', () => {
    const outcome = outcomeOf([...baselineRows(7, 7), ...weeklyRows(6, 5, 4, 4)]);
    expect(outcome).toMatchObject({
      exclusion: null,
      phase: 'weekly',
      baseline: { sum: 14, count: 2 },
      endpoint: { sum: 13, count: 3 },
      readings: 4,
      retained: true,
    });
  });

  it('has no endpoint with one recent score: nothing older is carried forward', () => {
    const early = [0, 7, 14, 21].map((day) => row({ date: addDays('2026-04-08', day), score: 2 }));
    const outcome = outcomeOf([...baselineRows(7, 7), ...early, row({ date: lastDay, score: 2 })]);
    expect(outcome.endpoint).toBeNull();
    expect(outcome.exclusion).toBeNull();
  });

  it('takes scores on the first day of the window and none a day older', () => {
    const at = (days: number) =>
      outcomeOf([
        ...baselineRows(7, 7),
        row({ date: addDays(lastDay, -days), score: 3 }),
        row({ date: lastDay, score: 4 }),
      ]).endpoint;
    expect(at(28)).toEqual({ sum: 7, count: 2 });
    expect(at(29)).toBeNull();
  });

  it('looks back three check-ins where those are longer than four weeks', () => {
    const monthly = { ...weeklyPatient, phase: 'monthly' as const };
    const rows = [
      ...baselineRows(7, 7),
      row({ date: addDays(lastDay, -42), score: 3 }),
      row({ date: lastDay, score: 4 }),
    ];
    expect(outcomeOf(rows, monthly).endpoint).toEqual({ sum: 7, count: 2 });
  });

  it('counts only what lies in the period', () => {
    const rows = [
      ...baselineRows(7, 7),
      row({ date: '2026-05-31', score: 1 }),
      row({ date: '2026-06-01', score: 3 }),
      row({ date: '2026-06-10', score: 5 }),
      row({ date: '2026-06-11', score: 9 }),
    ];
    const outcome = outcomeOf(rows, weeklyPatient, { from: '2026-06-01', to: '2026-06-10' });
    expect(outcome).toMatchObject({ endpoint: { sum: 8, count: 2 }, readings: 2, answered: 2, closed: 2 });
  });

  it('counts answers of those answered or missed, taken-back ones as answers, extra and open ones not', () => {
    const rows = [
      ...baselineRows(7, 7),
      row({ date: '2026-05-01', score: 3 }),
      row({ date: '2026-05-08' }),
      row({ date: '2026-05-15', status: 'voided' }),
      row({ date: '2026-05-22', status: 'withdrawn' }),
      row({ date: '2026-05-29', status: 'open' }),
      row({ date: '2026-06-01', score: 4, checkInId: null, due: null }),
    ];
    expect(outcomeOf(rows)).toMatchObject({ answered: 2, closed: 3, readings: 2 });
  });

  it('finds the phase at the end of a period that is past', () => {
    const moved = { ...weeklyPatient, phase: 'monthly' as const, phaseSince: '2026-06-20' };
    const rows = [...baselineRows(7, 7), row({ date: '2026-05-01', score: 3, phase: 'biweekly' })];
    expect(outcomeOf(rows, moved, { from: '2026-04-01', to: '2026-06-19' }).phase).toBe('biweekly');
    expect(outcomeOf(rows, moved).phase).toBe('monthly');
  });

  it.each([
    ['plan-not-begun', { ...weeklyPatient, phase: null, phaseSince: null }, baselineRows(7)],
    ['nothing-in-period', weeklyPatient, baselineRows(7, 7)],
    ['no-baseline', weeklyPatient, weeklyRows(3, 3)],
    ['low-baseline', weeklyPatient, [...baselineRows(2, 3), ...weeklyRows(2, 2)]],
  ] as const)('is left out for %s', (reason, patient, rows) => {
    expect(outcomeOf([...rows], patient).exclusion).toBe(reason);
  });

  it('counts with a baseline of exactly 3', () => {
    expect(outcomeOf([...baselineRows(3, 3), ...weeklyRows(2, 2)]).exclusion).toBeNull();
  });

  it('is not retained without a score in the last window', () => {
    const early = [row({ date: '2026-05-01', score: 3 }), row({ date: lastDay })];
    expect(outcomeOf([...baselineRows(7, 7), ...early]).retained).toBe(false);
  });
});
