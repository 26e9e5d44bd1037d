/** The clauses of a text as plain words, ready to be read for a request to end the texts. */
import { isOneSlip } from '../text/one-slip.ts';
import { partsOf } from '../text/parts.ts';
import type { Token } from '../text/tokens.ts';
import { windowsOf } from '../text/windows.ts';
import { wordSet } from '../text/word-set.ts';

/** The words of a clause, in their plain spelling. */
export type Clause = readonly string[];

/** Parted by punctuation; "por favor" is left out, since "por" would say when. A question mark stays as a word. */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const said = tokens.filter((_, at) => !isJoint(tokens, at) && !isPolite(tokens, at));
  return partsOf(said).flatMap(({ tokens: part, end }) => {
    const words = part.map(({ text }) => plainly(text));
    return windowsOf(end?.text === '?' ? [...words, '?'] : words);
  });
}

/** "Opt-out" and "AT&T" are one. */
function isJoint(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return /^[-&]$/.test(token?.text ?? '') && token?.glued === true && tokens[at + 1]?.glued === true;
}

function isPolite(tokens: readonly Token[], at: number): boolean {
  const [before, word, after] = [-1, 0, 1].map((step) => tokens[at + step]?.text);
  return (word === 'por' && after === 'favor') || (word === 'favor' && before === 'por');
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
