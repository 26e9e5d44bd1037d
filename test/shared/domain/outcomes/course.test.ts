import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../shared/domain/calendar.ts';
import { patientOutcome } from '../../../../shared/domain/outcomes/patient-outcome.ts';
import { reportOf } from '../../../../shared/domain/outcomes/report.ts';
import { withoutSmallGroups } from '../../../../shared/domain/outcomes/small-groups.ts';
import { nobodyYet, withPatient } from '../../../../shared/domain/outcomes/tally.ts';
import { baselineRows, lastDay, patientWith, row } from './outcome-samples.ts';

const startedOn = '2026-04-01';
const period = { from: null, to: lastDay };

/** Scores a week apart from the start on. */
function rowsFrom(scores: readonly number[]) {
  return scores.map((score, index) => row({ date: addDays(startedOn, 7 * (index + 1)), score }));
}

function outcomeOf(scores: readonly number[], patient = patientWith()) {
  const outcome = patientOutcome(patient, [...baselineRows(8, 8), ...rowsFrom(scores)], period, () => 3);
  if (outcome === null) throw new Error('enrolled by then');
  return outcome;
}

describe('the course of an episode', () => {
  it('has the value at each point that was reached, and a missing one where there was no score', () => {
    const { course } = outcomeOf([6, 6, 6, 6, 4, 4, 4, 2]);
    expect(course.points).toEqual([
      { weeks: 4, value: { sum: 18, count: 3 } },
      { weeks: 8, value: { sum: 10, count: 3 } },
      { weeks: 12, value: { sum: 6, count: 2 } },
    ]);
    expect(outcomeOf([6, 6]).course.points).toMatchObject([
      { weeks: 4, value: { sum: 12, count: 2 } },
      { weeks: 8, value: null },
      { weeks: 12, value: null },
    ]);
  });

  it('has no point after the discharge', () => {
    const left = patientWith({ on: '2026-05-06', discharged: true });
    expect(outcomeOf([6, 6, 6, 6, 6], left).course.points.map(({ weeks }) => weeks)).toEqual([4]);
  });

  it('counts the days to the first response, and from it to the relapse', () => {
    expect(outcomeOf([8, 7, 6, 5, 4, 4, 8, 8, 8]).course).toMatchObject({
      // 7, 6 and 5 are no 30 % below 8; 6, 5 and 4 are.
      toResponse: { days: 35, happened: true },
      // 4, 8 and 8 are less than 20 % below.
      toRelapse: { days: 21, happened: true },
    });
    const days = 90;
    expect(outcomeOf([8, 8]).course).toMatchObject({
      toResponse: { days, happened: false },
      toRelapse: null,
    });
    expect(outcomeOf([4, 4]).course).toMatchObject({
      toResponse: { days: 7, happened: true },
      toRelapse: { days: days - 7, happened: false },
    });
  });

  it('goes by the calendar month', () => {
    expect(outcomeOf([8, 7, 6, 5, 4, 4, 4, 4, 4]).course.months).toEqual([
      { month: '2026-04', value: { sum: 26, count: 4 }, answered: 4, closed: 4 },
      { month: '2026-05', value: { sum: 16, count: 4 }, answered: 4, closed: 4 },
      { month: '2026-06', value: { sum: 4, count: 1 }, answered: 1, closed: 1 },
    ]);
  });
});

describe('the course in a report', () => {
  const outcomes = [
    outcomeOf([6, 6, 6, 6, 4, 4, 4, 2]),
    outcomeOf([8, 8, 8]),
    outcomeOf([4, 4, 4, 4, 4, 4, 4, 4, 4]),
  ];
  const report = reportOf(outcomes.reduce(withPatient, nobodyYet), period);

  it('counts a missing value at a point that is due as no response', () => {
    expect(
      report.course?.points.map(({ weeks, due, withValue, responders30 }) => [
        weeks,
        due,
        withValue,
        responders30.n,
      ]),
    ).toEqual([
      [4, 3, 3, 1],
      [8, 3, 3, 2],
      [12, 3, 2, 2],
    ]);
    expect(report.course?.toResponse).toMatchObject({ patients: 3, happened: 2 });
    expect(report.course?.toRelapse).toMatchObject({ patients: 2, happened: 0 });
    expect(report.course?.byMonth.map(({ month, patients }) => [month, patients])).toEqual([
      ['2026-04', 3],
      ['2026-05', 2],
      ['2026-06', 1],
    ]);
  });

  it('is not in one that may leave the clinic', () => {
    expect(withoutSmallGroups(report).course).toBeNull();
  });
});
