/** Progress worth a word: a score lower than any before it, while no flare is on. */
import { daysBetween, type IsoDate } from '../../calendar.ts';
import type { Protocol } from '../../plan/protocol.ts';
import { isRaised, type PatientState, type Plan, type Score } from '../state.ts';

/** Points below the baseline from which a new lowest is said. */
const pointsBelowBaseline = 2;

/** The lowest of the scores that are forgotten with what was forgotten before; absent before there are any. */
export function withForgottenLowest(
  { lowestForgotten, kept }: Plan,
  forgotten: readonly Score[],
): { lowestForgotten?: number } {
  // Of those forgotten before this was kept only the newest is known.
  const before = lowestForgotten ?? kept.forgotten?.score;
  const scores = [...(before === undefined ? [] : [before]), ...forgotten.map(({ score }) => score)];
  return scores.length === 0 ? {} : { lowestForgotten: Math.min(...scores) };
}

/** True when the score of that day is lower than every other, and 2 or more below the baseline. */
export function isNewLowest({ plan, stage }: PatientState, { date, score }: Score): boolean {
  const { baseline, kept } = plan;
  if (stage === 'intake' || baseline.length === 0) return false;
  const others = [...baseline, ...kept.readings].filter((known) => known.date !== date);
  const lowest = Math.min(
    ...others.map((known) => known.score),
    plan.lowestForgotten ?? kept.forgotten?.score ?? Number.POSITIVE_INFINITY,
  );
  const sum = baseline.reduce((total, known) => total + known.score, 0);
  return score < lowest && (score + pointsBelowBaseline) * baseline.length <= sum;
}

/** True in a flare, by plan or by the patient's own words, and while a call about one is awaited. */
export function isFlareOn(state: PatientState, day: IsoDate, { flareReportDays }: Protocol): boolean {
  const { phase, flareReports } = state.plan;
  const report = flareReports.at(-1);
  const reported = report !== undefined && daysBetween(report, day) <= flareReportDays;
  return phase === 'flare' || reported || isRaised(state, 'flare') || isRaised(state, 'call-first');
}
