/**
 * Trains a vote (shared/domain/reply/text/vote.ts): an averaged perceptron with a margin. Nothing in it is left to chance
 * (the order is shuffled by a generator of its own, and it counts with + - * / and square roots only), so the same
 * examples give the same weights bit for bit.
 */
import { PLACES, type Vote } from '../../shared/domain/reply/text/vote.ts';

/** What was seen of one text or number, and whether it is of the kind that is voted on. */
export interface Example {
  places: readonly number[];
  wanted: boolean;
}

const ROUNDS = 12;
const RATE = 0.2;
const BIAS_RATE = 0.02;

export function train(examples: readonly Example[]): Vote {
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
      const { places, wanted: isWanted } = examples[at] ?? { places: [], wanted: false };
      const wanted = isWanted ? 1 : -1;
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
