/** Dates and times as people read them: always in a zone that is named by the caller, never the browser's own. */
import { isOutsideHours } from '../../shared/domain/hours.ts';
import { fill, locale, words } from './words.ts';

const dayMs = 86_400_000;
const minuteMs = 60_000;

const made = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs more than using it a thousand times. */
function formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify(options);
  const known = made.get(key) ?? new Intl.DateTimeFormat(locale, options);
  made.set(key, known);
  return known;
}

/** Days since 1970 of a calendar date. */
export function dayNumber(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / dayMs);
}

/** The calendar date of a day number. */
export function dateOfDay(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** The calendar date of an instant in a zone. */
export function localDateOf(at: string | number, timeZone: string): string {
  const parts = formatter({ timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(
    new Date(at),
  );
  const part = (type: string): string => parts.find((found) => found.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** `Nov 3`, with the year when it is not the one of `today`. */
export function shortDate(date: string, today?: string): string {
  const sameYear = today === undefined || today.slice(0, 4) === date.slice(0, 4);
  return formatter({
    timeZone: 'UTC',
    month: 'short',
    day: 'numeric',
    ...(!sameYear && { year: 'numeric' }),
  }).format(new Date(`${date}T00:00:00Z`));
}

/** `Nov 2025`, of a `YYYY-MM`. */
export function monthName(month: string): string {
  return formatter({ timeZone: 'UTC', month: 'short', year: 'numeric' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
}

/** `Monday, November 3, 2025`. */
export function longDate(date: string): string {
  return formatter({ timeZone: 'UTC', dateStyle: 'full' }).format(new Date(`${date}T00:00:00Z`));
}

/** `Mon, Nov 3, 5:12 PM`, in the zone. */
export function dateAndTime(at: string, timeZone: string): string {
  return formatter({
    timeZone,
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }).format(new Date(at));
}

/** `5:12 PM`, in the zone. */
export function timeOfDay(at: string, timeZone: string): string {
  return formatter({ timeZone, hour: 'numeric', minute: '2-digit' }).format(new Date(at));
}

/** `5:00 PM` of a time that is kept as `17:00`. */
export function clockTime(time: string): string {
  return timeOfDay(`1970-01-01T${time}:00Z`, 'UTC');
}

/** Milliseconds at which the zone's clocks show that time on that day; one that is skipped is an hour on. */
export function timeOn(date: string, time: string, timeZone: string): number {
  const wanted = Date.parse(`${date}T${time}:00Z`);
  const shownAt = (at: number): number => {
    const parts = formatter({ timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).formatToParts(
      at,
    );
    const part = (type: string): string => parts.find((found) => found.type === type)?.value ?? '';
    return Date.parse(`${localDateOf(at, timeZone)}T${part('hour')}:${part('minute')}:00Z`);
  };
  const first = wanted - (shownAt(wanted) - wanted);
  const second = first - (shownAt(first) - wanted);
  // Where the two disagree the clocks change in between.
  return shownAt(second) === wanted ? second : Math.max(first, second);
}

/** True outside the hours in which Ebb starts a conversation, on the clock of the zone. */
export function isOutsideHoursIn(at: number, timeZone: string): boolean {
  const parts = formatter({ timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).formatToParts(
    at,
  );
  const part = (type: string): string => parts.find((found) => found.type === type)?.value ?? '';
  return isOutsideHours(`${part('hour')}:${part('minute')}`);
}

/** `PST`, or what the zone is called on that day. */
export function zoneName(at: string | number, timeZone: string): string {
  const parts = formatter({ timeZone, timeZoneName: 'short' }).formatToParts(new Date(at));
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

/** `just now`, `12 min ago`, `3 h ago`, `2 days ago`; of what is to come, `in 3 h`. */
export function sinceOrUntil(at: string, now: number): string {
  const apart = now - Date.parse(at);
  const minutes = Math.round(Math.abs(apart) / minuteMs);
  const { ago, until, now: rightNow, units } = words.moments;
  if (minutes < 1) return rightNow;
  const [count, unit] =
    minutes < 60
      ? [minutes, units.minutes]
      : minutes < 36 * 60
        ? [Math.round(minutes / 60), units.hours]
        : [Math.round(minutes / 1440), units.days];
  return fill(apart > 0 ? ago : until, { span: fill(unit, { count }) });
}
