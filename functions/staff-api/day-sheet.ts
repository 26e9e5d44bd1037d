/** Which sessions fall on a day: booked, expected by the plan, overdue, or recorded already. */
import type { IsoDate } from '../../shared/domain/calendar.ts';
import { nextSession } from '../../shared/domain/patient/sessions/sessions-due.ts';
import type { DaySession, DaySheet } from '../../shared/staff-contract/day-sheet.ts';
import type { PatientRow } from '../../shared/staff-contract/patients.ts';
import type { CaseloadRow } from '../../shared/views/ports.ts';

type Group = Exclude<keyof DaySheet, 'date'>;

/** Where a patient stands on the sheet of a day; null when nothing is due. `today` is the clinic's. */
function placed(
  { ahead, lately = [], status }: CaseloadRow,
  date: IsoDate,
  today: IsoDate,
): [Group, Omit<DaySession, 'patient'>] | null {
  const done = lately.find((session) => session.date === date);
  if (done !== undefined) {
    const { attended, source } = done;
    return ['recorded', { due: date, recorded: { attended, source } }];
  }
  if (ahead === undefined || status === 'discharged') return null;
  const booking = ahead.booked.find((booked) => booked.date === date);
  if (booking !== undefined) {
    const { start } = booking;
    return ['booked', { due: date, ...(start === undefined ? {} : { start }), recorded: null }];
  }
  const next = nextSession(ahead, date);
  if (next === null || next.source !== 'expected' || next.date > date) return null;
  if (next.date === date) return ['expected', { due: date, recorded: null }];
  return date === today ? ['overdue', { due: next.date, recorded: null }] : null;
}

function place({ start, due, patient }: DaySession): string {
  return `${start ?? due} ${patient.firstName} ${patient.patientId}`;
}

/** The sheet of a day, made of every patient of a clinic; only who stands on it is put into words. */
export function daySheetOf(
  rows: readonly CaseloadRow[],
  { date, today, show }: { date: IsoDate; today: IsoDate; show: (row: CaseloadRow) => PatientRow },
): DaySheet {
  const groups: Record<Group, DaySession[]> = { booked: [], expected: [], overdue: [], recorded: [] };
  for (const row of rows) {
    const found = placed(row, date, today);
    if (found !== null) groups[found[0]].push({ ...found[1], patient: show(row) });
  }
  for (const sessions of Object.values(groups)) sessions.sort((a, b) => (place(a) < place(b) ? -1 : 1));
  return { date, ...groups };
}
