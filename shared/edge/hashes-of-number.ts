import { writtenForms } from '../domain/written-forms.ts';
import { keyedHash } from './keyed-hash.ts';

/**
 * The keyed hashes of a number in each of its written forms, first that of the form which Ebb uses: a STOP may be
 * remembered under any of them. `clinicKey` is as `keyedHash` takes it.
 */
export function hashesOfNumber(clinicKey: string, phone: string): string[] {
  return writtenForms(phone).map((form) => keyedHash(clinicKey, form));
}
