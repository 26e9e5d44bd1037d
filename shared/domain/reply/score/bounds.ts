/** Whether a sign or a word beside a number makes it a bound or a negative: "over 7", "6+", "-3". */
import * as english from '../lexicon/english/score.ts';
import { BOUNDS_AFTER, BOUNDS_BEFORE } from '../lexicon/shared/belongings.ts';
import { PAIN, SITES } from '../lexicon/shared/score-words.ts';
import * as spanish from '../lexicon/spanish/score.ts';
import { isBreak, type Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import type { Figure } from './figures.ts';
import { CAME } from './goes-on.ts';

/** Words of a way that pain goes. */
export const MOVED = wordSet(english.MOVES, spanish.MOVES);

/** A sign or word that turns the number into a negative or a bound. */
export function isSpoilt(tokens: readonly Token[], figure: Figure): boolean {
  const [earlier, before, own] = [tokens[figure.start - 2], tokens[figure.start - 1], tokens[figure.start]];
  const after = tokens[figure.end];
  // The half of a pair: "or 4".
  if (figure.start === 1 && ['or', 'o'].includes(before?.text ?? '')) return true;
  // The lower half of "7/10" or "7 of 10", in a text of its own.
  if (figure.start === 1 && ['/', 'of'].includes(before?.text ?? '')) return true;
  if (before?.text === 'but' && earlier?.text === 'anything') return true;
  if (before?.text === '-' && own?.glued === true && before.glued === false) return true;
  if (before?.text === '-' && earlier === undefined) return true;
  if (before !== undefined && ['+', '<', '>', '≤', '≥'].includes(before.text))
    return !(earlier?.text === '-' && before.text === '>');
  if (before?.text === '=' && ['<', '>'].includes(earlier?.text ?? '')) return true;
  // What stands above this slash is no digit: "VIII/10".
  if (before?.text === '/' && own?.glued === true && before.glued) return true;
  if (before?.text === '.' && own?.glued === true && before.glued === false) return true;
  if (after?.text === '+' || (after?.text === '/' && !figure.outOfTen)) return true;
  if (BOUNDS_AFTER.has(after?.text ?? '') && endsClause(tokens[figure.end + 1])) return true;
  if (boundBefore(tokens, figure)) return true;
  const [first, second] = [after?.text ?? '', tokens[figure.end + 1]?.text ?? ''];
  const more = [
    'more',
    'above',
    'higher',
    'over',
    'greater',
    'worse',
    'less',
    'below',
    'lower',
    'under',
    'up',
    'mas',
    'menos',
  ];
  // "6 y pico", "5 and change".
  if (['y', 'and'].includes(first) && SOME.has(second)) return true;
  return (
    (['or', 'and', 'o', 'y'].includes(first) && more.includes(second)) ||
    (first === 'at' && ['most', 'least'].includes(second))
  );
}

const SOME = wordSet('pico algo tantos change');

/** "5 max: 9" names the next number. */
function endsClause(token: Token | undefined): boolean {
  return token === undefined || (token.kind !== 'number' && token.text !== ':');
}

function boundBefore(tokens: readonly Token[], { start, end }: Figure): boolean {
  for (let at = start - 1; at >= start - 3; at -= 1) {
    const word = tokens[at]?.text ?? '';
    // "Espalda baja" is the lower back.
    if (word === 'baja' && SITES.has(tokens[at - 1]?.text ?? '')) return false;
    // "Baje a 4" came down to it.
    if (word === 'baje' && tokens[at + 1]?.text === 'a') return false;
    // "All over 8" hurts everywhere.
    if (word === 'over' && tokens[at - 1]?.text === 'all') return false;
    if (BOUNDS_BEFORE.has(word)) return !['or', 'o'].includes(tokens[at - 1]?.text ?? '') && word !== 'past';
    if (
      word === 'to' &&
      tokens[at - 1]?.text === 'up' &&
      (CAME.has(tokens[at - 2]?.text ?? '') ||
        MOVED.has(tokens[at - 2]?.text ?? '') ||
        IS_UP.has(tokens[at - 2]?.text ?? '') ||
        isAgain(tokens, at - 2, end) ||
        tokens.slice(Math.max(0, at - 5), at).some(({ text }) => text === 'from'))
    )
      return false;
    if (word === 'to' && tokens[at - 1]?.text === 'up')
      return tokens[at - 2]?.text === undefined || !tokens[at - 2]?.text.startsWith('w');
    if (!['a', 'an', 'the', 'un', 'una', 'de', 'of', 'que', 'than', 'at', 'about'].includes(word))
      return false;
  }
  return false;
}

/** "Is up to 7", "back up to 8"; but "can be up to 7". */
const IS_UP = wordSet('back is its im am now');
/** "Up to a 7 again", "pain up to 8 again today": it came there; "could be up to 7 again", "up to 3 again a day". */
function isAgain(tokens: readonly Token[], subject: number, end: number): boolean {
  if (tokens[end]?.text !== 'again') return false;
  const [before, after] = [tokens[subject], tokens[end + 1]];
  const own = isBreak(before) || PAIN.has(before?.text ?? '') || ['got', 'went'].includes(before?.text ?? '');
  return own && (isBreak(after) || BEHIND_AGAIN.has(after?.text ?? ''));
}

const BEHIND_AGAIN = wordSet(
  'bc because cuz coz since after today now tonight this with from due all but and i im so lately yesterday',
);
