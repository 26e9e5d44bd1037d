/** Words of danger: met whatever the patient's status, before anything else is read. */

import type { Reply } from '../../reply/read-reply.ts';
import { isApproximate } from '../../reply/score/is-approximate.ts';
import { levelAfter } from '../../texts/alert-levels.ts';
import type { CommandOf } from '../commands.ts';
import type { FormerNumber } from '../consent/former-number.ts';
import { type Draft, emit, raise } from '../draft.ts';
import { recordScore } from '../review/record-score.ts';
import { review } from '../review/review.ts';
import { maySayEmergencyWords } from '../send/limits.ts';
import { answerOnce, dropWaiting } from '../send/queue-texts.ts';
import { isRaised } from '../state.ts';
import { writtenOn } from '../today.ts';
import { toInbox } from './inbox.ts';
import { stop } from './receive-stop.ts';
import { whyNotRecorded } from './score-doubt.ts';

type ReceiveText = CommandOf<'receive-text'>;

/**
 * Emergency words at most once an hour and number, above every cap; the clinic is alerted each time. True when they go.
 * `former`: the number that wrote, when the patient has another now.
 */
export function meetEmergency(draft: Draft, kind: 'crisis' | 'urgent', former?: FormerNumber): boolean {
  raise(draft, kind);
  toInbox(draft, kind, true);
  dropWaiting(draft, 'held', (text) => text.channel === 'nudge');
  if (draft.state.alert === null || levelAfter(draft.state.alert.level) === null) {
    emit(draft, { type: 'alert-raised', level: 'first' });
  }
  // Emergency words raise the alert themselves, so that they can say whether it was accepted.
  const last = former === undefined ? draft.state.limits.emergencyAt : (former.emergencyAt ?? null);
  const speak = maySayEmergencyWords(last, draft.now);
  if (speak) answerOnce(draft, { kind: 'emergency' }, former?.phone);
  else answerOnce(draft, { kind: 'alert', level: 'first' });
  return speak;
}

/**
 * What may be danger in words of no list comes before everything else that waits for a person. The contacts are
 * alerted once; nudges go on, and no emergency words go.
 */
export function meetConcern(draft: Draft): void {
  const isNews = !isRaised(draft.state, 'concern');
  raise(draft, 'concern');
  toInbox(draft, 'concern', true);
  if (isNews) answerOnce(draft, { kind: 'alert', level: 'first' });
}

/** Meets the danger; a score and a STOP in the same text count too. */
export function receiveEmergency(draft: Draft, command: ReceiveText, reply: Reply): void {
  if (reply.kind !== 'crisis' && reply.kind !== 'urgent') return;
  const spoke = meetEmergency(draft, reply.kind);
  const listening = !draft.state.stopped && draft.state.stage !== 'invited';
  if (reply.score !== null && listening && whyNotRecorded(draft, command, reply) === null) {
    const { receivedAt, text } = command;
    const date = writtenOn(draft, receivedAt);
    const approximate = isApproximate(text);
    recordScore(draft, { date, score: reply.score, approximate, receivedAt, by: null, note: null });
    review(draft);
  }
  // The emergency words are the one reply; when they went within the hour, the STOP gets its own.
  if (reply.stop) stop(draft, command, !spoke);
}
