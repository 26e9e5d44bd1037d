/** Numbers that are a day, an hour, or how far something has moved. */
import { MONTHS } from '../lexicon/shared/belongings.ts';
import { isBreak, type Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import type { Figure } from './figures.ts';
import { isLevel } from './goes-on.ts';
import { isSettledOn } from './settled.ts';

const AT_SCORE = wordSet(
  'same pains pain im its am is it sitting still holding level currently now stays staying hovering was dolor remains steady score that been',
);
const DATE_BEFORE = wordSet(
  'on since for by until before after appointment appt dated booked born el para desde till from antes',
);

/** "Had it at 2": an hour; "put it at 6" rates. */
function isHadAt(tokens: readonly Token[], start: number): boolean {
  return tokens[start - 2]?.text === 'it' && HAD.has(tokens[start - 3]?.text ?? '');
}

const HAD = wordSet('had did got do have made make missed');

/** "Pain woke me 3": an hour, or a count of times. */
const WOKE = wordSet('woke wakes wake waking');
/** "Me levante 4 por dolor": so many times, or an hour; "me levante con un 4" rates. */
const ROSE = wordSet('levante levanto levantaba desperte desperto despertaba');
/** "Went up 3", "bajó 2": by so much, and not to it. */
const CHANGED = wordSet('bajo subio aumento disminuyo redujo');
const UP = wordSet('up down');
const BY = wordSet(
  'went gone goes pain is has came come comes coming moved crept climbed inched edged jumped shot shifted',
);

/** "Llego en 10", "be there in 5": minutes; "llego a 9" is a level. */
function isArrival(tokens: readonly Token[], start: number): boolean {
  const [earlier, link] = tokens.slice(Math.max(0, start - 2), start).map(({ text }) => text);
  if (link === 'en') return ARRIVES_SPANISH.has(earlier ?? '');
  return link === 'in' && ARRIVES.has(earlier ?? '');
}

const ARRIVES_SPANISH = wordSet(
  'llego llegamos llega salgo salimos voy vamos vengo vuelvo regreso paso ahi alla afuera camino',
);
const ARRIVES = wordSet('there arriving arrive leaving leave home back out outside coming omw way here');

/** "Acts up around 9", "kicks in about 4": an hour. */
function isWhenItStarts(tokens: readonly Token[], start: number): boolean {
  const [verb, up, around] = tokens.slice(Math.max(0, start - 3), start).map(({ text }) => text);
  return (
    STARTS.has(verb ?? '') &&
    ['up', 'in'].includes(up ?? '') &&
    ['around', 'about', 'at', 'by', 'near'].includes(around ?? '')
  );
}

const STARTS = wordSet('acts act acting acted kicks kick kicked flares starts started');

/** "7.30": no such part of a number is said, only of an hour. */
function isClock(tokens: readonly Token[], { start, end }: Figure): boolean {
  const [hour, sign, minutes] = tokens.slice(start, end);
  return (
    end === start + 3 &&
    hour?.kind === 'number' &&
    ['.', ','].includes(sign?.text ?? '') &&
    /^([0-4][05]|55)$/.test(minutes?.text ?? '') &&
    !['00', '25'].includes(minutes?.text ?? '')
  );
}

const AROUND = wordSet('around about by');
const TEXTS = wordSet('text call ask ping remind try meet phone');

/** "At 3", "a las 3", "el 5", "on 7/10", "the 5th", "quarter to 5". */
export function isDateOrTime(tokens: readonly Token[], figure: Figure): boolean {
  const before = tokens[figure.start - 1]?.text ?? '';
  const earlier = tokens[figure.start - 2]?.text ?? '';
  if (before === 'the' && earlier === 'is') return true;
  if (before === 'son' && figure.start === 1) return true;
  if (before === 'number' && earlier === 'on') return true;
  // "The 5 or the 6".
  if (before === 'the' && figure.end === figure.start + 4 && tokens[figure.start + 2]?.text === 'the')
    return true;
  if (before === 'me' && WOKE.has(earlier)) return true;
  // "Text me around 3".
  if (AROUND.has(before) && earlier === 'me' && TEXTS.has(tokens[figure.start - 3]?.text ?? '')) return true;
  if (
    !figure.outOfTen &&
    (ROSE.has(before) || isArrival(tokens, figure.start) || isWhenItStarts(tokens, figure.start))
  )
    return true;
  if (isClock(tokens, figure) || (before === 'half' && figure.start === 1)) return true;

  if (!figure.outOfTen && (CHANGED.has(before) || (UP.has(before) && BY.has(earlier)))) return true;
  if (
    before === 'at' &&
    figure.start === 1 &&
    tokens[figure.end]?.text === 'this' &&
    tokens[figure.end + 1]?.text === 'week'
  )
    return false;
  if (before === 'at' || before === '@')
    return (
      !figure.outOfTen &&
      !isLevel(tokens, figure) &&
      (!(
        (AT_SCORE.has(earlier) && !isHadAt(tokens, figure.start)) ||
        (earlier === 'me' &&
          ['put', 'mark'].includes(tokens[figure.start - 3]?.text ?? '') &&
          !tokens.some(({ text }) => text === 'pm' || text === 'am'))
      ) ||
        tokens[figure.start]?.glued === true)
    );
  if (before === 'las' || before === 'la')
    return ['a', 'para', 'de', 'sobre', 'hasta', 'es', 'son', 'desde'].includes(earlier);
  if (before === 'on' && !figure.outOfTen) return !isSettledOn(tokens, figure.start - 1);
  if (before === 'el' && !figure.outOfTen)
    return (
      !(earlier === 'entre' && isBreak(tokens[figure.start - 3])) &&
      earlier !== 'dolor' &&
      tokens[figure.start - 3]?.text !== 'anda' &&
      earlier !== 'es' &&
      earlier !== 'numero'
    );
  if ((before === 'you' && earlier === 'see') || before === 'vemos') return true;
  const slashed = tokens.slice(figure.start, figure.end).some((token) => token.text === '/');
  if (slashed && (DATE_BEFORE.has(before) || MONTHS.has(before))) return true;
  if (
    slashed &&
    ['at', 'a'].includes(tokens[figure.end]?.text ?? '') &&
    tokens[figure.end + 1]?.kind === 'number'
  )
    return true;
  return (
    ['to', 'past'].includes(before) && ['quarter', 'half', 'ten', 'five', 'twenty', 'open'].includes(earlier)
  );
}
