import type { Mean } from './fractions.ts';
import { numberOf } from './fractions.ts';

/**
 * A number with one decimal. It is rounded to the nearest, but never up to or across one of the thresholds it
 * is below: 29.96 against 30 is shown as 29.9, as a reader would otherwise see a rule that was not kept.
 */
export function oneDecimal(value: number, thresholds: readonly number[] = []): string {
  // Doubles of such fractions are right to 13 digits, and no fraction of whole scores comes this near a
  // threshold without being it.
  const tolerance = 1e-9;
  const nearest = Math.round(value * 10) / 10;
  const crossed = thresholds.some((threshold) => value < threshold - tolerance && nearest >= threshold);
  return (crossed ? Math.floor(value * 10 + tolerance) / 10 : nearest).toFixed(1);
}

/** A mean with one decimal, on the same terms. */
export function shownMean(mean: Mean, thresholds: readonly number[] = []): string {
  return oneDecimal(numberOf(mean), thresholds);
}

/** "1 more day", "2 more days". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
