/** What a short answer is made of, and where the clause around a number ends. */
import * as english from '../lexicon/english/score.ts';
import { SITES } from '../lexicon/shared/score-words.ts';
import * as spanish from '../lexicon/spanish/score.ts';
import { isBreak, type Token } from '../text/tokens.ts';
import { isPoliteWord } from '../text/whole-text.ts';
import { wordSet } from '../text/word-set.ts';
import { CAME, HOLDS } from './goes-on.ts';
import { isIntroduced } from './introduced.ts';

const ANSWER_WORDS = wordSet(english.ANSWER_WORDS, spanish.ANSWER_WORDS);
const CONNECTIVES = wordSet(english.CONNECTIVES, spanish.CONNECTIVES);

/** How far around a number its clause is looked at; a long text is not walked from each of its numbers. */
export const REACH = 24;

/** "Hmmm", "ugh", "blah", "ouchie", however long they are drawn. */
export const INTERJECTION =
  /^(h+m+|u+h*m+|u+h+|o+h+|a+h+|m+e+h+|b+l+a+h+|u+g+h+|o+u+c+h+(y|ie|ies)?|o+o+f+|si+gh|w+e+l+p+|e+h+|a+r+g+h+|u+f+|(a+y+)+|p+f+|o+w+|a+w+|w+h+o+a+|u+y+|b+r+h*|y+i+k+e+s+|j+e+e+z+|g+e+e+z+|s+h+e+e+s+h+|d+a+n+g+|d+a+m+n+|m+a+n+|h+i+j+o+l+e+|a+s+h+)$/;
const ADVERB = /^.{3,}(ly|mente)$/;

/** Nothing but the small words that stand around a score. */
export function isShortAnswer(tokens: readonly Token[]): boolean {
  return tokens.every(
    ({ kind, text, glued }, at) =>
      kind !== 'word' ||
      ((text.length > 1 || !glued) && (ANSWER_WORDS.has(text) || CAME.has(text) || HOLDS.has(text))) ||
      // "Not too bad".
      (text === 'too' && tokens[at - 1]?.text === 'not') ||
      SITES.has(text) ||
      INTERJECTION.test(text) ||
      ADVERB.test(text) ||
      isPoliteWord(text) ||
      isIntroduced(tokens, at),
  );
}

/** The end of the clause around a number. */
export function edge(tokens: readonly Token[], place: number, step: 1 | -1): number {
  let at = place;
  if (step === 1)
    while (at < tokens.length && at - place < REACH && !parts(tokens[at]) && !tellsWhy(tokens, at)) at += 1;
  else while (at > 0 && place - at < REACH && !parts(tokens[at - 1])) at -= 1;
  return at;
}

/** "Un 6 por tanto frio", "a 6 from lifting boxes": a reason, and no part of the answer. */
function tellsWhy(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.text ?? '';
  if (tokens[at]?.text === 'por') return SO_MUCH.has(next) || INFINITIVE.test(next);
  return tokens[at]?.text === 'from' && GERUND.test(next);
}

const SO_MUCH = wordSet('tanto tanta tantos tantas culpa mi tu su no estar el');
const INFINITIVE = /^.{2,}(ar|er|ir|arme|erme|irme)$/;
const GERUND = /^.{3,}ing$/;

/** A dash, a tilde or a star parts no clause. */
function parts(token: Token | undefined): boolean {
  return (isBreak(token) && !'-~*#>|='.includes(token?.text ?? ' ')) || CONNECTIVES.has(token?.text ?? '');
}
