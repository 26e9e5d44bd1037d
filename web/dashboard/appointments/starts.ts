/** Starts of appointments as booking systems write them, to what the API takes. */
import { timeOn } from '../moments.ts';
import { bare, type DayOrder, readDay, readTime, withoutWeekday } from '../sheets/days.ts';

const zoned = /^(z|utc|[+-]\d{2}:?\d{2})$/;

/**
 * A start for the API. A time without an offset is on the clinic's clock, since its booking system shows that one; null
 * for what cannot be read for sure.
 */
export function readStart(
  { date, time = '' }: { date: string; time?: string | undefined },
  order: DayOrder,
  timeZone: string,
): string | null {
  const read = readDay(withoutWeekday(bare(date)), order);
  if (read.date === null) return null;
  const rest = read.rest.replace(/^[\s,–-]+(?=\d|t|a|u)/, '');
  const own = rest.trim() === '' ? null : readTime(rest);
  if (rest.trim() !== '' && own === null) return null;
  const clockTime = own ?? (time.trim() === '' ? null : readTime(bare(time)));
  if (clockTime === null) return time.trim() === '' ? read.date : null;
  if (clockTime.rest === '') return new Date(timeOn(read.date, clockTime.time, timeZone)).toISOString();
  const zone = zoned.exec(clockTime.rest)?.[1];
  if (zone === undefined) return null;
  const offset = zone === 'z' || zone === 'utc' ? 'Z' : zone;
  return `${read.date}T${clockTime.time}${offset}`;
}
