import type { ClinicSettings } from '../../shared/domain/clinic/settings.ts';
import { problemError } from '../../shared/edge/problems.ts';
import type { Services } from './services.ts';

/** What must be known of a request to find its clinic. */
interface OfClinic {
  services: Pick<Services, 'clinics'>;
  clinicId: string;
}

/** The clinic's settings in force; throws `not-found` before the clinic is made. */
export async function settingsOf({ services, clinicId }: OfClinic): Promise<ClinicSettings> {
  const settings = await services.clinics.latest(clinicId);
  if (settings === null) throw problemError('not-found');
  return settings;
}
