/** Whether a number that seems to be the score is said not to be it, or says by how much the pain has changed. */
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';

/**
 * "6 not 9", "pain isn't a 5 any more", "no llega a 5", "far from a 5", "5 instead of 6"; "pain dropped 3", "mejoro 2".
 * The one reading of it: a denied number is no score, and beside another it says nothing.
 */
export function isDenied(tokens: readonly Token[], { start, end }: { start: number; end: number }): boolean {
  if (isChange(tokens, start)) return true;
  let at = start - 1;
  while (at > start - MOST_BETWEEN && BETWEEN.has(tokens[at]?.text ?? '')) at -= 1;
  const word = tokens[at]?.text ?? '';
  // "It's anything but a 5".
  if (word === 'but') return tokens[at - 1]?.text === 'anything';
  // "6 vs 8 last week"; "7 vs 4" is a game's.
  if (word === 'vs' || word === 'versus') return tokens[end]?.kind === 'word';
  if (word === 'no') return isNoOf(tokens, at, start);
  return DENIES.has(word);
}

/** "No es un 6", "es 5 y no 6", "quise poner 4 no 8" deny; "5 no 6" corrects. */
function isNoOf(tokens: readonly Token[], at: number, start: number): boolean {
  if (['y', 'and'].includes(tokens[at - 1]?.text ?? '')) return true;
  if (tokens.slice(at + 1, start).some(({ text }) => VERBS.has(text))) return true;
  return tokens.slice(0, at).some(({ text }) => MEANT.has(text));
}

/** "Dropped 3", "improved by 2", "bajo otros 2": by how much, and not to what. */
function isChange(tokens: readonly Token[], start: number): boolean {
  const before = tokens[start - 1]?.text ?? '';
  const change = BY.has(before) ? (tokens[start - 2]?.text ?? '') : before;
  return CHANGES.has(change) || (MORE.has(before) && SPANISH_CHANGES.has(change));
}

const MOST_BETWEEN = 6;
const BETWEEN = wordSet(
  'a an the at to of from near like feel get gets getting reach hit come comes be been even quite really exactly anything un una de en al ni es era fue llega llego esta como',
);
const VERBS = wordSet('es era fue llega llego esta');
const DENIES = wordSet(
  'not isnt wasnt hasnt havent hadnt aint arent wont cant cannot doesnt didnt dont never longer far nowhere nunca tampoco lejos ' +
    'instead than ignore disregard forget scratch',
);
/** The first number was meant: "quise poner 4 no 8", "me equivoqué, es 3 no 8". */
const MEANT = wordSet('perdon disculpe disculpa decir meant ment digo quise poner equivoque');
const BY = wordSet('by about like another a un como unos otros');
/** "Bajo a 5", "bajo un 5" may be a level, "bajo otros 5" is none. */
const MORE = wordSet('como unos otros');
const SPANISH_CHANGES = wordSet('bajo subio');
const CHANGES = wordSet(
  'dropped drops fell rose jumped improved eased decreased increased spiked climbed worsened gained moved ' +
    'disminuyo aumento mejoro empeoro',
);
