import { checkReview } from './check-review.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { flagsOf } from './flags.ts';
import { numberOf } from './fractions.ts';
import { findMove } from './moves.ts';
import type { PlanDecision, PlanReview } from './plan-review.ts';

// The plan is called from outside by this path, so the names of what it takes and gives are here too.
export type { Flag } from '../attention-kinds.ts';
export type { Condition } from './conditions.ts';
export type { Phase } from './phases.ts';
/** @public */
export type { MarkedReading, PlanDecision, PlanMove, PlanReview } from './plan-review.ts';

/** The decision on a review whose evidence is gathered already; `reviewPlan` checks the review first. */
export function decideOn(evidence: Evidence): PlanDecision {
  const { baseline, current, improvement, review } = evidence;
  const move = findMove(evidence);
  // A suggestion that waits hides nothing: only a move that is made answers a flag or spares a question.
  const made = review.suggesting ? null : move;
  return {
    move,
    flags: flagsOf(evidence, made),
    recheck: evidence.recheckDue && made === null,
    numbers: {
      baseline: baseline === null ? null : numberOf(baseline),
      current: current === null ? null : numberOf(current),
      improvement,
    },
  };
}

/**
 * Decides whether a patient's sessions should move closer or further apart, and what staff should look at.
 * Pure: the same input gives the same decision, and time enters only as `today`. Missing readings are never
 * made up, and what is unknown matches no rule. Throws a RangeError that names the field on bad input.
 */
export function reviewPlan(input: PlanReview): PlanDecision {
  checkReview(input);
  return decideOn(gatherEvidence(input));
}
