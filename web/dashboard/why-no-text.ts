/** Why staff cannot write to somebody by text. */
import type { PatientRow } from '../../shared/staff-contract/patients.ts';
import { fill, words, wordsFor } from './words.ts';

const cannot: ReadonlySet<string> = new Set(Object.keys(words.patient.textCannot));

/** The reason as a sentence; null where a text may go out. */
export function whyNoText({ status, firstName }: Pick<PatientRow, 'status' | 'firstName'>): string | null {
  return cannot.has(status) ? fill(wordsFor(words.patient.textCannot, status), { name: firstName }) : null;
}
