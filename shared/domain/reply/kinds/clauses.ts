/** The clauses of a text as plain words, ready to be read for a request to end the texts. */
import { isOneSlip } from '../text/one-slip.ts';
import { isBreak, type Token } from '../text/tokens.ts';
import { windowsOf } from '../text/windows.ts';
import { wordSet } from '../text/word-set.ts';

/** The words of a clause, in their plain spelling. */
export type Clause = readonly string[];

/** Parted by punctuation; "por favor" is left out, since "por" would say when. A question mark stays as a word. */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const clauses: string[][] = [];
  let clause: string[] = [];
  for (let at = 0; at <= tokens.length; at += 1) {
    const token = tokens[at];
    if (token !== undefined && !isBreak(token)) {
      if (token.text === 'por' && tokens[at + 1]?.text === 'favor') at += 1;
      else clause.push(plainly(token.text));
      continue;
    }
    // "Opt-out" and "AT&T" are one.
    if (/^[-&]$/.test(token?.text ?? '') && token?.glued === true && tokens[at + 1]?.glued === true) continue;
    if (clause.length > 0) clauses.push(clause);
    if (clause.length > 0 && token?.text === '?') clause.push('?');
    clause = [];
  }
  return clauses.flatMap(windowsOf);
}

const LONG_WORDS = [
  'message',
  'messages',
  'messaging',
  'texting',
  'unsubscribe',
  'subscription',
  'contacting',
  'mensaje',
  'mensajes',
  'suscripcion',
  'receiving',
  'bothering',
  'harassing',
  'discontinue',
  'interested',
  'anymore',
  'reminders',
];
/** One letter away from a long word, and words of their own. */
const OTHER_WORDS = wordSet('massage massages massaging testing reminder mensajes messages mensaje message');
const SHORTEST = 6;
const LONGEST = 13;

const known = new Map<string, string>();
const MOST_KNOWN = 5000;

/** A long word with a slip made good. */
function plainly(word: string): string {
  if (word.length < SHORTEST || word.length > LONGEST || OTHER_WORDS.has(word)) return word;
  const read = known.get(word);
  if (read !== undefined) return read;
  const plain = LONG_WORDS.find((long) => isOneSlip(long, word)) ?? word;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, plain);
  return plain;
}
