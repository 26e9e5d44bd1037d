/** When a number may speak of something else than pain: then a person reads it, and nothing is recorded. */
import type { Reply } from '../reply/read-reply.ts';
import type { CommandOf } from './commands.ts';
import { isPainFresh, wasAsked } from './conversation.ts';
import type { Draft } from './draft.ts';
import type { InboxReason } from './events.ts';

/** Why the score in the text is left to a person; null when it is recorded. */
export function whyNotRecorded(
  { answers, state }: Draft,
  { receivedAt }: Pick<CommandOf<'receive-text'>, 'receivedAt'>,
  { kind, strength }: Pick<Reply, 'kind' | 'strength'>,
): InboxReason | null {
  // Told with a flare or a medicine it can be of nothing but pain.
  const alone = kind === 'score' || kind === 'crisis' || kind === 'urgent';
  if (strength === 'anchored' || !alone) return null;
  if (answers !== null) return 'answer-to-staff';
  const { checkIns, conversation, lastAsked } = state;
  if (checkIns.open !== null) return null;
  const askedPainAt = conversation?.askedPainAt ?? checkIns.lastAnswered?.askedAt;
  if (strength === 'weak') return isPainFresh(askedPainAt, receivedAt) ? null : 'doubtful-score';
  const other = lastAsked === 'session-nudge' && wasAsked(conversation, receivedAt);
  return strength === 'bare' && other ? 'doubtful-score' : null;
}
