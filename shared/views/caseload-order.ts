import { attentionNames } from '../domain/attention-kinds.ts';
import type { IsoDate } from '../domain/calendar.ts';
import type { DueName } from '../domain/caseload-lists.ts';
import { folded } from '../domain/folded.ts';
import { type Instant, localDate } from '../domain/local-time.ts';
import { asksRebooking } from '../domain/patient/review/rebooking.ts';
import { type NextSession, nextSession } from '../domain/patient/sessions/sessions-due.ts';
import { writtenForms } from '../domain/written-forms.ts';
import type { CaseloadQuery, CaseloadRow } from './ports.ts';

/** Before those for whom there is nothing to do. */
const rebookingRank = 98;
const noKind = 99;

/** Longest part of a name that sorts: a key may have 1,024 bytes, and a letter up to four. */
const nameLength = 60;

/** Place of a patient among those who need a person; lower is sooner. */
function rankOf(row: CaseloadRow): number {
  const { attention } = row;
  return Math.min(
    asksRebooking(row) ? rebookingRank : noKind,
    ...attention.map(({ kind }) => attentionNames.indexOf(kind)),
  );
}

/** Sort key of the caseload: rank, name without case and accents, id. */
export function caseloadSort(row: CaseloadRow): string {
  const rank = String(rankOf(row)).padStart(2, '0');
  return `${rank}#${folded(row.firstName).slice(0, nameLength).toWellFormed()}#${row.patientId}`;
}

/** Tells the day in a time zone; of a whole clinic each zone is asked for once. */
export type DayIn = (timeZone: string) => IsoDate;

/** Tells the days at one instant. */
export function daysAt(now: Instant): DayIn {
  const known = new Map<string, IsoDate>();
  return (timeZone) => {
    const day = known.get(timeZone) ?? localDate(now, timeZone);
    known.set(timeZone, day);
    return day;
  };
}

/** The next session, by the patient's calendar; null where none is to come, or it was never shown. */
export function nextSessionOf({ ahead, timeZone }: CaseloadRow, dayIn: DayIn): NextSession | null {
  return ahead === undefined ? null : nextSession(ahead, dayIn(timeZone));
}

/** How a session stands that is due and not booked; null where none is. */
export function dueOf(row: CaseloadRow, dayIn: DayIn): DueName | null {
  const next = nextSessionOf(row, dayIn);
  if (next === null || next.source !== 'expected') return null;
  const today = dayIn(row.timeZone);
  return next.date > today ? null : next.date < today ? 'overdue' : 'due';
}

/** Whether a row belongs on the page that was asked for. */
export function matchesCaseload(row: CaseloadRow, query: CaseloadQuery, dayIn: DayIn): boolean {
  if (query.status !== undefined && row.status !== query.status) return false;
  if (query.due !== undefined) {
    const due = dueOf(row, dayIn);
    if (due === null || (query.due === 'overdue' && due !== 'overdue')) return false;
  }
  if (query.phase !== undefined && (row.phase ?? 'intake') !== query.phase) return false;
  if (query.flag !== undefined && !row.attention.some(({ kind }) => kind === query.flag)) return false;
  const search = folded(query.search ?? '').trim();
  if (search === '' || folded(row.firstName).includes(search)) return true;
  if (folded(row.label ?? '').includes(search)) return true;
  // Only what is written as a number is looked for in numbers: "anna 2" is a name.
  const digits = search.replace(/\D/gu, '');
  const isNumber = /^[\d\s+().-]+$/u.test(search) && digits.length >= 3;
  return isNumber && writtenForms(row.phone).some((form) => form.includes(digits));
}
