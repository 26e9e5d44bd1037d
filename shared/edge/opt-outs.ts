import { writtenForms } from '../domain/written-forms.ts';
import { keyedHash } from './keyed-hash.ts';

/** What is known of the numbers that asked a clinic for no more texts. */
export function optOutsOf(
  clinics: { key(clinicId: string): Promise<string> },
  numbers: { isOptedOut(clinicId: string, hash: string): Promise<boolean> },
) {
  return {
    /** The keyed hashes of a number in each of its forms, the one that Ebb goes by first. */
    async hashes(clinicId: string, phone: string): Promise<string[]> {
      const key = await clinics.key(clinicId);
      return writtenForms(phone).map((form) => keyedHash(key, form));
    },
    isOptedOut: (clinicId: string, hash: string) => numbers.isOptedOut(clinicId, hash),
  };
}
