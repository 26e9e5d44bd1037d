/** A text as sentences that tell of something: nobody is asked in them. */
import { readMessage } from '../text/message.ts';
import { isHardBreak, type Token } from '../text/tokens.ts';

/** Each sentence of the text but questions, without its stop. */
export function tellingSentences(text: string): Token[][] {
  const sentences: Token[][] = [];
  let sentence: Token[] = [];
  for (const token of [...readMessage(text).head, undefined]) {
    if (!isHardBreak(token)) {
      if (token !== undefined) sentence.push(token);
      continue;
    }
    if (token?.text !== '?' && sentence.length > 0) sentences.push(sentence);
    sentence = [];
  }
  return sentences;
}
