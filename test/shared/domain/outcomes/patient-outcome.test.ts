import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../shared/domain/calendar.ts';
import type { Period } from '../../../../shared/domain/outcomes/outcome-rows.ts';
import { patientOutcome } from '../../../../shared/domain/outcomes/patient-outcome.ts';
import { baselineRows, lastDay, patientWith, row, weeklyPatient, weeklyRows } from './outcome-samples.ts';

const period: Period = { from: '2026-04-01', to: lastDay };

function outcomeOf(rows: ReturnType<typeof row>[], patient = weeklyPatient, when = period) {
  const outcome = patientOutcome(patient, rows, when, () => 3);
  if (outcome === null) throw new Error('the patient was not enrolled by then');
  return outcome;
}

describe('what came of a patient', () => {
  it('compares the mean of the last three with the mean before the first session', () => {
    const outcome = outcomeOf([...baselineRows(7, 7), ...weeklyRows([6, 5, 4, 4])]);
    expect(outcome).toMatchObject({
      exclusion: null,
      phase: 'weekly',
      startedOn: '2026-04-01',
      endpointOn: lastDay,
      standing: 'in-care',
      baseline: { sum: 14, count: 2 },
      endpoint: { sum: 13, count: 3 },
      readings: 4,
    });
  });

  it('has a value from one score of the last six weeks, and none from older ones', () => {
    const at = (days: number) =>
      outcomeOf([...baselineRows(7, 7), row({ date: addDays(lastDay, -days), score: 2 })]).endpoint;
    expect(at(0)).toEqual({ sum: 2, count: 1 });
    expect(at(41)).toEqual({ sum: 2, count: 1 });
    expect(at(42)).toBeNull();
  });

  it('ends where the episode of care ends: who went from 8 to 2 and was discharged is no failure of the year', () => {
    const discharged = patientWith({ on: '2026-05-20', discharged: true });
    const rows = [...baselineRows(8, 8), ...weeklyRows([5, 3, 2, 2], '2026-05-18')];
    const year = { from: '2026-01-01', to: '2026-12-31' };
    expect(outcomeOf(rows, discharged, year)).toMatchObject({
      exclusion: null,
      endpointOn: '2026-05-20',
      endpoint: { sum: 7, count: 3 },
      standing: 'discharged',
      lost: false,
    });
  });

  it('looks at what was before the period too, where its value lies there', () => {
    const rows = [...baselineRows(7, 7), row({ date: '2026-05-25', score: 3 })];
    const june = { from: '2026-06-01', to: lastDay };
    expect(outcomeOf(rows, weeklyPatient, june)).toMatchObject({
      exclusion: null,
      endpoint: { sum: 3, count: 1 },
      readings: 0,
    });
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
    expect(outcomeOf(rows)).toMatchObject({ answered: 2, answeredByStaff: 0, closed: 3, readings: 2 });
  });

  it("keeps staff's entries beside the patient's own answers, by the day a check-in was due", () => {
    const rows = [
      row({ date: '2026-05-01', score: 3 }),
      row({ date: '2026-05-08', score: 3, source: 'staff' }),
      row({ date: '2026-05-15', source: 'staff', status: 'voided' }),
      row({ date: '2026-06-01', due: '2026-05-29', score: 4 }),
    ];
    const may = { from: '2026-05-01', to: '2026-05-31' };
    expect(outcomeOf([...rows, row({ date: '2026-06-01', due: '2026-06-01' })])).toMatchObject({
      answered: 2,
      answeredByStaff: 2,
      closed: 5,
    });
    expect(outcomeOf(rows, weeklyPatient, may)).toMatchObject({ answered: 2, answeredByStaff: 2, closed: 4 });
  });

  it('takes phase, condition and standing as they were on the day of the endpoint', () => {
    const moved = patientWith(
      { on: '2026-05-10', phase: 'biweekly' },
      { on: '2026-06-20', phase: 'monthly' },
      { on: '2026-06-20', condition: 'arthritis' },
      { on: '2026-06-25', stopped: true },
    );
    const rows = [...baselineRows(7, 7), row({ date: '2026-05-01', score: 3 })];
    const until = (to: string) => outcomeOf(rows, moved, { from: '2026-04-01', to });
    expect(until('2026-06-19')).toMatchObject({
      phase: 'biweekly',
      condition: 'back-pain',
      standing: 'in-care',
    });
    expect(until('2026-06-24')).toMatchObject({ phase: 'monthly', condition: 'arthritis' });
    expect(until(lastDay)).toMatchObject({ standing: 'stopped' });
  });

  it('counts as stopped who asked for no more texts, and in care again who came back', () => {
    const stopped = patientWith({ on: '2026-05-05', stopped: true });
    const back = patientWith({ on: '2026-05-05', stopped: true }, { on: '2026-06-05', stopped: false });
    const rows = [...baselineRows(7, 7), row({ date: '2026-05-01', score: 3 })];
    expect(outcomeOf(rows, stopped)).toMatchObject({ standing: 'stopped', exclusion: null, endpoint: null });
    expect(outcomeOf(rows, back).standing).toBe('in-care');
  });

  it('loses who is in care and has no score in twelve weeks', () => {
    const rows = [...baselineRows(7, 7), row({ date: addDays(lastDay, -84), score: 3 })];
    expect(outcomeOf(rows).lost).toBe(true);
    expect(outcomeOf([...rows, row({ date: addDays(lastDay, -83), score: 3 })]).lost).toBe(false);
    expect(outcomeOf(rows, patientWith({ on: '2026-06-01', stopped: true })).lost).toBe(false);
  });

  it('says when a score was entered, corrected or taken back after the day of the endpoint', () => {
    const given = (changedOn: string, date = '2026-06-01') =>
      outcomeOf([...baselineRows(7, 7), row({ date, score: 3, source: 'staff', changedOn })]).corrected;
    expect(given(lastDay)).toBe(false);
    expect(given(addDays(lastDay, 1))).toBe(true);
    expect(given(addDays(lastDay, 1), addDays(lastDay, 1))).toBe(false);
  });
});

