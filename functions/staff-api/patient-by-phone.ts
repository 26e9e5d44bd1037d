/** Finds the patient whose number a booking system has, in whatever form it is written there. */
import { type ClinicSettings, claimedAt } from '../../shared/domain/clinic/settings.ts';
import { patientNumber } from '../../shared/edge/patient-number.ts';
import type { Services } from './services.ts';

type Found = { patientId: string } | { reason: 'bad-phone' | 'unknown-phone' | 'two-patients' };

/**
 * The one patient who has the number, or had it and nobody has it now. A number that is written without its country is
 * looked for in each of the clinic's.
 */
export async function patientByPhone(
  { numbers }: Pick<Services, 'numbers'>,
  settings: ClinicSettings,
  text: string,
): Promise<Found> {
  const written = [settings.country, ...settings.countries].map((country) => patientNumber(text, country));
  const phones = new Set(written.filter((phone) => phone !== null));
  if (phones.size === 0) return { reason: 'bad-phone' };
  const asks = [
    (line: string, phone: string) => numbers.patientOf(line, phone),
    (line: string, phone: string) => numbers.formerPatientOf(line, phone),
  ];
  for (const ask of asks) {
    const holders = new Set<string>();
    for (const line of claimedAt(settings)) {
      for (const phone of phones) {
        const holder = await ask(line, phone);
        if (holder?.clinicId === settings.clinicId) holders.add(holder.patientId);
      }
    }
    const [patientId] = holders;
    if (holders.size > 1) return { reason: 'two-patients' };
    if (patientId !== undefined) return { patientId };
  }
  return { reason: 'unknown-phone' };
}
