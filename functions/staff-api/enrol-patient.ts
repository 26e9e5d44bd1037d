/** One enrolment, as the form and the import both make it. */
import type { z } from 'zod';
import { type CommitResult, commitDecision } from '../../shared/history/commit-decision.ts';
import type { enrolBody } from '../../shared/staff-contract/enrolment.ts';
import { committing } from './committing.ts';
import type { StaffRequest } from './route.ts';

/** What `enrolBody` makes of a request. */
export type Enrolment = z.infer<ReturnType<typeof enrolBody>>;

/** Enrols, stopped where the number has said STOP; the same id again is refused as `already-enrolled`, or with the same cause a duplicate. */
export async function enrolPatient(
  { services, clinicId, caller, now }: Pick<StaffRequest, 'services' | 'clinicId' | 'caller' | 'now'>,
  patient: { patientId: string; cause?: string },
  body: Enrolment,
): Promise<CommitResult> {
  const { patientId } = patient;
  return commitDecision(
    committing(services),
    { ...patient, clinicId },
    {
      type: 'enrol',
      ...body,
      patientId,
      consent: body.consent ?? { how: 'attested at enrolment', by: caller.userId, at: now },
      optedOut: false,
      by: caller.userId,
    },
  );
}
