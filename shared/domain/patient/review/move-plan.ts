/** The events by which a plan moves: by the rules, or by staff's word. */
import type { IsoDate } from '../../calendar.ts';
import { levelAfterMove } from '../../plan/level-after.ts';
import type { Phase } from '../../plan/phases.ts';
import type { PlanDecision, PlanMove } from '../../plan/plan-review.ts';
import type { Protocol } from '../../plan/protocol.ts';
import { isSetback } from '../../plan/setbacks.ts';
import type { PatientEvent } from '../events.ts';
import type { PatientState } from '../state.ts';

type Moved = Extract<PatientEvent, { type: 'plan-moved' }>;
type Overridden = Extract<PatientEvent, { type: 'plan-overridden' }>;

function setbackOf({ plan }: PatientState, to: Phase, on: IsoDate, protocol: Protocol): { setback?: true } {
  if (plan.phase === null || plan.phaseSince === null) return {};
  const left = { from: plan.phase, since: plan.phaseSince, to, on };
  return isSetback(left, protocol) ? { setback: true } : {};
}

/** A move by the rules, made by the machine or accepted by staff. */
export function movedEvent(
  state: PatientState,
  { to, rule }: PlanMove,
  {
    numbers,
    on,
    by,
    protocol,
  }: { on: IsoDate; by: string | null; protocol: Protocol } & Pick<PlanDecision, 'numbers'>,
): Moved {
  const level = levelAfterMove(rule, numbers.current, state.plan.kept.readings);
  const from = state.plan.phase ?? to;
  const startedAt = state.plan.levelAtPhaseStart;
  return {
    type: 'plan-moved',
    to,
    from,
    rule,
    on,
    level,
    numbers,
    by,
    ...setbackOf(state, to, on, protocol),
    ...(startedAt === null ? {} : { startedAt }),
  };
}

/** Staff's word that the phase is to be `to`, from which the plan goes on. */
export function overriddenEvent(
  state: PatientState,
  { to, reason, by }: Pick<Overridden, 'to' | 'reason' | 'by'>,
  { numbers, on, protocol }: { on: IsoDate; protocol: Protocol } & Pick<PlanDecision, 'numbers'>,
): Overridden {
  const from = state.plan.phase ?? to;
  const level = numbers.current;
  return {
    type: 'plan-overridden',
    to,
    from,
    on,
    level,
    numbers,
    by,
    reason,
    ...setbackOf(state, to, on, protocol),
  };
}
