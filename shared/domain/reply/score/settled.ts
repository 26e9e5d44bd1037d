/** Whether a number is what somebody decided on: "I'd land on a 5", "settling on 6", but "the plane landed on 8". */
import * as english from '../lexicon/english/score.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';

const SETTLES = wordSet(english.SETTLES);
const MYSELF = wordSet('i id ill im we would will to going gonna finally probably maybe still just usually');

/** `on` is the place of the word right before the number and its article. */
export function isSettledOn(tokens: readonly Token[], on: number): boolean {
  if (tokens[on]?.text !== 'on' || !SETTLES.has(tokens[on - 1]?.text ?? '')) return false;
  const before = tokens[on - 2];
  const leads = before === undefined || before.kind === 'mark';
  return leads ? tokens[on - 1]?.text.endsWith('ing') === true : MYSELF.has(before.text);
}
