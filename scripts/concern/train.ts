/**
 * Trains the vote of shared/domain/reply/danger/concern.ts: an averaged perceptron with a margin. Nothing in it is
 * left to chance (the order is shuffled by a generator of its own, and it counts with + - * / and square roots
 * only), so the same texts give the same weights bit for bit.
 */
import { readFileSync } from 'node:fs';
import { featuresOf, PLACES, wordsOf } from '../../shared/domain/reply/danger/features.ts';
import { plainSpelling } from '../../shared/domain/reply/danger/plain-spelling.ts';
import type { Vote } from '../../shared/domain/reply/lexicon/safety/concern-weights.ts';
import { votedOn } from '../../shared/domain/reply/kinds/safety.ts';
import { readMessage } from '../../shared/domain/reply/text/message.ts';

export interface Example {
  kind: string;
  places: number[];
}

const ROUNDS = 12;
const RATE = 0.2;
const BIAS_RATE = 0.02;

/** The texts to train on: `danger.tsv` (text, crisis or urgent, language) and `ordinary.tsv` (text, where from). */
export function readExamples(): Example[] {
  const rows = (file: string): string[][] =>
    readFileSync(new URL(file, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.split('\t'));
  const example = (text: string, kind: string): Example => ({
    kind,
    places: featuresOf(wordsOf(votedOn(plainSpelling(readMessage(text).whole)))),
  });
  return [
    ...rows('danger.tsv').map(([text = '', kind = '']) => example(text, kind)),
    ...rows('ordinary.tsv').map(([text = '']) => example(text, 'ordinary')),
  ];
}

export function train(examples: readonly Example[], kind: 'crisis' | 'urgent'): Vote {
  const weights = new Float64Array(PLACES);
  const sums = new Float64Array(PLACES);
  const since = new Float64Array(PLACES);
  let bias = 0;
  let biasSum = 0;
  let step = 0;
  const order = examples.map((_, at) => at);
  const chance = generator();
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, chance);
    for (const at of order) {
      step += 1;
      const { places, kind: actual } = examples[at] ?? { places: [], kind: '' };
      const wanted = actual === kind ? 1 : -1;
      const length = Math.sqrt(places.length) || 1;
      let score = bias;
      for (const place of places) score += (weights[place] ?? 0) / length;
      if (wanted * score < 1) {
        for (const place of places) {
          const weight = weights[place] ?? 0;
          sums[place] = (sums[place] ?? 0) + weight * (step - (since[place] ?? 0));
          since[place] = step;
          weights[place] = weight + (RATE * wanted) / length;
        }
        bias += BIAS_RATE * wanted;
      }
      biasSum += bias;
    }
  }
  const averaged = weights.map((weight, at) => ((sums[at] ?? 0) + weight * (step - (since[at] ?? 0))) / step);
  return pack(averaged, biasSum / step);
}

/** Weights in one byte each, as text. */
function pack(weights: Float64Array, bias: number): Vote {
  const most = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = most / 127;
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / scale));
  return { bias, scale, weights: Buffer.from(bytes.buffer).toString('base64') };
}

function generator(): (below: number) => number {
  let state = 12_345;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * below);
  };
}

function shuffle(order: number[], chance: (below: number) => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = chance(at + 1);
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
}
