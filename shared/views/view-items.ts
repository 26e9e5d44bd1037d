import { dayMs, type Instant, later } from '../domain/local-time.ts';
import { padded } from '../dynamo/keys.ts';
import { toStoredJson } from '../dynamo/stored-json.ts';
import { keyPrefix } from '../names.ts';
import { caseloadSort } from './caseload-order.ts';
import type { OutcomesRow } from './outcomes-row.ts';
import type { CareRow, CaseloadRow, CheckInRow, Course, InboxOwner, InboxRow } from './ports.ts';
import type { RecordRow } from './record-item.ts';

/** A row of table `views` as both adapters keep it. */
export interface ViewItem {
  pk: string;
  sk: string;
  /** Null for what stands on no list. */
  page: { pk: string; sk: string } | null;
  clinicId: string;
  seq: number;
  /** When the table may delete it by itself. */
  expiresAt?: Instant;
  /** The row, as JSON. */
  row: string;
}

/** Partitions of the page index: each is one list of one clinic. */
export const pagePartition = {
  caseload: (clinicId: string) => `CASELOAD#${clinicId}`,
  inbox: (clinicId: string, done: boolean) => `INBOX#${clinicId}#${done ? 'done' : 'open'}`,
  checkIns: (clinicId: string) => `CHECKINS#${clinicId}`,
  outcomes: (clinicId: string, shard: number) => `OUTCOMES#${clinicId}#${shard}`,
} as const;

/** Sort key of a patient's caseload row, and of the tombstone that takes its place. */
export const rowSort = 'row';

/** First part of the sort keys of rows that a report reads: one query finds both kinds, changes of care first. */
const careSort = 'care#';
const checkInSort = 'check-in#';
export const courseSort = { from: careSort, to: `${checkInSort}~` } as const;

/** Partition of everything about one patient. */
export function patientPartition(patientId: string): string {
  return `${keyPrefix.patient}${patientId}`;
}

/** Partition of everything about one number that belongs to no patient. */
export function strangerPartition(strangerId: string): string {
  return `${keyPrefix.stranger}${strangerId}`;
}

/** Key of an inbox row. */
export function inboxKey(owner: InboxOwner, item: number): { pk: string; sk: string } {
  const pk = 'patientId' in owner ? patientPartition(owner.patientId) : strangerPartition(owner.strangerId);
  return { pk, sk: `inbox#${padded(item)}` };
}

/** The item of a caseload row. */
export function caseloadItem(row: CaseloadRow): ViewItem {
  return {
    pk: patientPartition(row.patientId),
    sk: rowSort,
    page: { pk: pagePartition.caseload(row.clinicId), sk: caseloadSort(row) },
    clinicId: row.clinicId,
    seq: row.seq,
    row: toStoredJson(row),
  };
}

/** Danger sorts before everything else that is to be read first; what may be danger comes after what is. */
const inboxRanks: Partial<Record<string, string>> = { crisis: '00', urgent: '01', concern: '02' };

function inboxRank({ why, first }: InboxRow): string {
  return inboxRanks[why] ?? (first ? '03' : '1');
}

/** The item of an inbox row. Throws a RangeError for a row that has no owner. */
export function inboxItem(row: InboxRow): ViewItem {
  const { patientId, strangerId } = row;
  if (patientId === null && strangerId === null) throw new RangeError('an inbox row has no owner');
  const owner = patientId === null ? { strangerId: strangerId ?? '' } : { patientId };
  const isDone = row.done !== null;
  return {
    ...inboxKey(owner, row.item),
    page: {
      pk: pagePartition.inbox(row.clinicId, isDone),
      sk: isDone ? `${row.done?.at}#${row.id}` : `${inboxRank(row)}#${row.at}#${row.id}`,
    },
    clinicId: row.clinicId,
    seq: row.seq,
    ...(row.expiresAt === undefined ? {} : { expiresAt: row.expiresAt }),
    row: toStoredJson(row),
  };
}

/** Days for which a stranger's row is shown that does not say itself how long: an earlier version wrote it. */
const strangerRowDays = 30;

/** True for a row that has gone by the clock: tables delete what has expired hours late, or, locally, never. */
export function hasExpired({ strangerId, at, expiresAt }: InboxRow, now: Instant): boolean {
  if (strangerId === null) return false;
  return (expiresAt ?? later(at, strangerRowDays * dayMs)) <= now;
}

/** The item of a check-in row; a reading that answered none is known by its day. */
export function checkInItem(row: CheckInRow): ViewItem {
  const id = row.checkInId ?? 'reading';
  return {
    pk: patientPartition(row.patientId),
    sk: `${checkInSort}${row.due ?? row.date}#${id}`,
    page: { pk: pagePartition.checkIns(row.clinicId), sk: `${row.date}#${row.patientId}#${id}` },
    clinicId: row.clinicId,
    seq: row.seq,
    row: toStoredJson(row),
  };
}

/** The item of a change of care, in the order of the history. */
export function careItem(row: CareRow): ViewItem {
  return {
    pk: patientPartition(row.patientId),
    sk: `${careSort}${padded(row.seq)}#${row.index}`,
    page: null,
    clinicId: row.clinicId,
    seq: row.seq,
    row: toStoredJson(row),
  };
}

/** A report reads all patients of a clinic: so many lists at once, since a page of one is 1 MB. */
export const outcomesShards = 8;

function shardOf(patientId: string): number {
  let sum = 0;
  for (let index = 0; index < patientId.length; index += 1) sum += patientId.charCodeAt(index);
  return sum % outcomesShards;
}

/** The item of what a report needs of a patient. */
export function outcomesItem(row: OutcomesRow): ViewItem {
  return {
    pk: patientPartition(row.patientId),
    sk: 'outcomes',
    page: { pk: pagePartition.outcomes(row.clinicId, shardOf(row.patientId)), sk: row.patientId },
    clinicId: row.clinicId,
    seq: row.seq,
    row: toStoredJson(row),
  };
}

/** Sort keys of a patient's records. */
const recordSort = 'record#';
export const recordsSort = { from: recordSort, to: `${recordSort}~` } as const;

/** The item of a record, in the order of the history. */
export function recordItem(row: RecordRow): ViewItem {
  return {
    pk: patientPartition(row.patientId),
    sk: `${recordSort}${padded(row.seq)}#${String(row.index).padStart(3, '0')}`,
    page: null,
    clinicId: row.clinicId,
    seq: row.seq,
    row: toStoredJson(row),
  };
}

/** What a report needs, from the items that one query found. */
export function courseFrom(items: readonly { sk: string; row: string }[]): Course {
  const course: Course = { care: [], checkIns: [] };
  for (const { sk, row } of items) {
    if (sk.startsWith(checkInSort)) course.checkIns.push(JSON.parse(row));
    else course.care.push(JSON.parse(row));
  }
  return course;
}
