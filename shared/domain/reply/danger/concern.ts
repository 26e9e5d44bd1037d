/**
 * A small trained vote for danger in words that no list has. It only ever adds: a text that the lists read is read
 * by them. How it was trained, on what, and how often it is right stands in docs/danger.md.
 */
import { CRISIS_VOTE, URGENT_VOTE } from '../lexicon/safety/concern-weights.ts';
import { DANGER_TOPICS } from '../lexicon/safety/danger-topics.ts';
import type { Token } from '../text/tokens.ts';
import { weigh } from '../text/vote.ts';
import { wordSet } from '../text/word-set.ts';
import { featuresOf, wordsOf } from './features.ts';

/**
 * Beside a word that danger is spoken of with, less is enough. Without one, small words alone vote: in Spanish, which
 * everyday English texts do not speak, they may; in English they have to be sure.
 */
const ENOUGH_ON_TOPIC = 0.1;
const ENOUGH_IN_SPANISH = 0.25;
const ENOUGH = 0.9;

/** A longer text is read at its beginning and at its end: news is told first, what weighs is told last. */
const MOST_TOKENS = 70;

/** The danger that a text in plain spelling may tell of. */
export function concernIn(tokens: readonly Token[]): 'crisis' | 'urgent' | null {
  const first = voteOn(tokens.slice(0, MOST_TOKENS));
  return tokens.length <= MOST_TOKENS ? first : (first ?? voteOn(tokens.slice(-MOST_TOKENS)));
}

function voteOn(tokens: readonly Token[]): 'crisis' | 'urgent' | null {
  const words = wordsOf(tokens);
  // One word alone tells too little, and so do two (their beginning and end are counted).
  if (words.length < 5 || isBrokenOff(words)) return null;
  const places = featuresOf(words);
  const crisis = weigh(CRISIS_VOTE, places);
  const urgent = weigh(URGENT_VOTE, places);
  const most = Math.max(crisis, urgent);
  // Nearly every text is below the least that is enough, and what it speaks of need not be asked.
  if (most <= ENOUGH_ON_TOPIC || most <= enoughFor(words)) return null;
  return crisis >= urgent ? 'crisis' : 'urgent';
}

const BROKEN_OFF = wordSet('to de que a and y but pero the el la');

/** "I just want to": the rest comes in the next text, which is read with it, and small words alone tell nothing. */
function isBrokenOff(words: readonly string[]): boolean {
  return (
    words.length <= 7 && BROKEN_OFF.has(words.at(-2) ?? '') && !words.some((word) => DANGER_TOPICS.has(word))
  );
}

function enoughFor(words: readonly string[]): number {
  if (words.some((word) => DANGER_TOPICS.has(word))) return ENOUGH_ON_TOPIC;
  return words.filter((word) => SPANISH.has(word)).length > 1 ? ENOUGH_IN_SPANISH : ENOUGH;
}

const SPANISH = wordSet(
  'que el los las mi ya un una en por para con se lo al del muy pero porque estoy es tengo hoy voy nada mas',
);
