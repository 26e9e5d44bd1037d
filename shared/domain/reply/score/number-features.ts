/**
 * What the trained vote sees of a number in a text: the words beside it by their distance, in pairs and in threes, the
 * words of its clause and of the text, and where and how it is written. Parts of the body and words for pain count as
 * one word each, and so do other numbers.
 */
import { isBreak, type Token } from '../text/tokens.ts';
import { add, placeOf } from '../text/vote.ts';
import { wordSet } from '../text/word-set.ts';
import type { Figure } from './figures.ts';
import { isSite } from './is-site.ts';

/** Words beside the number that are told by their distance. */
const BESIDE = 4;
/** Words of its clause, on each side. */
const CLAUSE = 11;
/** Words of the text. */
const MOST_TOKENS = 40;

/** The places of a number's features, each once. */
export function numberFeatures(
  tokens: readonly Token[],
  figure: Figure,
  figures: readonly Figure[],
): number[] {
  const { start, end } = figure;
  const seen = new Set<number>();
  const see = (kind: string, ...words: string[]) => {
    seen.add(placeOf(words.reduce((hash, word) => add(hash, word), add(SEED, kind))));
  };
  const before = (distance: number) => wordOf(tokens[start - distance]);
  const behind = (distance: number) => wordOf(tokens[end + distance - 1]);
  for (let distance = 1; distance <= BESIDE; distance += 1) {
    see(`before ${distance}`, before(distance));
    see(`behind ${distance}`, behind(distance));
  }
  see('two before', before(2), before(1));
  see('two behind', behind(1), behind(2));
  see('three before', before(3), before(2), before(1));
  see('three behind', behind(1), behind(2), behind(3));
  see('around', before(1), behind(1));
  see('around, two before', before(2), before(1), behind(1));
  see('around, two behind', before(1), behind(1), behind(2));
  let from = start;
  while (from > 0 && start - from < CLAUSE && !isBreak(tokens[from - 1])) {
    from -= 1;
    see('clause before', wordOf(tokens[from]));
  }
  let to = end;
  while (to < tokens.length && to - end < CLAUSE && !isBreak(tokens[to])) {
    see('clause behind', wordOf(tokens[to]));
    to += 1;
  }
  for (const token of tokens.slice(0, MOST_TOKENS)) see('text', wordOf(token));
  see('numbers', String(Math.min(figures.length, 3)), String(figures.at(-1) === figure));
  see(
    'place',
    String(Math.min(start, 3)),
    String(from === start),
    String(to === end),
    String(end >= tokens.length - 1),
  );
  see('written', tokens[start]?.kind ?? '', String(figure.outOfTen), String(figure.approximate));
  see('value', String(figure.score));
  return [...seen];
}

const SEED = 0x3c6ef372;

/** Words for pain that are used for nothing else. */
export const ACHES = wordSet(
  'pain pains painful ache aches aching achy hurt hurts hurting sore soreness stiff dolor dolores duele duelen molestia',
);

function wordOf(token: Token | undefined): string {
  if (token === undefined) return '|';
  if (token.kind === 'number') return '#';
  if (ACHES.has(token.text)) return '#pain';
  return isSite(token.text) ? '#site' : token.text;
}
