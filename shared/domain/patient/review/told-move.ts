/** What a patient is told of a move, that they were, and that they object to it. */
import { daysBetween, type IsoDate } from '../../calendar.ts';
import { type MoveReason, reasonOf } from '../../plan/move-reason.ts';
import type { Phase } from '../../plan/phases.ts';
import type { TextContent } from '../../texts/content.ts';
import type { PatientState } from '../state.ts';

/** Days after a move was told in which a wish to be called is an objection to it. */
const objectDays = 7;

/** Days in which the answer to a score still tells of a move: two of the widest intervals between check-ins. */
const tellDays = 28;

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

/** Where sessions went lately without a text to say so, for want of room; null where they did not. */
export function untoldMove({ plan, texts }: PatientState, day: IsoDate): Phase | null {
  const { lastMove, phase } = plan;
  if (lastMove?.seq === undefined || lastMove.toldOn !== undefined) return null;
  if (phase === null || lastMove.from === null || lastMove.from === phase) return null;
  const isOnItsWay = texts.some(({ content }) => phaseTold(content) === phase);
  return isOnItsWay || daysBetween(lastMove.on, day) > tellDays ? null : phase;
}

/** The commit of the move that a wish to be called objects to on that day; null when it is about something else. */
export function moveObjectedTo({ plan }: PatientState, on: IsoDate): number | null {
  const { toldOn, seq, objectedOn } = plan.lastMove ?? {};
  if (toldOn === undefined || seq === undefined || objectedOn !== undefined) return null;
  return on >= toldOn && daysBetween(toldOn, on) <= objectDays ? seq : null;
}
