/** Whether a number that nothing owns may be a score at all. */
import * as english from '../lexicon/english/score.ts';
import { SITES } from '../lexicon/shared/score-words.ts';
import * as spanish from '../lexicon/spanish/score.ts';
import { isBreak, isHardBreak, type Token } from '../text/tokens.ts';
import { isPoliteWord } from '../text/whole-text.ts';
import { wordSet } from '../text/word-set.ts';
import { isAveraged, isOfWeek } from './averaged.ts';
import type { Context } from './context.ts';
import { isDenied } from './denied.ts';
import type { Figure } from './figures.ts';
import { AFTER, asksBehind, isAfterDoing, isLevel, opensWell } from './goes-on.ts';
import { isDrop, isMove } from './moves.ts';
import { isPassedOn } from './proxy.ts';
import { isUnsure } from './questions.ts';
import { isStated } from './sayings.ts';
import { edge, INTERJECTION, isShortAnswer, REACH } from './short-answer.ts';
import { isClockLike, isLabelled, isTimeLike, isWritten } from './written-otherwise.ts';

const CONNECTIVE_NOW = wordSet('now ahora');
/** "Siendo 10 lo peor, tengo 8": the scale was spoken of before. */
function namesScale(tokens: readonly Token[], from: number): boolean {
  const before = tokens.slice(0, from).map(({ text }) => text);
  return (
    before.some(
      (word, at) => TEN.has(word) && (MEANS.has(before[at + 1] ?? '') || LEADS_END.has(before[at - 1] ?? '')),
    ) && before.some((word) => SCALE_ENDS.has(word))
  );
}

const TEN = wordSet('10 ten diez');
/** Around an end of the scale: "10 being the worst", "siendo 10 lo peor"; "10 people" are counted. */
const MEANS = wordSet('is being means equals was meaning as the lo el es for = worst max');
const LEADS_END = wordSet('if where with when siendo being si');

const SCALE_ENDS = wordSet('peor worst maximo max');
const HAVING = wordSet('have has had got get need tengo tiene');
const NOW = wordSet('today now hoy ahora');

/** A number and the clause it stands in, within the text. */
interface Place {
  tokens: readonly Token[];
  figure: Figure;
  context: Context;
  /** Where its clause begins and ends. */
  from: number;
  to: number;
  /** The clause speaks of now. */
  present: boolean;
}

/**
 * Whether a number that nothing else owns may be a score at all. In this order, the first that knows decides: what its
 * words name it; whether it leads the text; how it is written; whether it is a clause of its own; whether it is said to
 * be the answer; at last, whether its clause is a short answer. Everything else (a time, a count of things that no list
 * knows, a game's score) stays unclear: an everyday text has many more numbers than pains.
 */
export function isLicensed(tokens: readonly Token[], figure: Figure, context: Context): boolean {
  if (figure.outOfTen)
    return context.ofPain || isPassedOn(tokens, figure.start) || !isOfAnother(tokens, figure.start);
  if (isNamed(tokens, figure, context)) return true;
  const from = edge(tokens, figure.start, -1);
  const to = edge(tokens, figure.end, 1);
  const present =
    tokens.slice(from, to + 1).some(({ text }) => NOW.has(text)) ||
    CONNECTIVE_NOW.has(tokens[from - 1]?.text ?? '') ||
    isBehindNow(tokens, from);
  const place = { tokens, figure, context, from, to, present };
  return (
    whereItLeads(place) ??
    asItIsWritten(place) ??
    inItsOwnClause(place) ??
    asItIsSaid(place) ??
    isShort(place)
  );
}

/** Pain, the scale, the week or a way that pain goes is spoken of. */
function isNamed(tokens: readonly Token[], figure: Figure, context: Context): boolean {
  if (context.ofPain || isOnScale(tokens, figure.end)) return true;
  if ((!context.ofHours || isDrop(tokens, figure)) && isMove(tokens, figure)) return true;
  if (!context.ofHours && (isThen(tokens, figure.start) || isUnsure(tokens, figure))) return true;
  return isAveraged(tokens, figure) || isOfWeek(tokens, figure) || isLeftOpen(tokens, figure);
}

/** "Fine now, 2": a short clause that ends with now stands before its number. */
function isBehindNow(tokens: readonly Token[], from: number): boolean {
  if (tokens[from - 1]?.text !== ',' || !CONNECTIVE_NOW.has(tokens[from - 2]?.text ?? '')) return false;
  return from === 3 && FARES.has(tokens[0]?.text ?? '');
}

const FARES = wordSet('fine ok okay good better great alright worse same bien mejor peor igual');

