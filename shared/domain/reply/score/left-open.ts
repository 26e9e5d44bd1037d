/** Whether a number belongs to words that were sent just before it, or just after it, in a bubble of their own. */
import { type Reply, readReply } from '../read-reply.ts';
import { readMessage } from '../text/message.ts';
import { wordSet } from '../text/word-set.ts';
import { readCandidates } from './candidates.ts';
import { isDenied } from './denied.ts';
import { isOfPastDay } from './past-day.ts';
import { isShortAnswer } from './short-answer.ts';

/**
 * "I took" and "2", "can you call me at" and "5": words that end where something must follow, after which the number is
 * no longer read as the score it is alone. "My pain is" and "4" stays one.
 */
export function belongsToWordsBefore(before: string, number: string): boolean {
  const { head } = readMessage(before);
  const [earlier, last] = [head.at(-2), head.at(-1)];
  if (last?.kind !== 'word' || !LEAVES_OPEN.has(last.text) || readReply(before).score !== null) return false;
  // "I want to": an act is still to come, and no number.
  if (last.text === 'to' && TO_DO.has(earlier?.text ?? '')) return false;
  return readReply(`${before} ${number}`).score !== readReply(number).score;
}

const LEAVES_OPEN = wordSet(
  'at by for from until till til to before after around about than over under below above least most took take takes ' +
    'taking need needs have has had got in on of between or and is are was were be turned turns with my the another ' +
    'every next last only like room apt unit suite number',
  'a las la el los hasta desde para por en de del con tome tomo tomamos tengo tiene tenemos somos son es fue entre o u y ' +
    'menos mas que cada mis otros otras unos unas faltan cumple cumplio como',
);

const TO_DO = wordSet(
  'want wanted wanna need needed going have had has got trying tried like able used love hate plan about',
);

/**
 * "5" and "hours of sleep", "4" and "pm", "7" and "jk", "8" and "yesterday": words that say of the number just before them
 * that it counts something else, was not meant or is of a day that is over. "5" and "my back" leave it the score it was.
 */
export function takesNumberBack(before: string, words: string): boolean {
  if (!isBareScore(before) || !isUnread(readReply(words))) return false;
  const { head } = readMessage(`${before} ${words}`);
  const first = readCandidates(head).find(({ start }) => start < 2);
  return first === undefined || isDenied(head, first) || isOfPastDay(head, first);
}

/** "5" and "no 4": the score that takes the place of the one just before; null where the words say more. */
export function correctedScore(before: string, words: string): Reply | null {
  if (!isBareScore(before) || !isUnread(readReply(words))) return null;
  const corrected = readReply(`${before} ${words}`);
  const isCorrected = corrected.kind === 'score' && corrected.score !== readReply(before).score;
  return isCorrected && isShortAnswer(readMessage(words).head) ? corrected : null;
}

function isBareScore(text: string): boolean {
  const { kind, strength } = readReply(text);
  return kind === 'score' && strength === 'bare';
}

function isUnread({ kind, score, concern }: Reply): boolean {
  return kind === 'unclear' && score === null && concern === null;
}
