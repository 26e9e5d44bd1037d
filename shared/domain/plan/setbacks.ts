/** Phases that were left again soon for closer sessions: spacing out to them did not hold. */
import { daysBetween, type IsoDate } from '../calendar.ts';
import { isSpaced, type Phase, phases, type SpacedPhase } from './phases.ts';
import type { PlanReview } from './plan-review.ts';
import type { Protocol } from './protocol.ts';

type Setbacks = Record<SpacedPhase, IsoDate[]>;

/** Setbacks that are kept of each phase; no clinic may set `setbackLimit` above it. */
const mostSetbacks = 4;

/** What a patient starts with. */
export const noSetbacks: Setbacks = { biweekly: [], monthly: [] };

/** Whether going from a phase to another on that day, by machine or staff, is a setback of the first. */
export function isSetback(
  { from, since, to, on }: { from: Phase; since: IsoDate; to: Phase; on: IsoDate },
  { setbackDays }: Protocol,
): boolean {
  const closer = phases[to].sessionDays < phases[from].sessionDays;
  return isSpaced(from) && closer && daysBetween(since, on) <= setbackDays;
}

/** The setbacks with one more of that phase; other phases have none. */
export function withSetback(setbacks: Setbacks, phase: Phase, on: IsoDate): Setbacks {
  if (!isSpaced(phase)) return setbacks;
  // Moved twice in a day, a phase is left once: the days of a list do not repeat.
  const others = setbacks[phase].filter((day) => day !== on);
  return { ...setbacks, [phase]: [...others, on].sort().slice(-mostSetbacks) };
}

/** The setbacks after staff set that phase: they have looked, so it may be tried again. */
export function withoutSetbacks(setbacks: Setbacks, phase: Phase): Setbacks {
  return isSpaced(phase) ? { ...setbacks, [phase]: [] } : setbacks;
}

/** The setbacks of a phase that still count. */
export function setbacksOf(phase: SpacedPhase, review: PlanReview): readonly IsoDate[] {
  const { protocol, setbacks, today } = review;
  return setbacks[phase].filter((day) => daysBetween(day, today) <= protocol.setbackMemoryDays);
}

/** Whether spacing sessions out to this phase did not hold so often that the machine leaves it to staff. */
export function isTried(phase: SpacedPhase, review: PlanReview): boolean {
  return setbacksOf(phase, review).length >= review.protocol.setbackLimit;
}
