/** Dates and times as people and booking systems write them in English, German and Spanish. */
import { folded } from '../../../shared/domain/folded.ts';
import { dayNumber } from '../moments.ts';

/** Which comes first in 3/4/2027. */
export type DayOrder = 'month-first' | 'day-first';

const months = new Map(
  [
    ['jan', 'januar', 'january', 'janner', 'ene', 'enero'],
    ['feb', 'februar', 'february', 'febrero'],
    ['mar', 'march', 'marz', 'mrz', 'marzo'],
    ['apr', 'april', 'abr', 'abril'],
    ['may', 'mai', 'mayo'],
    ['jun', 'june', 'juni', 'junio'],
    ['jul', 'july', 'juli', 'julio'],
    ['aug', 'august', 'ago', 'agosto'],
    ['sep', 'sept', 'september', 'set', 'septiembre', 'setiembre'],
    ['oct', 'october', 'okt', 'oktober', 'octubre'],
    ['nov', 'november', 'noviembre'],
    ['dec', 'december', 'dez', 'dezember', 'dic', 'diciembre'],
  ].flatMap((names, place) => names.map((name) => [name, place + 1])),
);

interface Day {
  year: number;
  month: number;
  day: number;
}

function dateOf({ year, month, day }: Day): string | null {
  const full = year < 100 ? 2000 + year : year;
  const date = `${String(full).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const number = dayNumber(date);
  if (Number.isNaN(number)) return null;
  return new Date(number * 86_400_000).toISOString().startsWith(date) ? date : null;
}

const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/;
const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{2,4})/;
const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{2,4})/;
const dayMonth = /^(\d{1,2})\.?[\s-](?:de\s)?([a-z]{3,10})\.?,?[\s-](?:del?\s)?(\d{4})/;
const monthDay = /^([a-z]{3,10})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})/;
// Not "mar" nor "dic", which are months: a Tuesday in Spanish is written out.
const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun|mo|di(?!c)|mi|do|fr|sa|so|lun|martes|jue|vie)[a-z]*\.?,?\s+/;

/** The day a text begins with, and what stands behind it; `text` is bare. */
export function readDay(text: string, order: DayOrder): { date: string | null; rest: string } {
  const read = (match: RegExpExecArray, day: Day) => ({
    date: dateOf(day),
    rest: text.slice(match[0].length),
  });
  let match = iso.exec(text);
  if (match !== null)
    return read(match, { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
  match = dotted.exec(text);
  if (match !== null)
    return read(match, { day: Number(match[1]), month: Number(match[2]), year: Number(match[3]) });
  match = slashed.exec(text);
  if (match !== null) {
    const [first, second] = [Number(match[1]), Number(match[2])];
    const year = Number(match[3]);
    return order === 'month-first'
      ? read(match, { month: first, day: second, year })
      : read(match, { day: first, month: second, year });
  }
  match = dayMonth.exec(text);
  if (match !== null)
    return read(match, {
      day: Number(match[1]),
      month: months.get(match[2] ?? '') ?? 0,
      year: Number(match[3]),
    });
  match = monthDay.exec(text);
  if (match !== null)
    return read(match, {
      month: months.get(match[1] ?? '') ?? 0,
      day: Number(match[2]),
      year: Number(match[3]),
    });
  return { date: null, rest: text };
}

const clock =
  /^(?:t|at|um|,)?\s*(\d{1,2})(?:[:.h](\d{2}))?(?:[:.]\d{2}(?:\.\d+)?)?\s*(a\.?\s?m\.?|p\.?\s?m\.?|uhr|hrs?|hs|h)?\s*/;
/** `14:30`; null for what is no time of day. */
export function readTime(text: string): { time: string; rest: string } | null {
  const match = clock.exec(text);
  if (match === null) return null;
  const [whole, hours = '', minutes, half] = match;
  if (minutes === undefined && half === undefined) return null;
  const afternoon = half?.startsWith('p') === true;
  const twelve = afternoon || half?.startsWith('a') === true;
  const hour = Number(hours);
  if (twelve && (hour < 1 || hour > 12)) return null;
  const shown = twelve ? (hour % 12) + (afternoon ? 12 : 0) : hour;
  if (shown > 23 || Number(minutes ?? 0) > 59) return null;
  return {
    time: `${String(shown).padStart(2, '0')}:${minutes ?? '00'}`,
    rest: text.slice(whole.length).trim(),
  };
}

/** A text to be read: small letters, no accents, one space between words. */
export function bare(text: string): string {
  return folded(text).replace(/\s+/g, ' ').trim();
}

/** A bare text without the day of the week that it begins with. */
export function withoutWeekday(text: string): string {
  return text.replace(weekday, '');
}

/** A day, whatever time stands behind it; null for what cannot be read for sure. */
export function readDate(text: string, order: DayOrder): string | null {
  const { date, rest } = readDay(withoutWeekday(bare(text)), order);
  if (date === null) return null;
  const after = rest.replace(/^[\s,–-]+/, '');
  return after === '' || readTime(after) !== null ? date : null;
}

/** A time of day such as `17:30`; null for what is none. */
export function readClock(text: string): string | null {
  const read = readTime(bare(text));
  return read === null || read.rest !== '' ? null : read.time;
}

/** Which order the dates of a report are in, where one of them tells; null where none does. */
export function dayOrderOf(dates: readonly string[]): DayOrder | null {
  for (const text of dates) {
    const match = slashed.exec(bare(text).replace(weekday, ''));
    if (match === null) continue;
    if (Number(match[1]) > 12) return 'day-first';
    if (Number(match[2]) > 12) return 'month-first';
  }
  return null;
}

/** The order that is usual in a country. */
export function usualOrder(country: string): DayOrder {
  return ['US', 'PH', 'FM', 'MH', 'PW', 'GU', 'PR'].includes(country) ? 'month-first' : 'day-first';
}
