/** Whether a number is written as an hour, a price, a label or an item of a list is. */
import { SITES } from '../lexicon/shared/score-words.ts';
import type { Token } from '../text/tokens.ts';
import { isPoliteWord } from '../text/whole-text.ts';
import { wordSet } from '../text/word-set.ts';
import type { Figure } from './figures.ts';

/** "03.", "*0#", "One*": part of a list, a code or a correction of words. */
export function isWritten(tokens: readonly Token[], { start, end }: Figure): boolean {
  if (tokens.length < (tokens[start]?.kind === 'number' ? 3 : 2)) return false;
  const after = tokens[end];
  // "**5**" is said with weight, "7* sorry" corrects.
  const starred =
    after?.text === '*' &&
    tokens[start]?.kind === 'number' &&
    (tokens[start - 1]?.text === '*' ||
      (start === 0 && tokens.slice(end).every(({ kind, text }) => kind === 'mark' || isPoliteWord(text))));
  return (
    /^0\d/.test(tokens[start]?.text ?? '') || (after?.glued === true && !starred && '#*'.includes(after.text))
  );
}

/** "Its at 7", "I already got it. 2 to 3", "9 to": hours. */
export function isTimeLike(tokens: readonly Token[], { start, end }: Figure, from: number): boolean {
  const [before, earlier] = [tokens[start - 1]?.text ?? '', tokens[start - 2]?.text ?? ''];
  if (before === 'at' && ['its', 'it', 'is', 'was'].includes(earlier))
    return (
      !PLACED.has(tokens[start - 3]?.text ?? '') &&
      !(earlier !== 'its' && SITES.has(tokens[start - 3]?.text ?? ''))
    );
  if (from > 0 && tokens.slice(start, end).some(({ text }) => text === 'to' || text === 'a')) return true;
  return ['to', 'or', 'o'].includes(tokens[end]?.text ?? '') && tokens[end + 1]?.kind !== 'word';
}

/** "He puts it at 4"; "my back is at 6" is no hour either. */
const PLACED = wordSet('put puts rate rates mark marks');

/** "Nivel 2", "No. 6", behind something else than pain. */
export function isLabelled(tokens: readonly Token[], start: number): boolean {
  return LABELS.has(tokens[start - 1]?.text ?? '');
}

const LABELS = wordSet('level lvl nivel number numero num size talla');

/** "9.45", "3.89", "1-0": a time, a price or a game's score. */
export function isClockLike(tokens: readonly Token[], { start, end }: Figure): boolean {
  const [first, sign, last] = tokens.slice(start, end);
  if (first?.kind !== 'number' || last?.kind !== 'number') return false;
  if (sign?.text === '.' || sign?.text === ',') return last.text.length === 2;
  return sign?.text === '-' && Number(first.text) > Number(last.text);
}
