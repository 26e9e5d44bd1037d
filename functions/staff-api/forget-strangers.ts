/** Erases what a patient's numbers wrote while they belonged to no patient. */
import { strangerIdOf } from '../../shared/domain/stranger/state.ts';
import { hashesOfNumber } from '../../shared/edge/hashes-of-number.ts';
import { commitsOf } from '../../shared/views/patient-rows.ts';
import { handOver } from './hand-over.ts';
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
  return [...phones].flatMap((phone) => hashesOfNumber(key, phone));
}

/** Forgets one number as it is now: what it writes meanwhile is met first. */
async function forgetStranger(
  { strangers, queues }: Pick<Services, 'strangers' | 'queues'>,
  strangerId: string,
): Promise<void> {
  const handed = new Set<string>();
  for (;;) {
    const state = await strangers.load(strangerId);
    if (state !== null) await handOver({ queues }, state, handed);
    if ((await strangers.forget(strangerId, state?.seq ?? 0)) === 'forgotten') return;
  }
}

/** Forgets the numbers and removes their rows. May be called again. */
export async function forgetStrangers(
  services: Pick<Services, 'strangers' | 'views' | 'queues'>,
  clinicId: string,
  hashes: readonly string[],
): Promise<void> {
  for (const hash of hashes) {
    const strangerId = strangerIdOf(clinicId, hash);
    await forgetStranger(services, strangerId);
    await services.views.removeStranger(strangerId);
  }
}
