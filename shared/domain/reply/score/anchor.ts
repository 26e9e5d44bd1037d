/** What the words before a number make of it: the pain's, perhaps the pain's, or something else's. */
import * as english from '../lexicon/english/score.ts';
import { PEOPLE } from '../lexicon/shared/belongings.ts';
import {
  BEFORE_SCORE,
  EXTREME,
  PAIN,
  PASSED_OVER,
  PAST,
  PREDICATES,
  PRESENT,
  WEEK,
} from '../lexicon/shared/score-words.ts';
import * as spanish from '../lexicon/spanish/score.ts';
import { readNumberWord } from '../text/number-words.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { isAveraged } from './averaged.ts';
import { isYourQuestion } from './belongs-elsewhere.ts';
import { MOVED } from './bounds.ts';
import type { Figure } from './figures.ts';
import { HOLDS, isAfterDoing, isLevel } from './goes-on.ts';
import { isIntroduced } from './introduced.ts';
import { isSite } from './is-site.ts';
import { isPassedOn } from './proxy.ts';
import { INTERJECTION } from './short-answer.ts';
import { COPULAS, judgeSubject } from './subject.ts';

const USUAL = wordSet('usual normal typical regular steady old average');

/** What the words before a number make of it. */
export function anchorOf(tokens: readonly Token[], figure: Figure): 'pain' | 'plain' | 'none' {
  // "The usual 6".
  if (USUAL.has(tokens[figure.start - 1]?.text ?? '') && tokens[figure.start - 2]?.text === 'the')
    return 'plain';
  let at = figure.start - 1;
  while (
    at >= 0 &&
    at >= figure.start - 5 &&
    (PASSED_OVER.has(tokens[at]?.text ?? '') || /..ly$/.test(tokens[at]?.text ?? ''))
  )
    at -= 1;
  const anchor = tokens[at];
  if (anchor === undefined) return 'plain';
  if (anchor.kind !== 'word') {
    // "Pain: 7" names the number as "pain 7" does.
    const named = anchor.text === ':' || anchor.text === '=' || anchor.text === '-';
    return named && PAIN.has(tokens[at - 1]?.text ?? '') ? 'pain' : 'plain';
  }
  const word = anchor.text;
  if (word === 'no' || word === 'not' || word === 'nope' || word === 'rather') return 'plain';
  if (word === 'over') return tokens[at - 1]?.text === 'all' ? 'plain' : 'none';
  // "My usual 6".
  if (word === 'my' || word === 'mi')
    return at < figure.start - 1 && USUAL.has(tokens[at + 1]?.text ?? '') ? 'plain' : 'none';
  if (COPULAS.has(word) && !isPassedOn(tokens, figure.start)) return judgeSubject(tokens, at);
  if (PAIN.has(word) || WEEK.has(word) || word === 'its' || word === 'im' || word === 'mines') return 'pain';
  if (['to', 'from', 'al', 'del'].includes(word))
    return isChange(tokens, at) ? 'pain' : isLevel(tokens, figure) ? 'plain' : 'none';
  if (word === 'en' && tokens.slice(Math.max(0, at - 4), at).some(({ text }) => PAIN.has(text)))
    return 'pain';
  if (word === 'at') return COPULAS.has(tokens[at - 1]?.text ?? '') ? judgeSubject(tokens, at - 1) : 'pain';
  if (word === 'up' && /^flare?$|^brote$/.test(tokens[at - 1]?.text ?? '')) return 'plain';
  if (PRESENT.has(word) || (MOVES.has(word) && PAIN.has(tokens[at - 1]?.text ?? ''))) return 'pain';
  if (readNumberWord(word) !== undefined) return 'plain';
  if (SPANISH_CHANGES.has(word)) return ['a', 'de'].includes(tokens[at + 1]?.text ?? '') ? 'pain' : 'none';
  if (word === 'you' && tokens[at - 1]?.text === 'thank') return 'plain';
  if (isSite(word) || BEFORE_SCORE.has(word) || EXTREME.has(word) || PAST.has(word)) return 'plain';
  // "Dice mi mamá que un 4": who says it stands before the number.
  if (PREDICATES.has(word) || INTERJECTION.test(word) || ANCHORS.has(word) || HOLDS.has(word)) return 'plain';
  if (isPassedOn(tokens, figure.start) || isAveraged(tokens, figure) || isYourQuestion(tokens, figure.start))
    return 'plain';
  if (isIntroduced(tokens, at) || isLevel(tokens, figure) || isAfterDoing(tokens, figure.start))
    return 'plain';
  if (PEOPLE.has(word) && tokens.slice(Math.max(0, at - 3), at).some(({ text }) => SAYS.has(text)))
    return 'plain';
  return 'none';
}

const SAYS = wordSet('says said dice dijo');

/** "Pain went 3". */
const MOVES = wordSet('went hit hits runs reads goes got llego anda quedo');
const ANCHORS = wordSet(
  english.SYMPTOMS,
  spanish.SYMPTOMS,
  'typed puse poner equivoque tightness tension burning throbbing truth told lie joke moment speak todays tonights rates',
);
const CHANGES = wordSet(
  'down up back went gone dropped drops fell jumped rose close closer moved going came improved bajo subio paso llego bajado',
);

const SPANISH_CHANGES = wordSet('bajo subio paso llego bajado');

function isChange(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 4), at).some(({ text }) => CHANGES.has(text) || MOVED.has(text));
}
