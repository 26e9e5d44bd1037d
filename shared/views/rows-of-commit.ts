/**
 * The rows of the read model that a commit writes, as a pure fold over a patient's history. `project` runs it for
 * each new commit, `npm run rebuild` for all of them, so the two can never disagree.
 */
import { localDate } from '../domain/local-time.ts';
import type { InboxReason, PatientEvent } from '../domain/patient/events.ts';
import type { Score } from '../domain/patient/state.ts';
import type { Commit } from '../history/ports.ts';
import { careRowsOf } from './care-rows.ts';
import { caseloadRowOf } from './caseload-row.ts';
import { checkInKey, checkInRowsOf, scoresAfter } from './check-in-rows.ts';
import type { KnownRows } from './known-rows.ts';
import { type CareRow, type CaseloadRow, type CheckInRow, type InboxRow, inboxItemId } from './ports.ts';
import type { RecordRow } from './record-item.ts';
import { recordRowsOf } from './record-rows.ts';

export interface CommitRows {
  /** Null for a tombstone: then every row of the patient goes. */
  caseload: CaseloadRow | null;
  inbox: InboxRow[];
  checkIns: CheckInRow[];
  care: CareRow[];
  records: RecordRow[];
  /** What rows of the next commit need. */
  known: KnownRows;
}

/** Why a score that was read from a text was left to a person. */
const leftToAPerson: ReadonlySet<InboxReason> = new Set(['answer-to-staff', 'doubtful-score']);

/** The score of a text from which none was recorded, dated by the day on which the patient wrote it. */
function unrecordedIn({ events, state }: Commit, why: InboxReason): { unrecorded?: Score } {
  const text = events.find((event) => event.type === 'text-received');
  if (text === undefined || text.reply.score === null || !leftToAPerson.has(why)) return {};
  return { unrecorded: { date: localDate(text.receivedAt, state.timeZone), score: text.reply.score } };
}

type InboxAdded = Extract<PatientEvent, { type: 'inbox-added' }>;

function inboxRowOf(commit: Commit, { why, first, answers, together }: InboxAdded): InboxRow {
  const { patientId, clinicId, seq, state } = commit;
  const text = commit.events.find((event) => event.type === 'text-received');
  return {
    id: inboxItemId({ patientId }, seq),
    clinicId,
    patientId,
    strangerId: null,
    item: seq,
    seq,
    ...(text?.from === undefined ? {} : { formerNumber: text.from }),
    firstName: state.firstName,
    at: text?.receivedAt ?? commit.at,
    text: together ?? text?.text ?? '',
    // Whoever reads it is to see first of all that the texts have ended; a START that was written later undid it.
    why: why === 'note' && text?.reply.stop === true && state.stopped ? 'stop' : why,
    first,
    asked: text?.asked ?? null,
    ...(answers === undefined ? {} : { answers }),
    ...unrecordedIn(commit, why),
    done: null,
  };
}

function inboxRowsOf(commit: Commit, event: PatientEvent, { inbox }: KnownRows): InboxRow[] {
  if (event.type === 'inbox-added') return [inboxRowOf(commit, event)];
  if (event.type !== 'inbox-done') return [];
  const row = inbox.get(event.item);
  // Done twice stays as it was done first.
  if (row === undefined || row.done !== null) return [];
  return [{ ...row, seq: commit.seq, done: { by: event.by, at: commit.at } }];
}

function phasesAfter({ phases }: KnownRows, event: PatientEvent): KnownRows['phases'] {
  switch (event.type) {
    case 'first-phase-began':
      return [...phases, { since: event.on, phase: 'weekly' }];
    case 'plan-moved':
      return [...phases, { since: event.on, phase: event.to }];
    case 'plan-overridden':
      return event.to === event.from ? phases : [...phases, { since: event.on, phase: event.to }];
    default:
      return phases;
  }
}

function inboxAfter(inbox: KnownRows['inbox'], rows: readonly InboxRow[]): KnownRows['inbox'] {
  return rows.length === 0 ? inbox : new Map([...inbox, ...rows.map((row) => [row.item, row] as const)]);
}

/** The rows that a commit's events make of what was known, and what is known after them. */
function foldOf(commit: Commit, known: KnownRows) {
  const inboxRows = new Map<number, InboxRow>();
  const checkIns = new Map<string, CheckInRow>();
  let after = known;
  for (const event of commit.events) {
    if (event.type === 'enrolled') after = { ...after, enrolledOn: localDate(commit.at, event.timeZone) };
    const toRead = inboxRowsOf(commit, event, after);
    const rows = checkInRowsOf(commit, event, after);
    for (const row of toRead) inboxRows.set(row.item, row);
    for (const row of rows) checkIns.set(checkInKey(row), row);
    after = {
      ...after,
      inbox: inboxAfter(after.inbox, toRead),
      scores: scoresAfter(after.scores, rows),
      phases: phasesAfter(after, event),
    };
  }
  return { inbox: inboxRows, checkIns, known: after };
}

/** What rows of the next commit need to know of this one, without its own rows: of a long history that is all. */
export function knownAfter(commit: Commit, known: KnownRows): KnownRows {
  return commit.state.erased ? known : foldOf(commit, known).known;
}

/**
 * The rows a commit writes; of several versions of one row within it, the last. With `known` of all commits before,
 * or, where `needsHistory` is false, with `knownOfPresent`.
 */
export function rowsOfCommit(commit: Commit, known: KnownRows): CommitRows {
  if (commit.state.erased) return { caseload: null, inbox: [], checkIns: [], care: [], records: [], known };
  const { inbox, checkIns, known: after } = foldOf(commit, known);
  return {
    caseload: caseloadRowOf(commit.state, after.enrolledOn),
    inbox: [...inbox.values()],
    checkIns: [...checkIns.values()],
    care: careRowsOf(commit),
    records: recordRowsOf(commit),
    known: after,
  };
}
