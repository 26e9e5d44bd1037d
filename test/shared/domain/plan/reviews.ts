import { addDays } from '../../../../shared/domain/calendar.ts';
import { defaultProtocol } from '../../../../shared/domain/plan/protocol.ts';
import type { PlanReview } from '../../../../shared/domain/plan/review-plan.ts';
import { reviewPlan } from '../../../../shared/domain/plan/review-plan.ts';
import { markReading, usualOf } from '../../../../shared/domain/plan/usual.ts';

/** A fixed today; every other date in these tests is counted back from it. */
export const today = '2026-06-15';

/** The date `days` days before today. */
export function ago(days: number): string {
  return addDays(today, -days);
}

/** Scores before the first session, a week apart, the last long before any reading. */
export function baselineOf(...scores: number[]): PlanReview['baseline'] {
  return scores.map((score, index) => ({ date: ago(400 - index * 2), score }));
}

/** A review: back pain, defaults, in the phase for `days`; nothing reported, overridden, rechecked or missed. */
export function reviewOf(
  phase: PlanReview['phase'],
  days: number,
  baseline: number[],
  scores: number[],
  changes: Partial<PlanReview> & { lastAge?: number } = {},
): PlanReview {
  const { lastAge = 0, ...fields } = changes;
  const protocol = fields.protocol ?? defaultProtocol;
  let calm = baseline.slice(-protocol.calmList.size);
  const readings = scores.map((score, index) => {
    const marked = markReading(calm, score, protocol);
    calm = marked.calm;
    return { date: ago(lastAge + (scores.length - 1 - index) * 7), score, elevated: marked.elevated };
  });
  return {
    today,
    phase,
    phaseSince: ago(days),
    sessionsInPhase: 0,
    condition: 'back-pain',
    baseline: baselineOf(...baseline),
    readings,
    usual: usualOf(calm, protocol),
    levelAtPhaseStart: null,
    flareReports: [],
    lastOverride: null,
    lastRecheck: null,
    setbacks: { biweekly: [], monthly: [] },
    awaitingCall: false,
    suggesting: false,
    missedCheckIns: 0,
    protocol,
    ...fields,
  };
}

/** A reading `age` days ago, marked by hand. */
export function marked(age: number, score: number, elevated = false): PlanReview['readings'][number] {
  return { date: ago(age), score, elevated };
}

/** What is changed in a review that a rule moves, and the move that is left. */
export type MoveCase = [name: string, changes: Partial<PlanReview>, move: string | null];

/** The move after the changes, as "rule to phase". */
export function moveAfter(review: PlanReview, changes: Partial<PlanReview>): string | null {
  const { move } = reviewPlan({ ...review, ...changes });
  return move === null ? null : `${move.rule} to ${move.to}`;
}
