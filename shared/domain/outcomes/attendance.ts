/** Sessions that were attended, against the one a week that care without a plan would have been. */
import { addDays, daysBetween, type IsoDate } from '../calendar.ts';
import { isIn, type Period } from './outcome-rows.ts';

export interface AttendedSession {
  readonly date: IsoDate;
  /** Nobody said so: the clinic lets expected sessions count. */
  readonly assumed: boolean;
}

/** In the part of a period that belongs to the episode. */
export interface Attendance {
  readonly attended: number;
  /** Of them assumed. */
  readonly assumed: number;
  /** What one session a week would have been, from the first day of the weekly phase on. */
  readonly weekly: number;
}

/** Sessions from the first day of the weekly phase to the endpoint, within the period. */
export function attendanceOf(
  sessions: readonly AttendedSession[],
  startedOn: IsoDate,
  period: Period,
  end: IsoDate,
): Attendance {
  const from = period.from === null || period.from < startedOn ? startedOn : period.from;
  const attended = sessions.filter(({ date }) => isIn({ ...period, from }, end, date));
  const weeksUntil = (day: IsoDate) => Math.floor(daysBetween(startedOn, day) / 7);
  return {
    attended: attended.length,
    assumed: attended.filter(({ assumed }) => assumed).length,
    weekly: from > end ? 0 : weeksUntil(end) - weeksUntil(addDays(from, -1)),
  };
}