/** "7. Do you take my insurance?"; a text that asks of nothing a clinic does asks of the number too. */
function whereItLeads({ tokens, figure, context, to }: Place): boolean | undefined {
  const leads = figure.start === 0 && isParted(tokens, figure.end) && !isWritten(tokens, figure);
  if (leads && asksBehind(tokens, figure.end + 1)) return true;
  const answersBehind = tokens[to]?.text === '?' && isShortAnswer(tokens.slice(to, to + REACH));
  if (context.asks && !context.ofClinic && hasWords(tokens, to) && !answersBehind)
    return isStated(tokens, figure);
  return leads ? true : undefined;
}

function asItIsWritten({ tokens, figure, from, to }: Place): boolean | undefined {
  if (isTimeLike(tokens, figure, from) && to - from < tokens.length) return false;
  if (isWritten(tokens, figure)) return false;
  return SITES.has(tokens[figure.start - 1]?.text ?? '') && isBreak(tokens[figure.end]) ? true : undefined;
}

/** "Took 2 ibuprofen. 5", "Why do you ask? 5"; but in a booking a number behind a comma is a time: "Monday, 4". */
function inItsOwnClause({ tokens, figure, context, from }: Place): boolean | undefined {
  const closing = closes(tokens, figure, from);
  const before = tokens[from - 1];
  // "Whats the link? Oh and 4".
  if (closing && before?.text === 'and' && INTERJECTION.test(tokens[from - 2]?.text ?? '')) return true;
  const ownSentence = isHardBreak(before) || !context.ofHours || tellsOfPast(tokens, from);
  if (closing && !context.asks && (ownSentence || saysStill(tokens, figure))) return true;
  if (closing && before?.text === '?' && from > 3) return true;
  return context.asks && from > 0 ? closing && isShortAnswer(tokens.slice(0, from)) : undefined;
}

/** "Estoy en 4", "I'd say 6", "mi mama dice que 7", "after gardening 6", "it's an 8". */
function asItIsSaid({ tokens, figure, context, from, present }: Place): boolean | undefined {
  if (opensWell(tokens, figure)) return true;
  const told = tokens.slice(from, figure.start);
  if (isLevel(tokens, figure) && (isShortAnswer(told) || AFTER.has(told[0]?.text ?? ''))) return true;
  if (isStated(tokens, figure) || isPassedOn(tokens, figure.start)) return true;
  if (isAfterDoing(tokens, figure.start) && isBreak(tokens[figure.end])) return true;
  if (context.ofBooking && !present && !goesOnAboutMe(tokens, figure)) return false;
  return saysItIs(tokens, figure) ? true : undefined;
}

/** Nothing but small words around it, no other number that is unexplained, and no thing that is had. */
function isShort({ tokens, figure, context, from, to, present }: Place): boolean {
  const { start, end } = figure;
  if (isInTheMiddle(tokens, from, to)) return false;
  const scaled = namesScale(tokens, from);
  if (!present && !scaled && hasOtherNumbers(tokens, context.strays, from, to)) return false;
  if (!scaled && HAVING.has(tokens[start - 1]?.text ?? '')) return false;
  if (isOne(tokens, figure) && (from > 0 || hasWords(tokens, to))) return false;
  if (isClockLike(tokens, figure) && (start > 0 || tokens.length > end)) return false;
  if (isLabelled(tokens, start) && from > 0) return false;
  return isShortAnswer(tokens.slice(from, start)) && isShortAnswer(tokens.slice(end, to));
}

/** "If this is the clinic then 7". */
function isThen(tokens: readonly Token[], start: number): boolean {
  const from = edge(tokens, start, -1);
  return tokens[start - 1]?.text === 'then' && tokens.slice(from, from + 2).some(({ text }) => text === 'if');
}

/** "8 on your scale". */
function isOnScale(tokens: readonly Token[], end: number): boolean {
  return tokens[end]?.text === 'on' && tokens.slice(end + 1, end + 4).some(({ text }) => text === 'scale');
}

/** "Was an 8 before my visit, 4 since", "6 with meds, 9 without": no hour and no count ends so. */
function isLeftOpen(tokens: readonly Token[], { start, end }: Figure): boolean {
  return (
    OPEN.has(tokens[end]?.text ?? '') &&
    isBreak(tokens[end + 1]) &&
    start > 0 &&
    tokens[start - 1]?.text !== 'at'
  );
}

const OPEN = wordSet('since without after afterwards afterward');

/** A sentence or a signature ends the number: "4. Can I move my 3:30?", "7 - Maria Lopez". */
function isParted(tokens: readonly Token[], end: number): boolean {
  const after = tokens[end];
  if (after === undefined) return true;
  if (after.text === ',' && ANOTHER.has(tokens[end + 1]?.text ?? '')) return true;
  return after.kind === 'mark' && ('.!\n…'.includes(after.text) || (after.text === '-' && !after.glued));
}

/** Behind a comma they begin another matter: "5, need to reschedule friday". */
const ANOTHER = wordSet(english.ANOTHER_MATTER, spanish.ANOTHER_MATTER);

