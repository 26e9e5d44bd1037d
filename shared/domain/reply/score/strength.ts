/** How a score was said. */
import * as english from '../lexicon/english/score.ts';
import { PAIN } from '../lexicon/shared/score-words.ts';
import * as spanish from '../lexicon/spanish/score.ts';
import { isHardBreak, type Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import type { ScoreReading } from './choose-score.ts';

/**
 * How a score was said, the first that fits: with a word of pain or out of ten; in at most two words; as the first
 * thing in the text; or in any other way, where it may answer something else than a question about pain.
 */
export type ScoreStrength = 'anchored' | 'bare' | 'first' | 'weak';

/** How the score of a text was said; null where it has none. */
export function strengthOf(
  tokens: readonly Token[],
  { score, span, outOfTen }: ScoreReading,
): ScoreStrength | null {
  if (score === null || span === null) return null;
  if (outOfTen || namesPain(tokens, span)) return 'anchored';
  const said = tokens.filter(({ kind }) => kind === 'word' || kind === 'number');
  if (said.length <= 2) return 'bare';
  return tokens.slice(0, span.start).every(({ kind }) => kind === 'mark') ? 'first' : 'weak';
}

/** What else says that a number is the pain's. */
const PAINFUL = wordSet(english.PAINFUL, spanish.PAINFUL);

/** How far around a score its sentence is looked at. */
const REACH = 16;

function namesPain(tokens: readonly Token[], { start, end }: { start: number; end: number }): boolean {
  let from = start;
  while (from > 0 && start - from < REACH && !isHardBreak(tokens[from - 1])) from -= 1;
  let to = end;
  while (to - end < REACH && !isHardBreak(tokens[to])) to += 1;
  // "Hip hurts. Four": a number that is a sentence of its own goes with the one before it.
  if (from === start && to === end && isHardBreak(tokens[start - 1])) {
    from = start - 1;
    while (from > 0 && start - from < REACH && !isHardBreak(tokens[from - 1])) from -= 1;
  }
  return tokens.slice(Math.max(0, from), to).some(({ text }) => PAIN.has(text) || PAINFUL.has(text));
}
