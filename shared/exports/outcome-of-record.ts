import type { Period } from '../domain/outcomes/outcome-rows.ts';
import { type PatientOutcome, patientOutcome } from '../domain/outcomes/patient-outcome.ts';
import type { IsoDate } from '../domain/calendar.ts';
import type { OutcomesRow } from '../views/outcomes-row.ts';
import { unpackCheckIn } from '../views/outcomes-rows.ts';
import type { PatientRecord } from './row-source.ts';

/**
 * What came of a patient by their rows; null for one who was not enrolled by the end of the period. `unread` when an
 * earlier version wrote the rows: the first commit left none that says where the patient stood.
 */
export function outcomeOfRecord(
  { patient, care, checkIns }: PatientRecord,
  period: Period,
  lowBaseline: (day: IsoDate) => number,
): PatientOutcome | 'unread' | null {
  if (care[0]?.seq !== 1) return patient.enrolledOn > period.to ? null : 'unread';
  return patientOutcome({ enrolledOn: patient.enrolledOn, care }, checkIns, period, lowBaseline);
}

/** The same by the one row that has it all. */
export function outcomeOfRow(
  { enrolledOn, care, checkIns }: OutcomesRow,
  period: Period,
  lowBaseline: (day: IsoDate) => number,
): PatientOutcome | null {
  return patientOutcome({ enrolledOn, care }, checkIns.map(unpackCheckIn), period, lowBaseline);
}
