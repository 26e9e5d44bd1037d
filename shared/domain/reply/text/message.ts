import { heardAsWritten } from './dictation.ts';
import { normalise } from './normalise.ts';
import { dropRobotWords } from './signature.ts';
import { type Token, tokenise } from './tokens.ts';

/** One text, cut into tokens once for every recogniser. */
export interface Message {
  /** The whole text as a person should read it: trimmed and well-formed. */
  words: string;
  /** The whole text; safety and stop are looked for here. */
  whole: Token[];
  /** The part that everything else reads, without a phone's signature and quoted lines. */
  head: Token[];
  /** The text goes on behind `head`. */
  cut: boolean;
}

/** How many characters of a text are read for anything but safety and stop. */
const HEAD_LENGTH = 1600;

/** Five letters each once they are spelt out, and no danger is told in them: a long text goes without. */
const FRACTIONS = /[¼-¾⅐-⅞]/g;

/**
 * Cuts a text into its tokens. However long it is, danger and STOP are looked for in all of it, and everything else
 * in its first 1,600 characters.
 */
export function readMessage(text: string): Message {
  const words = text.toWellFormed().trim();
  const cut = words.length > HEAD_LENGTH;
  const whole = tokenise(normalise(cut ? words.replaceAll(FRACTIONS, ' ') : words));
  if (!cut) return { words, whole, head: heardAsWritten(dropRobotWords(whole)), cut };
  // A number or word cut in two would read as another one, so the last piece goes.
  const head = words.slice(0, HEAD_LENGTH);
  const kept = /\s/.test(words.charAt(HEAD_LENGTH)) ? head : head.slice(0, lastSpace(head));
  return { words, whole, head: heardAsWritten(dropRobotWords(tokenise(normalise(kept)))), cut };
}

function lastSpace(text: string): number {
  let at = text.length;
  while (at > 0 && !/\s/.test(text.charAt(at - 1))) at -= 1;
  return at;
}
