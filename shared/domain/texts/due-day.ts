/** A day as a text names it: month and day. */
import type { IsoDate } from '../calendar.ts';
import type { DueDay } from './catalog.ts';

/** Of a day that is known. */
export function dayOf(date: IsoDate): DueDay {
  const [, month = 1, day = 1] = date.split('-').map(Number);
  return { month, day };
}

/** The same of one that may not be. */
export function dueDayOf(date: IsoDate | null): DueDay | null {
  return date === null ? null : dayOf(date);
}
