import { readMessage } from '../text/message.ts';
import { readSession, type SessionNews } from './session.ts';

/** What a text of kind session tells: the last session happened or was missed, the next is booked, or how it went. */
export function sessionNews(text: string): SessionNews {
  return readSession(readMessage(text).head) ?? 'other';
}
