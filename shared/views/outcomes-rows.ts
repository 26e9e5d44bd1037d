/**
 * All that a report needs of a patient in one row, so that a report reads one row a patient and not a year of them.
 * What a report leaves out is left out here, and what is left is packed: a year is some 2 KB.
 */
import type { AttendedSession } from '../domain/outcomes/attendance.ts';
import type { CareChange } from '../domain/outcomes/care.ts';
import type { OutcomeRow } from '../domain/outcomes/outcome-rows.ts';
import { attendedSessionsOf } from './care-records.ts';
import { type OutcomesRow, type PackedCheckIn, sameDay } from './outcomes-row.ts';
import type { CareRow, CaseloadRow, CheckInRow, Views } from './ports.ts';

const sources = [null, 'text', 'staff', 'unprompted'] as const satisfies readonly OutcomeRow['source'][];
const statuses = [
  'open',
  'answered',
  'missed',
  'withdrawn',
  'voided',
] as const satisfies readonly OutcomeRow['status'][];

function packCheckIn(row: CheckInRow): PackedCheckIn {
  const { checkInId, changedOn, date, due, isBaseline, score, source, status } = row;
  return [
    checkInId === null ? 0 : 1,
    date,
    due === date ? sameDay : due,
    score,
    sources.indexOf(source),
    statuses.indexOf(status),
    isBaseline ? 1 : 0,
    ...(changedOn === undefined ? ([] as const) : ([changedOn] as const)),
  ];
}

/** The row again, as far as a report goes by it: which check-in it was is not kept, only that it was one. */
export function unpackCheckIn(packed: PackedCheckIn): OutcomeRow {
  const [isCheckIn, date, due, score, source, status, isBaseline, changedOn] = packed;
  return {
    checkInId: isCheckIn === 1 ? 'check-in' : null,
    date,
    due: due === sameDay ? date : due,
    score,
    source: sources[source] ?? null,
    status: statuses[status] ?? 'open',
    isBaseline: isBaseline === 1,
    ...(changedOn === undefined ? {} : { changedOn }),
  };
}

function packSessions(sessions: readonly AttendedSession[]): Required<OutcomesRow>['sessions'] {
  const days = (assumed: boolean) =>
    sessions.filter((session) => session.assumed === assumed).map(({ date }) => date);
  return { told: days(false), assumed: days(true) };
}

/** The sessions again; undefined where the row does not tell. */
export function unpackSessions({ sessions }: OutcomesRow): AttendedSession[] | undefined {
  if (sessions === undefined) return undefined;
  const { told, assumed } = sessions;
  return [
    ...told.map((date) => ({ date, assumed: false })),
    ...assumed.map((date) => ({ date, assumed: true })),
  ];
}

/** One change of care, without the row that told of it. */
function changeOf({ on, condition, phase, stopped, discharged }: CareRow): CareChange {
  return {
    on,
    ...(condition === undefined ? {} : { condition }),
    ...(phase === undefined ? {} : { phase }),
    ...(stopped === undefined ? {} : { stopped }),
    ...(discharged === undefined ? {} : { discharged }),
  };
}

/**
 * Writes the row of a patient from the rows that a commit has just changed. There is none of a patient whose first
 * commit left no row of care: an earlier version wrote them, and a report says so.
 */
export async function putOutcomesOf(
  views: Pick<Views, 'courseOf' | 'recordsOf' | 'putOutcomes'>,
  { patientId, clinicId, enrolledOn }: CaseloadRow,
): Promise<void> {
  const [{ care, checkIns }, records] = await Promise.all([
    views.courseOf(patientId),
    views.recordsOf(patientId),
  ]);
  if (care[0]?.seq !== 1) return;
  await views.putOutcomes({
    patientId,
    clinicId,
    // Not the commit's own: one that comes again late must not stand before what later ones have left.
    seq: Math.max(...[...care, ...checkIns, ...records].map(({ seq }) => seq)),
    enrolledOn,
    care: care.map(changeOf),
    checkIns: checkIns.map(packCheckIn),
    sessions: packSessions(attendedSessionsOf(records)),
  });
}
