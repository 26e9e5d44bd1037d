/** Whose session is due and not booked, as Today shows them. */
import type { DaySheet } from '../../../shared/staff-contract/day-sheet.ts';
import type { PatientRow } from '../../../shared/staff-contract/patients.ts';

/** The overdue first, the longest of them first of all; nobody while the sheet is not known. */
export function whoIsDue(sheet: Pick<DaySheet, 'overdue' | 'expected'> | null): readonly PatientRow[] {
  return sheet === null ? [] : [...sheet.overdue, ...sheet.expected].map(({ patient }) => patient);
}
