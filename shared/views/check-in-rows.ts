/** Rows of check-ins and readings, event by event. */
import type { IsoDate } from '../domain/calendar.ts';
import { type Instant, localDate } from '../domain/local-time.ts';
import type { AskedCheckIn } from '../domain/patient/check-ins.ts';
import type { PatientEvent } from '../domain/patient/events.ts';
import type { Commit } from '../history/ports.ts';
import { type KnownRows, phaseOn } from './known-rows.ts';
import type { CheckInRow } from './ports.ts';

type EventOf<T extends PatientEvent['type']> = Extract<PatientEvent, { type: T }>;

/** Tells two check-in rows of one patient apart. */
export function checkInKey({ checkInId, due, date }: CheckInRow): string {
  return checkInId === null ? `reading ${date}` : `check-in ${checkInId} ${due ?? ''}`;
}

const noScore = {
  answeredAt: null,
  score: null,
  elevated: null,
  approximate: false,
  source: null,
  isBaseline: false,
} as const;

function asked(
  { patientId, clinicId, seq }: Commit,
  { id, kind, due, askedAt }: AskedCheckIn,
  known: KnownRows,
  status: CheckInRow['status'],
): CheckInRow {
  return {
    ...noScore,
    patientId,
    clinicId,
    seq,
    checkInId: id,
    kind,
    due,
    askedAt,
    date: due,
    phase: phaseOn(known, due),
    status,
  };
}

/** When the patient wrote it, which may be before it was received; staff's entries count from when they were made. */
function answeredAt({ events, at }: Commit): Instant {
  return events.find((event) => event.type === 'text-received')?.receivedAt ?? at;
}

function changedOn({ at, state }: Commit): { changedOn: IsoDate } {
  return { changedOn: localDate(at, state.timeZone) };
}

/** The score is gone; whose answer it was stays, since an answer it was. */
function voided(row: CheckInRow, seq: number): CheckInRow {
  const { answeredAt, isBaseline, source } = row;
  return { ...row, ...noScore, answeredAt, isBaseline, source, seq, status: 'voided' };
}

function withScore(
  commit: Commit,
  event: EventOf<'baseline-recorded' | 'reading-recorded'>,
  known: KnownRows,
): CheckInRow[] {
  const { patientId, clinicId, seq } = commit;
  const { date, score, approximate, checkIn, by } = event;
  const before = known.scores.get(date);
  const isBaseline = event.type === 'baseline-recorded';
  const scored = {
    seq,
    score,
    elevated: event.type === 'reading-recorded' ? event.elevated : null,
    approximate,
    source: by !== null ? ('staff' as const) : checkIn !== null ? ('text' as const) : ('unprompted' as const),
    status: 'answered' as const,
    isBaseline,
    ...(by === null ? {} : changedOn(commit)),
  };
  // A correction that answers no check-in of its own changes the row that holds the day's score.
  if (before !== undefined && checkIn === null) return [{ ...before, ...scored }];
  const row: CheckInRow = {
    patientId,
    clinicId,
    checkInId: checkIn?.id ?? null,
    kind: checkIn?.kind ?? null,
    due: checkIn?.due ?? null,
    askedAt: checkIn?.askedAt ?? null,
    answeredAt: before?.answeredAt ?? answeredAt(commit),
    date,
    phase: before === undefined ? phaseOn(known, date) : before.phase,
    ...scored,
  };
  if (before === undefined || checkInKey(before) === checkInKey(row)) return [row];
  // One score a day: what the day held before gives way to the answer of the check-in.
  return [voided(before, seq), { ...row, answeredAt: answeredAt(commit) }];
}

function closed(commit: Commit, event: EventOf<'check-in-closed'>, known: KnownRows): CheckInRow {
  // A regular one that was held or superseded does not count as missed; nobody answered the others either way.
  const unanswered = event.missed || (event.why === 'unanswered' && event.kind !== 'regular');
  return asked(commit, event, known, unanswered ? 'missed' : 'withdrawn');
}

function fromEnrolment(commit: Commit, { baseline }: EventOf<'enrolled'>): CheckInRow[] {
  const { patientId, clinicId, seq, at } = commit;
  return baseline.map(({ date, score }) => ({
    ...noScore,
    patientId,
    clinicId,
    seq,
    checkInId: null,
    kind: null,
    due: null,
    askedAt: null,
    answeredAt: at,
    date,
    score,
    source: 'staff',
    phase: null,
    status: 'answered',
    isBaseline: true,
  }));
}

/** The rows that one event of a commit makes or changes, with what was known before it. */
export function checkInRowsOf(commit: Commit, event: PatientEvent, known: KnownRows): CheckInRow[] {
  switch (event.type) {
    case 'enrolled':
      return fromEnrolment(commit, event);
    case 'check-in-opened': {
      const { id, kind, due } = event;
      return [asked(commit, { id, kind, due, askedAt: commit.at }, known, 'open')];
    }
    case 'text-claimed': {
      const { open } = commit.state.checkIns;
      return event.kind === 'check-in' && open !== null ? [asked(commit, open, known, 'open')] : [];
    }
    case 'check-in-closed':
      return [closed(commit, event, known)];
    case 'baseline-recorded':
    case 'reading-recorded':
      return withScore(commit, event, known);
    case 'reading-voided': {
      const row = known.scores.get(event.date);
      return row === undefined ? [] : [{ ...voided(row, commit.seq), ...changedOn(commit) }];
    }
    default:
      return [];
  }
}

/** The scores by day after these rows. */
export function scoresAfter(
  scores: ReadonlyMap<IsoDate, CheckInRow>,
  rows: readonly CheckInRow[],
): ReadonlyMap<IsoDate, CheckInRow> {
  if (rows.length === 0) return scores;
  const after = new Map(scores);
  for (const row of rows) {
    const held = after.get(row.date);
    if (row.status === 'answered') after.set(row.date, row);
    else if (held !== undefined && checkInKey(held) === checkInKey(row)) after.delete(row.date);
  }
  return after;
}
