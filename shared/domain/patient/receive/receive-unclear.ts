/** A text that a person must read: it gets one question back while a check-in is open, or a word that it will be read. */
import { daysBetween } from '../../calendar.ts';
import type { Instant } from '../../local-time.ts';
import { localDate } from '../../local-time.ts';
import { saysAway } from '../../reply/kinds/says-away.ts';
import { saysSame } from '../../reply/kinds/says-same.ts';
import type { AnswerContent } from '../../texts/content.ts';
import { type Draft, emit } from '../draft.ts';
import type { InboxReason } from '../events.ts';
import { lastScore } from '../last-score.ts';
import { answer } from '../send/queue-texts.ts';
import { openQuestion } from '../sessions/questions-due.ts';
import { today } from '../today.ts';
import { toInbox } from './inbox.ts';
import { awaitsNumber } from './score-doubt.ts';

const mostQuestions = 2;
/** A score older than this is nothing to go by. */
const sameWithinDays = 28;

/** A word that is both a wish about the texts and an answer about pain, alone. */
const bareWishes: ReadonlySet<string> = new Set(['less', 'more', 'menos', 'mas', 'm\u00e1s']);

/** True for "less" or "more" alone while a question about pain or a session is open: it may mean the pain. */
export function isBareWish({ state }: Draft, text: string, receivedAt: Instant): boolean {
  const word = text
    .trim()
    .toLowerCase()
    .normalize('NFC')
    .replace(/[.!]+$/u, '');
  const asks =
    state.checkIns.open !== null || openQuestion(state) !== null || awaitsNumber(state, receivedAt);
  return asks && bareWishes.has(word);
}

/**
 * The last score, while it is recent enough to ask whether it still stands: not of today, and not where the question
 * is how a session was.
 */
function scoreThatMayStand(draft: Draft): number | null {
  const last = lastScore(draft.state);
  if (last === null || (draft.state.checkIns.open === null && openQuestion(draft.state) !== null))
    return null;
  const age = daysBetween(last.date, today(draft));
  return age < 1 || age > sameWithinDays ? null : last.score;
}

/**
 * What to answer; null for nothing. Words get a word once a day, days away with the offer of a pause, and only what
 * should have been a number an excuse.
 */
function answerTo(draft: Draft, text: string): AnswerContent | null {
  const { checkIns, conversation, timeZone } = draft.state;
  const asks = checkIns.open !== null && checkIns.open.questions < mostQuestions;
  const last = saysSame(text) ? scoreThatMayStand(draft) : null;
  if (last !== null && (checkIns.open === null || asks)) return { kind: 'same-asked', score: last };
  const told = conversation?.willReadOn === localDate(draft.now, timeZone);
  if (!told && saysAway(text)) return { kind: 'will-read', asks: false, away: true };
  if (asks && (/\p{N}/u.test(text) || !/\p{L}/u.test(text))) return { kind: 'question' };
  if (!told) return { kind: 'will-read', asks };
  return asks ? { kind: 'question', plain: true } : null;
}

/** Puts the text before a person, and answers it unless it answers staff. */
export function receiveUnclear(draft: Draft, text: string, why: InboxReason, first: boolean): void {
  toInbox(draft, why, first);
  const { open } = draft.state.checkIns;
  const content = draft.answers === null ? answerTo(draft, text) : null;
  if (content === null || !answer(draft, content) || open === null) return;
  if (content.kind !== 'will-read' || content.asks) emit(draft, { type: 'question-asked', id: open.id });
}
