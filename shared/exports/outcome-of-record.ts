import type { IsoDate } from '../domain/calendar.ts';
import type { Period } from '../domain/outcomes/outcome-rows.ts';
import { type PatientOutcome, patientOutcome } from '../domain/outcomes/patient-outcome.ts';
import { attendedSessionsOf } from '../views/care-records.ts';
import type { OutcomesRow } from '../views/outcomes-row.ts';
import { unpackCheckIn, unpackSessions } from '../views/outcomes-rows.ts';
import type { PatientRecord } from './row-source.ts';

/**
 * What came of a patient by their rows; null for one who was not enrolled by the end of the period. `unread` when an
 * earlier version wrote the rows: the first commit left none that says where the patient stood.
 */
export function outcomeOfRecord(
  { patient, care, checkIns, records }: PatientRecord,
  period: Period,
  lowBaseline: (day: IsoDate) => number,
): PatientOutcome | 'unread' | null {
  if (care[0]?.seq !== 1) return patient.enrolledOn > period.to ? null : 'unread';
  const { enrolledOn } = patient;
  const sessions = records === undefined ? undefined : attendedSessionsOf(records);
  return patientOutcome({ enrolledOn, care, sessions }, checkIns, period, lowBaseline);
}

/** The same by the one row that has it all. */
export function outcomeOfRow(
  row: OutcomesRow,
  period: Period,
  lowBaseline: (day: IsoDate) => number,
): PatientOutcome | null {
  const { enrolledOn, care, checkIns } = row;
  return patientOutcome(
    { enrolledOn, care, sessions: unpackSessions(row) },
    checkIns.map(unpackCheckIn),
    period,
    lowBaseline,
  );
}
