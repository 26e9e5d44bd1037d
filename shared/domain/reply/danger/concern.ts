/**
 * A small trained vote for danger in words that no list has. It only ever adds: a text that the lists read is read
 * by them. How it was trained, on what, and how often it is right stands in docs/danger.md.
 */
import { CRISIS_VOTE, URGENT_VOTE, type Vote } from '../lexicon/safety/concern-weights.ts';
import { DANGER_TOPICS } from '../lexicon/safety/danger-topics.ts';
import type { Token } from '../text/tokens.ts';
import { featuresOf, wordsOf } from './features.ts';

/** Beside a word that danger is spoken of with, less is enough. */
const ENOUGH_ON_TOPIC = -0.1;
const ENOUGH = 0.2;

/** A longer text is read at its beginning and at its end: news is told first, what weighs is told last. */
const MOST_TOKENS = 70;

/** The danger that a text in plain spelling may tell of. */
export function concernIn(tokens: readonly Token[]): 'crisis' | 'urgent' | null {
  const first = voteOn(tokens.slice(0, MOST_TOKENS));
  return tokens.length <= MOST_TOKENS ? first : (first ?? voteOn(tokens.slice(-MOST_TOKENS)));
}

function voteOn(tokens: readonly Token[]): 'crisis' | 'urgent' | null {
  const words = wordsOf(tokens);
  // One word alone tells too little.
  if (words.length < 4) return null;
  const places = featuresOf(words);
  const crisis = votes(CRISIS_VOTE, places);
  const urgent = votes(URGENT_VOTE, places);
  const enough = words.some((word) => DANGER_TOPICS.has(word)) ? ENOUGH_ON_TOPIC : ENOUGH;
  if (Math.max(crisis, urgent) <= enough) return null;
  return crisis >= urgent ? 'crisis' : 'urgent';
}

function votes(vote: Vote, places: readonly number[]): number {
  const weights = tableOf(vote);
  let sum = 0;
  for (const place of places) sum += weights[place] ?? 0;
  return (sum * vote.scale) / Math.sqrt(places.length) + vote.bias;
}

const tables = new Map<Vote, Int8Array>();

/** Decoded when a first text is held against it: a cold start does not pay for it. */
function tableOf(vote: Vote): Int8Array {
  const known = tables.get(vote);
  if (known !== undefined) return known;
  const table = Int8Array.from(atob(vote.weights), (sign) => sign.charCodeAt(0));
  tables.set(vote, table);
  return table;
}
