/** A staff command, decided on the newest state; it answers with the patient's new row. */
import { localDate } from '../../shared/domain/local-time.ts';
import type { PatientState } from '../../shared/domain/patient/state.ts';
import { optOutsOf } from '../../shared/edge/opt-outs.ts';
import { type ProblemReason, problemError } from '../../shared/edge/problems.ts';
import { type Committing, commitDecision, type Intent } from '../../shared/history/commit-decision.ts';
import type { PatientRow } from '../../shared/staff-contract/patients.ts';
import { enrolledOnDay } from '../../shared/views/patient-rows.ts';
import { newerProblem } from './newer-problem.ts';
import { paramOf, type StaffRequest } from './route.ts';
import { rowForStaff } from './row-for-staff.ts';
import type { Services } from './services.ts';
import { settingsOf } from './settings-of.ts';

/** Refusals of what is so already: the request asked for the present state, and gets it. */
const alreadySo: ReadonlySet<ProblemReason> = new Set(['nothing-changed', 'already-paused', 'not-paused']);

/** What `commitDecision` needs, with what is remembered of numbers. */
export function committing({ histories, clinics, numbers, clock }: Services): Committing {
  return { histories, clinics, clock, optOuts: optOutsOf(clinics, numbers) };
}

/** The cause of a request that has an `Idempotency-Key`: the same request again has the same one. */
export function causeFor({ cause }: StaffRequest): { cause?: string } {
  return cause === null ? {} : { cause };
}

/** The newest state of a patient of this clinic; throws `not-found` for any other. */
export async function patientOf(request: StaffRequest): Promise<PatientState> {
  return stateOf(request, paramOf(request, 'patientId'));
}

async function stateOf(request: StaffRequest, patientId: string): Promise<PatientState> {
  const state = await request.services.histories.latest(patientId);
  if (state === null || state.clinicId !== request.clinicId || state.erased) throw problemError('not-found');
  return state;
}

/** The row of a state, in words for staff. */
export async function rowOf(request: StaffRequest, state: PatientState): Promise<PatientRow> {
  const { services } = request;
  const first = state.seq === 1 ? localDate(state.at, state.timeZone) : null;
  const enrolledOn = first ?? (await enrolledOnDay(services.histories, state.patientId));
  if (enrolledOn === null) throw problemError('not-found');
  const { protocol } = await settingsOf(request);
  return rowForStaff(state, enrolledOn, protocol, request.now);
}

/** Decides a command about the patient the path names, and answers with the state after it. */
export async function decideFor(
  request: StaffRequest,
  intent: Intent,
  patientId = paramOf(request, 'patientId'),
): Promise<PatientState> {
  // The history knows the newest causes only; the key is known for longer.
  if (request.isDone) return stateOf(request, patientId);
  const target = { patientId, clinicId: request.clinicId, ...causeFor(request) };
  const result = await commitDecision(committing(request.services), target, intent);
  if (result.kind !== 'refused') return result.state;
  if (result.reason === 'plan-changed' || result.reason === 'newer-text') {
    throw await newerProblem(request.services, patientId, result.reason);
  }
  if (!alreadySo.has(result.reason)) throw problemError(result.reason);
  return stateOf(request, patientId);
}

/** As `decideFor`, answering with the patient's new row. */
export async function runCommand(request: StaffRequest, intent: Intent): Promise<PatientRow> {
  return rowOf(request, await decideFor(request, intent));
}
