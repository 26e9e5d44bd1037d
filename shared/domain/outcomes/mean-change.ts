import { oneDecimal } from '../plan/shown-number.ts';

/** Running mean and squared deviations (Welford 1962, Technometrics 4:419): plain data, so that it can be kept. */
export interface Spread {
  readonly count: number;
  readonly mean: number;
  readonly squares: number;
}

/** The mean of a change with its 95 % interval; `shown` has each number with one decimal. */
export interface MeanChange {
  readonly count: number;
  /** Points on the 0-10 scale; negative is less pain. */
  readonly mean: number;
  readonly standardDeviation: number;
  readonly low: number;
  readonly high: number;
  readonly shown: { readonly mean: string; readonly low: string; readonly high: string };
}

export const nothingSpread: Spread = { count: 0, mean: 0, squares: 0 };

/** The spread with one more value. */
export function withValue({ count, mean, squares }: Spread, value: number): Spread {
  const after = mean + (value - mean) / (count + 1);
  return { count: count + 1, mean: after, squares: squares + (value - mean) * (value - after) };
}

/**
 * Chance that Student's t with whole `freedom` lies between -t and t: the finite series of Abramowitz & Stegun 1964,
 * 26.7.3 (odd) and 26.7.4 (even), so that no table and no approximation is needed.
 */
function chanceWithin(t: number, freedom: number): number {
  const angle = Math.atan(t / Math.sqrt(freedom));
  const cosine = Math.cos(angle);
  const isOdd = freedom % 2 === 1;
  let term = isOdd ? cosine : 1;
  let sum = freedom === 1 ? 0 : term;
  for (let power = isOdd ? 3 : 2; power <= freedom - 2; power += 2) {
    term *= ((power - 1) / power) * cosine * cosine;
    sum += term;
  }
  return isOdd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
}

/** The t that holds 95 % between -t and t. Throws a RangeError unless `freedom` is a whole number from 1. */
export function studentT95(freedom: number): number {
  if (!Number.isSafeInteger(freedom) || freedom < 1) throw new RangeError(`${freedom} degrees of freedom`);
  let low = 1.95;
  let high = 12.8;
  // Halving to the last bit of a double; 60 rounds are more than it has.
  for (let round = 0; round < 60; round += 1) {
    const middle = (low + high) / 2;
    if (chanceWithin(middle, freedom) < 0.95) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** A drop in points is never shown larger than it is across what counts as a response. */
function shownChange(change: number): string {
  if (change >= 0) return oneDecimal(change);
  const drop = oneDecimal(-change, [1, 2]);
  return drop === '0.0' ? drop : `-${drop}`;
}

/** The mean with its 95 % t interval; null with fewer than two values, which have no spread. */
export function meanChangeOf({ count, mean, squares }: Spread): MeanChange | null {
  if (count < 2) return null;
  const standardDeviation = Math.sqrt(squares / (count - 1));
  const half = (studentT95(count - 1) * standardDeviation) / Math.sqrt(count);
  const low = mean - half;
  const high = mean + half;
  const shown = { mean: shownChange(mean), low: shownChange(low), high: shownChange(high) };
  return { count, mean, standardDeviation, low, high, shown };
}
