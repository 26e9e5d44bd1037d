import { DRUGS } from '../lexicon/shared/drugs.ts';
import { WRONG_NUMBER_PHRASES } from '../lexicon/shared/stop-phrases.ts';
import { hasPhrase, phraseList } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';

const WRONG_NUMBER = phraseList(WRONG_NUMBER_PHRASES);
/** A patient who corrects a score says this; it is their number all the same. */
const MISTYPED = phraseList(
  'sent|send|put|gave|give|typed|texted|hit|pressed|wrote|entered|said|picked|stored|saved|dialed|called you? the|a wrong number / meant|i mean',
  'sent|put|gave|stored|saved|dialed e|the|a? wrong num|no|number / it says|said its? a? wrong number / wait|oops|ehh|whoops no? wrong person',
  'puse|mande|escribi|envie|di|marque el? numero equivocado|incorrecto / quise decir / me equivoque de? numero|$',
);
/** The text reached somebody else; not a patient who mistyped a score. */
export function saysWrongNumberIn(tokens: readonly Token[]): boolean {
  const hasScore = tokens.some((token) => token.kind === 'number' && token.text.length <= 2);
  if (hasScore || hasPhrase(MISTYPED, tokens)) return false;
  return (
    hasPhrase(WRONG_NUMBER, tokens) ||
    tokens.some((_, at) => isStranger(tokens, at) || isWrongSign(tokens, at))
  );
}

/** "There's no Karen here", "I don't know any Mike", "this aint Mike no more": a name, told by its capital. */
function isStranger(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.capital !== true || DRUGS.has(tokens[at]?.text ?? '')) return false;
  const [before, near, far] = [1, 2, 3].map((back) => tokens[at - back]?.text ?? '');
  const next = tokens[at + 1]?.text ?? '';
  if (NONE.has(before ?? '') && HERE.has(next)) return near === '' || THERE_IS.has(near ?? '');
  if (NONE.has(before ?? '') && near === 'know') return DENIED.has(far ?? '');
  return IS_NOT.has(before ?? '') && NO_LONGER.has(next);
}

const NONE = wordSet('no any a ninguna ningun');
const HERE = wordSet('here aqui aca');
const THERE_IS = wordSet('theres is hay conozco vive');
const DENIED = wordSet('dont not never doesnt');
const IS_NOT = wordSet('isnt aint not arent');
const NO_LONGER = wordSet('anymore no phone number');

/** "U got the wrong #". */
function isWrongSign(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'wrong' && tokens[at + 1]?.text === '#';
}
