/** The one row a patient that a report reads, as it is kept. */
import type { IsoDate } from '../domain/calendar.ts';
import type { CareChange } from '../domain/outcomes/care.ts';

export interface OutcomesRow {
  patientId: string;
  clinicId: string;
  /** The newest commit among the rows that it is made of. */
  seq: number;
  enrolledOn: IsoDate;
  /** In the order in which they were decided. */
  care: CareChange[];
  /** In the order they were due. */
  checkIns: PackedCheckIn[];
  /** Days of the sessions that were attended; absent of rows from before they were kept. */
  sessions?: { told: IsoDate[]; assumed: IsoDate[] };
}

/** The rows of a clinic, each unpacked when it is asked for: a year of thousands of patients at once is much. */
export interface OutcomesRows {
  /** Null for a patient of whom there is none. */
  of(patientId: string): OutcomesRow | null;
}

/** Stands for a day that is the day of the reading. */
export const sameDay = 0;

/** A check-in or reading, in the order of `unpackCheckIn`; the last is absent where staff changed nothing. */
export type PackedCheckIn = [
  isCheckIn: 0 | 1,
  date: IsoDate,
  due: IsoDate | null | typeof sameDay,
  score: number | null,
  source: number,
  status: number,
  isBaseline: 0 | 1,
  changedOn?: IsoDate,
];
