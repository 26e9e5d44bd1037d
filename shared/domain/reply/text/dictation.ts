import * as english from '../lexicon/english/dictation.ts';
import * as spanish from '../lexicon/spanish/dictation.ts';
import { readNumberWord } from './number-words.ts';
import { hasPhrase, phraseList } from './phrases.ts';
import type { Token } from './tokens.ts';

const SIGNS = new Map([...english.SIGNS, ...spanish.SIGNS]);
const NAMES_SIGN = phraseList([...SIGNS.keys()].join('|'));
/** Said behind a sign's name: "exclamation point". */
const TAILS = new Set(['point', 'mark']);

/**
 * Punctuation that a phone wrote out as it was said to it: "six period", "about a four comma better". A sign stands
 * behind a number; between two numbers the word is a decimal's ("seis coma cinco").
 */
export function heardAsWritten(tokens: Token[]): Token[] {
  if (!hasPhrase(NAMES_SIGN, tokens)) return tokens;
  return tokens.flatMap((token, at) => {
    if (TAILS.has(token.text) && SIGNS.has(tokens[at - 1]?.text ?? '') && isNumber(tokens[at - 2])) return [];
    const sign = SIGNS.get(token.text);
    if (sign === undefined) return [token];
    // "Pain level colon six": a colon stands before its number.
    const stands =
      sign === ':' ? isNumber(tokens[at + 1]) : isNumber(tokens[at - 1]) && !isNumber(tokens[at + 1]);
    if (!stands) return [token];
    return [{ kind: 'mark' as const, text: sign, glued: false, capital: false }];
  });
}

function isNumber(token: Token | undefined): boolean {
  return token?.kind === 'number' || (token?.kind === 'word' && readNumberWord(token.text) !== undefined);
}
