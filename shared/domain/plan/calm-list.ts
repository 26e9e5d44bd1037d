import type { IsoDate } from '../calendar.ts';
import type { MarkedReading } from './plan-review.ts';
import type { Protocol } from './protocol.ts';
import { joinCalm, markReading } from './usual.ts';

/** A reading as a patient's state keeps it. */
export interface KeptReading extends MarkedReading {
  /** Staff's override after this reading restarted the calm list from it and the one before. */
  readonly calmRestart?: true;
  /** Read from a range, a half or a slip. */
  readonly approximate?: true;
}

/**
 * The readings a patient's state keeps and what must be remembered of older ones. The calm list follows from
 * these and the baseline (`calmListFrom`), so a correction has one place to be made.
 */
export interface KeptReadings {
  /** The newest forgotten reading and the calm list as it stood after it; null while none is forgotten. */
  readonly forgotten: {
    readonly date: IsoDate;
    readonly score: number;
    readonly calm: readonly number[];
  } | null;
  /** Oldest first, one a day. */
  readonly readings: readonly KeptReading[];
}

/** What a patient starts with. */
export const noReadings: KeptReadings = { forgotten: null, readings: [] };

/** Whether `date` lies before what is kept, so that its score can no longer be entered, corrected or voided. */
export function isForgotten(kept: KeptReadings, date: IsoDate): boolean {
  return kept.forgotten !== null && date <= kept.forgotten.date;
}

/**
 * The calm list: the baseline's scores and every kept score that was not marked elevated, since the last
 * restart, the last `calmList.size` of them. With `before`, the list as it stood before that day's reading.
 * Marks are taken as they were given, never worked out again.
 */
export function calmListFrom(
  baselineScores: readonly number[],
  kept: KeptReadings,
  protocol: Protocol,
  before?: IsoDate,
): number[] {
  let calm = joinCalm([], kept.forgotten?.calm ?? baselineScores, protocol);
  let previous = kept.forgotten?.score ?? null;
  for (const { calmRestart, date, elevated, score } of kept.readings) {
    if (before !== undefined && date >= before) break;
    if (calmRestart === true && previous !== null) calm = joinCalm([], [previous, score], protocol);
    else if (!elevated) calm = joinCalm(calm, [score], protocol);
    previous = score;
  }
  return calm;
}

function forgetOldest(
  baselineScores: readonly number[],
  kept: KeptReadings,
  protocol: Protocol,
): KeptReadings {
  const [oldest, ...readings] = kept.readings;
  if (oldest === undefined || kept.readings.length <= protocol.readingsKept) return kept;
  const calm = calmListFrom(baselineScores, { ...kept, readings: [oldest] }, protocol);
  const forgotten = { date: oldest.date, score: oldest.score, calm };
  return forgetOldest(baselineScores, { forgotten, readings }, protocol);
}

/**
 * Records a score: a new one, one entered late for an earlier day, or a correction of that day's. Only this
 * score is marked, against the calm list as it stood before it; later marks stay, and the present list
 * follows. Readings beyond `readingsKept` are forgotten. Throws a RangeError when the day is already forgotten
 * or the score is not a whole number from 0 to 10.
 */
export function withReading(
  baselineScores: readonly number[],
  kept: KeptReadings,
  { date, score }: { readonly date: IsoDate; readonly score: number },
  protocol: Protocol,
): KeptReadings {
  if (isForgotten(kept, date)) throw new RangeError(`date ${date} is older than the readings that are kept`);
  const { elevated } = markReading(calmListFrom(baselineScores, kept, protocol, date), score, protocol);
  const corrected = kept.readings.find((reading) => reading.date === date);
  const marked: KeptReading = {
    date,
    score,
    elevated,
    ...(corrected?.calmRestart === true ? { calmRestart: true } : {}),
  };
  const readings = [
    ...kept.readings.filter((reading) => reading.date < date),
    marked,
    ...kept.readings.filter((reading) => reading.date > date),
  ];
  return forgetOldest(baselineScores, { ...kept, readings }, protocol);
}

/** Takes a day's reading back. Other marks stay; a restart that followed it now follows the reading before. */
export function withoutReading(kept: KeptReadings, date: IsoDate): KeptReadings {
  const index = kept.readings.findIndex((reading) => reading.date === date);
  const restarted = kept.readings[index]?.calmRestart === true;
  return {
    ...kept,
    readings: kept.readings
      .map((reading, at) =>
        restarted && at === index - 1 ? { ...reading, calmRestart: true as const } : reading,
      )
      .filter((reading) => reading.date !== date),
  };
}

/**
 * Restarts the calm list from the last two readings, whatever their marks, as an override does unless it sets
 * a flare: staff have looked, and what is so now is what is usual. With fewer than two it stays as it is.
 */
export function withCalmRestart(kept: KeptReadings): KeptReadings {
  const last = kept.readings.at(-1);
  if (last === undefined || (kept.readings.length < 2 && kept.forgotten === null)) return kept;
  return { ...kept, readings: [...kept.readings.slice(0, -1), { ...last, calmRestart: true }] };
}
