/** STOP and START: inbound texts keep no order, so the receiving times say which holds. */
import { lineOf } from '../../clinic/settings.ts';
import type { Reply } from '../../reply/read-reply.ts';
import { leavesAlways } from '../../texts/open-text.ts';
import { withdrawCheckIn } from '../close-check-in.ts';
import type { CommandOf } from '../commands.ts';
import { type Draft, emit } from '../draft.ts';
import { answer, answerOnce, dropWaiting } from '../send/queue-texts.ts';
import { closeQuestion } from '../sessions/ask-session.ts';
import { askForYes } from './almost-yes.ts';
import { toInbox } from './inbox.ts';
import { endOwnPause, isPausedByStaff } from './own-pause.ts';
import { receiveUnclear } from './receive-unclear.ts';
import { resting } from './receive-wish.ts';

type ReceiveText = CommandOf<'receive-text'>;

/** Keywords that are also how high somebody's pain is. */
const alsoAnswers = /^[^\p{L}]*(?:alto|baja)[^\p{L}]*$/iu;

/** Ends the texts, unless a START received later has undone it. */
export function stop(draft: Draft, command: ReceiveText, confirm: boolean): void {
  const { state } = draft;
  if (state.lastStartAt !== null && command.receivedAt < state.lastStartAt) return;
  const already = state.stopped;
  if (draft.answers !== null) toInbox(draft, 'answer-to-staff', false);
  // It stops all the same; a person sees what had been asked, and may call.
  else if (state.checkIns.open !== null && alsoAnswers.test(command.text)) toInbox(draft, 'note', false);
  emit(draft, { type: 'stopped', receivedAt: command.receivedAt, source: 'patient' });
  dropWaiting(draft, 'stopped', ({ content }) => !leavesAlways(content.kind));
  withdrawCheckIn(draft);
  closeQuestion(draft, 'withdrawn');
  if (draft.state.checkIns.recheckAt !== null) emit(draft, { type: 'recheck-cancelled' });
  // On a toll-free number the carrier confirms by itself, and in its own words.
  const { numberType } = lineOf(draft.settings, command.to ?? draft.settings.originationNumber);
  if (confirm && !already && command.confirmed !== true && numberType !== 'toll-free') {
    answerOnce(draft, { kind: 'stop-confirmation' });
  }
}

/**
 * The same STOP or START once more, within seconds: it holds from when it was last written, since the other may have been
 * written between the two, and come before or after them.
 */
export function wishAgain(draft: Draft, command: ReceiveText, reply: Pick<Reply, 'kind' | 'stop'>): void {
  const { stopped, lastStopAt } = draft.state;
  if (!stopped || lastStopAt === null || command.receivedAt <= lastStopAt) return;
  if (reply.stop) emit(draft, { type: 'stopped', receivedAt: command.receivedAt, source: 'patient' });
  else if (reply.kind === 'start') start(draft, command);
}

/** Begins the texts again, unless the latest STOP was received later. */
export function start(draft: Draft, command: ReceiveText): void {
  const { state } = draft;
  if (!state.stopped) {
    // START is not the YES that consent asks for, though it may well be meant as one.
    if (state.stage === 'invited') askForYes(draft, command.receivedAt);
    else {
      const ended = endOwnPause(draft, command.receivedAt);
      if (isPausedByStaff(draft.state)) receiveUnclear(draft, command.text, 'unclear', false);
      else if (ended) answerOnce(draft, { kind: 'start-confirmation', ...resting(draft) });
    }
    return;
  }
  if (state.lastStopAt !== null && command.receivedAt <= state.lastStopAt) return;
  emit(draft, { type: 'started', receivedAt: command.receivedAt });
  endOwnPause(draft, command.receivedAt);
  // Behind the answer to START it would be the last word, and untrue.
  dropWaiting(draft, 'superseded', ({ content }) => content.kind === 'stop-confirmation');
  if (state.stage !== 'invited') {
    answerOnce(draft, { kind: 'start-confirmation', ...resting(draft) });
    return;
  }
  if (answer(draft, { kind: 'invitation' })) emit(draft, { type: 'invited', by: null });
}
