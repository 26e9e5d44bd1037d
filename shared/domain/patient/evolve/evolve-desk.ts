/** What each event makes of what staff keep among themselves: it lasts as long as what it was about. */
import type { AttentionKind } from '../../attention-kinds.ts';
import type { DeskNotes } from '../desk-notes.ts';
import type { PatientEvent } from '../events.ts';
import { asksRebooking } from '../review/rebooking.ts';
import { isRaised, type PatientState, statusOf } from '../state.ts';

/** A new cause, which whoever put the others off did not know. */
const news: ReadonlySet<PatientEvent['type']> = new Set<PatientEvent['type']>([
  'attention-raised',
  'inbox-added',
  'plan-moved',
  'plan-suggested',
  'suggestion-asked-again',
]);

/** The last change of plan as a row shows it; one from before it was noted is as good as seen. */
function moveOf({ plan: { lastMove, phase } }: PatientState) {
  if (lastMove === null || phase === null) return null;
  return { from: lastMove.from, to: phase, seen: lastMove.seen === true || lastMove.seq === undefined };
}

/** True while anything of the patient stands before staff on Today. */
export function waitsForStaff(state: PatientState): boolean {
  const kinds = Object.keys(state.attention) as AttentionKind[];
  if (kinds.some((kind) => isRaised(state, kind)) || state.plan.suggestion !== null) return true;
  return asksRebooking({ status: statusOf(state), lastMove: moveOf(state) });
}

function withNotes({ desk: _before, ...state }: PatientState, notes: DeskNotes): PatientState {
  return Object.keys(notes).length === 0 ? state : { ...state, desk: notes };
}

/** The state with the notes as the event leaves them. */
export function withDesk(state: PatientState, event: PatientEvent): PatientState {
  const { desk = {} } = state;
  const { snoozedUntil: _until, ...unsnoozed } = desk;
  const { assigned: _whose, ...unassigned } = desk;
  if (event.type === 'attention-snoozed') {
    const { until } = event;
    return withNotes(state, until === null ? unsnoozed : { ...desk, snoozedUntil: until });
  }
  if (event.type === 'attention-assigned') {
    const { name, by } = event;
    return withNotes(state, name === null ? unassigned : { ...desk, assigned: { to: by, name } });
  }
  if (state.desk === undefined) return state;
  if (!waitsForStaff(state)) return withNotes(state, {});
  return news.has(event.type) ? withNotes(state, unsnoozed) : state;
}
