/** Reviewing the plan: what `reviewPlan` finds, made into events. */
import { daysBetween, type IsoDate } from '../../calendar.ts';
import type { ClinicSettings } from '../../clinic/settings.ts';
import { hourMs, type Instant, later } from '../../local-time.ts';
import { calmListFrom } from '../../plan/calm-list.ts';
import type { PlanDecision, PlanReview } from '../../plan/plan-review.ts';
import { reviewPlan } from '../../plan/review-plan.ts';
import { usualOf } from '../../plan/usual.ts';
import { type Draft, emit } from '../draft.ts';
import { protocolFor } from '../due/rhythm.ts';
import type { PatientEvent } from '../events.ts';
import { sessionsInPhase } from '../sessions/sessions-due.ts';
import { isRaised, type PatientState } from '../state.ts';
import { today } from '../today.ts';
import { flagEvents } from './flag-life.ts';
import { movedEvent } from './move-plan.ts';
import { suggestionEvents } from './suggestion-life.ts';

/** What a review of this state on that day looks at; null before the first phase. */
export function reviewInput(
  state: PatientState,
  on: IsoDate,
  { adjustments, protocol: usual }: Pick<ClinicSettings, 'adjustments' | 'protocol'>,
): PlanReview | null {
  const { plan } = state;
  const protocol = protocolFor(state, usual);
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

function moveEvents(
  state: PatientState,
  decision: PlanDecision,
  input: PlanReview,
  { adjustments, protocol }: ClinicSettings,
): PatientEvent[] {
  const { move, numbers } = decision;
  if (adjustments === 'suggest' || move === null) return suggestionEvents(state, decision, input);
  return [movedEvent(state, move, { numbers, on: input.today, by: null, protocol })];
}

function recheckEvents(
  { checkIns }: PatientState,
  { recheck }: PlanDecision,
  input: PlanReview,
  now: Instant,
): PatientEvent[] {
  if (recheck) {
    const at = later(now, input.protocol.recheckHours * hourMs);
    return [{ type: 'recheck-decided', on: input.today, at }];
  }
  // Had none been decided yet, none would be now: what the extra check-in was to tell is known.
  const answered = checkIns.recheckAt !== null && !reviewPlan({ ...input, lastRecheck: null }).recheck;
  return answered ? [{ type: 'recheck-cancelled' }] : [];
}

/**
 * Everything a review of this state would note on that day: nothing before the first phase. A wake-up is due on each
 * day on which there is something.
 */
export function findings(
  state: PatientState,
  settings: ClinicSettings,
  on: IsoDate,
  now: Instant,
): PatientEvent[] {
  const input = reviewInput(state, on, settings);
  if (input === null) return [];
  const decision = reviewPlan(input);
  return [
    ...flagEvents(state.attention, decision, input),
    ...moveEvents(state, decision, input, settings),
    ...recheckEvents(state, decision, input, now),
  ];
}

/** Reviews the plan as it stands. */
export function review(draft: Draft): void {
  for (const event of findings(draft.state, draft.settings, today(draft), draft.now)) emit(draft, event);
}

/** C as the present phase computes it, for a phase that is about to begin; and whether a flag holds now. */
export function present(draft: Draft): PlanDecision | null {
  const input = reviewInput(draft.state, today(draft), draft.settings);
  return input === null ? null : reviewPlan(input);
}
