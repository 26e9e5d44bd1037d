/** Reading a text among those that the same number wrote just before and after it. */
import type { Instant } from '../local-time.ts';
import { type Danger, dangerOf, isGraver, joinedDanger } from '../reply/danger/joined-danger.ts';
import { type Reply, readReply } from '../reply/read-reply.ts';
import { type HeardText, readTogether } from './heard-text.ts';

/** The reply with what it tells of danger only together with other texts. Nothing of it is taken back. */
export function readInPlace(text: string, heard: readonly HeardText[], receivedAt: Instant): Reply {
  const reply = readReply(text);
  const joined = readTogether(heard, text, receivedAt)
    .map(({ earlier, newest }) => joinedDanger(earlier, newest))
    .reduce<Danger | null>((gravest, danger) => (isGraver(danger, gravest) ? danger : gravest), null);
  if (!isGraver(joined, dangerOf(reply))) return reply;
  if (joined === 'concern') return { ...reply, concern: 'crisis' };
  return joined === null ? reply : { ...reply, kind: joined, note: text.trim() };
}
