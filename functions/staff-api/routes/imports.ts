/** Enrolling many patients from a file: all rows or none, or only the rows that are in order. */
import type * as z from 'zod';
import {
  type ImportAnswer,
  importAnswer,
  importBody,
  type RowError,
} from '../../../shared/staff-contract/enrolment.ts';
import { mostImportBytes } from '../../../shared/staff-contract/limits.ts';
import { enrolPatient } from '../enrol-patient.ts';
import { fewAtATime, type PlannedRow, planImport } from '../import-rows.ts';
import { defineRoute, type StaffRequest } from '../route.ts';
import { settingsOf } from '../settings-of.ts';

/** Null once the patient is there; what came in between otherwise. */
async function enrolRow(
  request: StaffRequest,
  { row, patientId, body }: PlannedRow,
): Promise<RowError | null> {
  const result = await enrolPatient(request, { patientId }, body);
  if (result.kind !== 'refused') return null;
  // The number was free a moment ago: somebody enrolled it meanwhile, perhaps this very import sent twice.
  const state = await request.services.histories.latest(patientId);
  if (state !== null && !state.erased) return null;
  return { row, column: 'phone', message: 'was taken by another patient at this very moment' };
}

async function importRows(
  request: StaffRequest,
  { rows, dryRun, partly }: z.infer<typeof importBody>,
): Promise<ImportAnswer> {
  const { services, clinicId } = request;
  const settings = await settingsOf(request);
  const clinicKey = await services.clinics.key(clinicId);
  const { planned, errors } = await planImport(request, settings, clinicKey, rows);
  const already = planned.filter(({ isThere }) => isThere).length;
  if (dryRun || (errors.length > 0 && !partly)) {
    return { ok: errors.length === 0, errors, imported: 0, already };
  }
  // The settings that the rows were checked by hold for all of them.
  const clinics = { ...services.clinics, latest: async () => settings };
  const steady = { ...request, services: { ...services, clinics } };
  const late = await fewAtATime(
    request,
    planned.filter(({ isThere }) => !isThere),
    (each) => enrolRow(steady, each),
  );
  const lost = late.filter((error) => error !== null);
  const told = [...errors, ...lost].sort((a, b) => a.row - b.row);
  return { ok: told.length === 0, errors: told, imported: planned.length - lost.length, already };
}

export const importRoutes = [
  defineRoute({
    method: 'POST',
    costly: true,
    path: '/clinics/{clinicId}/imports',
    role: 'admin',
    summary:
      'Enrols all rows of a file, or tells what is wrong with which row and enrols none; with `partly`, enrols the others.',
    action: 'patients-imported',
    body: importBody,
    mostBytes: mostImportBytes,
    status: 200,
    answer: importAnswer,
    handle: (request, { body }) => importRows(request, body),
  }),
];
