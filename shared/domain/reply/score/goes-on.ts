/** Whether the words behind a number go on about it, or those before it lead up to a level. */
import * as english from '../lexicon/english/score.ts';
import { UNITS } from '../lexicon/shared/belongings.ts';
import * as spanish from '../lexicon/spanish/score.ts';
import { readNumberWord } from '../text/number-words.ts';
import { findPhrases, phraseList } from '../text/phrases.ts';
import { isBreak, isHardBreak, type Token } from '../text/tokens.ts';
import { isPoliteWord } from '../text/whole-text.ts';
import { wordSet } from '../text/word-set.ts';
import type { Figure } from './figures.ts';

export const ABOUT = wordSet(english.GOES_ON, spanish.GOES_ON);
const TELLS_ON = wordSet(english.TELLS_ON, spanish.TELLS_ON);
const I_TELL = wordSet(english.I_TELL);
export const HOLDS = wordSet(english.HOLDS, spanish.HOLDS);
export const CAME = wordSet(english.CAME, spanish.CAME);
const ARTICLES = wordSet('a an un the el los');
/** "Me levante con un 8". */
const WOKE = wordSet('levante desperte amaneci amanezco acoste quede ando sigo dormi up termine acabe');
const EASY = wordSet(
  'out only just already finally ya casi now pretty steady right comfortably about still ahora hoy todavia',
);
const NOW = wordSet('today now hoy ahora tonight though lately but pero and y since because porque');
/** A 2 or 4 before one of these stands for a word. */
const PRONOUNS = wordSet('i the my a an this that these no');

/** "7 bc I worked late", "6 rain coming", "8 dormi fatal": the text begins with the number and goes on about it. */
export function opensWell(tokens: readonly Token[], { start, end }: Figure): boolean {
  const next = tokens[end];
  if (start > 0 || next === undefined) return false;
  const own = tokens[start];
  if (own?.kind === 'number' && asksBehind(tokens, end)) return true;
  if (next.kind !== 'word') return false;
  if (tokens.some(({ text }) => text === '?')) return false;
  if (IFS.has(next.text) && end === start + 3) return !(tokens[end + 1]?.text === 'possible');
  // "3 right after the massage".
  if (next.text === 'right') return own?.kind === 'number' && RIGHT_WHEN.has(tokens[end + 1]?.text ?? '');
  if (POLITELY.has(next.text)) return own?.kind === 'number';
  if (MODALS.has(next.text)) return BARELY.has(tokens[end + 1]?.text ?? '');
  if (ABOUT.has(next.text)) return own?.kind === 'number' || next.text !== 'no';
  if (own?.kind !== 'number' || next.glued || own.text === '1') return false;
  const second = tokens[end + 1];
  if (next.text === 'i' || next.text === 'im' || next.text === 'id')
    return tellsOfMe(own.text, next.text, second);
  if ((own.text === '2' || own.text === '4') && PRONOUNS.has(next.text)) return false;
  if (isPlural(second)) return false;
  if (next.text === 'its' || next.text === 'thats') return ITS.has(second?.text ?? '');
  if (next.text === 'el' || next.text === 'lo') return second?.text === 'peor';
  if (next.text === 'de') return OF_SO_MUCH.has(second?.text ?? '');
  return TELLS_ON.has(next.text) || isVerbal(next.text) || tellsOfPatient(tokens, end);
}

/** "A 6 welded all day", "un 8 cargue block": what was done goes on about a level that was named. */
export function tellsOnBehind(tokens: readonly Token[], end: number): boolean {
  const at = isPoliteWord(tokens[end]?.text ?? '') ? end + 1 : end;
  const next = tokens[at];
  return next?.kind === 'word' && (TELLS_ON.has(next.text) || isVerbal(next.text));
}

/** "8 can barely hold a fork"; but "2 can come". */
const MODALS = wordSet('can could');
const BARELY = wordSet('barely hardly scarcely not only');

const RIGHT_WHEN = wordSet('after before now when');

/** "4.5 if halves count". */
const IFS = wordSet('if si');

/** "4 please call me", "6 gracias por preguntar": no count is thanked for. */
const POLITELY = wordSet(
  'vale please pls plz thanks thank thx ty sorry gracias porfa porfavor perdon disculpe',
);

/** "7 is there any opening sooner?": the number answers, and a question of its own follows. */
export function asksBehind(tokens: readonly Token[], end: number): boolean {
  const link = tokens[end]?.text ?? ' ';
  const at = ',-.!…\n'.includes(link) || ANDS.has(link) ? end + 1 : end;
  const [first, second, third] = [0, 1, 2].map((next) => tokens[at + next]?.text ?? '');
  // "7, is that bad?": whether a level is bad, where of an hour one asks whether it is good.
  if (first === 'is' && /^(that|it|this)$/.test(second ?? '') && BAD.has(third ?? '')) return true;
  // A sentence of its own asks what it likes, and so does one about somebody by name.
  const another =
    at > end &&
    ((isHardBreak(tokens[end]) && tokens[at + 1]?.kind === 'word') || tokens[at + 1]?.capital === true);
  return ASKING.has(first ?? '') && (another || ASKED.has(second ?? ''));
}

