import { oneDecimal } from '../plan/shown-number.ts';

/** `n` of `of`, in percent, with its 95 % interval; numbers are unrounded, `shown` has them with one decimal. */
export interface Share {
  readonly n: number;
  readonly of: number;
  /** Null when there is nobody to count. */
  readonly percent: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly shown: { readonly percent: string; readonly low: string; readonly high: string } | null;
}

/** The 97.5 % point of the standard normal distribution. */
const z = 1.959963984540054;

/**
 * Wilson's score interval without continuity correction, as fractions from 0 to 1 (Wilson 1927, J Am Stat Assoc
 * 22:209; recommended for any n by Newcombe 1998, Stat Med 17:857). Throws a RangeError unless 0 <= n <= of, of >= 1.
 */
export function wilsonInterval(n: number, of: number): { low: number; high: number } {
  if (!(Number.isSafeInteger(n) && Number.isSafeInteger(of) && n >= 0 && n <= of && of >= 1)) {
    throw new RangeError(`${n} of ${of} is no share of whole numbers`);
  }
  const share = n / of;
  const middle = share + (z * z) / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const whole = 1 + (z * z) / of;
  // None and all are exact ends, which rounding would miss by a hair.
  const low = n === 0 ? 0 : (middle - spread) / whole;
  const high = n === of ? 1 : (middle + spread) / whole;
  return { low, high };
}

/** A share to show. 99.96 % is shown as 99.9, since 100.0 would say that nobody is missing. */
export function shareOf(n: number, of: number): Share {
  if (of === 0) return { n, of, percent: null, low: null, high: null, shown: null };
  const interval = wilsonInterval(n, of);
  const percent = (n / of) * 100;
  const low = interval.low * 100;
  const high = interval.high * 100;
  const shown = { percent: oneDecimal(percent, [100]), low: oneDecimal(low), high: oneDecimal(high, [100]) };
  return { n, of, percent, low, high, shown };
}
