/** What the patient tells of pain, medicine and sessions. It belongs to the day on which it was written. */
import type { IsoDate } from '../../calendar.ts';
import { feltAfter } from '../../reply/kinds/felt-after.ts';
import type { SessionNews } from '../../reply/kinds/session.ts';
import { sessionNews } from '../../reply/kinds/session-news.ts';
import type { Reply } from '../../reply/read-reply.ts';
import { isApproximate } from '../../reply/score/is-approximate.ts';
import type { SessionNoted } from '../../texts/content.ts';
import type { CommandOf } from '../commands.ts';
import { type Draft, emit } from '../draft.ts';
import { awaitsCall } from '../due/call-first.ts';
import { scoreBefore } from '../last-score.ts';
import { beginFirstPhase } from '../review/first-phase.ts';
import { isNewLowest } from '../review/lowest-score.ts';
import { recordScore } from '../review/record-score.ts';
import { review } from '../review/review.ts';
import { answer, dropWaiting } from '../send/queue-texts.ts';
import { bookedLately, recordedLately, sessionSaidBooked } from '../sessions/sessions-due.ts';
import { writtenOn } from '../today.ts';
import { acknowledge, callToTell, moveToTell } from './acknowledge.ts';
import { toInbox } from './inbox.ts';
import { endOwnPause } from './own-pause.ts';
import { isBrief } from './own-words.ts';
import { answerNews, isContradicted, noteFelt, noteWorse, sayNoted } from './receive-felt.ts';

type ReceiveText = CommandOf<'receive-text'>;

/** Records a score for the day it was written on, and answers it with what that changed. */
export function receiveScore(
  draft: Draft,
  { text, receivedAt }: ReceiveText,
  score: number,
  flare: boolean,
): void {
  const date = writtenOn(draft, receivedAt);
  const previous = scoreBefore(draft.state, date);
  const isLowest = isNewLowest(draft.state, { date, score });
  if (flare) noteFlare(draft, date);
  const approximate = isApproximate(text);
  const recorded = recordScore(draft, { date, score, approximate, receivedAt, by: null, note: null });
  if (recorded === 'too-old') return toInbox(draft, 'late', false);
  if (recorded === 'recorded' || flare) review(draft);
  endOwnPause(draft, receivedAt);
  // What was said after it stands, and was answered.
  if (recorded === 'recorded') acknowledge(draft, { score, previous, isLowest });
}

/** Before the first phase no review looks at it, so a person reads it: what it means for touch is asked before a session. */
function noteFlare(draft: Draft, on: IsoDate): void {
  emit(draft, { type: 'flare-reported', on });
  if (draft.state.plan.phase === null) toInbox(draft, 'note', false);
}

/** A flare told in words alone. */
export function receiveFlare(draft: Draft, { receivedAt }: ReceiveText): void {
  noteFlare(draft, writtenOn(draft, receivedAt));
  review(draft);
  const answered = answer(draft, {
    kind: 'flare-noted',
    move: moveToTell(draft).move,
    ...callToTell(draft),
  });
  if (answered && draft.state.news !== null && !awaitsCall(draft.state))
    emit(draft, { type: 'news-noted', to: null });
}

/**
 * What the patient says of a session counts unless the clinic has already recorded it. A session recorded within
 * the last days is the one that is meant; one that was only assumed gives way to what the patient says of it. How it
 * was felt is kept beside it, as is the answer to the question after a session.
 */
export function receiveSession(draft: Draft, command: ReceiveText): void {
  const news = sessionNews(command.text);
  const response = feltAfter(command.text);
  const day = writtenOn(draft, command.receivedAt);
  const told = answerNews(draft, news, response);
  if (told !== null) {
    sayNoted(draft, told);
    return;
  }
  const isToldAgain = saysBookedAgain(draft, command.text);
  if (response !== null) noteWorse(draft, response);
  const noted = noteNews(draft, { news, response, day });
  const mustRead = draft.events.some(({ type }) => type === 'inbox-added');
  if (noted === 'booked' && isToldAgain && !mustRead) return;
  sayNoted(draft, noted);
}

/**
 * True of the word that a reminder asks for and no more, by who was told once what it does: whoever answers each
 * reminder with it is left in peace.
 */
function saysBookedAgain({ state }: Draft, text: string): boolean {
  return state.sessions.saidBooked === true && state.lastAsked === 'session-nudge' && isBrief(text);
}

/** What is noted of news that answers no question; a person reads what is not, and only then is that promised. */
function noteNews(draft: Draft, { news, response, day }: TellOfSession): SessionNoted {
  const noted = news === 'booked' ? noteBooked(draft, day) : noteTaken(draft, { news, response, day });
  if (noted === 'other') toInbox(draft, 'unexpected-answer', false);
  return response === 'worse' ? response : noted;
}

interface TellOfSession {
  news: SessionNews;
  response: Reply['response'];
  /** The day on which it was written. */
  day: IsoDate;
}

function noteBooked(draft: Draft, day: IsoDate): SessionNoted {
  if (draft.state.sessions.recent.some(({ date }) => date > day)) return 'booked';
  const due = sessionSaidBooked(draft.state, day);
  if (due !== null) emit(draft, { type: 'session-booked', due });
  dropWaiting(draft, 'answered', (text) => text.content.kind === 'session-nudge');
  return 'booked';
}

/** Of staff's word and the patient's, staff's stands; of two of the patient's, the later. */
function noteTaken(draft: Draft, { news, response, day }: TellOfSession): SessionNoted {
  const isWord = news === 'attended' || news === 'missed';
  const meant = recordedLately(draft.state.sessions.recent, day);
  const date = meant?.date ?? bookedLately(draft.state, day) ?? day;
  const attended = news === 'attended';
  if (isWord && isContradicted(draft, date, attended)) return 'other';
  const isNews = meant === undefined || meant.assumed === true || meant.attended !== attended;
  if (isWord && isNews) {
    const felt = response === null ? {} : { response };
    emit(draft, { type: 'session-recorded', date, attended, source: 'patient', ...felt, by: null });
    dropWaiting(draft, 'answered', (text) => text.content.kind === 'session-nudge');
    if (attended && draft.state.stage === 'intake') beginFirstPhase(draft, date);
    review(draft);
  } else if (response !== null) noteFelt(draft, response, day);
  return isWord ? news : 'other';
}
