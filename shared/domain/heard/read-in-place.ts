/** Reading a text among those that the same number wrote just before and after it. */
import type { Instant } from '../local-time.ts';
import { type Danger, dangerOf, isGraver, joinedDanger } from '../reply/danger/joined-danger.ts';
import { type Reply, readReply } from '../reply/read-reply.ts';
import { belongsToWordsBefore } from '../reply/score/left-open.ts';
import { type HeardText, isKeyword, lastBefore, readTogether } from './heard-text.ts';

/** A reply and, where only several texts together say what it is, their words in the order of writing. */
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

/**
 * The reply with what it tells only together with other texts. Nothing that it tells of danger is taken back, and of the
 * rest only a number that the words just before it were waiting for.
 */
export function readInPlace(text: string, heard: readonly HeardText[], receivedAt: Instant): PlacedReply {
  const reply = readReply(text);
  const readings = readTogether(heard, text, receivedAt);
  const joined = readings.map(addedDanger).reduce<Danger | null>(graver, null);
  if (joined === null || !isGraver(joined, dangerOf(reply)))
    return withWordsBefore(text, reply, lastBefore(heard, receivedAt));
  // After half a sentence STOP and its like would make anything sound like danger to a vote that knows no words of ours.
  if (joined === 'concern' && isKeyword(text, reply.kind)) return { reply, together: null };
  const last = readings.at(-1);
  const together = [...(last?.earlier ?? []), last?.newest ?? ''].join(' / ');
  return joined === 'concern'
    ? { reply: { ...reply, concern: 'crisis' }, together }
    : { reply: { ...reply, ...ASKS_NOTHING, kind: joined, note: text.trim() }, together };
}

/** "I took" and "2": no score, and a person reads both. */
function withWordsBefore(text: string, reply: Reply, before: HeardText | null): PlacedReply {
  const isScore = reply.kind === 'score' && reply.strength === 'bare';
  if (!isScore || before === null || !belongsToWordsBefore(before.end, text))
    return { reply, together: null };
  const unclear = {
    kind: 'unclear',
    score: null,
    strength: null,
    response: null,
    note: text.trim(),
  } as const;
  return { reply: { ...reply, ...unclear }, together: `${before.end} / ${text}` };
}

/** What comes only with its own kind, and does not stay beside danger. */
const ASKS_NOTHING = { response: null, control: null, concern: null } as const;
