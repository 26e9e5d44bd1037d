import type { Evidence } from './evidence.ts';
import { isResponse, isWithinLast } from './evidence.ts';
import { isAtLeast, isImprovedByLessThan, tenthsOf } from './fractions.ts';
import type { Phase } from './phases.ts';
import type { Protocol } from './protocol.ts';
import { isTried } from './setbacks.ts';

/** One condition of a rule. */
export type Need =
  | 'flare-evidence'
  | 'not-autoimmune'
  | 'fresh-reading'
  | 'latest-not-elevated'
  | 'reading-after-override'
  | 'enough-days'
  | 'enough-sessions'
  | 'two-readings-near-usual'
  | 'check-ins-answered'
  | 'no-recent-report'
  | 'no-recent-rise'
  | 'room-to-measure'
  | 'readings-in-phase'
  | 'little-relief'
  | 'worse-than-start'
  | 'not-worse-than-start'
  | 'response'
  | 'lasting-response'
  | 'not-tried'
  | 'news-of-this-week';

/** What a phase asks for before it may end, or, in the last one, before staff look at it. */
export interface PhaseMinimum {
  readonly sessions: number;
  readonly days: number;
  /** Days without a flare report, and where the rule says so without an elevated reading. */
  readonly quietDays: number;
}

/** Sessions, days and quiet days of a phase, from the protocol. */
export function minimumOf(phase: Phase, protocol: Protocol): PhaseMinimum {
  switch (phase) {
    case 'weekly':
      return { ...protocol.weeklyMinimum, quietDays: protocol.calmBeforeBiweeklyDays };
    case 'biweekly':
      return { ...protocol.biweeklyMinimum, quietDays: protocol.calmBeforeMonthlyDays };
    case 'monthly':
      return { sessions: 0, days: protocol.nonResponseDays, quietDays: 0 };
    case 'flare':
      return { sessions: 0, days: protocol.flareMinimumDays, quietDays: protocol.flareQuietDays };
  }
}

// Only comparisons with the level at the phase's start, which is kept as a double, allow for its last digits.
const tolerance = 1e-9;

/** Whether the current score is known to be `points` or more worse than when the phase began. */
export function isWorseThanStart({ worseThanStart }: Evidence, points: number): boolean {
  return worseThanStart !== null && worseThanStart >= points - tolerance;
}

/** Whether the evidence meets each need. */
export const isMet: Record<Need, (evidence: Evidence) => boolean> = {
  'flare-evidence': (evidence) => evidence.flare !== null,
  'not-autoimmune': ({ review }) => review.condition !== 'autoimmune',
  'fresh-reading': (evidence) => evidence.fresh,
  'latest-not-elevated': ({ latest }) => latest !== null && !latest.elevated,
  'reading-after-override': (evidence) => evidence.latestAfterOverride,
  'enough-days': ({ daysInPhase, review }) => daysInPhase >= minimumOf(review.phase, review.protocol).days,
  'enough-sessions': ({ review }) =>
    review.sessionsInPhase >= minimumOf(review.phase, review.protocol).sessions,
  'two-readings-near-usual': ({ lastTwo, review: { phaseSince, protocol, usual } }) =>
    lastTwo !== null &&
    usual !== null &&
    lastTwo.every(
      ({ date, score }) => date > phaseSince && score * 10 < usual * 10 + tenthsOf(protocol.flareEndPoints),
    ),
  'check-ins-answered': ({ review }) => review.missedCheckIns < review.protocol.missedCheckIns,
  'no-recent-report': ({ review }) => {
    const { quietDays } = minimumOf(review.phase, review.protocol);
    return !review.flareReports.some((day) => isWithinLast(quietDays, day, review));
  },
  'no-recent-rise': ({ review }) => {
    const { quietDays } = minimumOf(review.phase, review.protocol);
    return !review.readings.some(
      (reading) => reading.elevated && isWithinLast(quietDays, reading.date, review),
    );
  },
  'room-to-measure': ({ baseline, review }) =>
    baseline !== null && isAtLeast(baseline, review.protocol.lowBaseline),
  'readings-in-phase': ({ review }) =>
    review.readings.filter(({ date }) => date > review.phaseSince).length >= review.protocol.stepUpReadings,
  'little-relief': ({ baseline, current, lastTwo, review: { protocol } }) =>
    baseline !== null &&
    current !== null &&
    lastTwo !== null &&
    [current, ...lastTwo.map(({ score }) => ({ sum: score, count: 1 }))].every((mean) =>
      isImprovedByLessThan(baseline, mean, protocol.stepUpPercent),
    ),
  'worse-than-start': (evidence) =>
    evidence.review.levelAtPhaseStart === null ||
    isWorseThanStart(evidence, evidence.review.protocol.stepUpPoints),
  'not-worse-than-start': (evidence) => !isWorseThanStart(evidence, evidence.review.protocol.stepUpPoints),
  response: ({ baseline, current, review }) => isResponse(baseline, current, review),
  'lasting-response': ({ baseline, relief, review }) => isResponse(baseline, relief, review),
  'not-tried': ({ review }) => {
    const wider = review.phase === 'weekly' ? 'biweekly' : 'monthly';
    return !isTried(wider, review);
  },
  'news-of-this-week': ({ latest, review }) =>
    latest !== null && isWithinLast(review.protocol.stepDownAgeDays, latest.date, review),
};
