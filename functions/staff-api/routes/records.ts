/** What is known of a patient's care beside scores, and what staff add to it. */
import { randomUUID } from 'node:crypto';
import {
  measureBody,
  measureTaken,
  noteBody,
  noteTaken,
  recordsPage,
  recordsQuery,
  treatmentBody,
  treatmentTaken,
} from '../../../shared/staff-contract/records.ts';
import { loadCareRecords, recordsAnswer } from '../care-records.ts';
import { decideFor, patientOf, rowOf } from '../committing.ts';
import { keyedId } from '../keyed-id.ts';
import { defineRoute, paramOf, type StaffRequest } from '../route.ts';

const patient = '/clinics/{clinicId}/patients/{patientId}';
const usualLimit = 100;

/** The id of what the request records: of the same request again the same. */
async function idFor(request: StaffRequest, what: string): Promise<string> {
  const { key, services, clinicId, caller } = request;
  if (key === null) return randomUUID();
  const words = [what, paramOf(request, 'patientId'), caller.userId, key];
  return keyedId(await services.clinics.key(clinicId), JSON.stringify(words));
}

export const careRecordRoutes = [
  defineRoute({
    method: 'GET',
    path: `${patient}/records`,
    role: 'staff',
    summary:
      'Sessions, changes of plan, flares, pauses, treatments, measures and notes of the whole history, oldest first.',
    action: 'chart-read',
    query: recordsQuery,
    status: 200,
    answer: recordsPage,
    async handle(request, { query: { limit = usualLimit, ...asked } }) {
      const records = await loadCareRecords(request.services, await patientOf(request));
      return recordsAnswer(records, { ...asked, limit });
    },
  }),
  defineRoute({
    method: 'POST',
    path: `${patient}/notes`,
    role: 'staff',
    summary: 'Writes a note for staff beside the patient.',
    action: 'note-written',
    body: noteBody,
    status: 201,
    answer: noteTaken,
    async handle(request, { body: { body } }) {
      await patientOf(request);
      const id = await idFor(request, 'note');
      const state = await decideFor(request, { type: 'write-note', id, body, by: request.caller.userId });
      return { ...(await rowOf(request, state)), id, body };
    },
  }),
  defineRoute({
    method: 'POST',
    path: `${patient}/treatments`,
    role: 'staff',
    summary: 'Records a treatment beside the sessions: medicine, an injection, therapy or another.',
    action: 'treatment-recorded',
    body: treatmentBody,
    status: 201,
    answer: treatmentTaken,
    async handle(request, { body }) {
      await patientOf(request);
      const id = await idFor(request, 'treatment');
      const { kind: treatment, date, note } = body;
      const by = request.caller.userId;
      const state = await decideFor(request, { type: 'record-treatment', id, treatment, date, note, by });
      return { ...(await rowOf(request, state)), id, ...body };
    },
  }),
  defineRoute({
    method: 'POST',
    path: `${patient}/measures`,
    role: 'staff',
    summary: 'Records a measure of the body: how far a joint moves.',
    action: 'measure-recorded',
    body: measureBody,
    status: 201,
    answer: measureTaken,
    async handle(request, { body }) {
      await patientOf(request);
      const id = await idFor(request, 'measure');
      const { kind: measure, ...measured } = body;
      const by = request.caller.userId;
      const state = await decideFor(request, { type: 'record-measure', id, measure, ...measured, by });
      return { ...(await rowOf(request, state)), id, ...body };
    },
  }),
];
