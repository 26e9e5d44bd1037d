/**
 * A linear vote over what a text shows: each thing seen has a place in a table of weights that was trained from invented
 * texts (scripts/train-votes.ts). Training and reading share this file, so that they cannot part.
 */

/** A weight for each place, one byte each in base64, times the scale; added to the bias. */
export interface Vote {
  bias: number;
  scale: number;
  weights: string;
}

/** Places in a table of weights; what falls into one place shares its weight. */
export const PLACES = 32_768;

/** The sum of the vote over what was seen; longer texts show more, so it is divided by the root of their number. */
export function weigh(vote: Vote, places: readonly number[]): number {
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

/** FNV-1a over a text, or a part of it, and a sign that ends it. */
export function add(hash: number, text: string, from = 0, to = text.length): number {
  let value = hash;
  for (let at = from; at < to; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return Math.imul(value ^ 0x1f, 0x01000193);
}

/** The place of what was hashed. */
export function placeOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) & (PLACES - 1);
}
