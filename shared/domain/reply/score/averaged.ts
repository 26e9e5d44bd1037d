/** Whether a number is named for the week or the average, which is what the check-in asks for. */
import { isBreak, isHardBreak, type Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import type { Figure } from './figures.ts';
import { edge, isShortAnswer } from './short-answer.ts';

/** "Average 6", "en promedio un 6", "4 on average": nobody averages anything else in such short words. */
export function isAveraged(tokens: readonly Token[], { start, end }: Figure): boolean {
  const behind =
    tokens.slice(end, end + 2).some(({ text }) => AVERAGES.has(text)) ||
    (tokens[end]?.text === 'most' && MOST.has(tokens[end + 1]?.text ?? ''));
  if (behind) return isShortAnswer(tokens.slice(edge(tokens, start, -1), start));
  if (!isBreak(tokens[end]) && !GOES_ON.has(tokens[end]?.text ?? '')) return false;
  let at = start - 1;
  while (at > start - 4 && BEFORE_AVERAGED.has(tokens[at]?.text ?? '')) at -= 1;
  return AVERAGES.has(tokens[at]?.text ?? '') || MEANS.has(tokens[at]?.text ?? '');
}

/** "This week 5", "last week: 8", "5 this week": a clause of its own. */
export function isOfWeek(tokens: readonly Token[], { start, end }: Figure): boolean {
  let at = start - 1;
  while (at > start - 4 && (tokens[at]?.text === ':' || BEFORE_AVERAGED.has(tokens[at]?.text ?? ''))) at -= 1;
  if (WEEKS.has(tokens[end + 1]?.text ?? '') && OF_WEEK.has(tokens[end]?.text ?? ''))
    return (
      (isHardBreak(tokens[start - 1]) || ',-'.includes(tokens[start - 1]?.text ?? ' ')) &&
      isBreak(tokens[end + 2])
    );
  const named = WEEKS.has(tokens[at]?.text ?? '') && OF_WEEK.has(tokens[at - 1]?.text ?? '');
  const alone = at < 2 || isBreak(tokens[at - 2]) || isShortAnswer(tokens.slice(edge(tokens, at, -1), at));
  return named && alone && isBreak(tokens[end]);
}

const WEEKS = wordSet('week wk semana');
const OF_WEEK = wordSet('this last past esta la');

const AVERAGES = wordSet('average avg averages averaged averaging promedio mostly overall generally');
/** Only before their number: behind it they are of something else ("2 mean dogs", "8 y media"). */
const MEANS = wordSet('mean median media');
const MOST = wordSet('days nights of');
const BEFORE_AVERAGED = wordSet(
  'it all a an of was is about around like maybe probably prob roughly say more id un una de es fue como quizas quiza tal vez at out to would be been seria andaria',
);
const GOES_ON = wordSet('but and aunque pero y this though overall with con');
