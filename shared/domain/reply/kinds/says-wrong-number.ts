import { readMessage } from '../text/message.ts';
import { saysWrongNumberIn } from './stop.ts';

/** Whether the text says that it reached somebody else than the patient. */
export function saysWrongNumber(text: string): boolean {
  return saysWrongNumberIn(readMessage(text).whole);
}
