/** What a text from the patient means, given what was asked and where the patient stands. */
import { daysBetween } from '../calendar.ts';
import { localDate } from '../local-time.ts';
import { levelAfter } from '../texts/alert-levels.ts';
import { fingerprint } from '../texts/fingerprint.ts';
import { isApproximate } from '../reply/score/is-approximate.ts';
import { noteUrgency } from '../reply/kinds/note-urgency.ts';
import { type Reply, readReply } from '../reply/read-reply.ts';
import { saysWrongNumber } from '../reply/kinds/says-wrong-number.ts';
import { sessionNews } from '../reply/kinds/session-news.ts';
import { acknowledge, moveToTell, staffWillCall } from './acknowledge.ts';
import type { CommandOf } from './commands.ts';
import { leavesAlways } from '../texts/open-text.ts';
import { answer, answerOnce, dropWaiting } from './queue-texts.ts';
import { type Draft, emit, raise } from './draft.ts';
import { today } from './today.ts';
import { withdrawCheckIn } from './close-check-in.ts';
import type { InboxReason } from './events.ts';
import { beginFirstPhase } from './first-phase.ts';
import { countInbound, isFlooding, maySayEmergencyWords, wasSent } from './limits.ts';
import { recordScore, scoreBefore } from './record-score.ts';
import { review } from './review.ts';
import { nextSessionNudge } from './sessions-due.ts';

const mostQuestions = 2;

/** No cadence has two sessions within so few days, so a session this recent is the one a patient speaks of. */
const sameSessionDays = 3;

type ReceiveText = CommandOf<'receive-text'>;

function toInbox(draft: Draft, why: InboxReason, first: boolean): void {
  if (draft.events.some((event) => event.type === 'inbox-added')) return;
  emit(draft, { type: 'inbox-added', why, first });
  raise(draft, 'unread');
}

/** Emergency words at most once an hour, above every cap; the clinic is alerted each time. True when they go. */
function meetEmergency(draft: Draft, kind: 'crisis' | 'urgent'): boolean {
  raise(draft, kind);
  toInbox(draft, kind, true);
  dropWaiting(draft, 'held', (text) => text.channel === 'nudge');
  if (draft.state.alert === null || levelAfter(draft.state.alert.level) === null) {
    emit(draft, { type: 'alert-raised', level: 'first' });
  }
  // Emergency words raise the alert themselves, so that they can say whether it was accepted.
  const speak = maySayEmergencyWords(draft.state.limits, draft.now);
  answerOnce(draft, speak ? { kind: 'emergency' } : { kind: 'alert', level: 'first' });
  return speak;
}

function stop(draft: Draft, command: ReceiveText, confirm: boolean): void {
  const { state } = draft;
  if (state.lastStartAt !== null && command.receivedAt < state.lastStartAt) return;
  const already = state.stopped;
  emit(draft, { type: 'stopped', receivedAt: command.receivedAt, source: 'patient' });
  dropWaiting(draft, 'stopped', ({ content }) => !leavesAlways(content.kind));
  withdrawCheckIn(draft);
  if (draft.state.checkIns.recheckAt !== null) emit(draft, { type: 'recheck-cancelled' });
  // On a toll-free number the carrier confirms by itself, and in its own words.
  if (confirm && !already && draft.settings.numberType !== 'toll-free') {
    answerOnce(draft, { kind: 'stop-confirmation' });
  }
}

function start(draft: Draft, command: ReceiveText): void {
  const { state } = draft;
  if (!state.stopped) {
    // START is not the YES that consent asks for, though it may well be meant as one.
    if (state.stage === 'invited') toInbox(draft, 'not-consented', false);
    return;
  }
  if (state.lastStopAt !== null && command.receivedAt <= state.lastStopAt) return;
  emit(draft, { type: 'started', receivedAt: command.receivedAt });
  if (state.stage !== 'invited') {
    answer(draft, { kind: 'start-confirmation' });
    return;
  }
  emit(draft, { type: 'invited', by: null });
  answer(draft, { kind: 'invitation' });
}

