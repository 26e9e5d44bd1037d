/** What staff record: sessions, and scores taken by phone or in the room. */
import { readingBody, sessionBody, voidReadingBody } from '../../../shared/staff-contract/care.ts';
import { patientRow } from '../../../shared/staff-contract/patients.ts';
import { runCommand } from '../committing.ts';
import { dayOf, defineRoute } from '../route.ts';

const patient = '/clinics/{clinicId}/patients/{patientId}';
const common = { role: 'staff', status: 200, answer: patientRow } as const;

export const recordRoutes = [
  defineRoute({
    ...common,
    method: 'PUT',
    path: `${patient}/sessions/{date}`,
    summary:
      'Records that the session of a day took place, or was missed, and what is known of it. The whole record is replaced: a response, a pressure or a note that is left out is known no longer.',
    action: 'session-recorded',
    body: sessionBody,
    handle: (request, { body: { attended, response, pressure, note } }) =>
      runCommand(request, {
        type: 'record-session',
        date: dayOf(request),
        attended,
        ...(response == null ? {} : { response }),
        ...(pressure == null ? {} : { pressure }),
        ...(note == null ? {} : { note }),
        by: request.caller.userId,
      }),
  }),
  defineRoute({
    ...common,
    method: 'DELETE',
    path: `${patient}/sessions/{date}`,
    summary: 'Takes back what was recorded of a session.',
    action: 'session-undone',
    handle: (request) =>
      runCommand(request, {
        type: 'undo-session',
        date: dayOf(request),
        by: request.caller.userId,
      }),
  }),
  defineRoute({
    ...common,
    method: 'POST',
    path: `${patient}/readings`,
    summary: 'Enters a score; it takes the place of one of the same day.',
    action: 'reading-entered',
    body: readingBody,
    handle: (request, { body: { date, score, note } }) =>
      runCommand(request, { type: 'enter-reading', date, score, note, by: request.caller.userId }),
  }),
  defineRoute({
    ...common,
    method: 'DELETE',
    path: `${patient}/readings/{date}`,
    summary: 'Voids the score of a day.',
    action: 'reading-voided',
    body: voidReadingBody,
    handle: (request, { body }) =>
      runCommand(request, {
        type: 'void-reading',
        date: dayOf(request),
        reason: body.reason,
        by: request.caller.userId,
      }),
  }),
];
