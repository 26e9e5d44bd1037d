import * as english from '../lexicon/english/score.ts';
import { DRUGS } from '../lexicon/shared/drugs.ts';
import { PAIN, SITES } from '../lexicon/shared/score-words.ts';
import { WRONG_NUMBER_PHRASES } from '../lexicon/shared/stop-phrases.ts';
import * as spanish from '../lexicon/spanish/score.ts';
import { denialBefore } from '../text/denial-before.ts';
import { findPhrases, hasPhrase, type Match, phraseList } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';

const COMMON =
  'change changes uber lyft ride parking bus car power heat water internet wifi school work class appointment session massage ' +
  'opening openings luck time news problem problems issue issues relief improvement difference stop one clue bad good ' +
  'better worse working available open sick well ready able sure true covered cita sesion masaje cambio luz agua';
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
  const isMeant = (match: Match) => !isDenied(tokens, match);
  if (findPhrases(WRONG_NUMBER, tokens).some(isMeant) || tokens.some((_, at) => isWrongSign(tokens, at)))
    return true;
  // Where everything is in capitals, they tell of no name.
  const isShouted = tokens.every(({ kind, capital }) => kind !== 'word' || capital === true);
  return tokens.length <= MOST_SAID && !isShouted && tokens.some((_, at) => isStranger(tokens, at));
}

/** Whoever says that a name is unknown says little else. */
const MOST_SAID = 12;

/** "This is not the wrong number", "no es número equivocado", "is this the wrong number?". */
function isDenied(tokens: readonly Token[], { start, end }: Match): boolean {
  if (ASKING.has(tokens[0]?.text ?? '') && tokens.some(({ text }) => text === '?')) return true;
  const matched = tokens.slice(start, end).map(({ text }) => text);
  // Where the phrase itself denies, that is the news.
  if (matched.some((word) => DENYING.has(word) || word === 'no')) return false;
  const before = tokens.slice(Math.max(0, start - NEAR), start).map(({ text }) => text);
  const place = denialBefore(before, before.length, DENIED_BY, BETWEEN);
  // "No, wrong number" answers.
  return place !== null && (before[place] !== 'no' || place < before.length - 1);
}

const ASKING = wordSet('is did do am are es');
/** What may stand between the denial and what is denied. */
const BETWEEN = wordSet('the a an this that have got my your es era tienen tiene el un');
const DENYING = wordSet('not isnt dont doesnt didnt aint never');

/** How far before it a denial is looked for. */
const NEAR = 12;
const DENIED_BY = new Set([...DENYING, 'no']);

/** "There's no Karen here", "I don't know any Mike", "this aint Mike no more": a name, told by its capital. */
function isStranger(tokens: readonly Token[], at: number): boolean {
  const name = tokens[at];
  if (name?.capital !== true || name.text.length < 3 || NO_NAMES.has(name.text) || DRUGS.has(name.text))
    return false;
  // In a text of capitals they tell no name.
  if (tokens[at + 1]?.capital === true) return false;
  const [before, near, far] = [1, 2, 3].map((back) => tokens[at - back]?.text ?? '');
  const next = tokens[at + 1]?.text ?? '';
  if (NONE.has(before ?? '') && HERE.has(next)) return near === '' || THERE_IS.has(near ?? '');
  if (NONE.has(before ?? '') && near === 'know') return DENIED.has(far ?? '');
  return IS_NOT.has(before ?? '') && NO_LONGER.has(next);
}

/** Words that somebody writes with a capital, and that are nobody's name. */
const NO_NAMES = new Set([...PAIN, ...SITES, ...wordSet(english.SYMPTOMS, spanish.SYMPTOMS, COMMON)]);

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