/** Before YES only yes, no, help, stop and what is urgent mean anything; a person reads the rest. */
function receiveBeforeConsent(draft: Draft, reply: Reply): void {
  if (reply.kind === 'yes') {
    emit(draft, { type: 'consented' });
    dropWaiting(draft, 'answered', (text) => text.content.kind === 'invitation');
    if (draft.state.attention['no-consent'] !== undefined) {
      emit(draft, { type: 'attention-lapsed', kind: 'no-consent' });
    }
    if (draft.state.sessions.recent.some((session) => session.attended)) beginFirstPhase(draft, today(draft));
    answer(draft, { kind: 'welcome' });
  } else if (reply.kind === 'no') {
    emit(draft, { type: 'declined' });
    dropWaiting(draft, 'answered', (text) => text.content.kind === 'invitation');
    raise(draft, 'no-consent');
  } else if (reply.kind === 'help') {
    answer(draft, { kind: 'help' });
  } else if (reply.kind !== 'courtesy' && reply.kind !== 'start') {
    toInbox(draft, 'not-consented', false);
  }
}

function receiveScore(draft: Draft, command: ReceiveText, score: number, flare: boolean): void {
  const { timeZone } = draft.state;
  // A message that was long on its way counts for the day it was written.
  const written = localDate(command.receivedAt, timeZone);
  const date = written < localDate(draft.now, timeZone) ? written : today(draft);
  const previous = scoreBefore(draft.state, date);
  if (flare) emit(draft, { type: 'flare-reported', on: today(draft) });
  const approximate = isApproximate(command.text);
  const entry = { date, score, approximate, by: null, note: null };
  if (recordScore(draft, entry) === 'too-old') return toInbox(draft, 'late', false);
  review(draft);
  acknowledge(draft, score, previous);
}

function receiveFlare(draft: Draft): void {
  emit(draft, { type: 'flare-reported', on: today(draft) });
  review(draft);
  const answered = answer(draft, {
    kind: 'flare-noted',
    move: moveToTell(draft),
    staffWillCall: staffWillCall(draft),
  });
  if (answered && draft.state.news !== null) emit(draft, { type: 'news-noted', to: null });
}

/**
 * What the patient says of a session counts unless the clinic has already recorded it. A session recorded within
 * the last days is the one that is meant; one that was only assumed gives way to what the patient says of it.
 */
function receiveSession(draft: Draft, command: ReceiveText): void {
  const news = sessionNews(command.text);
  const day = today(draft);
  const { recent } = draft.state.sessions;
  const meant = recent.findLast(({ date }) => daysBetween(date, day) <= sameSessionDays);
  const date = meant?.date ?? day;
  const recorded = meant !== undefined && meant.assumed !== true;
  if (news === 'booked') {
    const due = nextSessionNudge(draft.state);
    if (due !== null) emit(draft, { type: 'session-booked', due });
    dropWaiting(draft, 'answered', (text) => text.content.kind === 'session-nudge');
  } else if ((news === 'attended' || news === 'missed') && !recorded) {
    const attended = news === 'attended';
    emit(draft, { type: 'session-recorded', date, attended, source: 'patient', by: null });
    dropWaiting(draft, 'answered', (text) => text.content.kind === 'session-nudge');
    if (attended && draft.state.stage === 'intake') beginFirstPhase(draft, date);
    review(draft);
  }
  answer(draft, { kind: 'session-noted', news });
}

/** One question back while a check-in is open, at most twice; else a person reads it. */
function receiveUnclear(draft: Draft, why: InboxReason, first: boolean): void {
  toInbox(draft, why, first);
  const { open } = draft.state.checkIns;
  if (open === null || open.questions >= mostQuestions) return;
  if (answer(draft, { kind: 'question' })) emit(draft, { type: 'question-asked', id: open.id });
}

/**
 * A bare yes or no answers an invitation only. To a check-in it is no number; to "Already booked?" it may be an
 * answer, which a person reads; a yes that repeats the one to the invitation asks for nothing.
 */
