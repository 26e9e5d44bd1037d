/** What a text from the patient means, given what was asked and where the patient stands. */
import { heardAs, isHeardAgain } from '../../heard/heard-text.ts';
import { readInPlace } from '../../heard/read-in-place.ts';
import type { Instant } from '../../local-time.ts';
import { dangerOf } from '../../reply/danger/joined-danger.ts';
import { isByPhone } from '../../reply/kinds/is-by-phone.ts';
import { noteUrgency } from '../../reply/kinds/note-urgency.ts';
import { saysWrongNumber } from '../../reply/kinds/says-wrong-number.ts';
import type { Reply } from '../../reply/read-reply.ts';
import { fingerprint } from '../../texts/fingerprint.ts';
import type { CommandOf } from '../commands.ts';
import { staffWords, staffWordsLately } from '../conversation.ts';
import { type Draft, emit, endSilence, raise } from '../draft.ts';
import type { InboxReason } from '../events.ts';
import { beginFirstPhase } from '../review/first-phase.ts';
import { countInbound, isFlooding, wasSent } from '../send/limits.ts';
import { answer, answerOnce, dropWaiting } from '../send/queue-texts.ts';
import { openQuestion } from '../sessions/questions-due.ts';
import { today, writtenOn } from '../today.ts';
import { askForYes, isAlmostYes } from './almost-yes.ts';
import { toInbox } from './inbox.ts';
import { isBrief, isOurEmergencyText } from './own-words.ts';
import { noteAsides } from './receive-asides.ts';
import { meetConcern, meetEmergency, receiveEmergency } from './receive-danger.ts';
import { answerFelt, sayNoted } from './receive-felt.ts';
import { receiveFlare, receiveScore, receiveSession } from './receive-news.ts';
import { start, stop, stopAgain } from './receive-stop.ts';
import { isBareWish, receiveUnclear } from './receive-unclear.ts';
import { isNamedWish, isPlainWish, receiveCall, receiveControl } from './receive-wish.ts';
import { whyNotRecorded } from './score-doubt.ts';

type ReceiveText = CommandOf<'receive-text'>;

/** True for a YES or NO that the patient wrote before the one that counts. */
function isSaidBefore({ state }: Draft, receivedAt: Instant): boolean {
  const saidAt = state.conversation?.consentSaidAt;
  return saidAt !== undefined && receivedAt < saidAt;
}

/** Before YES only yes, no, help, stop and what is urgent mean anything; a person reads the rest. */
function receiveBeforeConsent(draft: Draft, { receivedAt }: ReceiveText, reply: Reply): void {
  if ((reply.kind === 'yes' || reply.kind === 'no') && isSaidBefore(draft, receivedAt)) return;
  if (reply.kind === 'yes') {
    emit(draft, { type: 'consented', receivedAt });
    dropWaiting(draft, 'answered', (text) => text.content.kind === 'invitation');
    if (draft.state.attention['no-consent'] !== undefined) {
      emit(draft, { type: 'attention-lapsed', kind: 'no-consent' });
    }
    const { plan, sessions } = draft.state;
    if (plan.phase !== null) answer(draft, { kind: 'welcome', again: true });
    else {
      if (sessions.recent.some((session) => session.attended)) beginFirstPhase(draft, today(draft));
      answer(draft, { kind: 'welcome' });
    }
  } else if (reply.kind === 'no') {
    emit(draft, { type: 'declined', receivedAt });
    dropWaiting(draft, 'answered', (text) => text.content.kind === 'invitation');
    raise(draft, 'no-consent');
  } else if (reply.kind === 'help') {
    answerOnce(draft, { kind: 'help' });
  } else if (reply.kind !== 'courtesy') {
    toInbox(draft, 'not-consented', false);
  }
}

/**
 * A bare yes or no answers an invitation only. To a check-in it is no number; to "Already booked?" it may be an
 * answer, which a person reads; a yes that repeats the one to the invitation asks for nothing.
 */
function receiveYesOrNo(draft: Draft, { receivedAt, text }: ReceiveText, kind: 'yes' | 'no'): void {
  if (isSaidBefore(draft, receivedAt)) return;
  const { checkIns, lastAsked } = draft.state;
  if (checkIns.open !== null) return receiveUnclear(draft, text, 'unexpected-answer', false);
  if (kind === 'no' || (lastAsked !== null && lastAsked !== 'invitation')) {
    receiveUnclear(draft, text, 'unexpected-answer', false);
  }
}

/** What answers staff when they were the last to ask: a person reads it, and nothing is recorded or answered. */
const ordinary: ReadonlySet<Reply['kind']> = new Set<Reply['kind']>([
  'session',
  'response',
  'control',
  'yes',
  'no',
  'courtesy',
  'unclear',
]);

