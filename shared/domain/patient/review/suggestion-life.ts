/** The life of a suggestion: made, noted when it no longer holds, put before staff again, withdrawn when pain rises. */
import { daysBetween, type IsoDate } from '../../calendar.ts';
import { gatherEvidence } from '../../plan/evidence.ts';
import type { PlanDecision, PlanReview } from '../../plan/plan-review.ts';
import type { PatientEvent } from '../events.ts';
import type { PatientState, Suggestion } from '../state.ts';

/** Days after which a suggestion that nobody has answered is put before staff again. */
const askAgainDays = 7;

/** Signs since the suggestion that sessions should not be further apart. */
function isWorseSince(made: IsoDate, decision: PlanDecision, review: PlanReview): boolean {
  const latest = review.readings.at(-1);
  const severe = decision.flags.includes('severe') && latest !== undefined && latest.date >= made;
  const reported = review.flareReports.some((day) => day >= made);
  return severe || reported || gatherEvidence(review).flare !== null;
}

function standing(
  waiting: Suggestion,
  found: boolean,
  decision: PlanDecision,
  review: PlanReview,
): PatientEvent[] {
  const { id, on, rule, holds } = waiting;
  if (!found && rule === 'step-down' && isWorseSince(on, decision, review)) {
    return [{ type: 'suggestion-withdrawn', id, why: 'worse' }];
  }
  const events: PatientEvent[] = [];
  if (found !== holds) events.push({ type: 'suggestion-noted', id, holds: found });
  if (daysBetween(waiting.askedOn ?? on, review.today) >= askAgainDays) {
    events.push({ type: 'suggestion-asked-again', id, on: review.today });
  }
  return events;
}

/** What a review in which moves wait for staff makes of the one it finds and the one that stands already. */
export function suggestionEvents(
  { plan, seq }: PatientState,
  decision: PlanDecision,
  review: PlanReview,
): PatientEvent[] {
  const { move, numbers } = decision;
  const waiting = plan.suggestion;
  const same = waiting !== null && move?.to === waiting.to && move.rule === waiting.rule;
  if (move !== null && !same) {
    const { to, rule } = move;
    return [{ type: 'plan-suggested', id: `${seq}`, to, rule, on: review.today, numbers }];
  }
  return waiting === null ? [] : standing(waiting, same, decision, review);
}
