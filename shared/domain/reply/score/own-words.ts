/** Which words of a text belong to which of its numbers. */
import * as english from '../lexicon/english/score.ts';
import { EXTREME, PAST, PRESENT, WEEK } from '../lexicon/shared/score-words.ts';
import * as spanish from '../lexicon/spanish/score.ts';
import { isHardBreak, type Token } from '../text/tokens.ts';
import { phraseSet, wordSet } from '../text/word-set.ts';
import type { Candidate } from './candidates.ts';

const BOUNDARIES = phraseSet(
  'but / although / though / whereas / aunque / and / y / pero / then / & / while / mientras / , / ( / ) / " / |',
);
/** Behind a number these tell why it is so, or from when on: what follows names another time than the number's. */
const TELLS_WHY = wordSet('like as than since because cause cuz coz bc desde porque thanks gracias');
/** Binds the number that comes next, whatever came before. */
const COPULAS = wordSet('was were is its es era estaba fue now ahora from de');

function isBoundary(token: Token | undefined): boolean {
  return token === undefined || isHardBreak(token) || BOUNDARIES.has(token.text);
}

/** Labels stand near their number; a long text is not walked from each of its numbers. */
const REACH = 14;

/** The words of its clause, shared out where a clause has several numbers. */
export function wordsOf(tokens: readonly Token[], candidates: readonly Candidate[], at: number): string[] {
  const candidate = candidates[at];
  if (candidate === undefined) return [];
  const previous = candidates[at - 1];
  const next = candidates[at + 1];
  let from = candidate.start;
  const floor = Math.max(previous?.end ?? 0, candidate.start - REACH);
  while (from > floor && !isBoundary(tokens[from - 1])) from -= 1;
  let to = candidate.end;
  const ceiling = Math.min(next?.start ?? tokens.length, candidate.end + REACH);
  while (to < ceiling && !isBoundary(tokens[to]) && !TELLS_WHY.has(tokens[to]?.text ?? '')) to += 1;
  const alone = from > (previous?.end ?? -1) || previous === undefined || isBoundary(tokens[from - 1]);
  const sharesLeft = previous !== undefined && from === previous.end && !alone;
  const sharesRight = next !== undefined && to === next.start;
  const postfix = !startsWithLabel(tokens, candidates, at);
  let before = tokens.slice(
    sharesLeft && postfix ? Math.max(from, candidate.start - 1) : from,
    candidate.start,
  );
  if (sharesLeft && postfix) before = before.filter((token) => COPULAS.has(token.text));
  let after = sharesRight && !postfix ? [] : tokens.slice(candidate.end, to);
  if (sharesRight && COPULAS.has(after.at(-1)?.text ?? '')) after = after.slice(0, -1);
  const own = [...before, ...after];
  return [...own, ...orphans(tokens, candidates, at, from)].map((token) => token.text);
}

/** "Avg 5 worst 8" puts labels first, "5 avg 8 worst" behind; the first word of the clause tells. */
function startsWithLabel(tokens: readonly Token[], candidates: readonly Candidate[], at: number): boolean {
  let first = at;
  while (first > 0 && !hasBoundary(tokens, candidates[first - 1]?.end ?? 0, candidates[first]?.start ?? 0))
    first -= 1;
  const start = candidates[first]?.start ?? 0;
  return !isBoundary(tokens[start - 1]);
}

function hasBoundary(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from > REACH || tokens.slice(from, to).some((token) => isBoundary(token));
}

/** "This week, 5": a clause of labels alone belongs to the number right behind its comma. */
function orphans(
  tokens: readonly Token[],
  candidates: readonly Candidate[],
  at: number,
  from: number,
): Token[] {
  const sign = tokens[from - 1];
  if (sign?.text !== ',' && sign?.text !== '(') return [];
  // "Wednesday (9!)".
  if (sign.text === '(' && isLabel(tokens[from - 2]?.text ?? '')) return tokens.slice(from - 2, from - 1);
  const floor = Math.max(candidates[at - 1]?.end ?? 0, from - REACH);
  let start = from - 1;
  while (start > floor && !isBoundary(tokens[start - 1])) start -= 1;
  const hasNumber = start <= (candidates[at - 1]?.end ?? -1);
  const clause = tokens.slice(start, from - 1);
  return hasNumber || !clause.every(({ text }) => isLabel(text)) ? [] : clause;
}

export const WEEK_PARTS = wordSet(english.WEEK_PARTS, spanish.WEEK_PARTS);
const LABEL_FILLERS = wordSet('this the last past at of my for in on el la esta de en al mi a pain dolor');

function isLabel(word: string): boolean {
  return [WEEK, PRESENT, PAST, EXTREME, WEEK_PARTS, LABEL_FILLERS].some((set) => set.has(word));
}
