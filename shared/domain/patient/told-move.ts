/** What a patient is told of a move, that they were, and that they object to it. */
import { daysBetween, type IsoDate } from '../calendar.ts';
import { type MoveReason, reasonOf } from '../plan/move-reason.ts';
import type { Phase } from '../plan/phases.ts';
import type { TextContent } from '../texts/content.ts';
import type { PatientState } from './state.ts';

/** Days after a move was told in which a wish to be called is an objection to it. */
const objectDays = 7;

/** Why the plan is what it is, for a text that tells of the move to `to`. */
export function whyMoved({ plan }: PatientState, to: Phase): { why?: MoveReason } {
  const { lastMove, phase } = plan;
  if (lastMove === null || phase !== to || lastMove.from === to) return {};
  const why = reasonOf({ ...lastMove, to });
  return why === null ? {} : { why };
}

function phaseTold(content: TextContent | undefined): Phase | null {
  switch (content?.kind) {
    case 'acknowledgement':
    case 'flare-noted':
      return content.move;
    case 'plan-news':
      return content.to;
    default:
      return null;
  }
}

/** The state once such a text left on that day. */
export function withMoveTold(
  state: PatientState,
  content: TextContent | undefined,
  on: IsoDate,
): PatientState {
  const { lastMove, phase } = state.plan;
  if (lastMove === null || phase === null || phaseTold(content) !== phase) return state;
  return { ...state, plan: { ...state.plan, lastMove: { ...lastMove, toldOn: on } } };
}

/** The commit of the move that a wish to be called objects to on that day; null when it is about something else. */
export function moveObjectedTo({ plan }: PatientState, on: IsoDate): number | null {
  const { toldOn, seq, objectedOn } = plan.lastMove ?? {};
  if (toldOn === undefined || seq === undefined || objectedOn !== undefined) return null;
  return on >= toldOn && daysBetween(toldOn, on) <= objectDays ? seq : null;
}
