import { readMessage } from '../text/message.ts';
import { saysWrongNumberIn } from './wrong-number.ts';

/** Whether the text says that it reached somebody else than the patient. */
export function saysWrongNumber(text: string): boolean {
  return saysWrongNumberIn(readMessage(text).whole);
}
