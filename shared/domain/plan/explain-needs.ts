import { addDays } from '../calendar.ts';
import type { Evidence } from './evidence.ts';
import { currentReadings, currentWindow } from './evidence.ts';
import { isAtLeast, numberOf } from './fractions.ts';
import type { Need } from './needs.ts';
import { minimumOf } from './needs.ts';
import { counted, oneDecimal, shownMean } from './shown-number.ts';

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

function reliefWords({ improvement }: Evidence, threshold: number): string {
  return improvement === null || improvement <= 0 ? 'none' : `${oneDecimal(improvement * 100, [threshold])}%`;
}

function responseWords(evidence: Evidence): string | null {
  const { baseline, current, review } = evidence;
  if (current === null) return tooFewReadings(evidence);
  if (baseline === null) return null;
  const { provisionalPoints, responsePercent, responsePoints } = review.protocol;
  const points = baseline.count === 1 ? provisionalPoints : responsePoints;
  const drop = oneDecimal(numberOf(baseline) - numberOf(current), [points]);
  const relief = reliefWords(evidence, responsePercent);
  const now = relief === 'none' ? relief : `${relief} and ${drop}`;
  const why = baseline.count === 1 ? ', as the start is a single score' : '';
  return (
    `average pain down by at least ${responsePercent}% and ${oneDecimal(points)} points from the ` +
    `${shownMean(baseline)} before the first session (now ${now}${why})`
  );
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

function lastDayWords(days: readonly string[], what: string, { review }: Evidence): string {
  const { quietDays } = minimumOf(review.phase, review.protocol);
  const last = days.at(-1);
  return `${quietDays} days without ${what}${last === undefined ? '' : ` (the last was on ${last})`}`;
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
export const needWords: Record<Need, (evidence: Evidence) => string | null> = {
  'flare-evidence': flareWords,
  'not-autoimmune': () => null,
  'fresh-reading': ({ latest }) =>
    latest === null ? 'a first reading' : `a new reading (the last is of ${latest.date})`,
  'latest-not-elevated': ({ latest }) =>
    latest === null ? null : `a next reading nearer the usual (the last was ${latest.score})`,
  'reading-after-override': ({ latest, review }) =>
    latest === null ? null : `a reading after the staff decision of ${review.lastOverride}`,
  'enough-days': ({ daysInPhase, review }) => {
    const { days } = minimumOf(review.phase, review.protocol);
    return `${counted(days - daysInPhase, 'more day')} (${addDays(review.phaseSince, days)})`;
  },
  'enough-sessions': ({ review }) => {
    const { sessions } = minimumOf(review.phase, review.protocol);
    return counted(sessions - review.sessionsInPhase, 'more attended session');
  },
  'two-readings-near-usual': endOfFlareWords,
  'check-ins-answered': ({ review }) =>
    `an answered check-in (${review.missedCheckIns} in a row had no answer)`,
  'no-recent-report': (evidence) => lastDayWords(evidence.review.flareReports, 'a flare report', evidence),
  'no-recent-rise': (evidence) =>
    lastDayWords(
      evidence.review.readings.filter(({ elevated }) => elevated).map(({ date }) => date),
      'an elevated reading',
      evidence,
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
    const now = reliefWords(evidence, percent);
    return `relief of less than ${percent}%, in the average (now ${now}) and in each of the last two readings`;
  },
  'worse-than-start': ({ review }) =>
    `average pain at least ${oneDecimal(review.protocol.stepUpPoints)} above the ` +
    `${oneDecimal(review.levelAtPhaseStart ?? 0)} at which this phase began`,
  'not-worse-than-start': ({ review, worseThanStart }) =>
    `average pain less than ${oneDecimal(review.protocol.stepUpPoints)} above the ` +
    `${oneDecimal(review.levelAtPhaseStart ?? 0)} at which this phase began (now ${oneDecimal(worseThanStart ?? 0)})`,
  response: responseWords,
  'news-of-this-week': ({ fresh, latest, review }) =>
    fresh && latest !== null
      ? `a reading at most ${review.protocol.stepDownAgeDays} days old (the last is of ${latest.date})`
      : null,
};
