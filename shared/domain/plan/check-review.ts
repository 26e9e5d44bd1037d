import type { IsoDate } from '../calendar.ts';
import { isIsoDate } from '../calendar.ts';
import { conditions } from './conditions.ts';
import { phases, spacedPhases } from './phases.ts';
import type { PlanReview } from './plan-review.ts';
import { checkProtocol } from './protocol.ts';
import { checkScore } from './usual.ts';

const mostBaselineReadings = 3;
const mostReadings = 26;

function checkDate(date: IsoDate, today: IsoDate, field: string): void {
  if (!isIsoDate(date)) {
    throw new RangeError(`${field} must be a calendar date YYYY-MM-DD, not ${JSON.stringify(date)}`);
  }
  // ISO dates sort as text, so no arithmetic is needed to put two days in order.
  if (date > today) throw new RangeError(`${field} must not be after today (${today}), but is ${date}`);
}

function checkDays(dates: readonly IsoDate[], today: IsoDate, field: string, part: string): void {
  dates.forEach((date, index) => {
    // The name of the place is made for what is wrong only: every decision about a patient comes through here.
    if (!isIsoDate(date) || date > today) checkDate(date, today, `${field}[${index}]${part}`);
    const before = dates[index - 1];
    if (before !== undefined && before >= date) {
      throw new RangeError(`${field} must be oldest first, one a day, but ${date} follows ${before}`);
    }
  });
}

function checkScored(
  readings: readonly { readonly date: IsoDate; readonly score: number }[],
  today: IsoDate,
  field: string,
  most: number,
): void {
  if (readings.length > most)
    throw new RangeError(`${field} must hold at most ${most}, not ${readings.length}`);
  checkDays(
    readings.map((reading) => reading.date),
    today,
    field,
    '.date',
  );
  readings.forEach((reading, index) => {
    checkScore(reading.score, `${field}[${index}].score`);
  });
}

function checkCount(count: number, field: string): void {
  if (!Number.isSafeInteger(count) || count < 0) {
    throw new RangeError(`${field} must be a whole number, 0 or more, not ${String(count)}`);
  }
}

function checkChoice(choice: boolean, field: string): void {
  if (typeof choice !== 'boolean')
    throw new RangeError(`${field} must be true or false, not ${String(choice)}`);
}

function checkLevel(level: number | null, field: string): void {
  if (level !== null && !(level >= 0 && level <= 10)) {
    throw new RangeError(`${field} must be a number from 0 to 10, or null, not ${String(level)}`);
  }
}

/** Throws a RangeError that names the first field of the review that cannot be right. */
export function checkReview(review: PlanReview): void {
  const { today } = review;
  checkProtocol(review.protocol);
  checkDate(today, today, 'today');
  checkDate(review.phaseSince, today, 'phaseSince');
  if (!Object.hasOwn(phases, review.phase)) throw new RangeError(`phase ${String(review.phase)} is unknown`);
  if (!conditions.includes(review.condition)) {
    throw new RangeError(`condition ${String(review.condition)} is unknown`);
  }
  checkCount(review.sessionsInPhase, 'sessionsInPhase');
  checkCount(review.missedCheckIns, 'missedCheckIns');
  checkScored(review.baseline, today, 'baseline', mostBaselineReadings);
  checkScored(review.readings, today, 'readings', mostReadings);
  checkLevel(review.usual, 'usual');
  checkLevel(review.levelAtPhaseStart, 'levelAtPhaseStart');
  checkDays(review.flareReports, today, 'flareReports', '');
  for (const phase of spacedPhases) checkDays(review.setbacks[phase], today, `setbacks.${phase}`, '');
  checkChoice(review.awaitingCall, 'awaitingCall');
  checkChoice(review.suggesting, 'suggesting');
  if (review.lastOverride !== null) checkDate(review.lastOverride, today, 'lastOverride');
  if (review.lastRecheck !== null) checkDate(review.lastRecheck, today, 'lastRecheck');
}
