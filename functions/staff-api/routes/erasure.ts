/** Erasing a patient everywhere; the same request again finishes what was left and gives the same receipt. */
import { dayMs, later } from '../../../shared/domain/local-time.ts';
import type { PatientState } from '../../../shared/domain/patient/state.ts';
import { staffWords } from '../../../shared/domain/staff-words/word-for-staff.ts';
import { problemError } from '../../../shared/edge/problems.ts';
import { withdrawExports } from '../../../shared/exports/withdraw-exports.ts';
import { commitDecision } from '../../../shared/history/commit-decision.ts';
import { requestKeyDays } from '../../../shared/history/ports.ts';
import { keptDays } from '../../../shared/kept-days.ts';
import { type ErasureReceipt, erasureReceipt } from '../../../shared/staff-contract/erasure.ts';
import { committing } from '../committing.ts';
import { forgetStrangers, hashesOfNumbers } from '../forget-strangers.ts';
import { handOver } from '../hand-over.ts';
import { defineRoute, paramOf, type StaffRequest } from '../route.ts';

async function newest({ services, clinicId }: StaffRequest, patientId: string): Promise<PatientState> {
  const state = await services.histories.latest(patientId);
  if (state === null || state.clinicId !== clinicId) throw problemError('not-found');
  return state;
}

/** Whether any of the numbers said STOP, also while it was nobody's. */
async function hasOptedOut(
  { services, clinicId }: StaffRequest,
  hashes: readonly string[],
): Promise<boolean> {
  for (const hash of hashes) if (await services.numbers.isOptedOut(clinicId, hash)) return true;
  return false;
}

/** The tombstone: written now, or found. */
async function tombstoneOf(request: StaffRequest, patientId: string): Promise<PatientState> {
  const { services, clinicId, caller } = request;
  const before = await newest(request, patientId);
  if (before.erased) return before;
  const optedOut = await hasOptedOut(request, await hashesOfNumbers(request, patientId));
  const result = await commitDecision(
    committing(services),
    { patientId, clinicId },
    { type: 'erase', by: caller.userId, ...(optedOut ? { optedOut: true as const } : {}) },
  );
  if (result.kind !== 'refused') return result.state;
  // Somebody else erased it at the same moment.
  const after = await newest(request, patientId);
  if (!after.erased) throw problemError(result.reason);
  return after;
}

/** Emergency words and alerts that had not left; nothing once the history is forgotten. */
async function handOverOwed({ services }: StaffRequest, { patientId, seq }: PatientState): Promise<void> {
  const [last] = await services.histories.page(patientId, seq - 2, 1);
  if (last !== undefined && last.seq < seq) await handOver(services, last.state);
}

async function receiptOf(
  { services }: StaffRequest,
  { patientId, seq, at }: PatientState,
): Promise<ErasureReceipt> {
  const words = staffWords().kept;
  const [commit] = await services.histories.page(patientId, seq - 1, 1);
  const optedOut =
    commit?.events.some((event) => event.type === 'erased' && event.optedOut === true) ?? false;
  return {
    patientId,
    erasedAt: at,
    deleted: {
      historyEntries: seq - 1,
      pages: true,
      schedule: true,
      numberClaim: true,
      asStranger: true,
      exports: true,
      bookings: true,
    },
    kept: [
      ...(optedOut ? [words['number-hash']] : []),
      words.audit,
      { ...words.requests, until: later(at, requestKeyDays * dayMs) },
      { ...words.logs, until: later(at, keptDays.logs * dayMs) },
      { ...words['put-aside'], until: later(at, keptDays.putAside * dayMs) },
      { ...words.backups, until: later(at, keptDays.backups * dayMs) },
      words.sent,
    ],
  };
}

export const erasureRoutes = [
  defineRoute({
    method: 'DELETE',
    path: '/clinics/{clinicId}/patients/{patientId}',
    role: 'admin',
    summary: 'Erases the patient everywhere, and tells what is kept and why.',
    action: 'patient-erased',
    status: 200,
    answer: erasureReceipt,
    async handle(request) {
      const { histories, bookings, views, schedules } = request.services;
      const patientId = paramOf(request, 'patientId');
      const tombstone = await tombstoneOf(request, patientId);
      // After the tombstone nothing is claimed any more, and while the history still tells what was to leave.
      await handOverOwed(request, tombstone);
      // While the history still tells the numbers: should this stop half-way, the same request finds them again.
      await forgetStrangers(request.services, request.clinicId, await hashesOfNumbers(request, patientId));
      await histories.forget(patientId, tombstone.seq);
      await bookings.forget(request.clinicId, patientId);
      await views.removePatient(patientId);
      await schedules.remove(patientId);
      await withdrawExports(request.services, request.clinicId, request.now);
      return receiptOf(request, tombstone);
    },
  }),
];
