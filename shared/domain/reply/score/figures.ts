/** How a number is put: alone, out of ten, or as a range. */
import * as english from '../lexicon/english/score.ts';
import * as spanish from '../lexicon/spanish/score.ts';
import { readNumberWord } from '../text/number-words.ts';
import type { Token } from '../text/tokens.ts';
import { phraseSet, wordSet } from '../text/word-set.ts';
import { type Amount, readAmounts } from './amounts.ts';
import { findForeignNumbers } from './formats.ts';

/** A number in the way it was put: alone, out of ten, or as a range. */
export interface Figure {
  start: number;
  end: number;
  /** Whole, 0 to 10; null when what is written is no such score: a bound, a wide range, out of bounds. */
  score: number | null;
  approximate: boolean;
  outOfTen: boolean;
  /** Its form alone says that it belongs to something else: a date, a time, a phone number, a scale's ends. */
  foreign: boolean;
  /** One number above the scale's end: an age, a temperature, a price. */
  beyond: boolean;
}

const OUT_OF = phraseSet('out / outa / outta / outof / of / de / sobre / over / en');
const RANGE = phraseSet(
  '- / ~ / to / or / a / al / o / u / maybe / perhaps / possibly / quizas / quiza / and / y / &',
);
const UNSURE = wordSet('maybe perhaps possibly quizas quiza or o');
const CHANGES = wordSet(english.MOVES, spanish.MOVES, 'ha');
const ARTICLES = phraseSet('a / an / un / una / el / al / the / like / maybe');

/** All figures of a text in order. */
export function readFigures(tokens: readonly Token[]): readonly Figure[] {
  if (last?.tokens !== tokens) last = { tokens, figures: findFigures(tokens) };
  return last.figures;
}

/** Most questions are about the same text as the one before. */
let last: { tokens: readonly Token[]; figures: readonly Figure[] } | undefined;

function findFigures(tokens: readonly Token[]): Figure[] {
  const amounts = readAmounts(tokens);
  if (amounts.length === 0) return [];
  const strange = findForeignNumbers(tokens);
  const figures: Figure[] = [];
  for (let at = 0; at < amounts.length; ) {
    const [first, next] = readOutOf(tokens, amounts, at);
    const joined = readRange(tokens, amounts, next, first);
    const figure = joined?.figure ?? first;
    for (let token = figure.start; token < figure.end; token += 1) {
      if (strange.has(token)) figure.foreign = true;
    }
    figures.push(figure);
    at = joined?.next ?? next;
  }
  return figures;
}

/** Half up, within the scale; anything else is no score. */
function toScore(value: number | null): number | null {
  return value === null || value < 0 || value > 10 ? null : Math.floor(value + 0.5);
}

function figureOf(amount: Amount): Figure {
  const { start, end, value, approximate } = amount;
  return {
    start,
    end,
    score: toScore(value),
    approximate,
    outOfTen: false,
    foreign: false,
    beyond: value !== null && value > 10,
  };
}

/** "7/10", "7 out of ten", "7 de 10"; any other number below a slash makes it no score. */
function readOutOf(tokens: readonly Token[], amounts: readonly Amount[], at: number): [Figure, number] {
  const amount = amounts[at];
  if (amount === undefined) throw new RangeError('amounts: no amount at this place');
  const figure = figureOf(amount);
  const below = amounts[at + 1];
  if (below === undefined) return [figure, at + 1];
  const between = tokens.slice(amount.end, Math.min(below.start, amount.end + 4)).map((token) => token.text);
  if (below.start > amount.end + 3 || between.length === 0) return [figure, at + 1];
  const slash = between.length === 1 && (between[0] === '/' || between[0] === '\\');
  const words = between.filter((word) => !['a', 'the', 'un', 'total'].includes(word));
  const outOf = words.length > 0 && words.every((word) => OUT_OF.has(word));
  if (!slash && !outOf) return [figure, at + 1];
  if (below.value === 10) return [{ ...figure, end: below.end, outOfTen: true }, at + 2];
  const stated = slash || words.includes('out') || words.includes('outof') || words.includes('sobre');
  return stated ? [{ ...figure, end: below.end, score: null }, at + 2] : [figure, at + 1];
}