function hasWords(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + REACH).some(({ kind }) => kind === 'word');
}

/** "I'd give that hotel a 3 out of 10", "my breakfast burrito 9/10": said of something else. */
function isOfAnother(tokens: readonly Token[], start: number): boolean {
  const before = tokens.slice(edge(tokens, start, -1), start);
  // "Best massage ever 10/10" is heard as praise.
  return !isShortAnswer(before) && !before.some(({ text }) => CARE.has(text));
}

const CARE = wordSet('massage session masaje sesion');

/** Words stand before the clause and behind it: no short answer stands in the middle of a text. */
function isInTheMiddle(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    !isShortAnswer(tokens.slice(Math.max(0, from - REACH), from)) &&
    !isShortAnswer(tokens.slice(to, to + REACH))
  );
}

/** Another number that nothing owns stands near, in a clause that is no short answer; a denied one says nothing. */
function hasOtherNumbers(
  tokens: readonly Token[],
  strays: readonly number[],
  from: number,
  to: number,
): boolean {
  return strays.some(
    (at) =>
      (at < from || at >= to) &&
      at >= from - 2 * REACH &&
      at < to + 2 * REACH &&
      !isDenied(tokens, { start: at, end: at + 1 }) &&
      !isShortAnswer(tokens.slice(edge(tokens, at, -1), edge(tokens, at + 1, 1))),
  );
}

/** "It's a 6", "is an 8", "it's 4": said outright, whatever stands before. */
function saysItIs(tokens: readonly Token[], { start, end }: Figure): boolean {
  const article = ARTICLES.has(tokens[start - 1]?.text ?? '') ? 1 : 0;
  let at = start - 1 - article;
  while (at > 0 && SMALL.has(tokens[at]?.text ?? '')) at -= 1;
  const said = tokens[at]?.text ?? '';
  const earlier = tokens[at - 1]?.text ?? '';
  const next = tokens[end]?.text ?? '';
  const mine = article === 1 && (ME.has(next) || next === 'my');
  if (!isBreak(tokens[end]) && !NOW.has(next) && !mine && !(article === 1 && TELLS_ON_WHAT.has(next)))
    return false;
  if ((said === 'its' && earlier !== 'that') || said === 'es' || (article === 1 && ITS.has(said)))
    return true;
  return article === 1 && STILL.has(said);
}

/** "Missed my appointment, 6", "empece la pregabalina el martes, 7": what happened on a day names no hour. */
function tellsOfPast(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 2; at >= 0 && at > from - REACH && !isHardBreak(tokens[at]); at -= 1) {
    const word = tokens[at]?.text ?? '';
    if (TO_COME.has(word)) return false;
    // "Cutting hedges all saturday".
    if (HAPPENED.has(word) || (word === 'all' && at < from - 2)) return true;
  }
  return false;
}

const TO_COME = wordSet('will ill can could lets see at gonna going voy puedo vamos');
const HAPPENED = wordSet(english.HAPPENED, spanish.HAPPENED);

/** "3 and I booked my next one": the number leads, and what follows is a sentence of its own. */
function goesOnAboutMe(tokens: readonly Token[], { start, end }: Figure): boolean {
  return (
    start === 0 && ['and', 'but'].includes(tokens[end]?.text ?? '') && ME.has(tokens[end + 1]?.text ?? '')
  );
}

/** Behind "it's a 3": on what it depends, or why. */
const TELLS_ON_WHAT = wordSet(
  'not like than as if when unless while because bc cuz since after even though except but and si cuando porque pero aunque',
);
const ME = wordSet('i im ive ill');
const ARTICLES = wordSet('a an un');
const ITS = wordSet('been mines it its is es at im was so');
const SMALL = wordSet(english.SMALL, spanish.SMALL, 'really');

function isOne(tokens: readonly Token[], { start, end }: Figure): boolean {
  return end === start + 1 && ['1', 'one', 'uno'].includes(tokens[start]?.text ?? '');
}

/** "Best massage ever, still 6": no hour is still. */
function saysStill(tokens: readonly Token[], { start }: Figure): boolean {
  return STILL.has(tokens[start - 1]?.text ?? '');
}

const STILL = wordSet('still now today todavia aun ahora hoy sigo');

const YEAHS = wordSet('a un so yeah yea ya yep yes si well pues');

/** "Took 2 ibuprofen. 5", "day 3 of rain, 7": a clause of its own, and nothing comes behind it. */
function closes(tokens: readonly Token[], { start, end }: Figure, from: number): boolean {
  const before = tokens.slice(from, start);
  return (
    from > 0 &&
    end === start + 1 &&
    tokens[start]?.glued === false &&
    before.every(({ text }) => STILL.has(text) || YEAHS.has(text)) &&
    tokens.slice(end).every(({ kind, text }) => kind !== 'word' || text === 'though' || isPoliteWord(text))
  );
}
