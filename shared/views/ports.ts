/**
 * The read model: what pages and exports show, in table `views`. All of it can be thrown away and written
 * again from the history, so each row carries the commit it comes from and gives way to a later one only.
 */
import type { AttentionKind, AttentionReason } from '../domain/attention-kinds.ts';
import type { IsoDate } from '../domain/calendar.ts';
import type { CaseloadSort, DueName } from '../domain/caseload-lists.ts';
import type { Language } from '../domain/clinic/settings.ts';
import type { Instant } from '../domain/local-time.ts';
import type { CareChange } from '../domain/outcomes/care.ts';
import type { CheckInKind } from '../domain/patient/check-ins.ts';
import type { DeskNotes } from '../domain/patient/desk-notes.ts';
import type { AskedSession } from '../domain/patient/sessions/questions-due.ts';
import type { SessionSource } from '../domain/patient/sessions/session-record.ts';
import type { SessionsAhead } from '../domain/patient/sessions/sessions-due.ts';
import type { LastMove, PatientStatus, Score, Suggestion, WakeUp } from '../domain/patient/state.ts';
import type { Condition } from '../domain/plan/conditions.ts';
import type { Phase } from '../domain/plan/phases.ts';
import type { Page, PageQuery } from '../dynamo/pages.ts';
import type { OutcomesRow, OutcomesRows } from './outcomes-row.ts';
import type { RecordRow } from './record-item.ts';

/** The last change of a patient's plan. */
export interface MoveRow extends Pick<LastMove, 'rule' | 'from' | 'on' | 'numbers' | 'reason'> {
  seq: number;
  at: Instant;
  to: Phase;
  seen: boolean;
  objected?: IsoDate;
}

/** One patient on the caseload page. */
export interface CaseloadRow {
  patientId: string;
  clinicId: string;
  /** The commit this row comes from. */
  seq: number;
  firstName: string;
  /** Absent from rows of before there was one. */
  label?: string | null;
  /** E.164. */
  phone: string;
  language: Language;
  timeZone: string;
  condition: Condition;
  status: PatientStatus;
  /** Null during intake. */
  phase: Phase | null;
  phaseSince: IsoDate | null;
  lastScore: Score | null;
  /** The last 12, oldest first. */
  recentScores: Score[];
  /** What the usual score is taken from, oldest first; absent from rows of before it was shown. */
  calm?: readonly number[];
  nextWake: WakeUp | null;
  /** What staff have not cleared. */
  attention: { kind: AttentionKind; since: Instant; reason?: AttentionReason }[];
  suggestion: Suggestion | null;
  /** Absent where staff have noted nothing. */
  desk?: DeskNotes;
  /** Absent from rows of before it was shown. */
  lastMove?: MoveRow | null;
  /** Absent from rows of before it was shown. */
  ahead?: SessionsAhead;
  /** The last 4 sessions that are recorded, oldest first; absent from rows of before they were shown. */
  lately?: { date: IsoDate; attended: boolean; source: SessionSource }[];
  /** Absent where nothing is asked, and from rows of before it was. */
  sessionAsked?: AskedSession;
  /** Share of closed or answered check-ins that were answered, 0 to 1; null before the first. */
  responseRate: number | null;
  enrolledOn: IsoDate;
}

/** A text or a note that a person should read. */
export interface InboxRow {
  /** As `inboxItemId` makes it. */
  id: string;
  clinicId: string;
  /** One of the two is null. */
  patientId: string | null;
  strangerId: string | null;
  /**
   * A patient's: sequence number of the commit that added it. A stranger's: epoch milliseconds the text came
   * at, because the sequence of a stranger's state begins again once it has expired.
   */
  item: number;
  /** The commit (or the stranger's state) this row comes from. */
  seq: number;
  /** E.164; only a stranger's. */
  phone?: string;
  /** A stranger who is an alert contact of the clinic. */
  contact?: boolean;
  /** E.164: a number that the patient had before, when the text came from it. */
  formerNumber?: string;
  /** Null for a stranger. */
  firstName: string | null;
  at: Instant;
  text: string;
  why: string;
  /** Staff see it before the others. */
  first: boolean;
  /** What the patient had been asked last. */
  asked: string | null;
  /** What staff had written last, when the text may answer it. */
  answers?: string;
  /** A number that may not have been meant as pain: what one click would record, and of which day. */
  unrecorded?: Score;
  done: { by: string; at: Instant } | null;
  /** When it goes by itself; only a stranger's, whose words nobody may keep for long. */
  expiresAt?: Instant;
}

