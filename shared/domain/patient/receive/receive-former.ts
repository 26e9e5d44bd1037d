/**
 * A text from a number that the patient had before: whoever has it now is not taken for the patient. A person reads it;
 * danger gets emergency words, STOP and START are that number's own, HELP is answered. Nothing is recorded from it.
 */

import { isEmergency } from '../../attention-kinds.ts';
import { lineOf } from '../../clinic/settings.ts';
import { heardAs, isHeardAgain } from '../../heard/heard-text.ts';
import { readInPlace } from '../../heard/read-in-place.ts';
import type { Instant } from '../../local-time.ts';
import { dangerOf } from '../../reply/danger/joined-danger.ts';
import { noteUrgency } from '../../reply/kinds/note-urgency.ts';
import type { Reply } from '../../reply/read-reply.ts';
import { fingerprint } from '../../texts/fingerprint.ts';
import { usualForm } from '../../written-forms.ts';
import type { CommandOf } from '../commands.ts';
import type { FormerNumber } from '../consent/former-number.ts';
import { isOnStaffsWord } from '../consent/staff-word.ts';
import { type Draft, emit } from '../draft.ts';
import { mostTextsRead, wasSent } from '../send/limits.ts';
import { answerOnce } from '../send/queue-texts.ts';
import type { PatientState } from '../state.ts';
import { toInbox } from './inbox.ts';
import { isOurEmergencyText } from './own-words.ts';
import { meetConcern, meetEmergency } from './receive-danger.ts';
import { stop as stopPatient } from './receive-stop.ts';

type ReceiveText = CommandOf<'receive-text'>;

/** Whose number a text came from: the patient's own, one the patient had, or neither. */
export function senderOf(
  { phone, formerNumbers = [] }: PatientState,
  from: string | undefined,
  now: Instant,
): 'patient' | 'other' | FormerNumber {
  if (from === undefined || usualForm(from) === usualForm(phone)) return 'patient';
  const former = formerNumbers.find((each) => usualForm(each.phone) === usualForm(from));
  return former === undefined || former.until <= now ? 'other' : former;
}

function isFlooding({ received }: FormerNumber, now: Instant): boolean {
  return received !== undefined && received[0] === now.slice(0, 10) && received[1] >= mostTextsRead;
}

/** True when a confirmation is to go: on a toll-free number the carrier confirms by itself. */
function stop(draft: Draft, { phone, stopped, lastStartAt }: FormerNumber, command: ReceiveText): boolean {
  const { receivedAt, to = draft.settings.originationNumber } = command;
  if (lastStartAt !== null && receivedAt < lastStartAt) return false;
  emit(draft, { type: 'former-number-stopped', phone, receivedAt, source: 'patient' });
  const { numberSince } = draft.state;
  // It was the patient who wrote it, before the change: staff's word never stands over a STOP.
  if (numberSince !== undefined && receivedAt < numberSince && isOnStaffsWord(draft.state)) {
    stopPatient(draft, command, false);
  }
  return !stopped && lineOf(draft.settings, to).numberType !== 'toll-free';
}

function start(draft: Draft, { phone, stopped, lastStopAt }: FormerNumber, receivedAt: Instant): void {
  if (!stopped || (lastStopAt !== null && receivedAt <= lastStopAt)) return;
  emit(draft, { type: 'former-number-started', phone, receivedAt });
}

/** The same STOP or START once more, within seconds: it holds from when it was last written. */
function wishAgain(draft: Draft, former: FormerNumber, command: ReceiveText, reply: Reply): void {
  if (reply.stop) stop(draft, former, command);
  else if (reply.kind === 'start') start(draft, former, command.receivedAt);
}

/** Decides about one text from that number. */
export function receiveFromFormer(draft: Draft, command: ReceiveText, former: FormerNumber): void {
  const { text, kept, receivedAt } = command;
  const { phone, heard = [] } = former;
  const { reply, together } = readInPlace(text, heard, receivedAt);
  const { kind, score } = reply;
  const mustRead = dangerOf(reply) !== null || reply.stop || kind === 'start' || kind === 'help';
  if (isFlooding(former, draft.now) && !mustRead) {
    return emit(draft, {
      type: 'text-counted',
      receivedAt,
      heard: heardAs(kept, kind, receivedAt),
      from: phone,
    });
  }
  draft.together = together;
  const again = isHeardAgain(heard, kept, receivedAt);
  const said = { kind, score, stop: reply.stop };
  const to = command.to === undefined || command.to === former.writtenTo ? {} : { to: command.to };
  const received = {
    type: 'text-received',
    text: kept,
    reply: said,
    ...to,
    receivedAt,
    asked: null,
  } as const;
  emit(draft, again ? { ...received, from: phone, again } : { ...received, from: phone });
  if (again) return wishAgain(draft, former, command, reply);
  if (wasSent(draft.state.limits, fingerprint(text)) && isOurEmergencyText(draft, text)) return;
  const inNeed = isEmergency(kind);
  const spoke = inNeed && meetEmergency(draft, kind, former);
  if (!inNeed && reply.concern !== null) meetConcern(draft);
  if (reply.stop && stop(draft, former, command) && !spoke) {
    answerOnce(draft, { kind: 'stop-confirmation' }, phone);
  }
  if (kind === 'start') start(draft, former, receivedAt);
  if (kind === 'help') return answerOnce(draft, { kind: 'help' }, phone);
  if (kind !== 'courtesy') toInbox(draft, 'former-number', noteUrgency(text) === 'first');
}
