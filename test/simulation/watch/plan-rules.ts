/** Nothing that a review of the plan finds is left undone, nor put off from day to day. */
import { hourMs } from '../../../shared/domain/local-time.ts';
import type { PatientEvent } from '../../../shared/domain/patient/events.ts';
import { reviewInput } from '../../../shared/domain/patient/review/review.ts';
import { isHeld, type PatientState } from '../../../shared/domain/patient/state.ts';
import { todayOf } from '../../../shared/domain/patient/today.ts';
import { reviewPlan } from '../../../shared/domain/plan/review-plan.ts';
import type { Commit } from '../../../shared/history/ports.ts';
import type { World } from '../world.ts';
import type { Rule, Wrong } from './ledger.ts';

/** What the plan is looked at for, by the rules. */
const looks: ReadonlySet<PatientEvent['type']> = new Set<PatientEvent['type']>([
  'reading-recorded',
  'reading-voided',
  'flare-reported',
  'session-recorded',
  'check-in-answered',
  'plan-overridden',
]);

function asksForALook(event: PatientEvent): boolean {
  if (event.type === 'details-changed') return event.changed.condition !== undefined;
  return looks.has(event.type) || (event.type === 'check-in-closed' && event.why !== 'withdrawn');
}

/** Whether time alone may move the plan: nobody is woken for it who wants no texts, has not agreed or is in danger. */
function isAwake(state: PatientState): boolean {
  return !state.stopped && state.paused === null && !isHeld(state) && state.stage !== 'invited';
}

/** What a review of a commit's state finds on its day and nobody was told; null for nothing. */
function undone({ clinicId, state, at }: Commit, world: World): string | null {
  const settings = world.settingsAt(clinicId, state.settings);
  const input = settings === null ? null : reviewInput(state, todayOf(state, at), settings);
  if (settings === null || input === null) return null;
  const { move, flags } = reviewPlan(input);
  const isWaiting = settings.adjustments === 'suggest' && state.plan.suggestion?.to === move?.to;
  if (move !== null && !isWaiting) return `a move to ${move.to} by ${move.rule}`;
  return flags.find((flag) => state.attention[flag] === undefined) ?? null;
}

/** Longer than queues, schedules and reconcile are late together. */
const longestMs = 40 * hourMs;

/** After news and after each wake-up at once; and else within the time in which whoever is to be woken is woken. */
export function nothingIsLeftUndone(world: World) {
  return (wrong: Wrong): Rule => {
    const since = new Map<string, number>();
    return {
      onCommit({ patient: { patientId }, before, commit, now }) {
        const { state, events, type } = commit;
        const isOver = before === null || state.erased || state.discharged;
        const what = isOver ? null : undone(commit, world);
        if (what === null || !isAwake(state)) since.delete(patientId);
        if (what === null) return;
        // A move is looked at by the next wake-up, at once: only then are the new phase's flags asked for.
        const hasMoved = events.some((event) => event.type === 'plan-moved');
        if (!hasMoved && (events.some(asksForALook) || (type === 'wake-up' && isAwake(state))))
          wrong(`${type} left ${what} undone`);
        if (!isAwake(state)) return;
        const first = since.get(patientId) ?? now;
        since.set(patientId, first);
        if (first + longestMs < now) wrong(`${what} is put off since ${new Date(first).toISOString()}`);
      },
    };
  };
}
