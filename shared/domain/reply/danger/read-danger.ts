/** What a text tells of danger, and nothing else of it: who joins texts asks for no more. */
import { isCourtesy } from '../kinds/courtesy.ts';
import { type Danger, dangerIn } from '../kinds/safety.ts';
import { readMessage } from '../text/message.ts';
import { readTapback } from '../text/tapback.ts';

/** The danger that `readReply` reads of the same text, without the rest of its reading. */
export function readDanger(text: string): Danger {
  const message = readMessage(text);
  const tapback = readTapback(message.whole);
  const danger = dangerIn(tapback ?? message.whole);
  return danger.concern !== null && isCourtesy(message.head) ? { ...danger, concern: null } : danger;
}
