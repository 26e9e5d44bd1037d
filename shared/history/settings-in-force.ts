import type { ClinicSettings } from '../domain/clinic/settings.ts';
import type { Clinics } from './ports.ts';

/** The settings in force of a clinic that has patients or texts. Throws a plain Error if the clinic has none. */
export async function settingsInForce(
  clinics: Pick<Clinics, 'latest'>,
  clinicId: string,
): Promise<ClinicSettings> {
  const settings = await clinics.latest(clinicId);
  if (settings === null) throw new Error(`clinic ${clinicId} has no settings`);
  return settings;
}
