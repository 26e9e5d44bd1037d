/** Whether a number is a word spelt with a digit, a face, an end of the scale or a count of things. */
import * as english from '../lexicon/english/score.ts';
import { PEOPLE, UNITS } from '../lexicon/shared/belongings.ts';
import {
  AFTER_SCORE,
  BEFORE_SCORE,
  PAIN,
  PASSED_OVER,
  PAST,
  PRESENT,
  SITES,
} from '../lexicon/shared/score-words.ts';
import * as spanish from '../lexicon/spanish/score.ts';
import { isBreak, type Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { type Figure, readFigures } from './figures.ts';
import { isPlural } from './goes-on.ts';

const ADJECTIVES = wordSet(english.ADJECTIVES);
const TOO_WORDS = wordSet(english.TOO_WORDS);
const TO_VERBS = wordSet(english.TO_VERBS);
const BEFORE_TO = wordSet(english.BEFORE_TO);
const BEFORE_FOR = wordSet(english.BEFORE_FOR);
const FOR_WHOM = wordSet(english.FOR_WHOM);
const TO_WHOM = wordSet(english.TO_WHOM);
const THINGS = wordSet('it that this them these those');
const PAIRED = wordSet(english.PAIRED, spanish.PAIRED);
const FIVES = wordSet(english.FIVES, spanish.FIVES);
const ATTACKS = wordSet(english.ATTACKS, spanish.ATTACKS);
const SPANS = wordSet(english.SPANS, spanish.SPANS);
const SCALE_VERBS = wordSet(english.SCALE_VERBS, spanish.SCALE_VERBS);
const SCALE_ENDS = wordSet(english.SCALE_ENDS, spanish.SCALE_ENDS);
const SCALE_BEFORE = wordSet(english.SCALE_BEFORE, spanish.SCALE_BEFORE);

/** A number that is a word, a face, an end of the scale or a count: it belongs to something other than pain. */
export function isOwned(tokens: readonly Token[], figure: Figure): boolean {
  // "8/10 exercises done", "9 out of 10 dentists".
  if (figure.outOfTen)
    return DONE.has(tokens[figure.end + 1]?.text ?? '') || COUNTED_PEOPLE.has(tokens[figure.end]?.text ?? '');
  return (
    isWord(tokens, figure) ||
    isOfOtherScale(tokens, figure) ||
    isFace(tokens, figure) ||
    isPartOfSigns(tokens, figure) ||
    isScaleEnd(tokens, figure) ||
    isJoinedToCount(tokens, figure) ||
    countsThings(tokens, figure)
  );
}

/** "An 8 on the grumpy scale". */
function isOfOtherScale(tokens: readonly Token[], { end }: Figure): boolean {
  const [on, the, name, scale] = tokens.slice(end, end + 4).map(({ text }) => text);
  if (on !== 'on' || scale !== 'scale' || !['the', 'a', 'my', 'your'].includes(the ?? '')) return false;
  return !OF_PAIN.has(name ?? '') && !/^\d+$/.test(name ?? '');
}

const OF_PAIN = wordSet('pain hurt ache dolor same usual ten number numeric number discomfort misery ouch');

function isSomebody(word: string): boolean {
  return PEOPLE.has(word) || SITES.has(word);
}

const DONE = wordSet('done completed finished hechos hechas');
const COUNTED_PEOPLE = wordSet(
  'people dentists doctors patients friends women men adults customers clients drivers kids students moms personas dentistas doctores pacientes mujeres hombres amigos amigas clientes gente',
);

/** "2 much", "hard 2 sleep", "me 2", "wait 4 u", "im ok 4 now": to, too and for, spelt with a digit. */
function isWord(tokens: readonly Token[], { start, end }: Figure): boolean {
  const own = tokens[start]?.text;
  if (end !== start + 1 || (own !== '2' && own !== '4')) return false;
  const before = tokens[start - 1];
  // "Only a 2 go figure".
  if (['a', 'un'].includes(before?.text ?? '')) return false;
  const [after, second] = [tokens[end]?.text ?? '', tokens[end + 1]];
  // "He passes it 2 his brother".
  if (THINGS.has(before?.text ?? '') && TO_WHOM.has(after)) return true;
  // "Tired 2": too, as likely as a score.
  if (own === '2' && isBreak(tokens[end]) && TOO_WORDS.has(before?.text ?? '')) return true;
  if (own === '4') {
    // "4 my mom".
    if (after === 'my' && isSomebody(second?.text ?? '') && isBreak(tokens[end + 2])) return true;
    if (FOR_WHOM.has(after))
      return !(after === 'me' && (OF_ONESELF.has(second?.text ?? '') || goesOnInSpanish(tokens, end + 1)));
    return BEFORE_FOR.has(before?.text ?? '') && tokens[end]?.kind === 'word';
  }
  if (TOO_WORDS.has(after) || (TO_VERBS.has(after) && tokens[end]?.kind === 'word')) return true;
  if (LEVELS.has(before?.text ?? '') && isBreak(tokens[end])) return false;
  if (THANKS.has(before?.text ?? '') && tokens[end]?.kind === 'word') return true;
  if (BEFORE_TO.has(before?.text ?? '')) return before?.text !== 'like' && before?.text !== 'same';
  if (before?.text === 'same' && !isBreak(tokens[end])) return true;
  // "2 sore" may be "too sore" as well as a score.
  return isBreak(before) && ADJECTIVES.has(after) && !isCountable(second);
}

/** "Thanks 2 all of u". */
const THANKS = wordSet('thanks thank thx ty tysm u gracias');

/** "4 me ayudo la pelotita": no English "for me". */
function goesOnInSpanish(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]?.text ?? '';
  return /[aeo]n?$/.test(verb) && verb.length > 3 && SPANISH_ARTICLES.has(tokens[at + 1]?.text ?? '');
}

