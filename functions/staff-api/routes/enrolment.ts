/** Enrolling a patient; the same request again finds the same patient. */
import { randomUUID } from 'node:crypto';
import { problemError } from '../../../shared/edge/problems.ts';
import { enrolBody } from '../../../shared/staff-contract/enrolment.ts';
import { enrolled } from '../../../shared/staff-contract/patients.ts';
import { causeFor, rowOf } from '../committing.ts';
import { type Enrolment, enrolPatient } from '../enrol-patient.ts';
import { keyedId } from '../keyed-id.ts';
import { defineRoute, type StaffRequest } from '../route.ts';
import { requireTexted } from '../why-not-texted.ts';

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
  const { services, clinicId, key } = request;
  await checkBaseline(request, body);
  if (!request.isDone) await requireTexted(request, body.phone);
  const clinicKey = await services.clinics.key(clinicId);
  const patientId = key === null ? randomUUID() : keyedId(clinicKey, `enrolment ${key}`);
  const patient = { patientId, ...causeFor(request) };
  const result = await enrolPatient(request, patient, body);
  if (result.kind === 'committed') return rowOf(request, result.state);
  if (result.kind === 'refused' && result.reason === 'number-in-use') throw problemError('number-in-use');
  // The key made a patient before: a retry finds them unless they were erased, another request does not.
  const state = await services.histories.latest(patientId);
  if (state === null || state.erased) throw problemError('not-found');
  await checkSameRequest(request, patientId, body);
  return rowOf(request, state);
}

export const enrolmentRoutes = [
  defineRoute({
    method: 'POST',
    path: '/clinics/{clinicId}/patients',
    role: 'staff',
    summary:
      'Enrols a patient and sends one invitation; the number must be a mobile of a country that the clinic allows.',
    action: 'patient-enrolled',
    body: enrolBody,
    status: 201,
    answer: enrolled,
    handle: (request, { body }) => enrol(request, body),
  }),
];
