/** One enrolment, as the form and the import both make it. */
import type { z } from 'zod';
import { writtenForms } from '../../shared/domain/written-forms.ts';
import { keyedHash } from '../../shared/edge/keyed-hash.ts';
import type { enrolBody } from '../../shared/staff-contract/enrolment.ts';
import { type CommitResult, commitDecision } from '../../shared/history/commit-decision.ts';
import { committing } from './committing.ts';
import type { StaffRequest } from './route.ts';

/** What `enrolBody` makes of a request. */
export type Enrolment = z.infer<ReturnType<typeof enrolBody>>;

/** True when the number asked for no more texts, in whatever form it was written then. */
async function saidStop(
  { numbers }: StaffRequest['services'],
  clinicId: string,
  clinicKey: string,
  phone: string,
): Promise<boolean> {
  for (const form of writtenForms(phone)) {
    if (await numbers.isOptedOut(clinicId, keyedHash(clinicKey, form))) return true;
  }
  return false;
}

/** Enrols; the same id again is refused as `already-enrolled`, or with the same cause a duplicate. */
export async function enrolPatient(
  { services, clinicId, caller, now }: Pick<StaffRequest, 'services' | 'clinicId' | 'caller' | 'now'>,
  clinicKey: string,
  patient: { patientId: string; cause?: string },
  body: Enrolment,
): Promise<CommitResult> {
  const { patientId } = patient;
  const optedOut = await saidStop(services, clinicId, clinicKey, body.phone);
  return commitDecision(
    committing(services),
    { ...patient, clinicId },
    {
      type: 'enrol',
      ...body,
      patientId,
      consent: body.consent ?? { how: 'attested at enrolment', by: caller.userId, at: now },
      optedOut,
      by: caller.userId,
    },
  );
}
