/**
 * Between instants (ISO 8601 in UTC, millisecond precision) and a patient's own calendar days and clock times.
 * Every wall-clock time a nudge is promised for goes through here, so daylight saving is handled in one place.
 */
import * as InstantFns from 'temporal-polyfill/fns/Instant';
import * as Zoned from 'temporal-polyfill/fns/ZonedDateTime';
import { dateAfter1970, daysSince1970, digits, type IsoDate } from './calendar.ts';

/** An instant, written as `2026-11-21T17:20:00.000Z`. Strings of this one form sort in time order. */
export type Instant = string;

/** A wall-clock time, `HH:MM`, 24 hours. */
export type ClockTime = string;

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
/** A day of the clock, as long as one where no daylight saving begins or ends. */
export const dayMs = 24 * hourMs;

const secondMs = 1_000;
/** From here on the platform writes a year with more than four digits. */
const year10000Ms = Date.UTC(10_000, 0);

/**
 * Writes epoch milliseconds in the one form instants have. Throws a RangeError for what is no time. By hand, as
 * `epochMs` reads them: a commit asks for a thousand of them, and the platform takes ten times as long for each.
 */
export function instantOf(epochMs: number): Instant {
  const ms = Math.trunc(epochMs);
  if (!(ms >= 0 && ms < year10000Ms)) return new Date(epochMs).toISOString();
  const days = Math.floor(ms / dayMs);
  const ofDay = ms - days * dayMs;
  const hours = written(Math.floor(ofDay / hourMs));
  const minutes = written(Math.floor(ofDay / minuteMs) % 60);
  const seconds = written(Math.floor(ofDay / secondMs) % 60);
  const rest = ofDay % secondMs;
  return `${dateAfter1970(days)}T${hours}:${minutes}:${seconds}.${rest < 100 ? '0' : ''}${written(rest)}Z`;
}

/** With two digits at least. */
function written(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

/** Epoch milliseconds of an instant. */
export function epochMs(at: Instant): number {
  return ofOneForm(at) ?? Date.parse(at);
}

/** Epoch milliseconds of what is written just as an instant is; null for whatever else there may be. */
function ofOneForm(at: string): number | null {
  const isFormed = at.length === 24 && at[10] === 'T' && at[13] === ':' && at[16] === ':' && at[19] === '.';
  const days = isFormed && at[23] === 'Z' ? daysSince1970(at) : null;
  if (days === null) return null;
  const [hours, minutes] = [digits(at, 11, 13), digits(at, 14, 16)];
  const [seconds, rest] = [digits(at, 17, 19), digits(at, 20, 23)];
  const isTime = hours < 24 && minutes < 60 && seconds < 60 && rest >= 0;
  return isTime ? days * dayMs + hours * hourMs + minutes * minuteMs + seconds * secondMs + rest : null;
}

/** The instant `ms` later (earlier when negative). */
export function later(at: Instant, ms: number): Instant {
  return instantOf(epochMs(at) + ms);
}

/** The earlier of two instants. */
export function earliest(a: Instant, b: Instant): Instant {
  return a <= b ? a : b;
}

/** The later of two instants. */
export function latest(a: Instant, b: Instant): Instant {
  return a >= b ? a : b;
}

function zoned(ms: number, timeZone: string): Zoned.Record {
  return InstantFns.toZonedDateTimeISO(InstantFns.fromEpochMilliseconds(ms), timeZone);
}

/** From when until when a zone's clocks are so far from UTC, in ms. */
interface Span {
  readonly from: number;
  readonly until: number;
  readonly offset: number;
}
/** The last one that was looked up of each zone: a decision asks for dozens of days, nearly all in the same months. */
const spans = new Map<string, Span>();

function spanAt(ms: number, timeZone: string): Span {
  const known = spans.get(timeZone);
  if (known !== undefined && known.from <= ms && ms < known.until) return known;
  const offset = Zoned.offsetNanoseconds(zoned(ms, timeZone)) / 1_000_000;
  // A change at this very instant is before the next millisecond.
  const before = Zoned.getTimeZoneTransition(zoned(ms + 1, timeZone), 'previous');
  const after = Zoned.getTimeZoneTransition(zoned(ms, timeZone), 'next');
  const span = {
    from: before?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
    until: after?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    offset,
  };
  spans.set(timeZone, span);
  return span;
}

/** What a zone's clocks show at an instant, as UTC would write it. Throws a RangeError for an unknown zone. */
function shown(at: Instant, timeZone: string): string {
  const ms = epochMs(at);
  return instantOf(ms + spanAt(ms, timeZone).offset);
}

/** The calendar day of an instant in an IANA zone. Throws a RangeError for an unknown zone. */
export function localDate(at: Instant, timeZone: string): IsoDate {
  return shown(at, timeZone).slice(0, 10);
}

/** The clock time of an instant in an IANA zone, cut to the minute. */
export function localTime(at: Instant, timeZone: string): ClockTime {
  return shown(at, timeZone).slice(11, 16);
}

/**
 * The instant at which a zone's clocks show `time` on `date`. A time that daylight saving skips
 * becomes the same time one hour on; one that happens twice is the first of the two.
 */
export function instantAt(date: IsoDate, time: ClockTime, timeZone: string): Instant {
  const span = spans.get(timeZone);
  if (span !== undefined) {
    // Where the clocks do not change within a day of it, what they show and UTC are as far apart as they were.
    const ms = epochMs(`${date}T${time}:00.000Z`) - span.offset;
    if (span.from + dayMs <= ms && ms < span.until - dayMs) return instantOf(ms);
  }
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const at = Zoned.fromFields({ year, month, day, hour, minute, timeZone });
  return instantOf(at.epochMilliseconds);
}

/** The zone that was asked about last and is one: an import asks for its own in every row. */
let lastZone = 'UTC';

/** True for a zone this machine knows, such as `America/New_York`. */
export function isTimeZone(name: string): boolean {
  if (name === lastZone) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    return false;
  }
  if (!name.includes('/') && name !== 'UTC') return false;
  lastZone = name;
  return true;
}
