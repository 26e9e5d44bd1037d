import { meanOf, numberOf } from './fractions.ts';
import type { MarkedReading, PlanMove } from './plan-review.ts';

/**
 * The level at which the phase after a move begins: the current score as the old phase computes it. Null after a
 * step-up, or a relapse could not go on to weekly; after a flare the mean of the two readings that ended it, as the
 * current score still holds some of the flare.
 */
export function levelAfterMove(
  rule: PlanMove['rule'],
  current: number | null,
  readings: readonly MarkedReading[],
): number | null {
  if (rule === 'step-up') return null;
  if (rule !== 'flare-end') return current;
  const ending = meanOf(readings.slice(-2).map(({ score }) => score));
  return ending === null ? null : numberOf(ending);
}
