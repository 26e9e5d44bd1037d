/** The words that name a number of pain, with one slip made good: "averge was a 6", "dolro 6". */
import { isOneSlip } from './one-slip.ts';
import { remembered } from './remembered.ts';
import type { Token } from './tokens.ts';
import { wordSet } from './word-set.ts';

const KEY_WORDS = ['average', 'overall', 'dolor', 'promedio'];
/** One letter away from them, and words of their own. */
const OTHER_WORDS = wordSet(
  'averages averaged overage overalls door donor color dolar doler dolors dolora olor promedia promedios',
);
const SHORT_SLIPS = new Map([
  ['pian', 'pain'],
  ['apin', 'pain'],
  ['paain', 'pain'],
  ['paiin', 'pain'],
  ['painn', 'pain'],
  ['paim', 'pain'],
]);

const keyWordFor = remembered((word): string | null => {
  if (OTHER_WORDS.has(word)) return null;
  return SHORT_SLIPS.get(word) ?? KEY_WORDS.find((key) => isOneSlip(key, word)) ?? null;
});

/** The same tokens where none is a slip of such a word. */
export function withKeyWords(tokens: Token[]): Token[] {
  const plain = tokens.map((token) => (token.kind === 'word' ? keyWordFor(token.text) : null));
  if (plain.every((word) => word === null)) return tokens;
  return tokens.map((token, at) => ({ ...token, text: plain[at] ?? token.text }));
}