const SPANISH_ARTICLES = wordSet('la el los las un una mucho bastante poco mi que bien al del con');

/** "Easy 2", "hard 2": how firmly the number is said, where no verb follows. */
const LEVELS = wordSet('easy hard nice happy');

function isCountable(token: Token | undefined): boolean {
  return token?.kind === 'word' && (SPANS.has(token.text) || UNITS.has(token.text));
}

/** ":3", ":-9", "=5", "8)", "ugh 8(": a face, or the number of an item in a list. */
function isFace(tokens: readonly Token[], { start, end }: Figure): boolean {
  const [own, before, earlier] = [tokens[start], tokens[start - 1], tokens[start - 2]];
  if (own?.kind !== 'number') return false;
  if (own.glued && before?.kind === 'mark') {
    const nose = before.text === '-' && before.glued ? earlier : before;
    const eyes = nose?.text ?? '';
    if (nose !== undefined && ':;='.includes(eyes) && !nose.glued) return true;
  }
  const nosed = tokens[end]?.text === '-' && tokens[end]?.glued === true;
  const after = tokens[nosed ? end + 1 : end];
  if (after?.glued !== true) return false;
  if (after.text === ')') return !tokens.slice(0, start).some(({ text }) => text === '(');
  const inside = tokens[end + 1];
  return (
    !nosed &&
    after.text === '(' &&
    !(inside?.glued === true && (inside.kind === 'word' || inside.kind === 'number'))
  );
}

/** "going.7.", "No.1", "5+3", "#7", "1.Hey": signs tie it to something else, or it numbers a line. */
function isPartOfSigns(tokens: readonly Token[], { start, end }: Figure): boolean {
  const [own, before, earlier] = [tokens[start], tokens[start - 1], tokens[start - 2]];
  if (own?.kind !== 'number') return false;
  if (before?.text === '#' && (own.glued || start === 1)) return true;
  if (own.glued && before?.kind === 'mark') {
    if (before.glued && '.!*+=_'.includes(before.text) && earlier?.kind === 'word')
      return !PAIN.has(earlier.text);
    if ('+=*'.includes(before.text) && before.glued) return earlier?.kind === 'number' && before.text !== '*';
  }
  // "Whisper No. 6"; but "No. 6" corrects.
  if (before?.text === '.' && earlier?.text === 'no' && tokens[start - 3]?.kind === 'word') return true;
  const [after, next] = [tokens[end], tokens[end + 1]];
  return start === 0 && after?.text === '.' && after.glued && next?.kind === 'word' && next.glued;
}

/** "If 10 is the worst", "0 being none", "siendo 10 lo peor". */
export function isScaleEnd(tokens: readonly Token[], { start, end, score }: Figure): boolean {
  if (score !== 10 && score !== 0 && score !== 1) return false;
  const near = tokens.slice(end, end + 4).map(({ text }) => text);
  // "10 being awful, I'd say 5": of nothing else one says what it is to be.
  if (near[0] === 'being' || near[0] === 'siendo') return readFigures(tokens).length > 1;
  const means = near.some((word) => SCALE_ENDS.has(word));
  // "5 on a 10 scale", "on a 10 point scale".
  if (score === 10 && (near[0] === 'scale' || (near[0] === 'point' && near[1] === 'scale'))) return true;
  // "En escala de 10".
  const [earlier, link] = tokens.slice(Math.max(0, start - 2), start).map(({ text }) => text);
  if (score === 10 && ['of', 'de'].includes(link ?? '') && ['scale', 'escala'].includes(earlier ?? ''))
    return true;
  // "If 10 is childbirth".
  if (tokens[start - 1]?.text === 'if' && SCALE_VERBS.has(near[0] ?? '')) return true;
  if (!means) return false;
  if (SCALE_VERBS.has(near[0] ?? '')) return true;
  return SCALE_BEFORE.has(tokens[start - 1]?.text ?? '') && ['the', 'lo', 'el', 'as'].includes(near[0] ?? '');
}

const ORS = wordSet('or o and y n');
const VAGUE = wordSet('couple few some several par unos unas varios varias algunos algunas pocos pocas');
const ONES = wordSet('a an un una every each cada another otra otro');

