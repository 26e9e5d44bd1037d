/** The scores that others are held against: the last, and the one before a day. */
import type { IsoDate } from '../calendar.ts';
import type { PatientState, Score } from './state.ts';

/** The score of the newest day that has one, in the baseline or since; null before the first. */
export function lastScore({ plan: { baseline, kept } }: PatientState): Score | null {
  const [reading, first] = [kept.readings.at(-1) ?? null, baseline.at(-1) ?? null];
  // Staff may enter a reading of a day before the baseline's last.
  if (reading === null || first === null) return reading ?? first;
  return first.date > reading.date ? first : reading;
}

/** The score recorded last, of any day before `date`, or null. */
export function scoreBefore(state: PatientState, date: IsoDate): number | null {
  const earlier = [...state.plan.baseline, ...state.plan.kept.readings].filter((score) => score.date < date);
  return earlier.at(-1)?.score ?? null;
}
