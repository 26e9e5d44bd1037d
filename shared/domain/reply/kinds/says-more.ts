import {
  AFTER_SCORE,
  BEFORE_SCORE,
  PAIN,
  PASSED_OVER,
  PRESENT,
  SITES,
  WEEK,
} from '../lexicon/shared/score-words.ts';
import type { ScoreReading } from '../score/choose-score.ts';
import { readFigures } from '../score/figures.ts';
import type { Token } from '../text/tokens.ts';
import { isPoliteWord } from '../text/whole-text.ts';
import { wordSet } from '../text/word-set.ts';

/** Words that stand around a score and still tell a person something. */
const TELLING = wordSet(
  'better worse worst best good bad rough great fine terrible awful horrible miserable tolerable bearable manageable ' +
    'unbearable excruciating throbbing sharp severe tight tense tired cant couldnt can could dont didnt wont havent took ' +
    'taking need want driving sitting standing walking resting going improving improved session massage meds medicine ' +
    'medication done missed booked stop will would should how what why where who night nights because cause cuz since when while if ' +
    'before after during until without although though even compared mejor peor insoportable fuerte mal bien porque cuando ' +
    'aunque desde despues antes sin no not flare flaring flareup brote correction text enter call other started most worst high has had',
);
const SAYS_MORE_PLAIN = wordSet(
  'u pls plz was were past last yesterday range from to day was era estaba antes semana point half medio media no pain none nada ninguno zero sin free doctor or',
);

function isPlain(word: string): boolean {
  if (SAYS_MORE_PLAIN.has(word) || isPoliteWord(word)) return true;
  if (TELLING.has(word)) return false;
  return [PAIN, SITES, WEEK, PRESENT, BEFORE_SCORE, PASSED_OVER, AFTER_SCORE].some((set) => set.has(word));
}

/** The text holds words, other numbers or a question that the score alone does not carry. */
export function saysMoreThanScore(tokens: readonly Token[], reading: ScoreReading): boolean {
  if (reading.proxy || reading.others) return true;
  return hasTellingWord(tokens, isPlain) || hasOtherNumber(tokens, reading);
}

const FLARE_WORDS = wordSet(
  'flare flares flared flaring flareup flareups flairup flair up im i am in a an my having have is its brote crisis tengo estoy con un una en de dolor again started starting today now now hoy ahora think got feeling',
);

/** The text holds more than a flare, and the score beside it, carry. */
export function saysMoreThanFlare(tokens: readonly Token[], reading: ScoreReading): boolean {
  if (reading.proxy || reading.others) return true;
  const plain = (word: string): boolean =>
    FLARE_WORDS.has(word) || (reading.score !== null && isPlain(word)) || isPoliteWord(word);
  return hasTellingWord(tokens, plain) || hasOtherNumber(tokens, reading);
}

const SESSION_WORDS = wordSet(
  'done all completed finished attended it i my the a session massage appointment appt missed just booked scheduled next last went to had its was is yes today yesterday made hecho hecha ya falte pude ir si already reservado reservada reserve agendado fui a la cita sesion mi hice asisti ayer hoy that this did not no por perdi masaje en ok visit for',
);

/** The text holds words or numbers that the word of a session alone does not carry. */
export function saysMoreThanSession(tokens: readonly Token[]): boolean {
  return (
    hasTellingWord(tokens, (word) => SESSION_WORDS.has(word) || isPoliteWord(word)) ||
    readFigures(tokens).length > 0
  );
}

function hasTellingWord(tokens: readonly Token[], isPlainWord: (word: string) => boolean): boolean {
  const numbers = new Set(
    readFigures(tokens).flatMap(({ start, end }) => tokens.slice(start, end).map((_, at) => start + at)),
  );
  return tokens.some(
    (token, at) =>
      token.kind === 'word' && !numbers.has(at) && (!isPlainWord(token.text) || isEverything(tokens, at)),
  );
}

/** "Me duele todo" says that everything hurts; "toda la semana" is all week. */
function isEverything(tokens: readonly Token[], at: number): boolean {
  return (
    /^tod[oa]s?$/.test(tokens[at]?.text ?? '') &&
    !['el', 'la', 'los', 'las'].includes(tokens[at + 1]?.text ?? '')
  );
}

/** A number that is neither the score, nor the same said again, nor the scale's own ends. */
function hasOtherNumber(tokens: readonly Token[], { score, span }: ScoreReading): boolean {
  return readFigures(tokens).some(
    (figure) =>
      figure.start !== span?.start && figure.score !== score && !(figure.foreign && figure.outOfTen),
  );
}
