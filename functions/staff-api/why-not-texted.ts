/**
 * Numbers that nobody can be enrolled with: a clinic's own, one that is no mobile's, or one of a country that is not
 * allowed.
 */
import type { ClinicSettings } from '../../shared/domain/clinic/settings.ts';
import { writtenForms } from '../../shared/domain/written-forms.ts';
import { type NumberRefusal, whyNotMobile } from '../../shared/edge/patient-number.ts';
import { problemError } from '../../shared/edge/problems.ts';
import type { StaffRequest } from './route.ts';
import type { Services } from './services.ts';
import { settingsOf } from './settings-of.ts';

/** Null for a number that texts may go to. */
export async function whyNotTexted(
  { numbers }: Services,
  { countries }: ClinicSettings,
  phone: string,
): Promise<NumberRefusal | null> {
  for (const form of writtenForms(phone)) {
    if ((await numbers.clinicOf(form)) !== null) return 'clinic-number';
  }
  return whyNotMobile(phone, countries);
}

/** Throws what is wrong with a number that is to be enrolled or changed to. */
export async function requireTexted(request: StaffRequest, phone: string): Promise<void> {
  const reason = await whyNotTexted(request.services, await settingsOf(request), phone);
  if (reason !== null) throw problemError(reason);
}