/** "A day or 2", "una hora o dos", "at 8 and 8". */
function isJoinedToCount(tokens: readonly Token[], { start, end }: Figure): boolean {
  // "An hour or so, maybe 2".
  if (tokens[start - 1]?.text === 'maybe' && tokens[start - 2]?.text === ',') {
    const unit = tokens[start - 3]?.text === 'so' ? start - 5 : start - 3;
    return UNITS.has(tokens[unit]?.text ?? '') && ONES.has(tokens[unit - 1]?.text ?? '');
  }
  // "A couple of days, 2 or 3".
  if (tokens[start - 1]?.text === ',' && end > start + 1 && UNITS.has(tokens[start - 2]?.text ?? ''))
    return tokens.slice(Math.max(0, start - 6), start - 2).some(({ text }) => VAGUE.has(text));
  if (!ORS.has(tokens[start - 1]?.text ?? '')) return false;
  const [unit, one] = [tokens[start - 2], tokens[start - 3]];
  if (unit?.kind === 'number') {
    return ['at', 'las', '@'].includes(one?.text ?? '');
  }
  const counts = UNITS.has(unit?.text ?? '') || unit?.text === 'pill' || unit?.text === 'pastilla';
  return (
    counts &&
    ONES.has(one?.text ?? '') &&
    tokens[start - 1]?.text !== 'and' &&
    tokens[start - 1]?.text !== 'y'
  );
}

/** "2 rough nights", "4 migraines", "2 leg cramps", "2 knees"; but nobody has 7 hands. */
function countsThings(tokens: readonly Token[], { start, end, score }: Figure): boolean {
  // "Neck pain 5 headaches gone".
  if (tokens[start]?.text === 'one' || NAMES_PAIN.has(tokens[start - 1]?.text ?? '')) return false;
  const after = VERY.has(tokens[end]?.text ?? '') ? end + 1 : end;
  const [first, second, third] = tokens.slice(after, after + 3);
  if (first?.kind !== 'word') return false;
  if (first.text === 'of' && ['us', 'you', 'them'].includes(second?.text ?? '')) return true;
  if (first.text === 'of' || first.text === 'de')
    return OF.has(second?.text ?? '') && (PAIRED.has(third?.text ?? '') || FIVES.has(third?.text ?? ''));
  if (ATTACKS.has(first.text)) return true;
  if (first.text === 'feet' && (isBreak(second) || LENGTHS.has(second?.text ?? ''))) return true;
  if (PAIRED.has(first.text)) return score === null || score <= 2;
  if (FIVES.has(first.text)) return score === null || score <= 10;
  if (isDone(tokens[start - 1]) && isPluralNoun(first)) return true;
  if (second?.kind !== 'word' || isLabelled(tokens, start)) return false;
  if (SITES.has(first.text) && isPluralNoun(second)) return true;
  if (ATTACKS.has(second.text) || SPANS.has(second.text)) return !ends(first);
  if (ADJECTIVES.has(first.text) && FIVES.has(second.text)) return true;
  // "Two sore spots", "3 tight places"; "6 bad day" goes on about the score.
  if (ADJECTIVES.has(first.text) && second.text.endsWith('s') && UNITS.has(second.text))
    return !PAIRED.has(second.text) || score === null || score <= 2;
  return third?.kind === 'word' && SPANS.has(third.text) && ADJECTIVES.has(first.text);
}

/** A word that says what was done to so many: "moved 3 couches", and not "today 7 knees hurt". */
function isDone(before: Token | undefined): boolean {
  return (
    before?.kind === 'word' &&
    ![BEFORE_SCORE, PASSED_OVER, PAIN, SITES, PRESENT, PAST].some((words) => words.has(before.text))
  );
}

function isPluralNoun(token: Token): boolean {
  return isPlural(token) && ![AFTER_SCORE, SITES, PAIN].some((words) => words.has(token.text));
}

const NAMES_PAIN = wordSet('pain dolor');
const VERY = wordSet('really very');
const OF = wordSet('my the our his her mis los las');
/** "Good days 3 bad days 8": the days say whose number it is. */
function isLabelled(tokens: readonly Token[], start: number): boolean {
  return SPANS.has(tokens[start - 1]?.text ?? '') && tokens[start - 3]?.kind !== 'number';
}

const OF_ONESELF = wordSet(spanish.OF_ONESELF);
const LINKS = wordSet('for in on at of and or but with de en y por con los las the these this all most last');

function ends(token: Token): boolean {
  return LINKS.has(token.text);
}

/** "6 feet of snow". */
const LENGTHS = wordSet('of tall long deep away high wide from apart under');

/** More of them than anybody has: the number before is no count. */
export function isMoreThanAnybodyHas(tokens: readonly Token[], { end, score }: Figure): boolean {
  const after = tokens[end]?.text ?? '';
  if (after === 'feet' && (isBreak(tokens[end + 1]) || LENGTHS.has(tokens[end + 1]?.text ?? '')))
    return false;
  return score !== null && score > 2 && PAIRED.has(after);
}
