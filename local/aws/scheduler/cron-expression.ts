import type { Temporal } from 'temporal-polyfill';

/** A cron expression read into the values each of its fields allows. */
export interface Cron {
  readonly minutes: ReadonlySet<number>;
  readonly hours: ReadonlySet<number>;
  /** Null where the field is '?' and the other day field decides. */
  readonly daysOfMonth: ReadonlySet<number> | null;
  readonly months: ReadonlySet<number>;
  /** 1 is Sunday, as AWS counts. */
  readonly daysOfWeek: ReadonlySet<number> | null;
  readonly years: ReadonlySet<number>;
}

const monthNames = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const dayNames = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

/**
 * Reads the six fields inside AWS's cron(...): lists, ranges, steps and names. Null for what is malformed and
 * for L, W and #, which are not emulated.
 */
export function readCron(fields: string): Cron | null {
  const [minute, hour, dayOfMonth, month, dayOfWeek, year, ...rest] = fields.trim().split(/\s+/);
  if (year === undefined || rest.length > 0) return null;
  if ((dayOfMonth === '?') === (dayOfWeek === '?')) return null;
  const cron = {
    minutes: readField(minute, 0, 59, []),
    hours: readField(hour, 0, 23, []),
    daysOfMonth: dayOfMonth === '?' ? null : readField(dayOfMonth, 1, 31, []),
    months: readField(month, 1, 12, monthNames),
    daysOfWeek: dayOfWeek === '?' ? null : readField(dayOfWeek, 1, 7, dayNames),
    years: readField(year, 1970, 2199, []),
  };
  const { minutes, hours, daysOfMonth, months, daysOfWeek, years } = cron;
  if (minutes === 'bad' || hours === 'bad' || months === 'bad' || years === 'bad') return null;
  if (daysOfMonth === 'bad' || daysOfWeek === 'bad') return null;
  return { minutes, hours, daysOfMonth, months, daysOfWeek, years };
}

function readField(
  field: string | undefined,
  least: number,
  most: number,
  names: readonly string[],
): Set<number> | 'bad' {
  const values = new Set<number>();
  const numberIn = (text: string | undefined): number => {
    const named = names.indexOf((text ?? '').toUpperCase());
    return named >= 0 ? named + 1 : /^\d+$/.test(text ?? '') ? Number(text) : Number.NaN;
  };
  for (const part of (field ?? '').split(',')) {
    const found = /^([\w*]+)(?:-(\w+))?(?:\/(\d+))?$/.exec(part);
    if (found === null) return 'bad';
    const [, first, last, stated] = found;
    const step = Number(stated ?? 1);
    const from = first === '*' ? least : numberIn(first);
    const to = last !== undefined ? numberIn(last) : first === '*' || stated !== undefined ? most : from;
    if (!(from >= least && to <= most && from <= to && step > 0)) return 'bad';
    for (let value = from; value <= to; value += step) values.add(value);
  }
  return values;
}

/** The first moment after `after` that the expression names, on the wall clock of its zone; null for none. */
export function nextOfCron(cron: Cron, after: Temporal.ZonedDateTime): Temporal.ZonedDateTime | null {
  const hours = [...cron.hours].sort((a, b) => a - b);
  const minutes = [...cron.minutes].sort((a, b) => a - b);
  const start = after.toPlainDate();
  // Twelve years hold every date that comes at all, the 29th of February over 2100 included.
  for (let day = 0; day < 366 * 12; day++) {
    const date = start.add({ days: day });
    if (!namesDay(cron, date)) continue;
    for (const hour of hours) {
      for (const minute of minutes) {
        const moment = date.toZonedDateTime({
          timeZone: after.timeZoneId,
          plainTime: { hour, minute },
        });
        if (moment.epochMilliseconds > after.epochMilliseconds) return moment;
      }
    }
  }
  return null;
}

function namesDay(cron: Cron, date: Temporal.PlainDate): boolean {
  if (!cron.years.has(date.year) || !cron.months.has(date.month)) return false;
  return cron.daysOfMonth?.has(date.day) ?? cron.daysOfWeek?.has((date.dayOfWeek % 7) + 1) ?? false;
}
