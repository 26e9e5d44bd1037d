/** Enrolling a patient; the same request again finds the same patient. */
import { createHmac, randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { keyedHash } from '../../../shared/edge/keyed-hash.ts';
import { problemError } from '../../../shared/edge/problems.ts';
import { enrolBody } from '../../../shared/edge/staff-schemas.ts';
import { commitDecision } from '../../../shared/store/commit-decision.ts';
import { enrolled } from '../answers.ts';
import { causeFor, committing, rowOf } from '../committing.ts';
import { defineRoute, type StaffRequest } from '../route.ts';

type Enrolment = z.infer<ReturnType<typeof enrolBody>>;

/** Random, or for a request with a key always the same; under the clinic's secret key, so that nobody can guess it. */
function patientIdFor({ key }: StaffRequest, clinicKey: string): string {
  if (key === null) return randomUUID();
  const hash = createHmac('sha256', Buffer.from(clinicKey, 'hex')).update(`enrolment ${key}`).digest();
  // A UUID of version 8 (RFC 9562): bits of our own choosing.
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x80;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}

/** Throws unless the patient whom this key made is the one that was asked for. */
async function checkSameRequest(
  { services }: StaffRequest,
  patientId: string,
  body: Enrolment,
): Promise<void> {
  const [first] = await services.histories.page(patientId, 0, 1);
  const event = first?.events.find(({ type }) => type === 'enrolled');
  const same = event?.type === 'enrolled' && event.phone === body.phone && event.firstName === body.firstName;
  if (!same) throw problemError('key-reused');
}

async function checkBaseline({ services, clinicId }: StaffRequest, { baseline }: Enrolment): Promise<void> {
  const settings = await services.clinics.latest(clinicId);
  const most = settings?.protocol.baselineTarget ?? 0;
  if (baseline.length <= most) return;
  throw problemError('invalid-input', {
    errors: [{ field: 'baseline', message: `must hold at most ${most} readings` }],
  });
}

async function enrol(request: StaffRequest, body: Enrolment) {
  const { services, clinicId, caller, now } = request;
  await checkBaseline(request, body);
  const clinicKey = await services.clinics.key(clinicId);
  const patientId = patientIdFor(request, clinicKey);
  const optedOut = await services.numbers.isOptedOut(clinicId, keyedHash(clinicKey, body.phone));
  const result = await commitDecision(
    committing(services),
    { patientId, clinicId, ...causeFor(request, patientId) },
    {
      type: 'enrol',
      ...body,
      patientId,
      consent: body.consent ?? { how: 'attested at enrolment', by: caller.userId, at: now },
      optedOut,
      by: caller.userId,
    },
  );
  if (result.kind === 'committed') return rowOf(request, result.state);
  if (result.kind === 'refused' && result.reason === 'number-in-use') throw problemError('number-in-use');
  // The key made a patient before: a retry finds them, another request or an erased patient does not.
  await checkSameRequest(request, patientId, body);
  const state = await services.histories.latest(patientId);
  if (state === null) throw problemError('not-found');
  return rowOf(request, state);
}

export const enrolmentRoutes = [
  defineRoute({
    method: 'POST',
    path: '/clinics/{clinicId}/patients',
    role: 'staff',
    summary: 'Enrols a patient and sends one invitation.',
    body: enrolBody,
    status: 201,
    answer: enrolled,
    handle: (request, { body }) => enrol(request, body),
  }),
];
