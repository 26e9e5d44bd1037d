/** An answer to a score that another score overtakes while it waits: the next answer takes its place, and tells what it told. */
import type { Acknowledgement } from '../../texts/content.ts';
import { isWaiting } from '../../texts/open-text.ts';
import { type Draft, happened } from '../draft.ts';
import { awaitsCall } from '../due/call-first.ts';
import { mayNudge, mayTellAlong } from '../due/nudges-due.ts';
import { dropWaiting } from '../send/queue-texts.ts';
import { closeQuestion } from '../sessions/ask-session.ts';
import { openQuestion } from '../sessions/questions-due.ts';
import { isSessionNear } from '../sessions/sessions-due.ts';
import { today } from '../today.ts';

interface Overtaken {
  id: string;
  content: Acknowledgement;
}

/**
 * The answer to the score that this commit's takes the place of, while it waits: it would tell of a number that no longer
 * stands, and may arrive last.
 */
export function overtaken(draft: Draft): Overtaken | null {
  const recorded = happened(draft, 'reading-recorded').at(-1) ?? happened(draft, 'baseline-recorded').at(-1);
  if (recorded?.replaced !== true) return null;
  for (const text of draft.state.texts.toReversed()) {
    const { id, content } = text;
    if (isWaiting(text) && content.kind === 'acknowledgement') return { id, content };
  }
  return null;
}

/**
 * The answer with what the one before it told along the way, and nobody was told yet, where it may still be told; a tip
 * can wait for the next.
 */
export function takingOver(draft: Draft, own: Acknowledgement, before: Acknowledgement): Acknowledgement {
  const { state, settings } = draft;
  const why = before.why === undefined ? {} : { why: before.why };
  const isMoveTold = own.move === null && before.move === state.plan.phase && !awaitsCall(state);
  const mayTell = mayTellAlong(state);
  const isAsked = mayTell && openQuestion(state)?.date === before.session?.date;
  const session = own.session ?? (isAsked ? before.session : undefined);
  const isNear = mayTell && isSessionNear(state, settings, today(draft));
  const staffCall = awaitsCall(state) || state.plan.suggestion !== null;
  return {
    ...own,
    ...(isMoveTold ? { move: before.move, ...why } : {}),
    recheck: own.recheck || (before.recheck && state.checkIns.recheckAt !== null && mayNudge(state)),
    staffWillCall: own.staffWillCall || (before.staffWillCall && staffCall),
    ...(own.callFirst === true || before.callFirst === true ? { callFirst: true as const } : {}),
    sessionDue: own.sessionDue || (before.sessionDue && isNear),
    ...(session === undefined ? {} : { session }),
    ...(own.more === true || before.more === true ? { more: true as const } : {}),
  };
}

/** Drops the answer whose place `after` has taken. */
export function dropOvertaken(draft: Draft, { id, content }: Overtaken, after: Acknowledgement): void {
  dropWaiting(draft, 'superseded', (text) => text.id === id);
  if (content.session !== undefined && after.session === undefined) closeQuestion(draft, 'withdrawn');
}
