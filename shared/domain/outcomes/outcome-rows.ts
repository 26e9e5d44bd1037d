/** What an outcome is made of: the scores and check-ins of a patient, and the value at a day. */
import { type IsoDate, numberOfDay } from '../calendar.ts';
import { type Mean, meanOf } from '../plan/fractions.ts';

/** What an outcome needs of one check-in or reading; a check-in row has it all. */
export interface OutcomeRow {
  /** Null for a reading that answered no check-in. */
  readonly checkInId: string | null;
  readonly due: IsoDate | null;
  /** The day of the reading; of a check-in without one, the day it was due. */
  readonly date: IsoDate;
  readonly score: number | null;
  readonly source: 'text' | 'staff' | 'unprompted' | null;
  readonly status: 'open' | 'answered' | 'missed' | 'withdrawn' | 'voided';
  readonly isBaseline: boolean;
  /** The day a score was entered, corrected or taken back by staff; absent when the patient's text is all there is. */
  readonly changedOn?: IsoDate;
}

/** Both ends belong to it; `from` is null for everything up to `to`. */
export interface Period {
  readonly from: IsoDate | null;
  readonly to: IsoDate;
}

/** A day and its score; `number` is its day's, since a report looks back from each. */
export type DayScore = readonly [date: IsoDate, score: number, number: number];

/** A value at a point of an episode looks this far back, the point's own day included. */
export const valueDays = 42;
const valueReadings = 3;

/** True of a row that has a score which counts. */
export function isReading(row: OutcomeRow): row is OutcomeRow & { score: number } {
  return row.status === 'answered' && row.score !== null;
}

/** Scores by day, oldest first; one a day, as the plan counts them. */
export function scoresByDay(rows: readonly OutcomeRow[]): DayScore[] {
  const byDay = new Map<IsoDate, number>();
  for (const row of rows) if (isReading(row)) byDay.set(row.date, row.score);
  return [...byDay]
    .map(([date, score]): DayScore => [date, score, numberOfDay(date)])
    .sort(([, , a], [, , b]) => a - b);
}

/**
 * The mean of the last readings in the six weeks up to a day, by its number; null is missing. Nothing older is carried
 * forward. `count`: only so many of the readings, from the first, for who knows that the others are after the day.
 */
export function valueAt(
  readings: readonly DayScore[],
  day: number,
  count: number = readings.length,
): Mean | null {
  const scores: number[] = [];
  // From the newest, since those that count are the last before the day.
  for (let index = count - 1; index >= 0 && scores.length < valueReadings; index -= 1) {
    const reading = readings[index];
    if (reading === undefined || reading[2] <= day - valueDays) break;
    if (reading[2] <= day) scores.push(reading[1]);
  }
  return meanOf(scores);
}

/** True of a day of the period, up to a day. */
export function isIn({ from }: Period, end: IsoDate, date: IsoDate): boolean {
  return date <= end && (from === null || date >= from);
}

/** The check-ins due in the period that are over, answered or missed. */
export function closedIn(rows: readonly OutcomeRow[], period: Period, end: IsoDate): OutcomeRow[] {
  return rows.filter(
    ({ checkInId, due, date, status }) =>
      checkInId !== null && isIn(period, end, due ?? date) && status !== 'open' && status !== 'withdrawn',
  );
}

/** How many of them were answered, by the patient's own texts and by staff. A score that was taken back later was an answer. */
export function answersAmong(closed: readonly OutcomeRow[]) {
  const answers = closed.filter(({ status }) => status !== 'missed');
  const byStaff = answers.filter(({ source }) => source === 'staff').length;
  return { answered: answers.length - byStaff, answeredByStaff: byStaff, closed: closed.length };
}
