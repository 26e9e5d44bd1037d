/** The whole course of a patient's pain, for the chart. */
import { readingsPage, readingsQuery } from '../../../shared/staff-contract/readings.ts';
import { patientOf } from '../committing.ts';
import { coursePage } from '../course-of-pain.ts';
import { defineRoute } from '../route.ts';

const usualLimit = 100;

export const readingRoutes = [
  defineRoute({
    method: 'GET',
    path: '/clinics/{clinicId}/patients/{patientId}/readings',
    role: 'staff',
    summary: 'Every reading and missed check-in of the whole history, oldest first.',
    action: 'chart-read',
    query: readingsQuery,
    status: 200,
    answer: readingsPage,
    async handle(request, { query: { limit = usualLimit, ...asked } }) {
      const { patientId } = await patientOf(request);
      const { checkIns } = await request.services.views.courseOf(patientId);
      return coursePage(checkIns, { ...asked, limit });
    },
  }),
];
