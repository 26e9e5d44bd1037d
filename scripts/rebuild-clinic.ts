/** Writes a clinic's rows of the read model again, from the histories alone. */

import type { StrangerState } from '../shared/domain/stranger/state.ts';
import type { Commit, Histories } from '../shared/history/ports.ts';
import { checkInKey } from '../shared/views/check-in-rows.ts';
import { nothingKnown } from '../shared/views/known-rows.ts';
import { putOutcomesOf } from '../shared/views/outcomes-rows.ts';
import { commitsOf } from '../shared/views/patient-rows.ts';
import type { CareRow, CaseloadRow, CheckInRow, InboxRow, Views } from '../shared/views/ports.ts';
import type { RecordRow } from '../shared/views/record-item.ts';
import { rowsOfCommit } from '../shared/views/rows-of-commit.ts';
import { strangerRowsOf } from '../shared/views/stranger-rows.ts';

export interface Rebuilding {
  histories: Pick<Histories, 'page'>;
  views: Pick<
    Views,
    | 'putPatient'
    | 'putInboxItem'
    | 'putCheckIn'
    | 'putCare'
    | 'putRecord'
    | 'putOutcomes'
    | 'courseOf'
    | 'recordsOf'
    | 'removePatient'
  >;
  /** Every patient the clinic has ever had, discharged ones too. */
  patientIds: AsyncIterable<string>;
  /** Numbers of no patient that wrote to the clinic, as long as they are remembered. */
  strangers: AsyncIterable<StrangerState>;
}

export interface Rebuilt {
  patients: number;
  rows: number;
  /** Rows that a later commit had written meanwhile. */
  stale: number;
}

interface LastRows {
  caseload: CaseloadRow | null;
  inbox: Map<number, InboxRow>;
  checkIns: Map<string, CheckInRow>;
  care: CareRow[];
  records: RecordRow[];
}

/** The rows as the newest commit leaves them; null for a patient who was erased, or never there. */
async function rowsOf(commits: AsyncIterable<Commit>): Promise<LastRows | null> {
  const last: LastRows = { caseload: null, inbox: new Map(), checkIns: new Map(), care: [], records: [] };
  let known = nothingKnown;
  for await (const commit of commits) {
    const rows = rowsOfCommit(commit, known);
    known = rows.known;
    last.caseload = rows.caseload;
    for (const row of rows.inbox) last.inbox.set(row.item, row);
    last.care.push(...rows.care);
    last.records.push(...rows.records);
    for (const row of rows.checkIns) last.checkIns.set(checkInKey(row), row);
  }
  return last.caseload === null ? null : last;
}

/** Rebuilds patient after patient. It may run beside the live stream: a row gives way to a later commit's only. */
export async function rebuildClinic({
  histories,
  views,
  patientIds,
  strangers,
}: Rebuilding): Promise<Rebuilt> {
  const rebuilt: Rebuilt = { patients: 0, rows: 0, stale: 0 };
  for await (const patientId of patientIds) {
    const rows = await rowsOf(commitsOf(histories, patientId));
    if (rows?.caseload == null) {
      await views.removePatient(patientId);
      continue;
    }
    const results = [await views.putPatient(rows.caseload)];
    for (const row of rows.inbox.values()) results.push(await views.putInboxItem(row));
    for (const row of rows.checkIns.values()) results.push(await views.putCheckIn(row));
    for (const row of rows.care) results.push(await views.putCare(row));
    for (const row of rows.records) results.push(await views.putRecord(row));
    await putOutcomesOf(views, rows.caseload);
    rebuilt.patients += 1;
    rebuilt.rows += results.length;
    rebuilt.stale += results.filter((result) => result === 'stale').length;
  }
  for await (const stranger of strangers) {
    for (const row of strangerRowsOf(stranger)) {
      rebuilt.rows += 1;
      if ((await views.putInboxItem(row)) === 'stale') rebuilt.stale += 1;
    }
  }
  return rebuilt;
}
