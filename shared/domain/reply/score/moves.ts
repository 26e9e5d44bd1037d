/** Whether a number ends a way that pain goes: "came down from an 8 to a 5". */
import * as english from '../lexicon/english/score.ts';
import * as spanish from '../lexicon/spanish/score.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import type { Figure } from './figures.ts';

/** "Came down from an 8 to a 5": a way that pain goes, and no hours. */
export function isMove(tokens: readonly Token[], { start, end }: Figure): boolean {
  const near = tokens.slice(Math.max(0, start - 7), start).map(({ text }) => text);
  const after = tokens.slice(end, end + 3).map(({ text }) => text);
  const moves = near.some((word) => MOVES.has(word));
  const isTo = (word: string): boolean => TO.has(word);
  return moves && near.some((word) => FROM.has(word)) && (near.some(isTo) || after.some(isTo));
}

/** "Dropped from 9 to 4 after Monday": no appointment drops. */
export function isDrop(tokens: readonly Token[], { start }: Figure): boolean {
  return tokens
    .slice(Math.max(0, start - 5), start)
    .some(({ text }, at, near) => DROPS.has(text) && FROM.has(near[at + 1]?.text ?? ''));
}

const DROPS = wordSet('dropped fell sank climbed jumped bajo subio');
const MOVES = wordSet(english.MOVES, spanish.MOVES);
const FROM = wordSet('from de del desde');
const TO = wordSet('to a al');
