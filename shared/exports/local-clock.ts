import type { Instant } from '../domain/local-time.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  // Swedish is the locale that writes dates and times as ISO 8601 does.
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  formats.set(timeZone, made);
  return made;
}

/**
 * `2026-11-21 09:20:00` on the clocks of an IANA zone: the form that spreadsheets read as a time. One format for each
 * zone is kept, because making one takes longer than a thousand lines do.
 */
export function localClock(at: Instant, timeZone: string): string {
  return formatOf(timeZone).format(new Date(at));
}

/** `2026-11-21 17:20:00`, in UTC. */
export function utcClock(at: Instant): string {
  return `${at.slice(0, 10)} ${at.slice(11, 19)}`;
}
