import { readMessage } from '../text/message.ts';
import { readTapback } from '../text/tapback.ts';
import { isAutoReply } from './courtesy.ts';

/** Whether a phone spoke for its owner: a reaction to a text of ours and nothing else, or an automatic reply. */
export function isByPhone(text: string): boolean {
  const { whole } = readMessage(text);
  const tapback = readTapback(whole);
  return tapback?.length === 0 || isAutoReply(whole);
}
