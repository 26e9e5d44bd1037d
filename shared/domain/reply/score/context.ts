/** What a whole text speaks of: pain, a booking, a day, a clinic's matters. */
import * as english from '../lexicon/english/score.ts';
import { PAIN, SITES } from '../lexicon/shared/score-words.ts';
import * as spanish from '../lexicon/spanish/score.ts';
import { readNumberWord } from '../text/number-words.ts';
import { hasPhrase, phraseList } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';

/** What a whole text speaks of. */
export interface Context {
  ofPain: boolean;
  ofBooking: boolean;
  asks: boolean;
  /** Of an appointment or a day: a number behind a comma may be an hour. */
  ofHours: boolean;
  /** What a patient asks of a clinic. */
  ofClinic: boolean;
  /** Where numbers stand that nothing beside them counts or names: hours, and what nothing owns. */
  strays: readonly number[];
}

/** An end of the scale that is named ("if 10 is the worst") speaks of pain, whatever else is said. */
export function contextOf(tokens: readonly Token[], strays: readonly number[], ofScale: boolean): Context {
  const spoken = new Set<Topic>(ofScale ? ['pain'] : []);
  for (const [at, { text, kind }] of tokens.entries()) {
    if (text === '?' && !(at < 3 && RHETORICAL.has(tokens[at - 1]?.text ?? ''))) spoken.add('question');
    if (kind !== 'word') continue;
    if (isLateReply(tokens, at)) continue;
    if (isCome(tokens, at) || isOurTable(tokens, at) || isPicked(tokens, at)) continue;
    if (text === 'make' && tokens[at + 1]?.text === 'it') spoken.add('booking');
    if (text === 'way' && tokens[at - 1]?.text === 'my') spoken.add('booking');
    for (const topic of TOPICS.get(text) ?? NO_TOPICS) {
      if (topic !== 'site' && topic !== 'score') spoken.add(topic);
      else if (
        topic === 'site'
          ? tokens.length <= STORY && isOwnSite(tokens, at)
          : at === 0 || OWN.has(tokens[at - 1]?.text ?? '')
      )
        spoken.add('pain');
    }
  }
  if (hasPhrase(LASTS, tokens)) spoken.add('pain');
  const days = spoken.has('weekday');
  return {
    ofPain: spoken.has('pain'),
    ofHours: spoken.has('booking') || days,
    ofClinic: spoken.has('booking') || days || spoken.has('clinic'),
    asks: spoken.has('question'),
    strays,
    ofBooking: spoken.has('booking') || (days && !spoken.has('lived')),
  };
}

/** "Honestly? 5": asked by nobody. */
const RHETORICAL = wordSet(
  'honestly today truthfully truth me now right verdict really ahora hoy yo sinceramente',
);

/** "Llego a 9": a level was come to; "llego a las 5" names an hour. */
function isCome(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.text === 'llego' &&
    tokens[at + 1]?.text === 'a' &&
    (tokens[at + 2]?.kind === 'number' || readNumberWord(tokens[at + 2]?.text ?? '') !== undefined)
  );
}

/** "Sorry for the late reply": nobody comes late. */
function isLateReply(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'late' && REPLIES.has(tokens[at + 1]?.text ?? '');
}

const REPLIES = wordSet('reply response answer answering replying responding text texting');

/** A massage is had on a table: it is reserved by nobody. */
function isOurTable(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.text === 'table' && ['your', 'ur', 'massage', 'the'].includes(tokens[at - 1]?.text ?? '')
  );
}

/** "If I had to pick a number": nobody is picked up. */
function isPicked(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'pick' && tokens[at + 1]?.text !== 'up' && tokens[at + 1]?.text !== 'me';
}

/** Words of pain that name nothing else; a level, a number or a score may be a game's. */
const SURE_PAIN = new Set(
  [...PAIN].filter((word) => !/^(level|lvl|score|scor|number|numero|nivel|scale|escala|rat|punt)/.test(word)),
);
/** "It just wont let up", "no se me quita": who says so of nothing speaks of the pain. */
const LASTS = phraseList(english.LASTS, spanish.LASTS);

type Topic = 'pain' | 'booking' | 'weekday' | 'lived' | 'clinic' | 'question' | 'site' | 'score';

const NO_TOPICS: readonly Topic[] = [];
const TOPICS = topicsOf([
  ['pain', [...both(english.SYMPTOMS, spanish.SYMPTOMS), ...SURE_PAIN]],
  ['booking', both(english.BOOKING, spanish.BOOKING)],
  ['weekday', both(english.WEEKDAYS, spanish.WEEKDAYS)],
  ['lived', both(english.LIVED, spanish.LIVED)],
  ['clinic', both(english.CLINIC, spanish.CLINIC)],
  ['site', [...new Set([...SITES, ...both(english.PAIRED, spanish.PAIRED)])]],
  ['score', [...wordSet('score scores rating puntaje puntuacion')]],
]);

function topicsOf(lists: readonly (readonly [Topic, readonly string[]])[]): Map<string, Topic[]> {
  const topics = new Map<string, Topic[]>();
  for (const [topic, words] of lists) {
    for (const word of words) topics.set(word, [...(topics.get(word) ?? []), topic]);
  }
  return topics;
}

/** Sites of the body that are everyday words too: they count when they are somebody's. */
const EVERYDAY = wordSet(
  'back head hand foot right left lower upper side middle body alta baja derecha derecho izquierda izquierdo mano pie',
);
const OWNED = wordSet('back head hand foot mano pie');
const OWNERS = wordSet('my mi la el lower upper');

function isOwnSite(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? '';
  return !EVERYDAY.has(word) || (OWNED.has(word) && OWNERS.has(tokens[at - 1]?.text ?? ''));
}

/** A longer text tells a story, and hands or hearts in it need not hurt. */
const STORY = 60;

/** "My score": a patient has one of pain; a number may be a phone's. */
const OWN = wordSet('my mi');

function both(inEnglish: string, inSpanish: string): string[] {
  return [...wordSet(inEnglish), ...wordSet(inSpanish)];
}
