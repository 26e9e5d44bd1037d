/** Why sessions moved, as far as a patient is told: what the rule went by, and never more than that. */
import type { Phase } from './phases.ts';
import { phases } from './phases.ts';
import type { PlanDecision, PlanMove } from './plan-review.ts';

export type MoveReason =
  /** Pain went from one whole number to another: from before the first session, or from when the plan before began. */
  | { because: 'less-pain' | 'more-pain'; from: number; to: number }
  /** Pain is about as it was before the first session. */
  | { because: 'little-relief'; from: number; to: number }
  | { because: 'flare' | 'flare-over' }
  /** Staff set the sessions, for reasons of their own: what they were before is all there is to say. */
  | { because: 'staff'; before: Phase };

/** What is known of a move. */
export interface MoveMade {
  rule: PlanMove['rule'] | 'override' | 'first-phase';
  from: Phase | null;
  to: Phase;
  numbers: PlanDecision['numbers'] | null;
  /** Where the phase before it began; absent where that is not known. */
  startedAt?: number;
}

/** From one number to another, in whole numbers; null when they do not show what the rule says. */
function changed(
  from: number | null,
  to: number | null,
  because: 'less-pain' | 'more-pain',
): MoveReason | null {
  if (from === null || to === null) return null;
  const [before, now] = [Math.round(from), Math.round(to)];
  const shows = because === 'less-pain' ? now < before : now > before;
  return shows ? { because, from: before, to: now } : null;
}

function littleRelief(baseline: number | null, current: number | null): MoveReason | null {
  if (baseline === null || current === null) return null;
  return { because: 'little-relief', from: Math.round(baseline), to: Math.round(current) };
}

/** Why it was made; null when there is nothing to say that would be true. */
export function reasonOf({ rule, from, to, numbers, startedAt }: MoveMade): MoveReason | null {
  const { baseline = null, current = null } = numbers ?? {};
  switch (rule) {
    case 'flare-start':
      return { because: 'flare' };
    case 'flare-end':
      return { because: 'flare-over' };
    case 'step-down':
      return changed(baseline, current, 'less-pain');
    case 'step-up':
      return changed(startedAt ?? baseline, current, 'more-pain') ?? littleRelief(baseline, current);
    case 'override':
      return from === null || phases[from].sessionDays === phases[to].sessionDays
        ? null
        : { because: 'staff', before: from };
    case 'first-phase':
      return null;
    default:
      return rule satisfies never;
  }
}

/** True when sessions are further apart than they were: the patient may find that too soon. */
export function isFurtherApart(why: MoveReason | null, to: Phase): boolean {
  switch (why?.because) {
    case 'less-pain':
      return true;
    case 'flare-over':
      return phases[to].sessionDays > phases.flare.sessionDays;
    case 'staff':
      return phases[to].sessionDays > phases[why.before].sessionDays;
    default:
      return false;
  }
}
