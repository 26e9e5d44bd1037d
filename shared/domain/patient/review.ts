/** Reviewing the plan: what `reviewPlan` finds, made into events. */
import type { ClinicSettings } from '../clinic/settings.ts';
import { daysBetween, type IsoDate } from '../calendar.ts';
import { hourMs, later } from '../local-time.ts';
import { calmListFrom } from '../plan/calm-list.ts';
import { type Flag, flagNames } from '../attention-kinds.ts';
import type { PlanDecision, PlanReview } from '../plan/plan-review.ts';
import { reviewPlan } from '../plan/review-plan.ts';
import { usualOf } from '../plan/usual.ts';
import { type Draft, emit, raise } from './draft.ts';
import { movedEvent } from './move-plan.ts';
import { today } from './today.ts';
import { sessionsInPhase } from './sessions-due.ts';
import { isRaised, type PatientState } from './state.ts';

/** Days after clearing on which a flag that still holds is raised again. */
const raiseAgainDays = 28;

/** What a review of this state on that day looks at; null before the first phase. */
export function reviewInput(
  state: PatientState,
  on: IsoDate,
  { adjustments, protocol }: Pick<ClinicSettings, 'adjustments' | 'protocol'>,
): PlanReview | null {
  const { plan } = state;
  if (plan.phase === null || plan.phaseSince === null) return null;
  const calm = calmListFrom(
    plan.baseline.map((reading) => reading.score),
    plan.kept,
    protocol,
  );
  return {
    today: on,
    phase: plan.phase,
    phaseSince: plan.phaseSince,
    sessionsInPhase: sessionsInPhase(state),
    condition: state.condition,
    baseline: plan.baseline,
    readings: plan.kept.readings,
    usual: usualOf(calm, protocol),
    levelAtPhaseStart: plan.levelAtPhaseStart,
    flareReports: plan.flareReports.filter((day) => daysBetween(day, on) <= protocol.reportDays),
    lastOverride: plan.lastOverride,
    lastRecheck: plan.lastRecheck,
    setbacks: plan.setbacks,
    awaitingCall: isRaised(state, 'call-first'),
    suggesting: adjustments === 'suggest',
    missedCheckIns: plan.missedCheckIns,
    protocol,
  };
}

function mayRaise(state: PatientState, flag: Flag, on: IsoDate): boolean {
  const found = state.attention[flag];
  if (found === undefined) return true;
  return found.clearedOn !== undefined && daysBetween(found.clearedOn, on) >= raiseAgainDays;
}

/** Flags of a decision that are not before staff yet. */
export function newFlags(state: PatientState, decision: PlanDecision, on: IsoDate): readonly Flag[] {
  return decision.flags.filter((flag) => !isRaised(state, flag) && mayRaise(state, flag, on));
}

function noteMove(draft: Draft, decision: PlanDecision, on: IsoDate): void {
  const { plan } = draft.state;
  const { move, numbers } = decision;
  const waiting = plan.suggestion;
  if (move === null) {
    if (waiting?.holds === true) emit(draft, { type: 'suggestion-noted', id: waiting.id, holds: false });
    return;
  }
  const { to, rule } = move;
  const { adjustments, protocol } = draft.settings;
  if (adjustments === 'automatic') {
    emit(draft, movedEvent(draft.state, move, { numbers, on, by: null, protocol }));
  } else if (waiting === null || waiting.to !== to || waiting.rule !== rule) {
    emit(draft, { type: 'plan-suggested', id: `${draft.state.seq}`, to, rule, on, numbers });
  } else if (!waiting.holds) {
    emit(draft, { type: 'suggestion-noted', id: waiting.id, holds: true });
  }
}

/** Reviews the plan as it stands; before the first phase there is nothing to review. */
export function review(draft: Draft): void {
  const on = today(draft);
  const { protocol } = draft.settings;
  const input = reviewInput(draft.state, on, draft.settings);
  if (input === null) return;
  const decision = reviewPlan(input);
  for (const flag of newFlags(draft.state, decision, on)) {
    // Raised again after 28 days: the cleared one gives way first, so that `since` is now.
    if (draft.state.attention[flag] !== undefined) emit(draft, { type: 'attention-lapsed', kind: flag });
    raise(draft, flag);
  }
  for (const flag of flagNames) {
    if (draft.state.attention[flag]?.clearedOn !== undefined && !decision.flags.includes(flag)) {
      emit(draft, { type: 'attention-lapsed', kind: flag });
    }
  }
  noteMove(draft, decision, on);
  if (decision.recheck) {
    const at = later(draft.now, protocol.recheckHours * hourMs);
    emit(draft, { type: 'recheck-decided', on, at });
  } else if (
    draft.state.checkIns.recheckAt !== null &&
    !reviewPlan({ ...input, lastRecheck: null }).recheck
  ) {
    // Had none been decided yet, none would be now: what the extra check-in was to tell is known.
    emit(draft, { type: 'recheck-cancelled' });
  }
}

/** C as the present phase computes it, for a phase that is about to begin; and whether a flag holds now. */
export function present(draft: Draft): PlanDecision | null {
  const input = reviewInput(draft.state, today(draft), draft.settings);
  return input === null ? null : reviewPlan(input);
}
