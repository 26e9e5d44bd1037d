import { Temporal } from 'temporal-polyfill';
import { readCron } from './cron-expression.ts';

/** When a schedule fires: once, or again and again. */
export interface ScheduleTimes {
  readonly recurring: boolean;
  /**
   * The first time (epoch ms) after `after`, null when none is left. A one-time schedule names its time even
   * when that has passed: AWS fires a late one at once. A rate is counted from `countedFrom` on.
   */
  readonly next: (after: number, countedFrom: number) => number | null;
}

const unitMs: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/** Reads at(...), rate(...) and cron(...) in an IANA time zone; null for anything AWS would refuse. */
export function readExpression(expression: string, timeZone: string): ScheduleTimes | null {
  if (!isTimeZone(timeZone)) return null;
  const found = /^(at|rate|cron)\((.+)\)$/.exec(expression);
  const inside = found?.[2] ?? '';
  switch (found?.[1]) {
    case 'at':
      return readAt(inside, timeZone);
    case 'rate':
      return readRate(inside);
    case 'cron': {
      const next = readCron(inside, timeZone);
      return next && { recurring: true, next };
    }
    default:
      return null;
  }
}

function readAt(inside: string, timeZone: string): ScheduleTimes | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(inside)) return null;
  try {
    const at = Temporal.PlainDateTime.from(inside, { overflow: 'reject' }).toZonedDateTime(timeZone);
    return { recurring: false, next: () => at.epochMilliseconds };
  } catch {
    return null;
  }
}

function readRate(inside: string): ScheduleTimes | null {
  const found = /^([1-9]\d*) (minute|hour|day)s?$/.exec(inside);
  const every = Number(found?.[1]) * (unitMs[found?.[2] ?? ''] ?? Number.NaN);
  if (!Number.isFinite(every)) return null;
  return {
    recurring: true,
    next: (after, countedFrom) =>
      countedFrom + Math.max(0, Math.floor((after - countedFrom) / every) + 1) * every,
  };
}

/** Asking the engine takes longer than everything else that is done to a schedule. */
const knownZones = new Set<string>();

function isTimeZone(timeZone: string): boolean {
  if (knownZones.has(timeZone)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    knownZones.add(timeZone);
    return true;
  } catch {
    return false;
  }
}
