/** What a patient's numbers wrote while they belonged to nobody: an erasure reaches it too. */
import { writtenForms } from '../../shared/domain/written-forms.ts';
import { keyedHash } from '../../shared/edge/keyed-hash.ts';
import { commitsOf } from '../../shared/views/patient-rows.ts';
import type { StaffRequest } from './route.ts';
import type { Services } from './services.ts';

/**
 * Keyed hashes of every number the patient has ever had, in every form it may be written in. The history tells them,
 * not the state, which forgets; none once the history is forgotten.
 */
export async function hashesOfNumbers(
  { services, clinicId }: StaffRequest,
  patientId: string,
): Promise<string[]> {
  const phones = new Set<string>();
  for await (const { state } of commitsOf(services.histories, patientId)) {
    if (state.phone !== '') phones.add(state.phone);
  }
  const key = await services.clinics.key(clinicId);
  return [...phones].flatMap(writtenForms).map((form) => keyedHash(key, form));
}

/** Forgets the numbers and removes their rows. May be called again. */
export async function forgetStrangers(
  { strangers, views }: Pick<Services, 'strangers' | 'views'>,
  clinicId: string,
  hashes: readonly string[],
): Promise<void> {
  for (const hash of hashes) {
    const strangerId = `${clinicId}.${hash}`;
    await strangers.forget(strangerId);
    await views.removeStranger(strangerId);
  }
}
