/** Whether a number is said outright to be a rating, or to take the place of one that was said. */
import * as english from '../lexicon/english/score.ts';
import * as spanish from '../lexicon/spanish/score.ts';
import { readNumberWord } from '../text/number-words.ts';
import { findPhrases, phraseList } from '../text/phrases.ts';
import { isBreak, type Token } from '../text/tokens.ts';
import { isPoliteWord } from '../text/whole-text.ts';
import { wordSet } from '../text/word-set.ts';
import type { Figure } from './figures.ts';
import { ABOUT } from './goes-on.ts';
import { isSettledOn } from './settled.ts';
import { edge, isShortAnswer } from './short-answer.ts';
import { COPULAS, judgeSubject } from './subject.ts';

/** "A", "un": before a number that rates. */
export const ARTICLES = wordSet(english.ARTICLES, spanish.ARTICLES);
const SMALL = wordSet(english.SMALL, spanish.SMALL);
const SAYS = wordSet(english.SAYS, spanish.SAYS);
const SAYERS = wordSet(english.SAYERS, spanish.SAYERS);
const TELL_ME = wordSet(spanish.TELL_ME);
const AWARDED = wordSet(english.AWARDED, spanish.AWARDED);
const BEFORE = wordSet(english.BEFORE_RATING, spanish.BEFORE_RATING);

/**
 * "I'd say 6", "I would go with a 5", "pongale cuatro", "trae un 8": the number is said to be a rating, whatever stands
 * before it. Nobody says "a 6" of an hour or of a count.
 */
export function isStated(tokens: readonly Token[], { start, end }: Figure): boolean {
  if (isCorrected(tokens, start) || isThis(tokens, start, end)) return true;
  if (findPhrases(ALLOWED, tokens).some((match) => match.end === start)) return true;
  const goesOn = ABOUT.has(tokens[end]?.text ?? '') && tokens[end]?.text !== 'no';
  if (tokens[start]?.glued === true || !(goesOn || isShortAnswer(tokens.slice(end, edge(tokens, end, 1)))))
    return false;
  if (findPhrases(SUMMED_UP, tokens).some((match) => leadsTo(tokens, match.end, start))) return true;
  const from = edge(tokens, start, -1);
  let at = start - 1;
  while (at > from && SMALL.has(tokens[at]?.text ?? '')) at -= 1;
  const article = ARTICLES.has(tokens[at]?.text ?? '');
  const before = article ? at - 1 : at;
  // "7 1/2, no make that 7": another number stood before.
  const again = tokens[before]?.text === 'that' && (tokens[0]?.kind === 'number' || before === 1);
  if (isMade(tokens, before) && (article || again)) return true;
  if (isPutDown(tokens, before)) return true;
  if (isSaid(tokens, before)) return !isOfOther(tokens, from, start);
  return article && fitsBefore(tokens, at - 1) && !isOfOther(tokens, from, at);
}

/** "Long story short 6", "bottom line: a 6". */
const SUMMED_UP = phraseList(english.SUMMED_UP, spanish.SUMMED_UP);

function leadsTo(tokens: readonly Token[], from: number, start: number): boolean {
  return (
    from <= start &&
    start - from < 4 &&
    tokens
      .slice(from, start)
      .every(({ kind, text }) => kind === 'mark' || ARTICLES.has(text) || SMALL.has(text))
  );
}

/**
 * "I said 4 earlier but change that to 6", "wrote 9 by accident, meant 6", "said 3 should be 8": the number that takes the
 * place of one that was said. Of an hour one says so too, but not that one wrote it.
 */
export function isCorrected(tokens: readonly Token[], start: number): boolean {
  const at = ARTICLES.has(tokens[start - 1]?.text ?? '') ? start - 1 : start;
  if (findPhrases(RENAMING, tokens).some(({ end }) => end === at)) return true;
  if (isAfterSlip(tokens, start, at)) return true;
  const right = tokens[start + 1]?.text === 'is' && RIGHT.has(tokens[start + 2]?.text ?? '');
  if (!right && !findPhrases(CORRECTING, tokens).some(({ end }) => end === at)) return false;
  return findPhrases(SAID_NUMBER, tokens).some(({ end }) => end < at);
}