/** One check-in, or one reading that answered none: a line of the outcomes. */
export interface CheckInRow {
  patientId: string;
  clinicId: string;
  /** The commit this row comes from. */
  seq: number;
  /** Null for a reading that answered no check-in. */
  checkInId: string | null;
  kind: CheckInKind | null;
  /** The day it was due, in the patient's zone; fixed for the life of a check-in. */
  due: IsoDate | null;
  askedAt: Instant | null;
  answeredAt: Instant | null;
  /** The day of the reading; of a check-in without one, the day it was due. */
  date: IsoDate;
  score: number | null;
  elevated: boolean | null;
  approximate: boolean;
  /** Null before there is a score; whose it was stays when it is taken back. */
  source: 'text' | 'staff' | 'unprompted' | null;
  /** The phase on that day; null during intake. */
  phase: Phase | null;
  status: 'open' | 'answered' | 'missed' | 'withdrawn' | 'voided';
  isBaseline: boolean;
  /** The local day on which staff last entered, corrected or took back the score; absent when they did not. */
  changedOn?: IsoDate;
}

/** What one event changed of where a patient stands; written once, and never again. */
export interface CareRow extends CareChange {
  patientId: string;
  clinicId: string;
  /** The commit this row comes from, and which of its changes it is. */
  seq: number;
  index: number;
}

/** What a report needs of a patient beside the caseload row. */
export interface Course {
  /** In the order in which they were decided. */
  care: CareRow[];
  /** In the order they were due. */
  checkIns: CheckInRow[];
}

export interface CaseloadQuery extends PageQuery {
  /** `intake`: those whose plan has not begun. */
  phase?: Phase | 'intake';
  /** Only patients for whom this waits for staff. */
  flag?: AttentionKind;
  status?: PatientStatus;
  /** Only those whose session is due and not booked: by today, or before it. */
  due?: DueName;
  /** Another order than who needs a person first; the whole list is read for it. */
  sort?: CaseloadSort;
  /** Part of the first name or the label, accents and case aside, or at least three digits of the number. */
  search?: string;
}

/** `stale`: a later commit has written the row, or the patient is erased; nothing was changed. */
export type PutResult = 'written' | 'stale';

export interface Views {
  putPatient(row: CaseloadRow): Promise<PutResult>;
  putInboxItem(row: InboxRow): Promise<PutResult>;
  putCheckIn(row: CheckInRow): Promise<PutResult>;
  putCare(row: CareRow): Promise<PutResult>;
  putRecord(row: RecordRow): Promise<PutResult>;
  putOutcomes(row: OutcomesRow): Promise<PutResult>;
  /** Deletes every row of an erased patient; from then on any row that comes late for the patient is stale. */
  removePatient(patientId: string): Promise<void>;
  /** Deletes every row of a number that belongs to no patient; rows of what it writes later may come. */
  removeStranger(strangerId: string): Promise<void>;

  /** A patient's row; null for an unknown, an erased or another clinic's patient. */
  row(clinicId: string, patientId: string): Promise<CaseloadRow | null>;
  /** A clinic's patients, those who need a person first, most urgent first; then by name. */
  caseload(clinicId: string, query: CaseloadQuery): Promise<Page<CaseloadRow>>;
  /** Open items, first things first, then the longest waiting; `done` ones newest first. */
  inbox(clinicId: string, query: PageQuery & { done?: boolean }): Promise<Page<InboxRow>>;
  /** Null for an unknown or another clinic's item. */
  inboxItem(clinicId: string, id: string): Promise<InboxRow | null>;
  /** All of a patient's. The caller has asked whose patient it is. */
  courseOf(patientId: string): Promise<Course>;
  /** All of a patient's, in the order in which they were written. The caller has asked whose patient it is. */
  recordsOf(patientId: string): Promise<RecordRow[]>;
  /** What a report needs of each patient of a clinic. */
  outcomes(clinicId: string): Promise<OutcomesRows>;
  /** A clinic's by date, both ends included. */
  checkIns(clinicId: string, query: PageQuery & { from: IsoDate; to: IsoDate }): Promise<Page<CheckInRow>>;
}

/** Whose inbox item it is. */
export type InboxOwner = { patientId: string } | { strangerId: string };

/** The id of an inbox item, fit for a URL; it names the owner, so one read finds the item. */
export function inboxItemId(owner: InboxOwner, item: number): string {
  return 'patientId' in owner ? `p.${owner.patientId}.${item}` : `s.${owner.strangerId}.${item}`;
}

/** What `inboxItemId` put into an id; null for what is none. */
export function parseInboxItemId(id: string): { owner: InboxOwner; item: number } | null {
  const parts = /^([ps])\.(.+)\.(\d{1,15})$/.exec(id);
  const ownerId = parts?.[2];
  if (ownerId === undefined) return null;
  const owner = parts?.[1] === 'p' ? { patientId: ownerId } : { strangerId: ownerId };
  return { owner, item: Number(parts?.[3]) };
}
