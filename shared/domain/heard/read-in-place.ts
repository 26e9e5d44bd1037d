/** Reading a text among those that the same number wrote just before and after it. */
import type { Instant } from '../local-time.ts';
import { type Danger, dangerOf, isGraver, joinedDanger } from '../reply/danger/joined-danger.ts';
import { type Reply, readReply } from '../reply/read-reply.ts';
import { type HeardText, isKeyword, readTogether } from './heard-text.ts';

/** A reply and, where only several texts together tell of danger, their words in the order of writing. */
export interface PlacedReply {
  reply: Reply;
  together: string | null;
}

type Together = ReturnType<typeof readTogether>[number];

/** The graver of two. */
function graver(a: Danger | null, b: Danger | null): Danger | null {
  return isGraver(a, b) ? a : b;
}

/**
 * What a text that has just come adds, read with those around it; `place`: how many of them were written after it. Danger
 * that these told of without it, alone or together, was answered with them, and makes no danger of a START that was only
 * longer on its way.
 */
function addedDanger({ earlier, newest }: Together, place: number): Danger | null {
  const joined = joinedDanger(earlier, newest);
  if (place === 0) return joined;
  const withoutIt = joinedDanger(earlier.toSpliced(earlier.length - place, 1), newest);
  return isGraver(joined, graver(dangerOf(readReply(newest)), withoutIt)) ? joined : null;
}

/** The reply with what it tells of danger only together with other texts. Nothing of it is taken back. */
export function readInPlace(text: string, heard: readonly HeardText[], receivedAt: Instant): PlacedReply {
  const reply = readReply(text);
  const readings = readTogether(heard, text, receivedAt);
  const joined = readings.map(addedDanger).reduce<Danger | null>(graver, null);
  if (joined === null || !isGraver(joined, dangerOf(reply))) return { reply, together: null };
  // After half a sentence STOP and its like would make anything sound like danger to a vote that knows no words of ours.
  if (joined === 'concern' && isKeyword(text, reply.kind)) return { reply, together: null };
  const last = readings.at(-1);
  const together = [...(last?.earlier ?? []), last?.newest ?? ''].join(' / ');
  return joined === 'concern'
    ? { reply: { ...reply, concern: 'crisis' }, together }
    : { reply: { ...reply, ...ASKS_NOTHING, kind: joined, note: text.trim() }, together };
}

/** What comes only with its own kind, and does not stay beside danger. */
const ASKS_NOTHING = { response: null, control: null, concern: null } as const;
