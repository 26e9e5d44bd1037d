import { addDays } from '../../../../shared/domain/calendar.ts';
import type { OutcomePatient, OutcomeRow } from '../../../../shared/domain/outcomes/patient-outcome.ts';

export const lastDay = '2026-06-30';

/** In weekly sessions since April. */
export const weeklyPatient: OutcomePatient = {
  condition: 'back-pain',
  phase: 'weekly',
  phaseSince: '2026-04-01',
};

export function row(changes: Partial<OutcomeRow> & { date: string }): OutcomeRow {
  return {
    checkInId: `c-${changes.date}`,
    due: changes.date,
    score: null,
    phase: 'weekly',
    status: changes.score == null ? 'missed' : 'answered',
    isBaseline: false,
    ...changes,
  };
}

/** The scores from before the first session, one a day. */
export function baselineRows(...scores: number[]): OutcomeRow[] {
  return scores.map((score, index) =>
    row({ date: addDays('2026-03-25', index), score, phase: null, isBaseline: true }),
  );
}

/** Answers a week apart, the last on the last day. */
export function weeklyRows(...scores: number[]): OutcomeRow[] {
  return scores.map((score, index) =>
    row({ date: addDays(lastDay, -7 * (scores.length - 1 - index)), score }),
  );
}
