/** A calendar date, `YYYY-MM-DD`, in whatever time zone the caller means; it is never an instant. */
export type IsoDate = string;

const daysInEra = 146_097; // 400 Gregorian years.
const daysInMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Days since 1 March of the year 0. Years are counted from March so that the leap day is the last of its
 * year; months then have lengths that one line of whole-number arithmetic gives.
 */
function dayNumber(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * daysInEra + yearOfEra * 365 + leapDays + dayOfYear;
}

function dateOf(number: number): IsoDate {
  const era = Math.floor(number / daysInEra);
  const dayOfEra = number - era * daysInEra;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / (daysInEra - 1));
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  if (year < 0 || year > 9999) throw new RangeError(`the year ${year} does not fit YYYY-MM-DD`);
  return `${String(year).padStart(4, '0')}-${inTwoDigits(month)}-${inTwoDigits(day)}`;
}

function inTwoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

/** The days of a month; 0 for a month that does not exist. */
function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (daysInMonths[month - 1] ?? 0);
}

/** The number that the digits from `start` to `end` write; NaN when one of them is no digit. */
export function digits(text: string, start: number, end: number): number {
  let number = 0;
  for (let index = start; index < end; index += 1) {
    const digit = text.charCodeAt(index) - 0x30;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** Read by hand: a decision reads thousands of dates, and an expression's groups cost five times as much. */
function numberIfReal(date: string): number | null {
  return date.length === 10 ? numberAtStart(date) : null;
}

/** The day that a text begins with, whatever follows it. */
function numberAtStart(date: string): number | null {
  if (date[4] !== '-' || date[7] !== '-') return null;
  const [year, month, day] = [digits(date, 0, 4), digits(date, 5, 7), digits(date, 8, 10)];
  return year >= 0 && day >= 1 && day <= daysIn(year, month) ? dayNumber(year, month, day) : null;
}

/** A number that counts the days, for who compares many dates. Throws a RangeError on what is no date. */
export function numberOfDay(date: IsoDate): number {
  const number = numberIfReal(date);
  if (number === null) throw new RangeError(`${JSON.stringify(date)} is not a calendar date YYYY-MM-DD`);
  return number;
}

/** Whether `value` is a calendar date that exists, written `YYYY-MM-DD`. */
export function isIsoDate(value: unknown): value is IsoDate {
  return typeof value === 'string' && numberIfReal(value) !== null;
}

const number1970 = dayNumber(1970, 1, 1);

/** Days since 1 January 1970 of the date that a text begins with; null where it begins with none. */
export function daysSince1970(text: string): number | null {
  const number = numberAtStart(text);
  return number === null ? null : number - number1970;
}

/** The date so many days after 1 January 1970. */
export function dateAfter1970(days: number): IsoDate {
  return dateOf(number1970 + days);
}

/** Whole days from `from` to `to`, negative when `to` comes first. Throws a RangeError on what is no date. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return numberOfDay(to) - numberOfDay(from);
}

/** The date `days` whole days after `date` (before it when negative). Throws a RangeError on bad input. */
export function addDays(date: IsoDate, days: number): IsoDate {
  if (!Number.isSafeInteger(days)) throw new RangeError(`days must be a whole number, not ${days}`);
  return dateOf(numberOfDay(date) + days);
}
