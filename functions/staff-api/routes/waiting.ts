/** How much waits for a person, and who is in a crisis. */
import { mostCounted } from '../../../shared/staff-contract/limits.ts';
import { type Crisis, waiting } from '../../../shared/staff-contract/waiting.ts';
import type { CaseloadRow, InboxRow } from '../../../shared/views/ports.ts';
import { defineRoute } from '../route.ts';
import { snoozedUntil } from '../row-for-staff.ts';

function crisisOf({ patientId, firstName, phone, attention }: CaseloadRow): Crisis[] {
  const found = attention.find(({ kind }) => kind === 'crisis');
  return found === undefined ? [] : [{ patientId, firstName, phone, since: found.since }];
}

function crisisOfStranger({ why, phone = '', at }: InboxRow): Crisis[] {
  return why === 'crisis' ? [{ patientId: null, firstName: null, phone, since: at }] : [];
}

export const waitingRoutes = [
  defineRoute({
    method: 'GET',
    path: '/clinics/{clinicId}/waiting',
    role: 'staff',
    summary: 'How much waits for a person, and who is in a crisis.',
    // It is asked for every few seconds and shows no text and no chart.
    action: null,
    status: 200,
    answer: waiting,
    async handle({ services: { views }, clinicId, now }) {
      const [{ rows }, { rows: texts }] = await Promise.all([
        views.caseload(clinicId, { limit: mostCounted }),
        views.inbox(clinicId, { limit: mostCounted }),
      ]);
      const patients = rows.filter((row) => row.attention.length > 0 && snoozedUntil(row, now) === null);
      const strangers = texts.filter(({ patientId }) => patientId === null);
      const crises = [...patients.flatMap(crisisOf), ...strangers.flatMap(crisisOfStranger)];
      return {
        people: Math.min(mostCounted, patients.length + strangers.length),
        texts: texts.length,
        crises: crises.toSorted((a, b) => (a.since < b.since ? -1 : 1)),
      };
    },
  }),
];
