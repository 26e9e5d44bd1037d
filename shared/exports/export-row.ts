import type { IsoDate } from '../domain/calendar.ts';
import type { ExportKind } from '../domain/export-kinds.ts';
import type { Instant } from '../domain/local-time.ts';
import type { OutcomesTally } from '../domain/outcomes/tally.ts';
import type { Condition } from '../domain/plan/conditions.ts';
import type { TreatmentKind } from '../domain/treatment-kinds.ts';

/** Names one export; also what travels through the exports queue. */
export interface ExportReference {
  clinicId: string;
  exportId: string;
}

/** What staff asked for. */
export interface ExportRequest {
  kind: ExportKind;
  /** Both ends belong to the export; days are each patient's own. */
  from: IsoDate;
  to: IsoDate;
  deidentified: boolean;
}

/** Where an export goes on when its function's time ran out, or when it died. */
export interface ExportCheckpoint {
  /** Null while the file is too small for a multipart upload. */
  uploadId: string | null;
  /** Tags of the parts uploaded so far, in order. */
  parts: string[];
  /** Bytes that wait in a file of their own for the next part. */
  tail: boolean;
  /** The last patient written; null before the first. Patients come in the order of their ids. */
  after: string | null;
  /** Patients written. */
  patients: number;
  rows: number;
  /** Of an outcomes export: the report so far. */
  tally: OutcomesTally | null;
  /** Conditions so rare that a de-identified file does not name them. */
  hidden: Condition[];
  /** The same of treatments; absent where the file lists none. */
  hiddenTreatments?: TreatmentKind[];
}

/** One export: what was asked for and how far it is. It holds nothing about a patient but the id it goes on after. */
export interface ExportRow extends ExportReference, ExportRequest {
  /** Counts up by one with every write; a write over another version is refused. */
  version: number;
  requestedBy: string;
  requestedAt: Instant;
  /** `withdrawn`: a patient was erased meanwhile, and files that may hold them are gone. */
  status: 'queued' | 'running' | 'done' | 'failed' | 'withdrawn';
  /** Share of the patients written, 0 to 1. */
  progress: number;
  /** Lines of the file so far, without the line of headings. */
  rows: number;
  finishedAt: Instant | null;
  checkpoint: ExportCheckpoint | null;
}

/** Days after which S3 deletes an export's files. */
export const filesLastDays = 7;

/**
 * What the file is called once it is saved: `ebb-check-ins-2026-01-01-to-2026-03-31.csv`, or without any date
 * `ebb-check-ins-deidentified.csv`.
 */
export function fileName({ deidentified, from, kind, to }: ExportRequest): string {
  const dot = kind.lastIndexOf('.');
  const which = deidentified ? 'deidentified' : `${from}-to-${to}`;
  return `ebb-${kind.slice(0, dot)}-${which}${kind.slice(dot)}`;
}

/** Keys of an export's objects. */
export function objectKeys(row: ExportRow) {
  const folder = `${row.clinicId}/${row.exportId}`;
  return {
    data: `${folder}/${fileName(row)}`,
    dictionary: `${folder}/data-dictionary.csv`,
    report: `${folder}/outcomes-report.json`,
    /** What did not fill a part when a run's time was up. */
    tail: `${folder}/tail`,
  };
}
