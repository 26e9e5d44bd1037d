import { oneDecimal } from '../plan/shown-number.ts';

/** The middle of a change and its quartiles, in points; `shown` has each with one decimal. */
export interface Quartiles {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  readonly shown: { readonly lower: string; readonly median: string; readonly upper: string };
}

/** The value at a place among values in order, counted from 0, between two of them where the place is. */
function valueAt(values: readonly { value: number; count: number }[], place: number): number {
  const at = (rank: number) => {
    let passed = 0;
    for (const { value, count } of values) {
      passed += count;
      if (rank < passed) return value;
    }
    return values.at(-1)?.value ?? 0;
  };
  const below = at(Math.floor(place));
  return below + (place - Math.floor(place)) * (at(Math.ceil(place)) - below);
}

/**
 * Median and quartiles of values that were counted, by linear interpolation between the two nearest (definition 7 of
 * Hyndman & Fan 1996, Am Stat 50:361); null without any.
 */
export function quartilesOf(counts: Readonly<Record<string, number>>): Quartiles | null {
  const values = Object.entries(counts)
    .map(([value, count]) => ({ value: Number(value), count }))
    .sort((a, b) => a.value - b.value);
  const last = values.reduce((sum, { count }) => sum + count, 0) - 1;
  if (last < 0) return null;
  const [lower = 0, median = 0, upper = 0] = [0.25, 0.5, 0.75].map((share) => valueAt(values, last * share));
  return {
    lower,
    median,
    upper,
    shown: { lower: oneDecimal(lower), median: oneDecimal(median), upper: oneDecimal(upper) },
  };
}
