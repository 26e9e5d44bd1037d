/** Whether a word is part of the name by which somebody says who writes. */
import * as english from '../lexicon/english/score.ts';
import { MONTHS } from '../lexicon/shared/belongings.ts';
import * as spanish from '../lexicon/spanish/score.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';

const BEFORE_NAMES = wordSet('its is soy es habla aqui hi hello hola');
const NO_NAMES = wordSet(english.WEEKDAYS, spanish.WEEKDAYS, english.BOOKING, spanish.BOOKING);
const MOST_NAMES = 3;

/** "Hi its Donna", "soy Ana Ruiz": the word is part of a name by which the patient says who writes. */
export function isIntroduced(tokens: readonly Token[], at: number): boolean {
  for (let name = at; name > at - MOST_NAMES; name -= 1) {
    const token = tokens[name];
    if (token?.kind !== 'word' || !token.capital || NO_NAMES.has(token.text) || MONTHS.has(token.text))
      return false;
    if (BEFORE_NAMES.has(tokens[name - 1]?.text ?? '') || (name === 0 && tokens[at + 1]?.text === 'here'))
      return true;
  }
  return false;
}
