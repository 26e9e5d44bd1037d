/** The texts a decision wants, and those it no longer wants. */
import type { Instant } from '../../local-time.ts';
import type { AlertContent, AnswerContent, NudgeContent } from '../../texts/content.ts';
import type { DropReason, OpenText } from '../../texts/open-text.ts';
import { dropTexts, queueOnce, queueText } from '../../texts/outbox.ts';
import type { Draft } from '../draft.ts';
import { isQuiet, openFrom, openingFrom } from '../due/preferred-time.ts';
import { mayAnswer } from './limits.ts';
import { outboxOf } from './patient-outbox.ts';

/** Texts that may wait at once: more only pile up when none can leave, and must not fill the state. */
const mostWaiting = 20;

/** Wants an answer to go at once, unless the day's cap on automatic answers is reached. True when it goes. */
export function answer(draft: Draft, content: AnswerContent | { kind: 'invitation' }): boolean {
  const { limits, texts } = draft.state;
  if (draft.mute || texts.length >= mostWaiting || !mayAnswer(limits, draft.now)) return false;
  queueText(outboxOf(draft), 'answer', content);
  return true;
}

/** Wants an answer that no cap holds back. */
export function answerAlways(draft: Draft, content: AnswerContent | AlertContent): void {
  queueText(outboxOf(draft), 'answer', content);
}

/** The same inside the patient's hours, else at the next opening. */
export function answerAtOpening(draft: Draft, content: AnswerContent): void {
  queueText(outboxOf(draft), 'answer', content, { notBefore: openingAfter(draft) });
}

/**
 * The same for emergency words, the answer to STOP and alerts: one that still waits to leave will do. `to`: a number
 * that the patient had.
 */
export function answerOnce(draft: Draft, content: AnswerContent | AlertContent, to?: string): void {
  queueOnce(outboxOf(draft), content, to);
}

/** The next opening; null inside the hours. */
function openingAfter({ state, now }: Draft): Instant | null {
  return isQuiet(now, state.timeZone) ? openingFrom(now, state.timeZone) : null;
}

/** Wants a nudge: `from` then on, which is now, inside the hours of an open day, else at the opening of the next. */
export function nudge(draft: Draft, content: NudgeContent, from = draft.now): void {
  const { now, settings, state } = draft;
  const opens = openFrom(from, state.timeZone, settings.closedDays);
  queueText(outboxOf(draft), 'nudge', content, { notBefore: opens === now ? null : opens });
}

/** Drops every text that waits and that `which` picks. */
export function dropWaiting(draft: Draft, why: DropReason, which: (text: OpenText) => boolean): void {
  dropTexts(outboxOf(draft), why, which);
}
