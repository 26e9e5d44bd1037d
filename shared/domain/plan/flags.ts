import { daysBetween } from '../calendar.ts';
import type { Evidence } from './evidence.ts';
import { isAtLeast, isBelowBy, isImprovedByLessThan } from './fractions.ts';
import { wouldStepUp } from './moves.ts';
import { isWorseThanStart, minimumOf } from './needs.ts';
import type { Flag } from '../attention-kinds.ts';
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
    (phase === 'biweekly' || phase === 'monthly') &&
    daysInPhase >= protocol.nonResponseDays &&
    baseline !== null &&
    current !== null &&
    isImprovedByLessThan(baseline, current, protocol.responsePercent)
  );
}

/** Each flag's condition, apart from whether the plan moves. */
const holds: Record<Flag, (evidence: Evidence) => boolean> = {
  'call-first': (evidence) =>
    isAutoimmune(evidence) && (evidence.flare !== null || evidence.reportedLately || wouldStepUp(evidence)),
  drifting: (evidence) => isWorseThanStart(evidence, evidence.review.protocol.driftPoints),
  flare: (evidence) => evidence.flare !== null && !isAutoimmune(evidence),
  'flare-reported': (evidence) =>
    evidence.reportedLately && evidence.flare === null && !isAutoimmune(evidence),
  'long-flare': ({ daysInPhase, review: { phase, protocol } }) =>
    phase === 'flare' && daysInPhase >= protocol.flareReviewDays,
  'low-baseline': isLowBaseline,
  'missed-check-ins': ({ review }) => review.missedCheckIns >= review.protocol.missedCheckIns,
  'no-baseline': ({ baseline, daysInPhase, review }) =>
    baseline === null && daysInPhase >= review.protocol.noBaselineDays,
  'non-response': isNonResponse,
  'phase-review': ({ daysInPhase, review: { phase, protocol } }) =>
    phase !== 'flare' && daysInPhase >= protocol.phaseReviewDays[phase],
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

/** Every flag that holds, sorted alphabetically; phases are meant as they were before the move. */
export function flagsOf(evidence: Evidence, move: PlanMove | null): readonly Flag[] {
  const all = Object.keys(holds) as Flag[];
  return all.filter((flag) => (move === null || !answeredByMove.has(flag)) && holds[flag](evidence)).sort();
}
