/** The caseload, one patient whole, and a patient's details. */
import { usualForm } from '../../../shared/domain/written-forms.ts';
import { detailsBody } from '../../../shared/staff-contract/enrolment.ts';
import {
  type CaseloadAnswer,
  caseloadPage,
  caseloadQuery,
  patient,
  patientRow,
  searchBody,
} from '../../../shared/staff-contract/patients.ts';
import type { CaseloadQuery } from '../../../shared/views/ports.ts';
import { loadCareRecords } from '../care-records.ts';
import { patientOf, rowOf, runCommand } from '../committing.ts';
import { patientAnswer } from '../patient-answer.ts';
import { defineRoute, type StaffRequest } from '../route.ts';
import { settingsOf } from '../settings-of.ts';
import { withWords } from '../row-for-staff.ts';
import { requireTexted } from '../why-not-texted.ts';

const usualLimit = 50;

/** Fields that were sent, without those that were left out. */
function present<Fields extends object>(
  fields: Fields,
): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> };
}

async function caseload(request: StaffRequest, asked: Partial<CaseloadQuery>): Promise<CaseloadAnswer> {
  const { services, clinicId, now } = request;
  const [{ protocol }, { rows, next }] = await Promise.all([
    settingsOf(request),
    services.views.caseload(clinicId, { limit: usualLimit, ...asked }),
  ]);
  return {
    patients: rows.map((row) => withWords(row, protocol, now)),
    ...(next === null ? {} : { next }),
  };
}

export const patientRoutes = [
  defineRoute({
    method: 'GET',
    path: '/clinics/{clinicId}/patients',
    role: 'staff',
    summary: 'The caseload, those who need a person first.',
    action: null,
    query: caseloadQuery,
    status: 200,
    answer: caseloadPage,
    handle: (request, { query }) => caseload(request, present(query)),
  }),
  defineRoute({
    method: 'POST',
    path: '/clinics/{clinicId}/patients/search',
    role: 'staff',
    summary: 'The patients whose name or number is looked for, those who need a person first.',
    action: null,
    onlyReads: true,
    body: searchBody,
    status: 200,
    answer: caseloadPage,
    handle: (request, { body }) => caseload(request, present(body)),
  }),
  defineRoute({
    method: 'GET',
    path: '/clinics/{clinicId}/patients/{patientId}',
    role: 'staff',
    summary: 'Everything about one patient, from the newest state.',
    action: 'chart-read',
    status: 200,
    answer: patient,
    async handle(request) {
      const state = await patientOf(request);
      const [row, settings, { checkIns }, records] = await Promise.all([
        rowOf(request, state),
        settingsOf(request),
        request.services.views.courseOf(state.patientId),
        loadCareRecords(request.services, state),
      ]);
      return patientAnswer(row, state, settings, request.now, checkIns, records);
    },
  }),
  defineRoute({
    method: 'PATCH',
    path: '/clinics/{clinicId}/patients/{patientId}',
    role: 'staff',
    summary:
      "Changes a patient's details. Another number must be free; it is invited, or stopped where it has said STOP.",
    action: 'details-changed',
    body: detailsBody,
    status: 200,
    answer: patientRow,
    async handle(request, { body }) {
      const { consent, ...changed } = present(body);
      if (changed.phone !== undefined && !request.isDone) {
        const { phone } = await patientOf(request);
        // The number they have, in whatever form it was stored, is no change and asks for no check.
        if (usualForm(phone) === changed.phone) changed.phone = phone;
        else await requireTexted(request, changed.phone);
      }
      const given = consent === undefined ? {} : { consent };
      return runCommand(request, { type: 'edit-details', changed, ...given, by: request.caller.userId });
    },
  }),
];
