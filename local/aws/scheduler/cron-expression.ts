import { Cron } from 'croner';
import { Temporal } from 'temporal-polyfill';

/** The first moment (epoch ms) after another that a cron expression names; null for none. */
export type NextOfCron = (after: number) => number | null;

const oneField = /^[\dA-Z*,/?LW#-]+$/i;
/** Days of the week are 1 to 7, or names. */
const noDayOfWeek = /(?:^|[,-])[089]/;

/**
 * Reads the six fields inside AWS's cron(...) on the wall clock of a zone; null for what is malformed. Of AWS's
 * expressions only `L` alone as the day of the week (Saturday) is not read.
 */
export function readCron(fields: string, timeZone: string): NextOfCron | null {
  const parts = fields.trim().split(/\s+/);
  const [, , dayOfMonth, , dayOfWeek] = parts;
  if (parts.length !== 6 || !parts.every((part) => oneField.test(part))) return null;
  // AWS wants exactly one of the two days named, and a question mark nowhere else.
  if ((dayOfMonth === '?') === (dayOfWeek === '?')) return null;
  if (noDayOfWeek.test(dayOfWeek ?? '')) return null;
  if (parts.filter((part) => part.includes('?')).length > 1) return null;
  try {
    // Days of the week count from 1, and 0/20 steps from 0, as AWS has it.
    const cron = new Cron(`0 ${parts.join(' ')}`, {
      mode: '7-part',
      alternativeWeekdays: true,
      sloppyRanges: true,
      timezone: timeZone,
    });
    return (after) => nextOf(cron, after, timeZone);
  } catch {
    return null;
  }
}

/**
 * Where clocks go forward AWS skips a time that does not exist, and where they go back it fires once; croner fires
 * after the gap, and on both passes where the expression names several times.
 */
function nextOf(cron: Cron, after: number, timeZone: string): number | null {
  for (let next = cron.nextRun(new Date(after)); next !== null; next = cron.nextRun(next)) {
    if (cron.match(next) && isFirstPass(next.getTime(), timeZone)) return next.getTime();
  }
  return null;
}

function isFirstPass(moment: number, timeZone: string): boolean {
  const here = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(timeZone);
  return here.toPlainDateTime().toZonedDateTime(timeZone).epochMilliseconds === moment;
}
