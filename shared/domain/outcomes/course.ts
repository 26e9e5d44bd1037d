/** What came of a patient on the way: at points of the episode, when they responded and relapsed, and month by month. */
import { daysBetween, type IsoDate, numberOfDay } from '../calendar.ts';
import { isImprovedBy, type Mean, meanOf } from '../plan/fractions.ts';
import { answersAmong, type DayScore, type OutcomeRow, valueAt } from './outcome-rows.ts';

/** Weeks after the start of the weekly phase at which an episode is looked at. */
export const pointWeeks = [4, 8, 12, 26, 52] as const;
export type PointWeek = (typeof pointWeeks)[number];

/** Less pain than before by so many percent is a response; by less than so many it is lost again, as where plans step up. */
const responsePercent = 30;
const relapsePercent = 20;

/** Days until something happened, or for how long it did not. */
export interface Duration {
  readonly days: number;
  readonly happened: boolean;
}

/** A month of the calendar, by a patient's scores and check-ins of it. */
export interface MonthOfCare {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly value: Mean | null;
  readonly answered: number;
  readonly closed: number;
}

export interface Course {
  /** The value at each point that was reached; null is missing. A point that is not reached is not there. */
  readonly points: readonly { readonly weeks: PointWeek; readonly value: Mean | null }[];
  /** From the start to the first response; null without a baseline or a start. */
  readonly toResponse: Duration | null;
  /** From the first response to the relapse; null before there was one. */
  readonly toRelapse: Duration | null;
  readonly months: readonly MonthOfCare[];
}

interface OnTheWay {
  startedOn: IsoDate | null;
  end: IsoDate;
  baseline: Mean | null;
  /** After the baseline, up to the end; and those of the period. */
  readings: readonly DayScore[];
  inPeriod: readonly DayScore[];
  closed: readonly OutcomeRow[];
}

const monthOf = (date: IsoDate): string => date.slice(0, 7);

function monthsOf({ inPeriod, closed }: OnTheWay): MonthOfCare[] {
  const months = new Map<string, { scores: number[]; due: OutcomeRow[] }>();
  const of = (date: IsoDate) => {
    const month = monthOf(date);
    const known = months.get(month);
    if (known !== undefined) return known;
    const begun = { scores: [], due: [] };
    months.set(month, begun);
    return begun;
  };
  for (const [date, score] of inPeriod) of(date).scores.push(score);
  for (const row of closed) of(row.due ?? row.date).due.push(row);
  return [...months]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, { scores, due }]) => {
      const { answered, closed: over } = answersAmong(due);
      return { month, value: meanOf(scores), answered, closed: over };
    });
}

/** The first day of a reading on which the value is so; null when it never was. */
function firstDay(
  readings: readonly DayScore[],
  after: IsoDate,
  isSo: (value: Mean) => boolean,
): IsoDate | null {
  for (const [index, [date, , number]] of readings.entries()) {
    const value = date > after ? valueAt(readings, number, index + 1) : null;
    if (value !== null && isSo(value)) return date;
  }
  return null;
}

function durationFrom(start: IsoDate, happenedOn: IsoDate | null, end: IsoDate): Duration {
  return { days: daysBetween(start, happenedOn ?? end), happened: happenedOn !== null };
}

/** The course up to the endpoint. What is not yet reached, or lies after the discharge, is not due. */
export function courseOf(patient: OnTheWay): Course {
  const { startedOn, end, baseline, readings } = patient;
  const months = monthsOf(patient);
  if (startedOn === null) return { points: [], toResponse: null, toRelapse: null, months };
  const [first, last] = [numberOfDay(startedOn), numberOfDay(end)];
  const points = pointWeeks
    .map((weeks) => ({ weeks, day: first + 7 * weeks }))
    .filter(({ day }) => day <= last)
    .map(({ weeks, day }) => ({ weeks, value: valueAt(readings, day) }));
  if (baseline === null) return { points, toResponse: null, toRelapse: null, months };
  const responded = firstDay(readings, startedOn, (value) => isImprovedBy(baseline, value, responsePercent));
  const toResponse = durationFrom(startedOn, responded, end);
  if (responded === null) return { points, toResponse, toRelapse: null, months };
  const lost = firstDay(readings, responded, (value) => !isImprovedBy(baseline, value, relapsePercent));
  return { points, toResponse, toRelapse: durationFrom(responded, lost, end), months };
}
