import { addDays } from '../../../../shared/domain/calendar.ts';
import type { CareChange } from '../../../../shared/domain/outcomes/care.ts';
import type { OutcomeRow } from '../../../../shared/domain/outcomes/outcome-rows.ts';
import type { OutcomePatient, PatientOutcome } from '../../../../shared/domain/outcomes/patient-outcome.ts';

export const lastDay = '2026-06-30';

/** In weekly sessions since April, and whatever came after. */
export function patientWith(...changes: CareChange[]): OutcomePatient {
  return {
    enrolledOn: '2026-03-24',
    care: [{ on: '2026-03-24', condition: 'back-pain' }, { on: '2026-04-01', phase: 'weekly' }, ...changes],
  };
}

export const weeklyPatient = patientWith();

export function row(changes: Partial<OutcomeRow> & { date: string }): OutcomeRow {
  return {
    checkInId: `c-${changes.date}`,
    due: changes.date,
    score: null,
    source: changes.score == null ? null : 'text',
    status: changes.score == null ? 'missed' : 'answered',
    isBaseline: false,
    ...changes,
  };
}

/** The scores from before the first session, one a day. */
export function baselineRows(...scores: number[]): OutcomeRow[] {
  return scores.map((score, index) =>
    row({ date: addDays('2026-03-25', index), score, isBaseline: true, checkInId: null, due: null }),
  );
}

/** Answers a week apart, the last on the last day, or another. */
export function weeklyRows(scores: readonly number[], last = lastDay): OutcomeRow[] {
  return scores.map((score, index) => row({ date: addDays(last, -7 * (scores.length - 1 - index)), score }));
}

/** What came of somebody, from the scores of the baseline and the endpoint. */
export function outcomeOf(
  baseline: number[],
  endpoint: number[],
  changes: Partial<PatientOutcome> = {},
): PatientOutcome {
  const meanOf = (scores: number[]) =>
    scores.length === 0 ? null : { sum: scores.reduce((sum, score) => sum + score, 0), count: scores.length };
  return {
    condition: 'back-pain',
    phase: 'weekly',
    exclusion: null,
    startedOn: '2026-04-01',
    endpointOn: lastDay,
    standing: 'in-care',
    lost: false,
    baseline: meanOf(baseline),
    endpoint: meanOf(endpoint),
    readings: endpoint.length,
    answered: 3,
    answeredByStaff: 0,
    closed: 4,
    corrected: false,
    attendance: null,
    course: { points: [], toResponse: null, toRelapse: null, months: [] },
    ...changes,
  };
}
