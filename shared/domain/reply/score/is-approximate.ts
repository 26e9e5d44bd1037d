import { readMessage } from '../text/message.ts';
import { readScore } from './choose-score.ts';

/**
 * Whether the score in this text was read from a range, a half or decimal, a typing slip or somebody else's
 * word for the patient. False where there is no score.
 */
export function isApproximate(text: string): boolean {
  return readScore(readMessage(text).head).approximate;
}