function receiveYesOrNo(draft: Draft, kind: 'yes' | 'no'): void {
  const { checkIns, lastAsked } = draft.state;
  if (checkIns.open !== null) return receiveUnclear(draft, 'unexpected-answer', false);
  if (kind === 'no' || (lastAsked !== null && lastAsked !== 'invitation')) {
    toInbox(draft, 'unexpected-answer', false);
  }
}

function receiveAsActive(draft: Draft, command: ReceiveText, reply: Reply, first: boolean): void {
  switch (reply.kind) {
    case 'help':
      answer(draft, { kind: 'help' });
      return;
    case 'score':
    case 'flare':
    case 'medication':
      if (reply.kind === 'medication') emit(draft, { type: 'medication-noted', on: today(draft) });
      if (reply.score !== null) return receiveScore(draft, command, reply.score, reply.kind === 'flare');
      if (reply.kind === 'flare') return receiveFlare(draft);
      answer(draft, { kind: 'medication-noted' });
      return;
    case 'session':
      return receiveSession(draft, command);
    case 'yes':
    case 'no':
      return receiveYesOrNo(draft, reply.kind);
    case 'response':
    case 'control':
    case 'call':
    case 'unclear':
      return receiveUnclear(draft, 'unclear', first);
    case 'courtesy':
    case 'start':
    case 'stop':
    case 'crisis':
    case 'urgent':
      return;
    default:
      return reply.kind satisfies never;
  }
}

function receiveEmergency(draft: Draft, command: ReceiveText, reply: Reply): void {
  if (reply.kind !== 'crisis' && reply.kind !== 'urgent') return;
  const spoke = meetEmergency(draft, reply.kind);
  const listening = !draft.state.stopped && draft.state.stage !== 'invited';
  if (reply.score !== null && listening) {
    const date = today(draft);
    const approximate = isApproximate(command.text);
    recordScore(draft, { date, score: reply.score, approximate, by: null, note: null });
    review(draft);
  }
  // The emergency words are the one reply; when they went within the hour, the STOP gets its own.
  if (reply.stop) stop(draft, command, !spoke);
}

/** Decides about one text. Nothing is refused: every text is at least recorded or counted. */
export function receiveText(draft: Draft, command: ReceiveText): void {
  const reply = readReply(command.text);
  const { receivedAt, kept } = command;
  const { limits, causes, lastAsked } = draft.state;
  const safety = reply.kind === 'crisis' || reply.kind === 'urgent' ? reply.kind : null;
  const { kind, score } = reply;
  if (isFlooding(countInbound(limits, draft.now)) && safety === null && kind !== 'stop') {
    return emit(draft, { type: 'text-counted', receivedAt });
  }
  const heard = { kind, score, stop: reply.stop };
  emit(draft, { type: 'text-received', text: kept, reply: heard, receivedAt, asked: lastAsked });
  draft.mute = wasSent(limits, fingerprint(command.text));
  if (draft.mute && kind !== 'stop') return;
  const first = noteUrgency(command.text) === 'first';
  if (causes.forgottenUntil !== null && receivedAt <= causes.forgottenUntil) {
    // Too old to know whether it was applied before. What is urgent is met all the same, and a STOP holds: the
    // time it was received tells whether a START has undone it.
    if (safety !== null) meetEmergency(draft, safety);
    toInbox(draft, 'late', first);
    if (reply.stop) stop(draft, command, safety === null);
    return;
  }
  if (safety !== null) return receiveEmergency(draft, command, reply);
  if (kind === 'stop') {
    if (saysWrongNumber(command.text)) raise(draft, 'wrong-number');
    if (reply.note !== null) toInbox(draft, 'note', first);
    return stop(draft, command, true);
  }
  if (kind === 'start') return start(draft, command);
  if (draft.state.stopped) {
    if (kind === 'help') answer(draft, { kind: 'help' });
    else if (kind !== 'courtesy') toInbox(draft, 'stopped', first);
    return;
  }
  if (reply.note !== null && kind !== 'unclear') toInbox(draft, 'note', first);
  if (draft.state.stage === 'invited') return receiveBeforeConsent(draft, reply);
  receiveAsActive(draft, command, reply, first);
}
