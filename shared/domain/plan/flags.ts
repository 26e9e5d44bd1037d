import type { Flag } from '../attention-kinds.ts';
import { daysBetween } from '../calendar.ts';
import type { Evidence } from './evidence.ts';
import { isWithinLast } from './evidence.ts';
import { isAtLeast, isBelowBy, isImprovedByLessThan, tenthsOf } from './fractions.ts';
import { wouldStepUp, wouldTryAgain } from './moves.ts';
import { isWorseThanStart, minimumOf } from './needs.ts';
import { isSpaced } from './phases.ts';
import type { PlanMove } from './plan-review.ts';

const isAutoimmune = ({ review }: Evidence): boolean => review.condition === 'autoimmune';

function isUnansweredRise({ latest, review, unconfirmed }: Evidence): boolean {
  const { lastRecheck, protocol, today } = review;
  return (
    unconfirmed &&
    latest !== null &&
    lastRecheck !== null &&
    lastRecheck >= latest.date &&
    daysBetween(lastRecheck, today) >= protocol.recheckPatienceDays
  );
}

function isLowBaseline({ baseline, daysInPhase, review }: Evidence): boolean {
  const { phase, protocol, sessionsInPhase } = review;
  if (phase === 'flare' || baseline === null || isAtLeast(baseline, protocol.lowBaseline)) return false;
  const minimum = minimumOf(phase, protocol);
  return sessionsInPhase >= minimum.sessions && daysInPhase >= minimum.days;
}

function isNonResponse({ baseline, current, daysInPhase, review: { phase, protocol } }: Evidence): boolean {
  return (
    isSpaced(phase) &&
    daysInPhase >= protocol.nonResponseDays &&
    baseline !== null &&
    current !== null &&
    isImprovedByLessThan(baseline, current, protocol.responsePercent)
  );
}

/** Signs of a flare that a person should see; while a flare phase is young they are what it was begun for. */
function isFlare({ daysInPhase, flare, review }: Evidence): boolean {
  const begun = review.phase === 'flare' && daysInPhase < review.protocol.flareMinimumDays;
  return flare !== null && review.condition !== 'autoimmune' && !begun;
}

function isReviewDue({ review }: Evidence): boolean {
  const { lastOverride, phase, phaseSince, protocol, today } = review;
  const since = lastOverride !== null && lastOverride > phaseSince ? lastOverride : phaseSince;
  return phase !== 'flare' && daysBetween(since, today) >= protocol.phaseReviewDays[phase];
}

/** Whether the latest reading, whatever its age, is so high that it must not wait for a second one. */
export function isSevereScore({ baseline, latest, review: { protocol, usual } }: Evidence): boolean {
  const { severeRise, severeScore } = protocol;
  if (latest === null || latest.score * 10 < tenthsOf(severeScore)) return false;
  if (usual === null || latest.score * 10 >= usual * 10 + tenthsOf(severeRise)) return true;
  if (baseline !== null && isBelowBy(baseline, { sum: latest.score, count: 1 }, severeRise)) return true;
  return latest.score === 10 && usual < 10;
}

/** The same of a reading that is still news. */
export function isSevere(evidence: Evidence): boolean {
  const { latest, review } = evidence;
  return (
    latest !== null &&
    isWithinLast(review.protocol.severeDays, latest.date, review) &&
    isSevereScore(evidence)
  );
}

/** Each flag's condition, apart from whether the plan moves. */
const holds: Record<Flag, (evidence: Evidence) => boolean> = {
  'call-first': (evidence) =>
    isAutoimmune(evidence) && (evidence.flare !== null || evidence.reportedLately || wouldStepUp(evidence)),
  drifting: (evidence) => isWorseThanStart(evidence, evidence.review.protocol.driftPoints),
  flare: isFlare,
  'flare-reported': (evidence) =>
    evidence.reportedLately && evidence.flare === null && !isAutoimmune(evidence),
  'long-flare': ({ daysInPhase, review: { phase, protocol } }) =>
    phase === 'flare' && daysInPhase >= protocol.flareReviewDays,
  'low-baseline': isLowBaseline,
  'missed-check-ins': ({ review }) => review.missedCheckIns >= review.protocol.missedCheckIns,
  'no-baseline': ({ baseline, daysInPhase, review }) =>
    baseline === null && daysInPhase >= review.protocol.noBaselineDays,
  'non-response': isNonResponse,
  'phase-review': isReviewDue,
  severe: isSevere,
  'tried-before': wouldTryAgain,
  'unconfirmed-rise': isUnansweredRise,
  worsening: ({ baseline, current, review }) =>
    baseline !== null && current !== null && isBelowBy(baseline, current, review.protocol.worseningPoints),
};

/** A move answers these, so they are raised only where there is none. */
const answeredByMove: ReadonlySet<string> = new Set<Flag>([
  'drifting',
  'flare',
  'long-flare',
  'non-response',
  'phase-review',
]);

/**
 * Every flag that holds, sorted alphabetically; phases are meant as they were before the move. A move that waits
 * for staff answers nothing, and is given as null.
 */
export function flagsOf(evidence: Evidence, made: PlanMove | null): readonly Flag[] {
  const all = Object.keys(holds) as Flag[];
  return all.filter((flag) => (made === null || !answeredByMove.has(flag)) && holds[flag](evidence)).sort();
}
