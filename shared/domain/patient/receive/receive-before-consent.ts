/** A text from somebody who was invited and has not said YES. */
import type { Instant } from '../../local-time.ts';
import type { Reply } from '../../reply/read-reply.ts';
import type { CommandOf } from '../commands.ts';
import { type Draft, emit, raise } from '../draft.ts';
import { beginFirstPhase } from '../review/first-phase.ts';
import { answer, answerOnce, dropWaiting } from '../send/queue-texts.ts';
import { today } from '../today.ts';
import { toInbox } from './inbox.ts';

/** True for a YES or NO that the patient wrote before the one that counts. */
export function isSaidBefore({ state }: Draft, receivedAt: Instant): boolean {
  const saidAt = state.conversation?.consentSaidAt;
  return saidAt !== undefined && receivedAt < saidAt;
}

/** Before YES only yes, no, help, stop and what is urgent mean anything; a person reads the rest. */
export function receiveBeforeConsent(
  draft: Draft,
  { receivedAt }: Pick<CommandOf<'receive-text'>, 'receivedAt'>,
  reply: Reply,
): void {
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