describe('who does not count', () => {
  it.each([
    ['plan-not-begun', { enrolledOn: '2026-06-24', care: [] }, baselineRows(7)],
    ['plan-not-begun', { enrolledOn: '2026-06-24', care: [{ on: '2026-07-01', phase: 'weekly' }] }, []],
    ['nothing-in-period', patientWith({ on: '2026-04-20', discharged: true }), baselineRows(7, 7)],
    ['nothing-in-period', patientWith({ on: '2026-04-20', stopped: true }), baselineRows(7, 7)],
    ['no-baseline', weeklyPatient, weeklyRows([3, 3])],
    ['low-baseline', weeklyPatient, [...baselineRows(2, 3), ...weeklyRows([2, 2])]],
    ['too-early', { ...weeklyPatient, care: [{ on: '2026-06-03', phase: 'weekly' }] }, baselineRows(7, 7)],
    [null, { ...weeklyPatient, care: [{ on: '2026-06-02', phase: 'weekly' }] }, baselineRows(7, 7)],
    [null, weeklyPatient, baselineRows(7, 7)],
    [null, weeklyPatient, [...baselineRows(3, 3), ...weeklyRows([2, 2])]],
  ] as const)('is left out for %s', (reason, patient, rows) => {
    expect(outcomeOf([...rows], patient, { from: '2026-05-01', to: lastDay }).exclusion).toBe(reason);
  });

  it('is too early for whom discharge came before the fifth week, whenever it is asked', () => {
    const left = patientWith({ on: '2026-04-20', discharged: true });
    expect(outcomeOf(baselineRows(7, 7), left).exclusion).toBe('too-early');
  });

  it('is in the period with a score although the texts were stopped before it', () => {
    const stopped = patientWith({ on: '2026-04-20', stopped: true });
    const rows = [...baselineRows(7, 7), row({ date: '2026-06-10', score: 3, source: 'staff' })];
    expect(outcomeOf(rows, stopped, { from: '2026-06-01', to: lastDay }).exclusion).toBeNull();
  });

  it('takes the lowest baseline that the clinic had on the day of the endpoint', () => {
    const rows = [...baselineRows(4, 4), ...weeklyRows([2, 2])];
    const by = (day: string) => (day < '2026-07-01' ? 3 : 5);
    const exclusionOn = (to: string) =>
      patientOutcome(weeklyPatient, rows, { from: '2026-04-01', to }, by)?.exclusion;
    expect(exclusionOn(lastDay)).toBeNull();
    expect(exclusionOn('2026-07-01')).toBe('low-baseline');
  });

  it('is nobody who was enrolled after the period', () => {
    const rows = baselineRows(7, 7);
    expect(patientOutcome(weeklyPatient, rows, { from: null, to: '2026-03-23' }, () => 3)).toBeNull();
    expect(patientOutcome(weeklyPatient, rows, { from: null, to: '2026-03-24' }, () => 3)).not.toBeNull();
  });
});
