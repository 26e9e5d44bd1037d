/** The report on outcomes, for a period and a condition. */
import { localDate } from '../../../shared/domain/local-time.ts';
import { lowBaselineBy } from '../../../shared/exports/low-baseline.ts';
import { buildOutcomesReport } from '../../../shared/exports/outcomes-report.ts';
import { createRowSource } from '../../../shared/exports/row-source.ts';
import { outcomesAnswer, outcomesQuery } from '../../../shared/staff-contract/outcomes.ts';
import { defineRoute } from '../route.ts';
import { settingsOf } from '../settings-of.ts';

export const outcomeRoutes = [
  defineRoute({
    method: 'GET',
    costly: true,
    path: '/clinics/{clinicId}/outcomes',
    role: 'staff',
    summary:
      'Responders, mean change, response rate and who is still in care, with intervals and exclusions.',
    action: null,
    query: outcomesQuery,
    status: 200,
    answer: outcomesAnswer,
    async handle(request, { query: { from, to, condition } }) {
      const { services, clinicId, now } = request;
      const settings = await settingsOf(request);
      return buildOutcomesReport(createRowSource(services.views), {
        clinicId,
        lowBaseline: lowBaselineBy(await services.clinics.versions(clinicId)),
        today: localDate(now, settings.timeZone),
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        ...(condition === undefined ? {} : { condition }),
      });
    },
  }),
];
