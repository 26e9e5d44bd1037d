/** The days on which a clinic is closed: nothing that Ebb starts leaves on one. */
import { addDays, type IsoDate } from '../calendar.ts';
import type { ClosedDays } from './settings.ts';

/** At most 60 dates a year can be closed beside the weekdays, so the next open day is never far. */
const furthestDays = 400;

/** 0 for a Sunday to 6 for a Saturday. */
function weekdayOf(date: IsoDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** True on a weekday or a date that the clinic named. */
export function isClosed(date: IsoDate, { weekdays, dates }: ClosedDays): boolean {
  return weekdays.includes(weekdayOf(date)) || dates.includes(date);
}

function firstOpen(date: IsoDate, closed: ClosedDays, step: 1 | -1): IsoDate {
  for (let days = 0; days < furthestDays; days += 1) {
    const day = addDays(date, days * step);
    if (!isClosed(day, closed)) return day;
  }
  return date;
}

/** The day itself where it is open, else the next one that is. */
export function openDayFrom(date: IsoDate, closed: ClosedDays): IsoDate {
  return firstOpen(date, closed, 1);
}

/** The day itself where it is open, else the last one that was. */
export function openDayUntil(date: IsoDate, closed: ClosedDays): IsoDate {
  return firstOpen(date, closed, -1);
}

/** The open day that follows `count` open days after `date`. */
export function addOpenDays(date: IsoDate, count: number, closed: ClosedDays): IsoDate {
  let day = date;
  for (let passed = 0; passed < count; passed += 1) day = openDayFrom(addDays(day, 1), closed);
  return day;
}
