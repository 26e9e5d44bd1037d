import type { Numbers } from './ports.ts';

/** The patient whose number it is, or was. */
export type Holder = NonNullable<Awaited<ReturnType<Numbers['patientOf']>>>;

/** Asks at one of the clinic's numbers after the other who holds a number there; null when nobody does. */
export async function firstHolder(
  clinicNumbers: Iterable<string>,
  holderAt: (clinicNumber: string) => Promise<Holder | null>,
): Promise<Holder | null> {
  for (const clinicNumber of clinicNumbers) {
    const holder = await holderAt(clinicNumber);
    if (holder !== null) return holder;
  }
  return null;
}
