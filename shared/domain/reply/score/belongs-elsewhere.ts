/** Whether the words beside a number own it: what they count, date or name is something other than pain. */
import { MONTHS, NUMBERED, UNITS } from '../lexicon/shared/belongings.ts';
import { DRUGS } from '../lexicon/shared/drugs.ts';
import { AFTER_SCORE, PAIN, SITES, WEEK } from '../lexicon/shared/score-words.ts';
import { isBreak, type Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { isDateOrTime } from './dates-and-times.ts';
import type { Figure } from './figures.ts';
import {
  goTogether,
  isHeldCount,
  isLabValue,
  isLastOf,
  isOfDoing,
  isRemainder,
  isShift,
} from './held-counts.ts';
import { isOnTheWay } from './on-the-way.ts';
import { isOneAsPronoun } from './one-as-pronoun.ts';
import { isMoreThanAnybodyHas, isOwned } from './owners.ts';
import { isPraise, RECIPIENTS } from './praise.ts';

/** Whether the words beside a number say that it counts, dates or names something other than pain. */
export function belongsElsewhere(tokens: readonly Token[], figure: Figure): boolean {
  const before = tokens[figure.start - 1];
  const after = tokens[figure.end];
  if (isOneAsPronoun(tokens, figure)) return true;
  if (before !== undefined && '$€£¥'.includes(before.text)) return true;
  if (after !== undefined && ['%', '$', '€', '£', '¥', '°', '⭐', '🌟', '★'].includes(after.text))
    return true;
  if (isOtherMeasure(tokens, figure) || isHowOften(tokens, figure)) return true;
  if (isOwned(tokens, figure) || isStrength(tokens, figure) || isLabValue(tokens, figure)) return true;
  if (!isMoreThanAnybodyHas(tokens, figure) && isCounted(tokens, figure)) return true;
  const name = numberedBy(tokens, figure.start);
  if (
    name !== undefined &&
    !isYourQuestion(tokens, figure.start) &&
    !(name === 'line' && isBottomLine(tokens, figure.start)) &&
    (NUMBERED.has(name) || MONTHS.has(name)) &&
    !isPartOfDay(tokens, figure.start)
  )
    return true;
  if (isWeekNumber(tokens, figure) && after?.kind === 'word') return true;
  if (
    MONTHS.has(after?.text ?? '') ||
    (after?.text === 'de' && MONTHS.has(tokens[figure.end + 1]?.text ?? ''))
  )
    return true;
  if (isNoneOf(tokens, figure) || isNumberOf(tokens, figure.start)) return true;
  if (isOfDoing(tokens, figure) || isHeldCount(tokens, figure.start) || isLastOf(tokens, figure.end))
    return true;
  if (goTogether(tokens, figure.start) || isRemainder(tokens, figure.start, figure.end)) return true;
  if (isPraise(tokens, figure) || isNamed(tokens, figure) || isIdiom(tokens, figure)) return true;
  return (
    isShift(tokens, figure) ||
    isAge(tokens, figure) ||
    isSpineLevel(before, figure, tokens) ||
    isOnTheWay(tokens, figure) ||
    isDateOrTime(tokens, figure)
  );
}

/** "To answer your question 4". */
export function isYourQuestion(tokens: readonly Token[], start: number): boolean {
  return tokens[start - 1]?.text === 'question' && ['your', 'ur'].includes(tokens[start - 2]?.text ?? '');
}

/** "Bottom line 6": no bus. */
function isBottomLine(tokens: readonly Token[], start: number): boolean {
  return tokens.slice(Math.max(0, start - 5), start).some(({ text }, at, near) => {
    return text === 'bottom' && near[at + 1]?.text === 'line';
  });
}

/** "7 is my lucky number", "10/10 is my birthday", but "7 is my pain": the words behind say what it is. */
function isNamed(tokens: readonly Token[], { end }: Figure): boolean {
  const [verb, owner, ...rest] = tokens.slice(end, end + 5).map((token) => token.text);
  if (!['is', 'es', 'was', 'fue'].includes(verb ?? '') || !['my', 'our', 'mi'].includes(owner ?? ''))
    return false;
  return !rest.some((word) => word !== 'number' && (PAIN.has(word) || WEEK.has(word) || SITES.has(word)));
}

/** "Ibuprofeno de 600", "gabapentin 300": a strength. */
function isStrength(tokens: readonly Token[], { start, score }: Figure): boolean {
  if (score !== null) return false;
  const at = ['de', 'of'].includes(tokens[start - 1]?.text ?? '') ? start - 2 : start - 1;
  return DRUGS.has(tokens[at]?.text ?? '');
}

const MEASURES = wordSet(
  'stress stressed mood fatigue anxiety energy tiredness depression nausea sleepiness hunger sleep slept dormi dizziness weight fever estres fatiga ansiedad energia animo sueno cansancio mareo',
);

/** "My stress is a 9": the number of something else than pain. */
function isOtherMeasure(tokens: readonly Token[], { start, end, outOfTen }: Figure): boolean {
  if (outOfTen && MEASURES.has(tokens[end]?.text ?? ''))
    return isBreak(tokens[end + 1]) || LATELY.has(tokens[end + 1]?.text ?? '');
  let at = start - 1;
  while (at > start - 5 && BEFORE_MEASURE.has(tokens[at]?.text ?? '')) at -= 1;
  return at < start - 1 && MEASURES.has(tokens[at]?.text ?? '');
}

const LATELY = wordSet('last today lately thanks anoche hoy');
const BEFORE_MEASURE = wordSet('a an un una at en about around like como is was es esta fue level score');

const SPANS = wordSet('day night week month hour morning evening dia noche semana mes hora manana tarde');
const APART = wordSet('ago later after before earlier antes despues atras');

/** "Now 3 a day", "2 al dia": how often something is done; "6 a week ago" is a score of then. */
function isHowOften(tokens: readonly Token[], { end }: Figure): boolean {
  const [by, span, next] = tokens.slice(end, end + 3).map((token) => token.text);
  if (!['a', 'per', 'each', 'al', 'por', 'x'].includes(by ?? '')) return false;
  return SPANS.has(span ?? '') && !APART.has(next ?? '');
}

/** "High five!", "number one", "give me 5", "les doy un 10": no words of pain. */
function isIdiom(tokens: readonly Token[], { start, end, score }: Figure): boolean {
  const [earlier, before] = [tokens[start - 2], tokens[start - 1]];
  if (score === 1 && ['number', 'numero', '#'].includes(before?.text ?? '')) return true;
  if (before?.text === 'un' && earlier?.text === 'doy' && tokens[start - 3]?.text === 'les') return true;
  if (tokens[end]?.text === 'por' && ['tres', '3'].includes(tokens[end + 1]?.text ?? '')) return true;
  if (before?.text === 'round' && start === 1) return true;
  // "It's a 1 in a million pain".
  if (tokens[end]?.text === 'in' && tokens[end + 2]?.text === 'million') return true;
  if (before?.text === 'gimme' || before?.text === 'dame') return true;
  if (score !== null && isGiven(tokens, start)) return true;
  if (before?.text === 'de' && score === 10 && (earlier === undefined || earlier.text === 'todo'))
    return true;
  if (before?.text === 'high') return score === 5 && isBreak(earlier);
  return before?.text === 'me' && earlier?.text === 'give' && isBreak(tokens[start - 3]);
}

/** "I give her a 10", "giving you guys a 9"; but "I'd give it a 6". */
function isGiven(tokens: readonly Token[], start: number): boolean {
  if (tokens[start - 1]?.text !== 'a') return false;
  const near = tokens.slice(Math.max(0, start - 4), start - 1);
  const verb = near.findIndex(({ text }) => GIVES.has(text));
  return verb >= 0 && near.slice(verb + 1).some(({ text, capital }) => RECIPIENTS.has(text) || capital);
}

const GIVES = wordSet('give gave giving gives');

/** "0 relief", "zero pain meds": nothing of it. */
function isNoneOf(tokens: readonly Token[], { start, end, score }: Figure): boolean {
  const [after, next] = [tokens[end], tokens[end + 1]];
  if (score !== 0 || end !== start + 1 || after?.kind !== 'word') return false;
  return (
    ['relief', 'help', 'sleep'].includes(after.text) || (after.text === 'pain' && DRUGS.has(next?.text ?? ''))
  );
}

/** "Number of bad days: 4". */
function isNumberOf(tokens: readonly Token[], start: number): boolean {
  return tokens.slice(Math.max(0, start - 5), start).some(({ text }, at, near) => {
    return ['number', 'numero'].includes(text) && ['of', 'de'].includes(near[at + 1]?.text ?? '');
  });
}

/** "I am 65", "tengo 40": from 18 on more likely an age than a slip beyond the scale. */
function isAge(tokens: readonly Token[], { start, end }: Figure): boolean {
  const own = tokens[start];
  const years = own?.kind === 'number' && end === start + 1 ? Number(own.text) : 0;
  return years >= 18 && years <= 110 && ['im', 'am', 'tengo'].includes(tokens[start - 1]?.text ?? '');
}

/** "De dia 3, de noche 8": by day, and no day of a month. */
function isPartOfDay(tokens: readonly Token[], start: number): boolean {
  return (
    tokens[start - 1]?.text === 'dia' &&
    ['de', 'por', 'del', 'durante'].includes(
      tokens[start - 2]?.text === 'el' ? (tokens[start - 3]?.text ?? '') : (tokens[start - 2]?.text ?? ''),
    )
  );
}

/** They begin a sentence of their own: "5 mañana le cuento más". */
const PRONOUNS = wordSet('le te se nos lo you we he she they it');
const PARTS = wordSet('morning afternoon evening night day mornings nights manana tarde noche dia');
const PARTS_OF_DAY = wordSet('manana tarde noche madrugada');

/** "2 pills", "4 extra strength Tylenol", "6 long hours": what is counted may stand a few words on. */
function isCounted(tokens: readonly Token[], figure: Figure): boolean {
  for (let at = figure.end; at < figure.end + 4; at += 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (token.kind !== 'word') {
      if (token.text === '-' && token.glued) continue;
      return false;
    }
    if (token.text === 'a' || token.text === 'p') {
      if (tokens[at + 1]?.text === '.' && tokens[at + 2]?.text === 'm') return true;
    }
    if (token.text === 'por' && ['ciento', 'cien'].includes(tokens[at + 1]?.text ?? '')) return true;
    if (token.text === 'de' && tokens[at + 1]?.text === 'la' && PARTS_OF_DAY.has(tokens[at + 2]?.text ?? ''))
      return !figure.outOfTen;
    if (PRONOUNS.has(token.text)) return false;
    // "Toda la semana 4 menos el lunes": but for it.
    if (
      token.text === 'menos' &&
      ['el', 'la', 'los', 'ayer', 'hoy', 'un'].includes(tokens[at + 1]?.text ?? '')
    )
      return false;
    // "Down to 4 by noon".
    if (token.text === 'by') return false;
    // "6 past week".
    if (token.text === 'past' && tokens[at + 1]?.text === 'week') return false;
    // "Morning 6 night 8": the day's part names the next number.
    if (
      PARTS.has(token.text) &&
      tokens[at + 1]?.kind === 'number' &&
      PARTS.has(tokens[figure.start - 1]?.text ?? '')
    )
      return false;
    // "Más o menos" says about how much, not of what.
    if (['mas', 'more'].includes(token.text) && ['o', 'or'].includes(tokens[at + 1]?.text ?? ''))
      return false;
    // "Como un 6 diria yo": years old stand right behind.
    if (token.text === 'yo' && (at > figure.end || tokens[at + 1]?.kind === 'word')) return false;
    if (UNITS.has(token.text) || DRUGS.has(token.text)) return !(at > figure.end && figure.outOfTen);
    if (AFTER_SCORE.has(token.text) && !['more', 'or', 'to', 'of', 'de'].includes(token.text)) return false;
  }
  return false;
}

/** The word right before a number, small words passed over. */
function numberedBy(tokens: readonly Token[], start: number): string | undefined {
  for (let at = start - 1; at >= 0 && at >= start - 4; at -= 1) {
    const token = tokens[at];
    // A colon behind a small word tells what follows: "reporting in: 2".
    if (token?.text === ':' && ['in', 'for', 'to', 'by'].includes(tokens[at - 1]?.text ?? ''))
      return undefined;
    // "Today is a good day: 2!"
    if (token?.text === ':' && isDescribed(tokens, at - 1)) return undefined;
    if (token?.text === '#' || token?.text === ':' || (token?.text === '=' && at === start - 1)) continue;
    if (token?.kind !== 'word') return undefined;
    if (['a', 'un', 'una'].includes(token.text)) return undefined;
    if (
      ![
        'about',
        'only',
        'around',
        'just',
        'like',
        'maybe',
        'como',
        'solo',
        'the',
        'of',
        'casi',
        'almost',
      ].includes(token.text)
    ) {
      return token.text;
    }
  }
  return undefined;
}

function isDescribed(tokens: readonly Token[], day: number): boolean {
  return ['day', 'dia'].includes(tokens[day]?.text ?? '') && DESCRIBING.has(tokens[day - 1]?.text ?? '');
}

const DESCRIBING = wordSet('good bad great rough hard okay buen mal gran');

/** "Week 2" may be a count or the score of the week; "this week 5" is the score. */
export function isWeekNumber(tokens: readonly Token[], figure: Figure): boolean {
  if (!['week', 'semana'].includes(numberedBy(tokens, figure.start) ?? '')) return false;
  const before = tokens[figure.start - 2];
  if (before?.text === 'of' && PARTS_OF_WEEK.has(tokens[figure.start - 3]?.text ?? '')) return false;
  return before?.kind !== 'word' || ['of', 'in', 'on', 'at', 'finished', 'en'].includes(before.text);
}

const PARTS_OF_WEEK = wordSet('rest start end beginning middle');

function isSpineLevel(before: Token | undefined, figure: Figure, tokens: readonly Token[]): boolean {
  if (before?.kind !== 'word' || !['l', 'c', 't', 's'].includes(before.text)) return false;
  return tokens[figure.start]?.kind === 'number';
}
