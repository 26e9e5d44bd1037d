import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { keyPrefix, tableKeys } from '../names.ts';

/** The two key attributes of an item. */
export type Key = Record<string, AttributeValue>;

/** Numbers stand in sort keys with ten digits, so that they sort as numbers do. */
export function padded(seq: number): string {
  return String(seq).padStart(10, '0');
}

/** Key attributes of one item, in both tables. */
export function keyOf(partition: string, sort: string): Key {
  return { [tableKeys.partition]: { S: partition }, [tableKeys.sort]: { S: sort } };
}

/** Partitions of table `history` that hold many items. */
export const historyPartition = {
  commits: (patientId: string) => `${keyPrefix.patient}${patientId}`,
  settings: (clinicId: string) => `${keyPrefix.clinic}${clinicId}`,
  registry: (clinicId: string) => `REGISTRY#${clinicId}`,
  clinics: 'CLINICS',
  /** A clinic's number, and the patients' numbers that are claimed at it. */
  numbers: (clinicNumber: string) => `NUMBER#${clinicNumber}`,
  audit: (clinicId: string) => `AUDIT#${clinicId}`,
  /** A patient's bookings. */
  bookings: (patientId: string) => `BOOKINGS#${patientId}`,
  /** Whose a clinic's bookings are. */
  bookingOwners: (clinicId: string) => `BOOKED#${clinicId}`,
  requests: (clinicId: string) => `REQUEST#${clinicId}`,
} as const;

/** An attribute of a patient's number that was given up: anybody may take it. */
export const formerly = 'former';

/** Of an opt-out: when the number said so. Absent where the deployment that wrote it did not know. */
export const optOutSaidAt = 'saidAt';

/** Keys of single items in table `history`. */
export const historyKey = {
  commit: (patientId: string, seq: number) => keyOf(historyPartition.commits(patientId), padded(seq)),
  settings: (clinicId: string, version: number) =>
    keyOf(historyPartition.settings(clinicId), padded(version)),
  registry: (clinicId: string, patientId: string) => keyOf(historyPartition.registry(clinicId), patientId),
  clinic: (clinicId: string) => keyOf(historyPartition.clinics, clinicId),
  /** A patient's number at a clinic; the patient who holds it. */
  patientNumber: (clinicNumber: string, phone: string) =>
    keyOf(historyPartition.numbers(clinicNumber), phone),
  /** A clinic's own number; beside the claims on it, since every text in asks for one of the two. */
  clinicNumber: (clinicNumber: string) => keyOf(historyPartition.numbers(clinicNumber), 'clinic'),
  optOut: (clinicId: string, hash: string) => keyOf(`OPTOUT#${clinicId}`, hash),
  contacts: (clinicId: string) => keyOf(`CONTACTS#${clinicId}`, 'contacts'),
  clinicKey: (clinicId: string) => keyOf(`KEY#${clinicId}`, 'key'),
  /** That a job of reconcile has sent the next one. */
  jobMark: (hash: string) => keyOf(`JOB#${hash}`, 'sent'),
  cursorKey: () => keyOf('CURSORS', 'key'),
  sending: () => keyOf('SYSTEM', 'sending'),
  stranger: (strangerId: string) => keyOf(`${keyPrefix.stranger}${strangerId}`, 'state'),
} as const;