/** "6-7", "6 or 7", "between 6 and 7": neighbours take the higher, wider ranges none. */
function readRange(
  tokens: readonly Token[],
  amounts: readonly Amount[],
  next: number,
  low: Figure,
): { figure: Figure; next: number } | undefined {
  if (amounts[next] === undefined || !isRange(tokens, low, amounts[next].start)) return undefined;
  const [high, after] = readOutOf(tokens, amounts, next);
  const third = amounts[after];
  const figure = joinRange(tokens, low, high);
  if (third === undefined || !isRange(tokens, { ...figure, start: -1 }, third.start))
    return { figure, next: after };
  return { figure: { ...figure, end: third.end, score: null }, next: after + 1 };
}

function isRange(tokens: readonly Token[], low: Figure, highStart: number): boolean {
  if (highStart - low.end > 4) return false;
  if (highStart === low.end) return areNeighbourWords(tokens, low, highStart);
  const between = tokens.slice(low.end, highStart).map((token) => token.text);
  // "Five, maybe six": the comma parts no second answer.
  const parted = between[0] === ',' || between[0] === 'but';
  const [link, ...rest] = parted && UNSURE.has(between[1] ?? '') ? between.slice(1) : between;
  // "From 2 up to 9", "de 2 hasta 9".
  if (isSpan(between)) return !isChange(tokens, low.start);
  if (link === undefined || !RANGE.has(link) || !rest.every((word) => ARTICLES.has(word) || word === '-'))
    return false;
  if ((link === 'to' || link === 'a' || link === 'al') && isChange(tokens, low.start)) return false;
  // "6 and 7" are two numbers, unless the text says between.
  return !['and', 'y', '&'].includes(link) || saysBetween(tokens, low.start);
}

function isSpan(between: readonly string[]): boolean {
  return [
    'up to',
    'going on',
    'all the way to',
    'tirando a',
    'pushing',
    'hasta',
    'hasta el',
    'through',
    'thru',
  ].includes(between.join(' '));
}

/** "Seis siete", "six seven": two neighbours in words, the lower one first. */
function areNeighbourWords(tokens: readonly Token[], low: Figure, high: number): boolean {
  const next = readNumberWord(tokens[high]?.text ?? '');
  return (
    tokens[low.start]?.kind === 'word' && low.score !== null && low.score > 2 && next?.value === low.score + 1
  );
}

/** "Went from 8 to 5" tells of a change, not of a range. */
function isChange(tokens: readonly Token[], start: number): boolean {
  const near = tokens.slice(Math.max(0, start - 4), Math.max(0, start)).map((token) => token.text);
  return (
    (near.includes('from') || near.includes('de') || near.includes('del')) &&
    near.some((word) => CHANGES.has(word))
  );
}

function saysBetween(tokens: readonly Token[], start: number): boolean {
  const near = tokens.slice(Math.max(0, start - 3), Math.max(0, start)).map((token) => token.text);
  return near.includes('between') || near.includes('entre') || near.includes('btw') || near.includes('btwn');
}

function joinRange(tokens: readonly Token[], low: Figure, high: Figure): Figure {
  const outOfTen = low.outOfTen || high.outOfTen;
  const figure = {
    start: low.start,
    end: high.end,
    approximate: true,
    outOfTen,
    foreign: false,
    beyond: false,
  };
  if (low.score === null || high.score === null) return { ...figure, score: null };
  const [least, most] = [Math.min(low.score, high.score), Math.max(low.score, high.score)];
  const scale = least <= 1 && most === 10 && !saysBetween(tokens, low.start);
  const score = most - least <= 1 ? most : null;
  return {
    ...figure,
    score,
    approximate: low.approximate || high.approximate || most !== least,
    foreign: scale,
    outOfTen: outOfTen || scale,
  };
}
