import { writtenForms } from '../domain/written-forms.ts';
import { keyedHash } from './keyed-hash.ts';

/**
 * The keyed hashes of a number in each of its written forms, the one that Ebb goes by first: a STOP is remembered under
 * any of them. `clinicKey` as `keyedHash` takes it.
 */
export function hashesOfNumber(clinicKey: string, phone: string): string[] {
  return writtenForms(phone).map((form) => keyedHash(clinicKey, form));
}
