/** What a search finds: patients as the API answers, and pages by the beginning of a word of their names. */
import { folded } from '../../../shared/domain/folded.ts';
import type { PatientRow } from '../../../shared/staff-contract/patients.ts';
import { type Page, patientPlace, placeOf } from '../route.ts';
import { fullNameOf, lastDigits } from '../who.ts';
import { words } from '../words.ts';

export interface Found {
  readonly id: string;
  readonly title: string;
  /** Tells two of one title apart. */
  readonly beside: string;
  readonly place: string;
}

const everybody: readonly Page[] = ['today', 'day', 'patients', 'inbox', 'outcomes', 'exports', 'settings'];
const admins: readonly Page[] = ['audit', 'staff'];
const below: Partial<Record<Page, string>> = {
  enrol: 'patients/enrol',
  appointments: 'patients/appointments',
  import: 'patients/import',
};

/** The addresses of pages that are about no patient. */
function pagesFor(isAdmin: boolean): readonly Page[] {
  return isAdmin
    ? [...everybody, 'enrol', 'appointments', 'import', ...admins]
    : [...everybody, 'enrol', 'appointments'];
}

/** All that is found, patients first; without anything to look for, the pages. */
export function foundFor(asked: string, patients: readonly PatientRow[], isAdmin: boolean): readonly Found[] {
  const wanted = folded(asked).trim();
  const named = pagesFor(isAdmin).filter((page) =>
    folded(words.pages[page])
      .split(' ')
      .some((word) => wanted === '' || word.startsWith(wanted)),
  );
  return [
    ...patients.map((patient) => ({
      id: patient.patientId,
      title: fullNameOf(patient),
      beside: `${lastDigits(patient.phone)} · ${words.status[patient.status]}`,
      place: patientPlace(patient.patientId),
    })),
    ...named.map((page) => ({
      id: `page-${page}`,
      title: words.pages[page],
      beside: words.find.page,
      place: placeOf(below[page] ?? page),
    })),
  ];
}

/** The place in a list that keys lead to, around its ends; -1 while nothing is chosen. */
export function movedIn(count: number, chosen: number, key: string): number {
  if (count === 0) return -1;
  if (key === 'ArrowDown') return (chosen + 1) % count;
  if (key === 'ArrowUp') return chosen <= 0 ? count - 1 : chosen - 1;
  return chosen;
}
