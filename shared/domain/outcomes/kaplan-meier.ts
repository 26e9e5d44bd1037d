/** Kaplan-Meier's estimate of how many something has happened to by a day, with numbers at risk. */
import { oneDecimal } from '../plan/shown-number.ts';
import type { Duration } from './course.ts';

/** By days: to how many it happened then, and how many were last seen without it. Plain data, so that it can be kept. */
export type Durations = Readonly<Record<string, readonly [happened: number, lastSeen: number]>>;

export interface HappenedBy {
  readonly weeks: number;
  /** Followed for so long or longer without it. */
  readonly atRisk: number;
  /** To whom it has happened, in percent, with Greenwood's 95 % interval. */
  readonly percent: number;
  readonly low: number;
  readonly high: number;
  readonly shown: { readonly percent: string; readonly low: string; readonly high: string };
}

export interface TimeTo {
  readonly patients: number;
  readonly happened: number;
  /** The first day by which it has happened to half; null where it never has. */
  readonly medianDays: number | null;
  readonly by: readonly HappenedBy[];
}

/** The 97.5 % point of the standard normal distribution. */
const z = 1.959963984540054;

/** With one more patient. */
export function withDuration(durations: Durations, { days, happened }: Duration): Durations {
  const [known, seen] = durations[days] ?? [0, 0];
  return { ...durations, [days]: happened ? [known + 1, seen] : [known, seen + 1] };
}

interface Step {
  readonly day: number;
  /** Without it after that day, and Greenwood's sum (1926) up to it. */
  readonly without: number;
  readonly sum: number;
}

const inOrder = (durations: Durations) =>
  Object.entries(durations)
    .map(([day, [happened, lastSeen]]) => ({ day: Number(day), happened, lastSeen }))
    .sort((a, b) => a.day - b.day);

function stepsOf(durations: Durations): Step[] {
  const days = inOrder(durations);
  let atRisk = days.reduce((sum, { happened, lastSeen }) => sum + happened + lastSeen, 0);
  let without = 1;
  let sum = 0;
  return days.map(({ day, happened, lastSeen }) => {
    without *= 1 - happened / atRisk;
    if (atRisk > happened) sum += happened / (atRisk * (atRisk - happened));
    atRisk -= happened + lastSeen;
    return { day, without, sum };
  });
}

/** What is known by each of these weeks; a week that nobody was followed to is left out. Null without anybody. */
export function timeTo(durations: Durations, weeks: readonly number[]): TimeTo | null {
  const days = inOrder(durations);
  const patients = days.reduce((sum, { happened, lastSeen }) => sum + happened + lastSeen, 0);
  if (patients === 0) return null;
  const steps = stepsOf(durations);
  const by = weeks.flatMap((week): HappenedBy[] => {
    const atRisk = days
      .filter(({ day }) => day >= 7 * week)
      .reduce((sum, { happened, lastSeen }) => sum + happened + lastSeen, 0);
    const { without = 1, sum = 0 } = steps.findLast(({ day }) => day <= 7 * week) ?? {};
    if (atRisk === 0 && without > 0) return [];
    const spread = z * without * Math.sqrt(sum);
    const percent = 100 * (1 - without);
    const low = 100 * Math.max(0, 1 - without - spread);
    const high = 100 * Math.min(1, 1 - without + spread);
    const shown = {
      percent: oneDecimal(percent, [100]),
      low: oneDecimal(low),
      high: oneDecimal(high, [100]),
    };
    return [{ weeks: week, atRisk, percent, low, high, shown }];
  });
  const half = steps.find(({ without }) => without <= 0.5 + 1e-12);
  return {
    patients,
    happened: days.reduce((sum, { happened }) => sum + happened, 0),
    medianDays: half?.day ?? null,
    by,
  };
}
