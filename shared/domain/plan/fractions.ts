/**
 * A mean of whole scores, kept as its two whole numbers. Percentages and points are compared by
 * cross-multiplication, in whole numbers far below 2^53, because `1 - c / b >= 0.3` in doubles is wrong for
 * hundreds of the combinations that occur.
 */
export interface Mean {
  readonly sum: number;
  readonly count: number;
}

/** The mean of whole scores; null when there are none. */
export function meanOf(scores: readonly number[]): Mean | null {
  if (scores.length === 0) return null;
  return { sum: scores.reduce((total, score) => total + score, 0), count: scores.length };
}

/** The mean as a plain number, for showing and for comparing with a level kept as one. */
export function numberOf(mean: Mean): number {
  return mean.sum / mean.count;
}

/** Points of a protocol as a whole number of tenths; 0.7 * 10 alone would be 7.000000000000001. */
export function tenthsOf(points: number): number {
  return Math.round(points * 10);
}

/** Whether `lower` is at least `points` below `upper`. */
export function isBelowBy(lower: Mean, upper: Mean, points: number): boolean {
  const difference = upper.sum * lower.count - lower.sum * upper.count;
  return difference * 10 >= tenthsOf(points) * upper.count * lower.count;
}

/** Whether the mean is at least `points` on the scale. */
export function isAtLeast(mean: Mean, points: number): boolean {
  return mean.sum * 10 >= tenthsOf(points) * mean.count;
}

/** (baseline - current) / baseline as a number, negative when worse; null when the baseline is 0. */
export function improvementOf(baseline: Mean, current: Mean): number | null {
  if (baseline.sum === 0) return null;
  const whole = baseline.sum * current.count;
  return (whole - current.sum * baseline.count) / whole;
}

/** Whether the improvement is known and at least `percent`. */
export function isImprovedBy(baseline: Mean, current: Mean, percent: number): boolean {
  const whole = baseline.sum * current.count;
  return whole > 0 && (whole - current.sum * baseline.count) * 100 >= percent * whole;
}

/** Whether the improvement is known and less than `percent`. */
export function isImprovedByLessThan(baseline: Mean, current: Mean, percent: number): boolean {
  return baseline.sum > 0 && !isImprovedBy(baseline, current, percent);
}
