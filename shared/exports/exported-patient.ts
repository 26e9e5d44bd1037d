import { createHmac } from 'node:crypto';
import type { IsoDate } from '../domain/calendar.ts';
import { daysBetween } from '../domain/calendar.ts';
import { episodeOf } from '../domain/outcomes/care.ts';
import type { Condition } from '../domain/plan/conditions.ts';
import type { TreatmentKind } from '../domain/treatment-kinds.ts';
import type { CaseloadRow, CheckInRow } from '../views/ports.ts';
import type { PatientRecord } from './row-source.ts';

/** A patient as an export names them. */
export interface ExportedPatient {
  readonly row: CaseloadRow;
  /** Random id, or in a de-identified export the keyed hash of it. */
  readonly id: string;
  /** Day 0 of a de-identified export: the first day of the first phase. */
  readonly dayZero: IsoDate;
  readonly condition: Condition | 'suppressed';
  /** Treatments that the file does not name. */
  readonly hiddenTreatments: readonly TreatmentKind[];
  /** The file says who somebody is. */
  readonly isNamed: boolean;
  /** Tells this row of the patient from the others, in FHIR; de-identified, a hash, since an id may tell a date. */
  readonly rowId: (row: Pick<CheckInRow, 'checkInId' | 'date'>) => string;
}

/** How a file names patients. */
export interface Naming {
  readonly deidentified: boolean;
  /** The clinic's key: 32 bytes in hex. */
  readonly clinicKey: string;
  /** Conditions of fewer than 5 patients, and what would give them away. */
  readonly hidden: readonly Condition[];
  /** The same of treatments, where the file lists them. */
  readonly hiddenTreatments?: readonly TreatmentKind[];
}

/**
 * HMAC-SHA256 of a patient's id under the clinic's key, 32 digits in hex: the same in every export of the clinic, so
 * that a later file can be joined to an earlier one, and nobody without the key can go back.
 */
export function pseudonym(clinicKey: string, patientId: string): string {
  if (!/^[0-9a-f]{64}$/.test(clinicKey)) throw new RangeError("a clinic's key is 32 bytes in hex");
  return createHmac('sha256', Buffer.from(clinicKey, 'hex'))
    .update(`export:${patientId}`)
    .digest('hex')
    .slice(0, 32);
}

/** The patient as this file names them. */
export function exportedPatient({ patient, care }: PatientRecord, naming: Naming): ExportedPatient {
  const { condition, enrolledOn, patientId } = patient;
  const rowName = ({ checkInId, date }: Pick<CheckInRow, 'checkInId' | 'date'>) => checkInId ?? `on-${date}`;
  return {
    row: patient,
    id: naming.deidentified ? pseudonym(naming.clinicKey, patientId) : patientId,
    isNamed: !naming.deidentified,
    dayZero: episodeOf(care).startedOn ?? enrolledOn,
    hiddenTreatments: naming.hiddenTreatments ?? [],
    condition: naming.hidden.includes(condition) ? 'suppressed' : condition,
    rowId: (row) =>
      naming.deidentified
        ? pseudonym(naming.clinicKey, `${patientId}/${rowName(row)}`).slice(0, 16)
        : rowName(row),
  };
}

/** Days from day 0; negative before it. */
export function dayOf({ dayZero }: ExportedPatient, date: IsoDate | null): number | null {
  return date === null ? null : daysBetween(dayZero, date);
}
