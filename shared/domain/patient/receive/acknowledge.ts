/** The one text that answers a score: what was recorded and what that changed. */
import type { MoveReason } from '../../plan/move-reason.ts';
import type { Phase } from '../../plan/phases.ts';
import type { Acknowledgement } from '../../texts/content.ts';
import { fits } from '../../texts/word-text.ts';
import { type Draft, emit, happened } from '../draft.ts';
import { awaitsCall } from '../due/call-first.ts';
import { mayNudge } from '../due/nudges-due.ts';
import { isFlareOn } from '../review/lowest-score.ts';
import { untoldMove, whyMoved } from '../review/told-move.ts';
import { answer } from '../send/queue-texts.ts';
import { variablesFor } from '../send/text-variables.ts';
import { today } from '../today.ts';
import { dropOvertaken, overtaken, takingOver } from './overtaken-answer.ts';
import { type Extra, extrasOf } from './told-along.ts';

/** The move to tell the patient of: of this commit, or of an earlier one without a text to say so. */
export function moveToTell(draft: Draft): { move: Phase | null; why?: MoveReason } {
  const { events, state } = draft;
  const moved = events.findLast((event) => event.type === 'plan-moved');
  const move = awaitsCall(state) ? null : (moved?.to ?? state.news ?? untoldMove(state, today(draft)));
  return move === null ? { move } : { move, ...whyMoved(state, move) };
}

/** The call to come, when this commit put a change of plan before staff instead of making it. */
export function callToTell(draft: Draft): { staffWillCall: boolean; callFirst?: true } {
  const called = happened(draft, 'attention-raised').some(({ kind }) => kind === 'call-first');
  if (called) return { staffWillCall: true, callFirst: true };
  return { staffWillCall: happened(draft, 'plan-suggested').length > 0 };
}

interface Score {
  score: number;
  previous: number | null;
  isLowest: boolean;
}

/** The answer without what it may tell along the way. */
function bareAnswer(draft: Draft, { score, previous, isLowest }: Score): Acknowledgement {
  const { state, settings } = draft;
  return {
    kind: 'acknowledgement',
    score,
    previous,
    ...moveToTell(draft),
    ...(isLowest && !isFlareOn(state, today(draft), settings.protocol) ? { lowest: true as const } : {}),
    // Of who is in danger, or whose texts staff keep from going, nothing is asked in 2 days.
    recheck: mayNudge(state) && happened(draft, 'recheck-decided').length > 0,
    ...callToTell(draft),
    sessionDue: false,
    ...(happened(draft, 'inbox-added').length > 0 ? { more: true as const } : {}),
    tip: null,
  };
}

/** True when it can be told in one segment. */
function fitsOne({ state, settings }: Draft, content: Acknowledgement): boolean {
  return fits(content, variablesFor(state, settings), state.language, settings.wording);
}

/** Queues the acknowledgement; what it tells along the way needs no text of its own any more. */
export function acknowledge(draft: Draft, score: Score): void {
  const { state } = draft;
  const extras = extrasOf(draft, score.score);
  const told = new Set<Extra>();
  let own = bareAnswer(draft, score);
  for (const extra of extras) {
    const more = { ...own, ...extra.says };
    if (!fitsOne(draft, more)) continue;
    own = more;
    told.add(extra);
  }
  const before = overtaken(draft);
  const whole = before === null ? own : takingOver(draft, own, before.content);
  // Where one text cannot hold what both tell, both leave.
  const replaces = before !== null && fitsOne(draft, whole);
  if (!answer(draft, replaces ? whole : own)) return;
  if (replaces) dropOvertaken(draft, before, whole);
  for (const extra of extras) extra.note(draft, told.has(extra));
  if (state.news !== null && !awaitsCall(state)) emit(draft, { type: 'news-noted', to: null });
}
