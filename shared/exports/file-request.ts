/** What decides what a file says, and what makes one. */
import type { IsoDate } from '../domain/calendar.ts';
import type { ExportKind } from '../domain/export-kinds.ts';
import type { Period } from '../domain/outcomes/outcome-rows.ts';
import type { OutcomesTally } from '../domain/outcomes/tally.ts';
import type { Naming } from './exported-patient.ts';
import type { PatientRecord } from './row-source.ts';

/** Everything that decides what a file says. */
export interface FileRequest {
  readonly kind: ExportKind;
  readonly period: Period;
  readonly naming: Naming;
  /** Below which baseline nobody counts, as the clinic had it on a day. */
  readonly lowBaseline: (day: IsoDate) => number;
}

interface PatientLines {
  readonly text: string;
  readonly rows: number;
  /** Of an outcomes file: the report's counts with this patient. */
  readonly tally: OutcomesTally | null;
}

export interface FileFormat {
  readonly contentType: string;
  /** What stands before the first patient. */
  readonly head: string;
  patient(record: PatientRecord, tally: OutcomesTally | null): PatientLines;
}
