/** What a row of care beside scores holds. */
import type { IsoDate } from '../domain/calendar.ts';
import type { Instant } from '../domain/local-time.ts';
import type { Measure } from '../domain/measure-kinds.ts';
import type { SessionDetails, SessionSource } from '../domain/patient/sessions/session-record.ts';
import type { LastMove } from '../domain/patient/state.ts';
import type { Phase } from '../domain/plan/phases.ts';
import type { TreatmentKind } from '../domain/treatment-kinds.ts';

export type RecordItem =
  /** One word of a session; what is known of it is made of all of them. */
  | ({ kind: 'session'; attended: boolean; source: SessionSource } & SessionDetails)
  /** `of`: what was told of it is of the session of that day. */
  | { kind: 'session-undone'; of?: IsoDate }
  | { kind: 'move'; from: Phase | null; to: Phase; rule: Exclude<LastMove['rule'], 'override'> }
  | { kind: 'override'; from: Phase; to: Phase; reason: string | null }
  | { kind: 'flare' }
  | { kind: 'pause'; until: IsoDate | null }
  | { kind: 'pause-end' }
  /** Without an id the patient told of it, in these words. */
  | { kind: 'treatment'; id?: string; treatment: TreatmentKind; note: string }
  | ({ kind: 'measure'; id: string } & Measure)
  | { kind: 'note'; id: string; body: string };

/** What one event recorded; written once, and never again. */
export interface RecordRow {
  patientId: string;
  clinicId: string;
  /** The commit this row comes from, and which of its records it is. */
  seq: number;
  index: number;
  at: Instant;
  /** The local day it belongs to. */
  on: IsoDate;
  /** Staff user; null for the patient, the rules, bookings and what was assumed. */
  by: string | null;
  item: RecordItem;
}
