/** How many patients there are, and how they stand. */
import { statuses } from '../../../shared/staff-contract/patients.ts';
import { type TotalsAnswer, totals } from '../../../shared/staff-contract/totals.ts';
import { daysAt, dueOf } from '../../../shared/views/caseload-order.ts';
import { everyRow } from '../every-row.ts';
import { defineRoute } from '../route.ts';

export const totalsRoutes = [
  defineRoute({
    method: 'GET',
    costly: true,
    path: '/clinics/{clinicId}/totals',
    role: 'staff',
    summary: 'How many patients there are: by status, with a session due, and silent.',
    // It names nobody.
    action: null,
    status: 200,
    answer: totals,
    async handle(request): Promise<TotalsAnswer> {
      const rows = await everyRow(request);
      const dayIn = daysAt(request.now);
      const due = rows.map((row) => dueOf(row, dayIn));
      const byStatus = statuses.map((status) => [status, rows.filter((row) => row.status === status).length]);
      return {
        patients: rows.length,
        // One for each of the statuses, of which the keys are made.
        status: Object.fromEntries(byStatus) as TotalsAnswer['status'],
        due: due.filter((each) => each !== null).length,
        overdue: due.filter((each) => each === 'overdue').length,
        silent: rows.filter(({ attention }) => attention.some(({ kind }) => kind === 'silent')).length,
      };
    },
  }),
];