function receiveAsActive(draft: Draft, command: ReceiveText, reply: Reply, first: boolean): void {
  if (draft.answers !== null && ordinary.has(reply.kind)) {
    toInbox(draft, 'answer-to-staff', first);
    if (!isNamedWish(reply.kind, command.text)) return;
  }
  switch (reply.kind) {
    case 'help':
      answerOnce(draft, { kind: 'help' });
      return;
    case 'score':
    case 'flare':
    case 'medication':
      if (reply.kind === 'medication') {
        emit(draft, { type: 'medication-noted', on: writtenOn(draft, command.receivedAt) });
      }
      if (reply.score !== null) {
        const why = whyNotRecorded(draft, command, reply);
        if (why !== null && reply.kind === 'flare') {
          toInbox(draft, why, first);
          return receiveFlare(draft, command);
        }
        if (why === 'doubtful-score') return receiveUnclear(draft, command.text, why, first);
        if (why !== null) {
          draft.answers ??= staffWordsLately(draft.state.conversation, command.receivedAt);
          return toInbox(draft, why, first);
        }
        answerFelt(draft, reply.response, command.receivedAt);
        return receiveScore(draft, command, reply.score, reply.kind === 'flare');
      }
      if (reply.kind === 'flare') return receiveFlare(draft, command);
      answer(draft, { kind: 'medication-noted' });
      return;
    case 'session':
      return receiveSession(draft, command);
    case 'yes':
    case 'no':
      return receiveYesOrNo(draft, command, reply.kind);
    case 'control':
      if (reply.control === null || isBareWish(draft, command.text, command.receivedAt)) break;
      return receiveControl(draft, command, reply.control);
    case 'call':
      return receiveCall(draft, command);
    case 'response': {
      const news = answerFelt(draft, reply.response, command.receivedAt);
      if (news === null) break;
      sayNoted(draft, news);
      return;
    }
    case 'unclear':
      break;
    case 'courtesy':
    case 'start':
    case 'stop':
    case 'crisis':
    case 'urgent':
      return;
    default:
      return reply.kind satisfies never;
  }
  receiveUnclear(draft, command.text, 'unclear', first);
}

/** When staff asked last, whatever a person must read may answer them. */
function orAnswer({ answers }: Draft, why: InboxReason): InboxReason {
  return answers === null ? why : 'answer-to-staff';
}

/** Decides about one text. Nothing is refused: every text is at least recorded or counted. */
export function receiveText(draft: Draft, command: ReceiveText): void {
  const { receivedAt, kept } = command;
  const { limits, causes, conversation, lastAsked, numberSince } = draft.state;
  const { reply, together } = readInPlace(command.text, conversation?.heard ?? [], receivedAt);
  const safety = reply.kind === 'crisis' || reply.kind === 'urgent' ? reply.kind : null;
  const { kind, score } = reply;
  // Whoever writes without end is still heard in what nothing may withhold.
  const mustRead = dangerOf(reply) !== null || kind === 'stop' || kind === 'start' || kind === 'help';
  if (isFlooding(countInbound(limits, draft.now)) && !mustRead) {
    return emit(draft, { type: 'text-counted', receivedAt, heard: heardAs(kept, kind, receivedAt) });
  }
  draft.together = together;
  draft.answers = staffWords(conversation, receivedAt);
  const asked = draft.answers === null ? lastAsked : 'staff-text';
  const again = isHeardAgain(conversation?.heard ?? [], kept, receivedAt);
  const heard = { kind, score, stop: reply.stop };
  const to = command.to === undefined || command.to === draft.state.writtenTo ? {} : { to: command.to };
  const byPhone = kind === 'courtesy' && isByPhone(command.text) ? { byPhone: true as const } : {};
  const received = {
    type: 'text-received',
    text: kept,
    reply: heard,
    ...to,
    receivedAt,
    asked,
    ...byPhone,
  } as const;
  emit(draft, again ? { ...received, again } : received);
  if (byPhone.byPhone !== true) endSilence(draft);
  if (again) return reply.stop ? stopAgain(draft, command) : undefined;
  draft.mute = wasSent(limits, fingerprint(command.text));
  if (draft.mute && isOurEmergencyText(draft, command.text)) return;
  const first = noteUrgency(command.text) === 'first';
  const isForgotten = causes.forgottenUntil !== null && receivedAt <= causes.forgottenUntil;
  if (isForgotten || (numberSince !== undefined && receivedAt < numberSince)) {
    // Too old to know whether it was applied before, or written before the number was the patient's. What is urgent is
    // met all the same, and a STOP holds: the time it was received tells whether a START has undone it.
    if (safety !== null) meetEmergency(draft, safety);
    else if (reply.concern !== null) meetConcern(draft);
    toInbox(draft, 'late', first);
    // Who asks for help is always told, once too often rather than not.
    if (kind === 'help') answerOnce(draft, { kind: 'help' });
    if (reply.stop) stop(draft, command, safety === null);
    return;
  }
  if (safety !== null) return receiveEmergency(draft, command, reply);
  const isEcho = draft.mute && !isBrief(command.text);
  if (reply.concern !== null && !isEcho) meetConcern(draft);
  if (kind === 'stop') {
    if (saysWrongNumber(command.text)) raise(draft, 'wrong-number');
    if (reply.note !== null) toInbox(draft, orAnswer(draft, 'note'), first);
    return stop(draft, command, true);
  }
  if (kind === 'start') return start(draft, command);
  // Our own words come back say nothing of the patient, and a number in them least of all.
  if (isEcho) return toInbox(draft, orAnswer(draft, 'unclear'), false);
  if (draft.state.stopped) {
    if (kind === 'help') answerOnce(draft, { kind: 'help' });
    else if (kind !== 'courtesy') toInbox(draft, 'stopped', first);
    return;
  }
  if (isAlmostYes(draft, command.text, reply)) return askForYes(draft, receivedAt);
  const isPlainAnswer = kind === 'session' && openQuestion(draft.state) !== null && isBrief(command.text);
  const isMet = isPlainAnswer || kind === 'unclear' || kind === 'call' || isPlainWish(kind, command.text);
  if (reply.note !== null && !isMet) toInbox(draft, orAnswer(draft, 'note'), first);
  if (draft.state.stage === 'invited') return receiveBeforeConsent(draft, command, reply);
  receiveAsActive(draft, command, reply, first);
  noteAsides(draft, command, kind);
}
