/** Whether a number stands where an answer does: it opens the text, speaks of now, or is a last sentence of its own. */
import * as english from '../lexicon/english/score.ts';
import * as spanish from '../lexicon/spanish/score.ts';
import { findPhrases, phraseList } from '../text/phrases.ts';
import { isBreak, isHardBreak, type Token } from '../text/tokens.ts';
import { isPoliteWord } from '../text/whole-text.ts';
import { wordSet } from '../text/word-set.ts';
import type { Context } from './context.ts';
import type { Figure } from './figures.ts';
import { ABOUT, asksBehind, HOLDS, opensWell, tellsOnBehind } from './goes-on.ts';
import { isIntroduced } from './introduced.ts';
import { isSite } from './is-site.ts';
import { isVerdict } from './questions.ts';
import { isOfOther } from './sayings.ts';
import { edge, INTERJECTION, isShortAnswer, REACH } from './short-answer.ts';
import { isClockLike, isLabelled, isTimeLike, isWritten } from './written-otherwise.ts';

/**
 * Whether a number that nothing owns stands where an answer does: it opens the text and a clause of its own follows, or
 * it ends a short clause that speaks of now. Then it is the score, whatever else the text speaks of.
 */
export function stands(tokens: readonly Token[], figure: Figure, context: Context): boolean {
  const { start } = figure;
  const from = edge(tokens, start, -1);
  const own = tokens[start];
  if (own?.kind === 'word' && own.capital && tokens[start - 1]?.kind === 'word') return false;
  if (own?.glued === true || (figure.approximate && figure.end === start + 1)) return false;
  if (isWritten(tokens, figure) || isClockLike(tokens, figure) || isTimeLike(tokens, figure, from))
    return false;
  if (isLabelled(tokens, start) || isVerdict(tokens, figure) || isOfOther(tokens, from, start)) return false;
  return opens(tokens, figure, context) || isOfNow(tokens, figure) || isLastSaid(tokens, figure, context);
}

const OPENERS = wordSet(english.OPENERS, spanish.OPENERS);
const GREETINGS = phraseList(
  '^ good|gm|gud morning|afternoon|evening|day / ^ buenos|buenas|buen dias|tardes|noches|dia',
);

/** "Still six. Mad about the fee", "a 4, where do I park?", "8 and I can't sleep". */
function opens(tokens: readonly Token[], figure: Figure, context: Context): boolean {
  const { start, end } = figure;
  if (start > 4) return false;
  const greeted = findPhrases(GREETINGS, tokens);
  const greets = (at: number): boolean =>
    isIntroduced(tokens, at) || greeted.some((one) => at >= one.start && at < one.end);
  if (!tokens.slice(0, start).every((token, at) => opensWith(token) || greets(at))) return false;
  if (opensWell(tokens, figure) || (tokens[end]?.kind === 'mark' && asksBehind(tokens, end))) return true;
  // "A 7 after hauling bags", "about a 6 welded all day".
  const isRated = ARTICLES.has(tokens[start - 1]?.text ?? '');
  if (isRated && (ABOUT.has(tokens[end]?.text ?? '') || tellsOnBehind(tokens, end))) return true;
  const to = edge(tokens, end, 1);
  if (!isShortAnswer(tokens.slice(end, to))) return false;
  const [sign, next] = [tokens[to], tokens[to + 1]];
  if (sign?.kind === 'word' || sign?.text === '&')
    return GOES_ON.has(next?.text ?? '') || asksBehind(tokens, to + 1);
  if (sign === undefined || sign.text === '?') return false;
  if (context.asks && !context.ofClinic) return false;
  return sign.text !== ',' || (next?.kind === 'word' && !OF_HOURS.has(next.text));
}

/** "Why do you need this every week? Fine, 6": a last sentence of its own, in nothing but small words. */
function isLastSaid(tokens: readonly Token[], { start, end }: Figure, context: Context): boolean {
  if (context.ofHours || context.ofBooking || tokens.at(-1)?.text === '?') return false;
  if (tokens.length - end > REACH) return false;
  const near = tokens.slice(Math.max(0, start - REACH), start);
  const breakAt = near.findLastIndex((token) => isHardBreak(token));
  const behind = tokens.slice(end);
  const told = [...near.slice(breakAt + 1), ...behind];
  return (
    breakAt >= 0 &&
    isShortAnswer(told) &&
    told.every(({ kind, text }) => kind !== 'number' && !OF_BOTH.has(text)) &&
    behind.every((token) => !isHardBreak(token) || token === tokens.at(-1))
  );
}

/** "Tengo las 2", "back around 8", "I have 6": of what was spoken of, or an hour. */
const OF_BOTH = wordSet('las los the both around at by will back have got');

function opensWith({ kind, text }: Token): boolean {
  return kind !== 'word' || OPENERS.has(text) || isPoliteWord(text) || INTERJECTION.test(text);
}

/** Behind "and", they begin a sentence of one's own: "4 and could I come", but "4 and a coffee". */
const GOES_ON = wordSet(english.AND_GOES_ON, spanish.AND_GOES_ON);
/** Behind a comma, they make the number an hour, a count or a bound: "4, see you then". */
const OF_HOURS = wordSet(english.OF_HOURS, spanish.OF_HOURS);

/** Behind "today 8", another sentence begins. */
const TURNS = wordSet('what why how im que');
const ARTICLES = wordSet('a an un');
const FRAMES = wordSet(english.FRAMES, spanish.FRAMES);
function isLink(word: string): boolean {
  return LINKS.has(word) || (HOLDS.has(word) && !FRAMES.has(word));
}

/** "Ya 4" may be a yes, "im 5" an age, "yo 4" a count. */
const WITH_LINK = wordSet('ya im its bien yo');
const COMPARED = wordSet('mejor peor');
const HAVING = wordSet('ive have got has had get need');
const LINKS = wordSet(english.FRAME_LINKS, spanish.FRAME_LINKS);

/** "... and already a six", "..., still 8", "... but sigo en 6". */
function isOfNow(tokens: readonly Token[], { start, end }: Figure): boolean {
  const from = edge(tokens, start, -1);
  const to = edge(tokens, end, 1);
  let at = start - 1;
  while (at >= from && isLink(tokens[at]?.text ?? '')) at -= 1;
  const frame = tokens[at]?.text ?? '';
  const linked = at < start - 1;
  const sited = linked && isSite(frame);
  // "Mejor, ya 3".
  const compared = tokens[at - 1]?.text === ',' && COMPARED.has(tokens[at - 2]?.text ?? '');
  if (!sited && !(FRAMES.has(frame) && (linked || compared || !WITH_LINK.has(frame)))) return false;
  // "Gracias a ustedes ya nomas 3".
  const thanks = tokens[from]?.text === 'gracias' && tokens[from + 1]?.text === 'a' ? 3 : 0;
  const told = tokens.slice(Math.min(from + thanks, Math.max(from, at)), Math.max(from, at));
  const goesOn =
    isBreak(tokens[end]) || ABOUT.has(tokens[end]?.text ?? '') || TURNS.has(tokens[end]?.text ?? '');
  return (
    isShortAnswer(told) &&
    !told.some(({ text }) => HAVING.has(text)) &&
    (goesOn || isShortAnswer(tokens.slice(end, to)))
  );
}
