import { tenthsOf } from './fractions.ts';
import type { Protocol } from './protocol.ts';

/** Throws a RangeError that names `field` unless `score` is a whole number from 0 to 10. */
export function checkScore(score: unknown, field: string): void {
  if (typeof score !== 'number' || !Number.isInteger(score) || score < 0 || score > 10) {
    throw new RangeError(`${field} must be a whole number from 0 to 10, not ${String(score)}`);
  }
}

/** The calm list with scores joined to its end, however they compare with it; the oldest make room. */
export function joinCalm(calm: readonly number[], scores: readonly number[], protocol: Protocol): number[] {
  return [...calm, ...scores].slice(-protocol.calmList.size);
}

/**
 * What is usual for the patient, 0-10 in steps of a half: the median of the calm list (the mean of the middle
 * two when even). Null while the list is shorter than `calmList.minimum`.
 */
export function usualOf(calm: readonly number[], protocol: Protocol): number | null {
  calm.forEach((kept, index) => {
    checkScore(kept, `calm[${index}]`);
  });
  const sorted = joinCalm(calm, [], protocol).sort((a, b) => a - b);
  if (sorted.length < protocol.calmList.minimum) return null;
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

/**
 * Marks a new reading against the calm list and returns the list after it. A score that stands out (at least
 * `flareRise` above usual and at least `flareFloor`) is elevated and does not join, so that a flare cannot
 * become what is usual. Throws a RangeError when a score is not a whole number from 0 to 10.
 */
export function markReading(
  calm: readonly number[],
  score: number,
  protocol: Protocol,
): { elevated: boolean; calm: number[] } {
  checkScore(score, 'score');
  const usual = usualOf(calm, protocol);
  const elevated =
    usual !== null &&
    score * 10 >= usual * 10 + tenthsOf(protocol.flareRise) &&
    score * 10 >= tenthsOf(protocol.flareFloor);
  return { elevated, calm: joinCalm(calm, elevated ? [] : [score], protocol) };
}
