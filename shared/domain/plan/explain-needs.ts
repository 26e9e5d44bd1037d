import { addDays, type IsoDate } from '../calendar.ts';
import type { Evidence } from './evidence.ts';
import { currentReadings, currentWindow, reliefReadings, reliefWindow } from './evidence.ts';
import type { Mean } from './fractions.ts';
import { improvementOf, isAtLeast, numberOf } from './fractions.ts';
import type { Need } from './needs.ts';
import { minimumOf } from './needs.ts';
import type { PlanReview } from './plan-review.ts';
import { counted, oneDecimal, shownMean } from './shown-number.ts';

/** How a day is written. */
export type DayWords = (date: IsoDate) => string;

/** Why relief cannot be measured for this patient at all; null when it can. */
export function unmeasurable({ baseline, review }: Evidence): string | null {
  const { lowBaseline } = review.protocol;
  if (baseline === null) return 'there is no score from before the first session';
  if (isAtLeast(baseline, lowBaseline)) return null;
  const start = shownMean(baseline, [lowBaseline]);
  return `a starting pain of ${start}, below ${lowBaseline}, leaves too little room to measure relief`;
}

function tooFewReadings({ review }: Evidence): string {
  const { currentMinimum } = review.protocol;
  const have = currentReadings(review).length;
  return `at least ${counted(currentMinimum, 'reading')} in the last ${currentWindow(review)} days (${have} now)`;
}

function percentWords(improvement: number | null, threshold: number): string {
  return improvement === null || improvement <= 0 ? 'none' : `${oneDecimal(improvement * 100, [threshold])}%`;
}

/** What a response asks for, and how far a mean is from it. */
function againstResponse(
  baseline: Mean,
  mean: Mean,
  { protocol }: PlanReview,
): { asked: string; now: string } {
  const { provisionalPoints, responsePercent, responsePoints } = protocol;
  const points = baseline.count === 1 ? provisionalPoints : responsePoints;
  const drop = oneDecimal(numberOf(baseline) - numberOf(mean), [points]);
  const relief = percentWords(improvementOf(baseline, mean), responsePercent);
  return {
    asked: `at least ${responsePercent}% and ${oneDecimal(points)} points`,
    now: relief === 'none' ? relief : `${relief} and ${drop}`,
  };
}

function responseWords(evidence: Evidence): string | null {
  const { baseline, current, review } = evidence;
  if (current === null) return tooFewReadings(evidence);
  if (baseline === null) return null;
  const { asked, now } = againstResponse(baseline, current, review);
  const why = baseline.count === 1 ? ', as the start is a single score' : '';
  return `average pain down by ${asked} from the ${shownMean(baseline)} before the first session (now ${now}${why})`;
}

/** Relief must show over more readings too, or a lucky week would space sessions out. */
function lastingWords({ baseline, relief, review }: Evidence): string | null {
  const readings = reliefReadings(review).length;
  if (relief === null) {
    const least = counted(review.protocol.reliefMinimum, 'reading');
    return `at least ${least} in the last ${reliefWindow(review)} days (${readings} now)`;
  }
  if (baseline === null) return null;
  const { asked, now } = againstResponse(baseline, relief, review);
  return `relief of ${asked} over the last ${readings} readings together too (now ${now})`;
}

function flareWords({ review: { protocol, usual } }: Evidence): string {
  const { flareFloor, flareReportDays, flareRise, flareScoreWithWords } = protocol;
  if (usual === null) {
    return `a score of ${flareScoreWithWords} or more with a flare reported within ${flareReportDays} days of it`;
  }
  const least = Math.ceil(Math.max(usual + flareRise, flareFloor));
  if (least > 10) return 'readings well above the usual, which is too near 10 for that';
  return `two readings in a row of ${least} or more, or one with a flare reported within ${flareReportDays} days of it`;
}

function lastDayWords(days: readonly string[], what: string, { review }: Evidence, day: DayWords): string {
  const { quietDays } = minimumOf(review.phase, review.protocol);
  const last = days.at(-1);
  return `${quietDays} days without ${what}${last === undefined ? '' : ` (the last was on ${day(last)})`}`;
}

function endOfFlareWords({ review: { protocol, usual } }: Evidence): string {
  if (usual === null) return 'enough calm readings to know what is usual';
  const bound = oneDecimal(usual + protocol.flareEndPoints);
  return `two readings in a row since this phase began, each below ${bound} (the usual is ${oneDecimal(usual)})`;
}

/**
 * What would have to become true for an unmet need, in plain English; null where another unmet need or
 * `unmeasurable` already says it.
 */
export const needWords: Record<Need, (evidence: Evidence, day: DayWords) => string | null> = {
  'flare-evidence': flareWords,
  'not-autoimmune': () => null,
  'fresh-reading': ({ latest }, day) =>
    latest === null ? 'a first reading' : `a new reading (the last is of ${day(latest.date)})`,
  'latest-not-elevated': ({ latest }) =>
    latest === null ? null : `a next reading nearer the usual (the last was ${latest.score})`,
  'reading-after-override': ({ latest, review: { lastOverride } }, day) =>
    latest === null || lastOverride === null
      ? null
      : `a reading after the staff decision of ${day(lastOverride)}`,
  'enough-days': ({ daysInPhase, review }, day) => {
    const { days } = minimumOf(review.phase, review.protocol);
    return `${counted(days - daysInPhase, 'more day')} (${day(addDays(review.phaseSince, days))})`;
  },
  'enough-sessions': ({ review }) => {
    const { sessions } = minimumOf(review.phase, review.protocol);
    return counted(sessions - review.sessionsInPhase, 'more attended session');
  },
  'two-readings-near-usual': endOfFlareWords,
  'check-ins-answered': ({ review }) =>
    `an answered check-in (${review.missedCheckIns} in a row had no answer)`,
  'no-recent-report': (evidence, day) =>
    lastDayWords(evidence.review.flareReports, 'a flare report', evidence, day),
  'no-recent-rise': (evidence, day) =>
    lastDayWords(
      evidence.review.readings.filter(({ elevated }) => elevated).map(({ date }) => date),
      'an elevated reading',
      evidence,
      day,
    ),
  'room-to-measure': () => null,
  'readings-in-phase': ({ review }) => {
    const have = review.readings.filter(({ date }) => date > review.phaseSince).length;
    return `${counted(review.protocol.stepUpReadings - have, 'more reading')} in this phase`;
  },
  'little-relief': (evidence) => {
    const { current, review } = evidence;
    if (current === null) return tooFewReadings(evidence);
    const percent = review.protocol.stepUpPercent;
    const now = percentWords(evidence.improvement, percent);
    return `relief of less than ${percent}%, in the average (now ${now}) and in each of the last two readings`;
  },
  'worse-than-start': ({ review }) =>
    `average pain at least ${oneDecimal(review.protocol.stepUpPoints)} above the ` +
    `${oneDecimal(review.levelAtPhaseStart ?? 0)} at which this phase began`,
  'not-worse-than-start': ({ review, worseThanStart }) =>
    `average pain less than ${oneDecimal(review.protocol.stepUpPoints)} above the ` +
    `${oneDecimal(review.levelAtPhaseStart ?? 0)} at which this phase began (now ${oneDecimal(worseThanStart ?? 0)})`,
  response: responseWords,
  'lasting-response': lastingWords,
  'not-tried': () => null,
  'news-of-this-week': ({ fresh, latest, review }, day) =>
    fresh && latest !== null
      ? `a reading at most ${review.protocol.stepDownAgeDays} days old (the last is of ${day(latest.date)})`
      : null,
};
