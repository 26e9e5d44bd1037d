/**
 * The life of a flag: raised once, noted when it no longer holds, cleared by staff or lapsed by itself, and raised
 * again when it is news again.
 */
import { type Flag, flagNames } from '../../attention-kinds.ts';
import { daysBetween, type IsoDate } from '../../calendar.ts';
import { gatherEvidence } from '../../plan/evidence.ts';
import { isSevereScore } from '../../plan/flags.ts';
import type { PlanDecision, PlanReview } from '../../plan/plan-review.ts';
import { reviewPlan } from '../../plan/review-plan.ts';
import type { PatientEvent } from '../events.ts';
import type { Attention } from '../state.ts';

/** Days after clearing on which a flag that still holds is raised again. */
const raiseAgainDays = 28;

/** What does not change from week to week waits longer, whether or not it held all the while. */
const slowFlags: ReadonlyMap<string, (review: PlanReview) => number> = new Map<
  Flag,
  (review: PlanReview) => number
>([
  ['phase-review', ({ phase, protocol }) => (phase === 'flare' ? 0 : protocol.phaseReviewDays[phase])],
  ['low-baseline', () => 56],
  ['non-response', () => 56],
  ['tried-before', () => 182],
]);

/** What may be danger is raised at once by news of a day after the clearing. */
const promptFlags: ReadonlySet<Flag> = new Set<Flag>(['call-first', 'flare-reported', 'severe']);

/** Whether the day a flag was cleared or lapsed is remembered though it no longer holds. */
export function isRemembered(kind: string): boolean {
  return slowFlags.has(kind);
}

/** Whether the flag would hold by what was reported and answered after that day, apart from older words. */
function isNewsSince(day: IsoDate, flag: Flag, review: PlanReview): boolean {
  const flareReports = review.flareReports.filter((report) => report > day);
  const latest = review.readings.at(-1);
  const hasScore = latest !== undefined && latest.date > day;
  if (flareReports.length === 0 && !hasScore) return false;
  // A high score is news also where words from before the clearing make it a flare.
  if (flag === 'call-first' && hasScore && gatherEvidence(review).flare !== null) return true;
  return reviewPlan({ ...review, flareReports }).flags.includes(flag);
}

function mayRaiseAgain(clearedOn: IsoDate, flag: Flag, review: PlanReview): boolean {
  const days = daysBetween(clearedOn, review.today);
  const wait = slowFlags.get(flag);
  if (wait !== undefined) return days >= wait(review);
  return days >= raiseAgainDays || (promptFlags.has(flag) && isNewsSince(clearedOn, flag, review));
}

/** Whether time may take the flag from staff: never a call that was promised, nor a high score nothing followed. */
function mayLapse(flag: Flag, review: PlanReview): boolean {
  if (flag === 'call-first') return false;
  return flag !== 'severe' || !isSevereScore(gatherEvidence(review));
}

function eventOf(
  flag: Flag,
  found: Attention | undefined,
  holds: boolean,
  review: PlanReview,
): PatientEvent | null {
  const on = review.today;
  const raised: PatientEvent = { type: 'attention-raised', kind: flag };
  if (found === undefined) return holds ? raised : null;
  if (found.clearedOn !== undefined) {
    if (holds) return mayRaiseAgain(found.clearedOn, flag, review) ? raised : null;
    return isRemembered(flag) ? null : { type: 'attention-lapsed', kind: flag };
  }
  if (holds) return found.offSince === undefined ? null : { type: 'attention-noted', kind: flag, on, holds };
  if (found.offSince === undefined) return { type: 'attention-noted', kind: flag, on, holds };
  const lapses = daysBetween(found.offSince, on) >= review.protocol.flagLapseDays && mayLapse(flag, review);
  return lapses ? { type: 'attention-lapsed', kind: flag, on } : null;
}

/** What a review makes of the flags that stand before staff, stood there, or now hold. */
export function flagEvents(
  attention: Partial<Record<Flag, Attention>>,
  decision: PlanDecision,
  review: PlanReview,
): PatientEvent[] {
  return flagNames
    .map((flag) => eventOf(flag, attention[flag], decision.flags.includes(flag), review))
    .filter((event) => event !== null);
}
