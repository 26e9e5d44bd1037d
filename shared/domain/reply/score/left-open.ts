/** Whether a number belongs to words that were sent just before it, in a bubble of their own. */
import { readReply } from '../read-reply.ts';
import { readMessage } from '../text/message.ts';
import { wordSet } from '../text/word-set.ts';

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
