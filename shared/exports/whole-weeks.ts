/** The part of a period that a de-identified file may tell of: whole weeks from a patient's day 0. */
import { addDays, daysBetween, type IsoDate } from '../domain/calendar.ts';
import type { Period } from '../domain/outcomes/outcome-rows.ts';
import type { ExportedPatient } from './exported-patient.ts';

const week = 7;

/** The part of the period that a file tells of: all of it, or whole weeks of a patient where nobody may be recognised. */
export function periodFor(
  period: Period,
  { isNamed, dayZero }: Pick<ExportedPatient, 'isNamed' | 'dayZero'>,
): Period {
  return isNamed ? period : wholeWeeksIn(period, dayZero);
}

/**
 * The days of the period in whole weeks, counted from day 0. Where the first or the last day of a file is in the middle of
 * a week, the day on which lines end would tell on which date the patient began.
 */
export function wholeWeeksIn({ from, to }: Period, dayZero: IsoDate): Period {
  const last = Math.floor((daysBetween(dayZero, to) + 1) / week) * week - 1;
  const first = from === null ? null : Math.ceil(daysBetween(dayZero, from) / week) * week;
  return { from: first === null ? null : addDays(dayZero, first), to: addDays(dayZero, last) };
}
