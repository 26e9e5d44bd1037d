/** The flags staff would see, were each of them cleared within some days. */
import type { Flag } from '../attention-kinds.ts';
import { daysBetween } from '../calendar.ts';
import { flagEvents } from '../patient/review/flag-life.ts';
import type { Attention } from '../patient/state.ts';
import type { PlanDecision, PlanReview } from '../plan/plan-review.ts';

/** `since` is the day on which it was raised. */
export type SeenFlags = Partial<Record<Flag, Attention>>;

/** Staff look at a flag within so many days. */
const clearingDays = 2;

/** What stands after a review, and what the review raised; what was raised some days ago staff have cleared. */
export function seeFlags(
  seen: SeenFlags,
  decision: PlanDecision,
  review: PlanReview,
): { seen: SeenFlags; raised: Flag[] } {
  const { today } = review;
  const next: SeenFlags = { ...seen };
  const raised: Flag[] = [];
  for (const event of flagEvents(seen, decision, review)) {
    if (!('kind' in event)) continue;
    const flag = event.kind as Flag;
    if (event.type === 'attention-lapsed') delete next[flag];
    if (event.type !== 'attention-raised') continue;
    next[flag] = { since: today };
    raised.push(flag);
  }
  for (const [flag, { since, clearedOn }] of Object.entries(next)) {
    if (clearedOn === undefined && daysBetween(since, today) >= clearingDays) {
      next[flag as Flag] = { since, clearedOn: today };
    }
  }
  return { seen: next, raised };
}
