/** What is known of a patient's care beside scores, made of the rows in the order in which they were written. */
import type { IsoDate } from '../domain/calendar.ts';
import type { AttendedSession } from '../domain/outcomes/attendance.ts';
import {
  detailsOf,
  type RecordedSession,
  type SessionDetails,
  type SessionSource,
  sessionAfter,
  sourceOf,
} from '../domain/patient/sessions/session-record.ts';
import type { RecordItem, RecordRow } from './record-item.ts';

type ItemOf<Kind extends RecordItem['kind']> = Extract<RecordItem, { kind: Kind }>;

type Known =
  | ({ kind: 'session'; attended: boolean; source: SessionSource } & SessionDetails)
  | ItemOf<'move' | 'override' | 'flare' | 'measure' | 'note'>
  | { kind: 'pause'; until: IsoDate | null; ended: IsoDate | null }
  | (Required<ItemOf<'treatment'>> & { source: 'staff' | 'patient' });

/** One session, move, override, flare, pause, treatment, measure or note. */
export type CareRecord = Pick<RecordRow, 'seq' | 'index' | 'at' | 'on' | 'by'> & { id: string } & Known;

interface Folding {
  sessions: Map<IsoDate, { session: RecordedSession; details: SessionDetails; record: CareRecord }>;
  pause: (CareRecord & { kind: 'pause' }) | null;
  flares: Set<IsoDate>;
  records: CareRecord[];
}

/** One more word of a session, over what was known of it. */
function foldSession(folding: Folding, row: RecordRow, item: ItemOf<'session'>): void {
  const { on: date } = row;
  const before = folding.sessions.get(date);
  const word = { ...item, date };
  const session = sessionAfter(before?.session, word);
  const details = { ...(item.source === 'staff' ? {} : before?.details), ...detailsOf(word) };
  const { seq, index, at, by } = row;
  const record: CareRecord = {
    id: `session-${date}`,
    seq,
    index,
    at,
    on: date,
    by,
    kind: 'session',
    attended: session.attended,
    source: sourceOf(session),
    ...details,
  };
  folding.sessions.set(date, { session, details, record });
}

/** Takes a session back; what was told of it is of another one, where it was found to be that. */
function undoSession({ sessions }: Folding, on: IsoDate, of?: IsoDate): void {
  const gone = sessions.get(on);
  sessions.delete(on);
  const other = of === undefined ? undefined : sessions.get(of);
  if (of === undefined || gone === undefined || other === undefined) return;
  const details = { ...gone.details, ...other.details };
  sessions.set(of, { ...other, details, record: { ...other.record, ...details } });
}

function fold(folding: Folding, row: RecordRow): void {
  const { seq, index, at, on, by, item } = row;
  const common = { id: `${seq}-${index}`, seq, index, at, on, by };
  switch (item.kind) {
    case 'session':
      return foldSession(folding, row, item);
    case 'session-undone':
      return undoSession(folding, on, item.of);
    case 'pause': {
      const pause = { ...common, ...item, ended: null };
      folding.pause = pause;
      folding.records.push(pause);
      return;
    }
    case 'pause-end':
      if (folding.pause !== null) folding.pause.ended = on;
      folding.pause = null;
      return;
    case 'flare':
      if (!folding.flares.has(on)) folding.records.push({ ...common, ...item });
      folding.flares.add(on);
      return;
    case 'treatment': {
      const { id = common.id } = item;
      folding.records.push({ ...common, ...item, id, source: by === null ? 'patient' : 'staff' });
      return;
    }
    case 'move':
    case 'override':
    case 'measure':
    case 'note':
      folding.records.push({ ...common, ...item });
      return;
    default:
      return item satisfies never;
  }
}

/** Where a record stands among a patient's, by its day and then in the order in which they were written. */
export function recordPlace({ on, seq, index }: Pick<CareRecord, 'on' | 'seq' | 'index'>): string {
  return `${on} ${String(seq).padStart(9, '0')} ${String(index).padStart(3, '0')}`;
}

/** Every record, by its day. A row may come twice. */
export function careRecordsOf(rows: readonly RecordRow[]): CareRecord[] {
  const folding: Folding = { sessions: new Map(), pause: null, flares: new Set(), records: [] };
  const once = new Map(rows.map((row) => [`${row.seq} ${row.index}`, row]));
  const inOrder = [...once.values()].toSorted((a, b) => a.seq - b.seq || a.index - b.index);
  for (const row of inOrder) fold(folding, row);
  const sessions = [...folding.sessions.values()].map(({ record }) => record);
  return [...folding.records, ...sessions].toSorted((a, b) => (recordPlace(a) < recordPlace(b) ? -1 : 1));
}

/** The sessions that were attended, by their days. */
export function attendedSessionsOf(rows: readonly RecordRow[]): AttendedSession[] {
  return careRecordsOf(rows).flatMap((record) =>
    record.kind === 'session' && record.attended
      ? [{ date: record.on, assumed: record.source === 'assumed' }]
      : [],
  );
}
