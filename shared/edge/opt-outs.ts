import { hashesOfNumber } from './hashes-of-number.ts';

/** What is known of the numbers that asked a clinic for no more texts. */
export function optOutsOf(
  clinics: { key(clinicId: string): Promise<string> },
  numbers: { isOptedOut(clinicId: string, hash: string): Promise<boolean> },
) {
  /** The keyed hashes of a number in each of its forms, the one that Ebb goes by first. */
  const hashes = async (clinicId: string, phone: string): Promise<string[]> =>
    hashesOfNumber(await clinics.key(clinicId), phone);
  const isOptedOut = (clinicId: string, hash: string) => numbers.isOptedOut(clinicId, hash);
  /** Whether the number asked for no more texts, in whatever form it is written. */
  const hasOptedOut = async (clinicId: string, phone: string): Promise<boolean> => {
    for (const hash of await hashes(clinicId, phone)) if (await isOptedOut(clinicId, hash)) return true;
    return false;
  };
  return { hashes, isOptedOut, hasOptedOut };
}