/** "Oops hit the wrong key. should be 3", "sorry fat fingers 4", "8. oops, should be 3": what was sent before was a slip. */
function isAfterSlip(tokens: readonly Token[], start: number, at: number): boolean {
  if (!tokens.slice(start + 1).every(({ kind, text }) => kind === 'mark' || isPoliteWord(text))) return false;
  const correcting = findPhrases(CORRECTING, tokens).find(({ end }) => end === at);
  const to = correcting?.start ?? at;
  const near = tokens.slice(Math.max(0, to - MOST_BETWEEN), to);
  const slips = findPhrases(SLIPPED, near);
  // "Hit the wrong key" holds "wrong key" as well.
  const slip = slips.find(({ end }) => end === slips.at(-1)?.end);
  if (slip !== undefined) {
    const before = tokens.slice(0, to - near.length + slip.start);
    return isSentBefore(before) && near.slice(slip.end).every(isOops);
  }
  const spoken = tokens.slice(1, to);
  return (
    correcting !== undefined &&
    tokens[0]?.kind === 'number' &&
    spoken.some(({ kind }) => kind === 'word') &&
    spoken.every(isOops)
  );
}

/** "7... sorry" was an answer; what was said of an hour ("see you at 4"), a count or anything else was none. */
export function isSentBefore(before: readonly Token[]): boolean {
  return before.every(
    (token) =>
      token.kind === 'number' ||
      isOops(token) ||
      readNumberWord(token.text) !== undefined ||
      RATED.has(token.text),
  );
}

function isOops({ kind, text }: Token): boolean {
  return kind === 'mark' || OOPS.has(text);
}

const RATED = wordSet(
  'a an un una its it is im am es esta i my mi the el pain dolor today now hoy said put sent typed dije puse mande',
);
const MOST_BETWEEN = 10;
const OOPS = wordSet(english.OOPS, spanish.OOPS);
/** What a finger or a phone did to the number before. */
export const SLIPPED = phraseList(english.SLIPPED, spanish.SLIPPED);

/** "So this 5 feels like heaven". */
function isThis(tokens: readonly Token[], start: number, end: number): boolean {
  if (tokens[start - 1]?.text !== 'this') return false;
  const [verb, how] = [tokens[end]?.text ?? '', tokens[end + 1]?.text ?? ''];
  return FELT.has(verb) || (verb === 'is' && LIKENED.has(how));
}

const FELT = wordSet('feels felt seems beats');
const LIKENED = wordSet('a like heaven great nothing amazing');
/** "Is it okay if I say 4 and a half". */
export const ALLOWED = phraseList(english.ALLOWED);

const CORRECTING = phraseList(english.CORRECTING, spanish.CORRECTING);
const RENAMING = phraseList(english.RENAMING);
const RIGHT = wordSet('right correct accurate');
const SAID_NUMBER = phraseList(english.SAID_NUMBER, spanish.SAID_NUMBER);

/** Small words before "a 6", or none. */
function fitsBefore(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? '';
  if (COPULAS.has(word)) return judgeSubject(tokens, at) !== 'none';
  return isBreak(tokens[at]) || BEFORE.has(word);
}

function isSaid(tokens: readonly Token[], verb: number): boolean {
  let at = verb;
  // "Go with", "call it".
  if (['with', 'it', 'like', 'que'].includes(tokens[at]?.text ?? '')) at -= 1;
  if (isSettledOn(tokens, verb)) return true;
  const said = tokens[at]?.text ?? '';
  if (TELL_ME.has(said)) return true;
  const sayer = tokens[at - 1]?.text ?? '';
  return (SAYS.has(said) && SAYERS.has(sayer)) || (sayer === 'i' && PICKED.has(said));
}

/** "Put me down for a 3", "mark me at 6", "write it down as 5". */
function isPutDown(tokens: readonly Token[], last: number): boolean {
  let at = last;
  if (['for', 'at', 'as', 'with'].includes(tokens[at]?.text ?? '')) at -= 1;
  if (tokens[at]?.text === 'down') at -= 1;
  if (at < last && PUT.has(tokens[at]?.text ?? '')) return true;
  return (
    ['me', 'it', 'that', 'mine', 'her', 'him', 'us'].includes(tokens[at]?.text ?? '') &&
    PUT.has(tokens[at - 1]?.text ?? '')
  );
}

const PUT = wordSet('put mark write note log jot record count');
const PICKED = wordSet('pick choose say rate');

/** "Make that a 5"; "make it 4" is a time. */
function isMade(tokens: readonly Token[], at: number): boolean {
  return ['that', 'it'].includes(tokens[at]?.text ?? '') && tokens[at - 1]?.text === 'make';
}

/** A massage, a film, a test or a size got it. */
export function isOfOther(tokens: readonly Token[], from: number, article: number): boolean {
  return tokens.slice(from, article).some(
    ({ text }, at, near) =>
      AWARDED.has(text) &&
      near[at + 1]?.text !== 'scale' &&
      // "You can put 5" tells what to write.
      !(text === 'you' && ['can', 'could', 'may'].includes(near[at + 1]?.text ?? '')),
  );
}
