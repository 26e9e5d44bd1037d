/** What a text tells of danger, and nothing else of it: who joins texts asks for no more. */
import { isCourtesy } from '../kinds/courtesy.ts';
import { type Danger, dangerIn } from '../kinds/safety.ts';
import { type Message, readMessage } from '../text/message.ts';
import { readTapback } from '../text/tapback.ts';
import type { Token } from '../text/tokens.ts';

/** The danger that `readReply` reads of the same text, without the rest of its reading. */
export function readDanger(text: string): Danger {
  const message = readMessage(text);
  const tapback = readTapback(message.whole);
  if (tapback !== undefined && quotesCry(message, tapback.quote)) return { kind: 'crisis', concern: null };
  const danger = dangerIn(tapback === undefined ? message.whole : tapback.rest);
  return danger.concern !== null && isCourtesy(message.head) ? { ...danger, concern: null } : danger;
}

/** A reaction to a cry of one's own; our emergency words name suicide and the helpline, and are none. */
export function quotesCry(message: Message, quote: readonly Token[]): boolean {
  return (
    dangerIn(quote).kind === 'crisis' &&
    !message.whole.some((token) => token.text === '988' || token.text === '911')
  );
}
