/** Whether a number that seems to be the score is said not to be it, or says by how much the pain has changed. */
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';

/** "Pain isn't a 5 any more", "no llega a 5", "far from a 5"; "pain dropped 3", "mejoro 2". */
export function isDenied(tokens: readonly Token[], start: number): boolean {
  const before = tokens[start - 1]?.text ?? '';
  const change = BY.has(before) ? (tokens[start - 2]?.text ?? '') : before;
  if (CHANGES.has(change) || (MORE.has(before) && SPANISH_CHANGES.has(change))) return true;
  let at = start - 1;
  while (at > start - MOST_BETWEEN && BETWEEN.has(tokens[at]?.text ?? '')) at -= 1;
  const word = tokens[at]?.text ?? '';
  // "It's anything but a 5".
  if (word === 'but') return tokens[at - 1]?.text === 'anything';
  // "5 no 6" corrects; "no es un 6" denies.
  if (word === 'no') return tokens.slice(at + 1, start).some(({ text }) => VERBS.has(text));
  return DENIES.has(word);
}

const MOST_BETWEEN = 6;
const BETWEEN = wordSet(
  'a an at to from near like feel get gets getting reach hit come comes be been even quite really exactly anything un una de en al ni es era fue llega llego esta',
);
const VERBS = wordSet('es era fue llega llego esta');
const DENIES = wordSet(
  'not isnt wasnt hasnt havent hadnt aint arent wont cant cannot doesnt didnt dont never longer far nowhere nunca tampoco lejos',
);
const BY = wordSet('by about like another a un como unos otros');
/** "Bajo a 5", "bajo un 5" may be a level, "bajo otros 5" is none. */
const MORE = wordSet('como unos otros');
const SPANISH_CHANGES = wordSet('bajo subio');
const CHANGES = wordSet(
  'dropped drops fell rose jumped improved eased decreased increased spiked climbed worsened gained moved ' +
    'disminuyo aumento mejoro empeoro',
);
