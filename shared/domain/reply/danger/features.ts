/**
 * What the trained vote sees of a text: its words in plain spelling, neighbours, words around one word, three in a
 * row, and pieces of words, each as a place in the table of weights.
 */
import type { Token } from '../text/tokens.ts';
import { add, placeOf } from '../text/vote.ts';

const LONGEST_WORD = 20;
const PIECE = 4;

/** A text's words in plain spelling, with a mark for its beginning and its end, and one for any number. */
export function wordsOf(tokens: readonly Token[]): string[] {
  const words = ['<'];
  for (const token of tokens) {
    if (token.kind === 'word') words.push(token.text.slice(0, LONGEST_WORD));
    else if (token.kind === 'number') words.push('#');
  }
  words.push('>');
  return words;
}

/** The places of a text's features, some of them twice. */
export function featuresOf(words: readonly string[]): number[] {
  const places: number[] = [];
  for (let at = 0; at < words.length - 1; at += 1) {
    const word = words[at] ?? '';
    const next = words[at + 1] ?? '';
    const pair = add(add(PAIR, word), next);
    places.push(placeOf(pair));
    if (at + 2 < words.length) {
      const second = words[at + 2] ?? '';
      places.push(placeOf(add(add(AROUND, word), second)), placeOf(add(pair, second)));
    }
    if (at > 0) {
      places.push(placeOf(add(WORD, word)));
      pushPieces(places, `<${word}>`);
    }
  }
  return places;
}

function pushPieces(places: number[], word: string): void {
  for (let from = 0; from + PIECE <= word.length; from += 1) {
    places.push(placeOf(add(PIECES, word, from, from + PIECE)));
  }
}

const WORD = 0x811c9dc5;
const PAIR = 0x51ed270b;
const AROUND = 0x2545f491;
const PIECES = 0x6c62272e;
