import { SITES } from '../lexicon/shared/score-words.ts';

/** A part of the body, one of it or several. */
export function isSite(word: string): boolean {
  return SITES.has(word) || SITES.has(word.replace(/s$/, ''));
}