const BAD = wordSet(
  'bad high normal common usual expected serious worrying concerning dangerous terrible awful',
);

const ANDS = wordSet('and but so also y pero');
const ASKING = wordSet(
  'is are can could do does should may what when how where whats hows wheres whens why who will would puedo puede pueden podria hay tienen cuando',
);
const ASKED = wordSet(
  'time there i you u we they someone anyone do can should is the about usted ustedes alguien alguna algun espacio lugar citas',
);

/** "8 husband had to help me dress": a sentence of one's own follows, and nothing in the plural that could be counted. */
function tellsOfPatient(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  if (
    next === undefined ||
    isPlural(next) ||
    NO_SENTENCE.has(next.text) ||
    readNumberWord(next.text) !== undefined
  )
    return false;
  const near = tokens.slice(end + 1, end + 9);
  const stop = near.findIndex((token) => isHardBreak(token));
  const told = stop < 0 ? near : near.slice(0, stop);
  return told.some(({ text }) => OWN.has(text)) && !told.some(({ kind }) => kind === 'number');
}

/** "7 its this weather", and not "7 its confirmed". */
const ITS = wordSet(
  'it all this the my been so really a worse just all not still bad better been humid raining cold rainy',
);
/** "5 de tanto coser". */
const OF_SO_MUCH = wordSet('tanto tanta tantas estar andar');

const OWN = wordSet(english.OWN_WORDS, spanish.OWN_WORDS);
const NO_SENTENCE = wordSet(english.NO_SENTENCE, spanish.NO_SENTENCE);

function tellsOfMe(number: string, subject: string, verb: Token | undefined): boolean {
  return number !== '2' && (subject !== 'i' || I_TELL.has(verb?.text ?? ''));
}

/** "Missed", "gardening", "luckily", "limpiando", "lamentablemente": nobody counts them. */
function isVerbal(word: string): boolean {
  return word.length > 4 && /(ing|ed|ly|ando|iendo|mente)$/.test(word) && !UNITS.has(word);
}

/** "3 frozen dinners": what is counted stands one word on. */
export function isPlural(token: Token | undefined): boolean {
  return token?.kind === 'word' && /[^sui]s$/.test(token.text) && !NO_PLURALS.has(token.text);
}

const NO_PLURALS = wordSet(
  'as was has does this always its yes thus hurts feels helps makes days nights tonights las los dos tres mas menos es dios jesus ganas',
);

const AFTERWARDS = wordSet(
  'by con with mostly usually overnight again suddenly after since despues desde tras gracias thanks',
);

/** "Creeping up to 6", "bajo a 3", "stuck at 7", "estoy en 4": a level that holds or was come to ends the clause. */
export function isLevel(tokens: readonly Token[], { start, end }: Figure): boolean {
  const next = tokens[end]?.text ?? '';
  const mostDays = next === 'most' && ['days', 'nights', 'of'].includes(tokens[end + 1]?.text ?? '');
  const ends = isBreak(tokens[end]) || NOW.has(next) || AFTERWARDS.has(next) || mostDays;
  if (!ends && !tellsOnBehind(tokens, end) && !isMarvelledAt(tokens, end)) return false;
  return (
    leadsUpTo(tokens, start - 1) ||
    (ARTICLES.has(tokens[start - 1]?.text ?? '') && leadsUpTo(tokens, start - 2))
  );
}

/** "Dropped to a 2 can you believe it", "bajo a 2 quien lo diria": an exclamation asks and counts nothing. */
export function isMarvelledAt(tokens: readonly Token[], end: number): boolean {
  return findPhrases(MARVELS, tokens).some(({ start }) => start === end);
}

const MARVELS = phraseList(english.MARVELS, spanish.MARVELS);

/** "Up to", "bajo a", "stuck at", "estoy en". */
function leadsUpTo(tokens: readonly Token[], at: number): boolean {
  const link = tokens[at]?.text ?? '';
  const verb = tokens[EASY.has(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1]?.text ?? '';
  return ['to', 'a'].includes(link)
    ? CAME.has(verb)
    : (['at', 'en', 'por', 'around', 'round', 'about', 'near'].includes(link) && HOLDS.has(verb)) ||
        (['con', 'with'].includes(link) && ARTICLES.has(tokens[at + 1]?.text ?? '') && WOKE.has(verb));
}

/** "After gardening 6", "despues de planchar 5": what was done, and what came of it. */
export function isAfterDoing(tokens: readonly Token[], start: number): boolean {
  let at = start - 1;
  while (at >= start - MOST_DOING && isDoing(tokens[at]?.text ?? '')) at -= 1;
  if (at === start - 1) return false;
  const link = ['de', 'all', 'some', 'of', 'a'].includes(tokens[at]?.text ?? '') ? at - 1 : at;
  return AFTER.has(tokens[link]?.text ?? '') && (link === 0 || isBreak(tokens[link - 1]));
}

function isDoing(word: string): boolean {
  return DOING.test(word) && !AFTER.has(word);
}

const MOST_DOING = 2;
export const AFTER = wordSet('after from with when while despues tras al con luego');
const DOING = /^[a-z]{2,}(ing|ar|er|ir|arme|erme|irme|ando|iendo)$/;
