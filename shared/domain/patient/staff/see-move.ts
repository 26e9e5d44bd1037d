import type { CommandOf, RefusalReason } from '../commands.ts';
import { type Draft, emit } from '../draft.ts';

/** Notes that staff have rebooked by the last move; of an earlier one there is nothing left to do. */
export function seeMove(draft: Draft, { seq, note, by }: CommandOf<'see-move'>): RefusalReason | null {
  const { lastMove } = draft.state.plan;
  if (lastMove?.seq !== seq) return 'no-such-move';
  if (lastMove.seen === true) return 'nothing-changed';
  emit(draft, { type: 'move-seen', seq, note, by });
  return null;
}
