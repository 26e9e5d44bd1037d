import * as english from '../lexicon/english/dictation.ts';
import * as spanish from '../lexicon/spanish/dictation.ts';
import { readNumberWord } from './number-words.ts';
import { hasPhrase, phraseList } from './phrases.ts';
import type { Token } from './tokens.ts';
import { answerWords } from './whole-text.ts';
import { wordSet } from './word-set.ts';

const SIGNS = new Map([...english.SIGNS, ...spanish.SIGNS]);
const NAMES_SIGN = phraseList([...SIGNS.keys()].join('|'));
/** Said behind a sign's name: "exclamation point". */
const TAILS = new Set(['point', 'mark']);
/** Before its name they make it a thing: "my period", "a question mark", "el punto". */
const BEFORE_THINGS = wordSet(english.BEFORE_THINGS, spanish.BEFORE_THINGS);

/**
 * Punctuation that a phone wrote out as it was said to it: "six period", "about a four comma better", "thank you period".
 * A sign stands behind a number, or where only one could be meant; between two numbers the word is a decimal's ("seis
 * coma cinco").
 */
export function heardAsWritten(tokens: Token[]): Token[] {
  if (!hasPhrase(NAMES_SIGN, tokens)) return tokens;
  const isSaid = tokens.map((_, at) => isSign(tokens, at));
  return tokens.flatMap((token, at) => {
    if (TAILS.has(token.text) && isSaid[at - 1] === true) return [];
    if (isSaid[at] !== true) return [token];
    return [
      { kind: 'mark' as const, text: SIGNS.get(token.text) ?? token.text, glued: false, capital: false },
    ];
  });
}

function isSign(tokens: readonly Token[], at: number): boolean {
  const name = tokens[at]?.text ?? '';
  const sign = SIGNS.get(name);
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (sign === undefined) return false;
  // "Pain level colon six": a colon stands before its number.
  if (sign === ':') return isNumber(after);
  if (isNumber(before)) return !isNumber(after);
  if (before?.kind !== 'word' || BEFORE_THINGS.has(before.text)) return false;
  if (TAILS.has(after?.text ?? '')) return name === 'exclamation' || name === 'question';
  // Nobody writes the word comma; "coma" eats in Spanish.
  if (name === 'comma') return after !== undefined;
  return sign === '.' && answerWords(tokens.slice(at + 1))?.length === 0;
}

function isNumber(token: Token | undefined): boolean {
  return token?.kind === 'number' || (token?.kind === 'word' && readNumberWord(token.text) !== undefined);
}
