/** When an appointment starts, as booking systems write it. */
import { type IsoDate, isIsoDate } from '../domain/calendar.ts';
import { type Instant, instantAt, instantOf, localDate } from '../domain/local-time.ts';

const form =
  /^(\d{4}-\d{2}-\d{2})(?:[Tt ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d{1,9})?)?\s?([Zz]|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)?)?$/;

/**
 * Its local day and its instant, by the offset it is written with, else by the clock of `timeZone`; without a time only
 * the day is known. Null for what is none.
 */
export function bookingStart(
  text: string,
  timeZone: string,
): { date: IsoDate; start: Instant | null } | null {
  const [, date, hour, minute, second = '00', offset] = form.exec(text.trim()) ?? [];
  if (date === undefined || !isIsoDate(date)) return null;
  if (hour === undefined || minute === undefined) return { date, start: null };
  if (offset === undefined) return { date, start: instantAt(date, `${hour}:${minute}`, timeZone) };
  const from =
    offset.toUpperCase() === 'Z' ? 'Z' : `${offset.slice(0, 3)}:${offset.slice(3).replace(':', '') || '00'}`;
  const start = instantOf(Date.parse(`${date}T${hour}:${minute}:${second}${from}`));
  return { date: localDate(start, timeZone), start };
}
