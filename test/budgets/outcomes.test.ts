import { expect, it } from 'vitest';
import { clinicOfAYear } from '../../bench/scale/clinic-of-a-year.ts';
import { buildOutcomesReport } from '../../shared/exports/outcomes-report.ts';
import { createRowSource } from '../../shared/exports/row-source.ts';
import { isDeep } from '../support/depth.ts';
import { madeUpRows } from '../support/made-up-rows.ts';

/** One page of them, and two where it goes deep. */
const [patients, pages] = isDeep ? [1_500, 2] : [60, 1];

function withoutSessions(report: unknown): unknown {
  return JSON.parse(JSON.stringify(report, (name, value) => (name === 'sessions' ? null : value)));
}

it('a report reads one row a patient of those made for it, and no patient by themselves', async () => {
  const { views, calls } = await clinicOfAYear(patients);
  const asked = { clinicId: 'demo', lowBaseline: () => 3, today: '2027-12-31' };
  const report = await buildOutcomesReport(createRowSource(views), asked);
  expect(report.seen).toBe(patients);
  expect([...calls].toSorted(([a], [b]) => (a < b ? -1 : 1))).toEqual([
    ['caseload', pages],
    ['outcomes', 1],
  ]);
  // The same as from a year of rows of each, but for the sessions, which stand in the rows made for it alone.
  const slow = await buildOutcomesReport(madeUpRows(patients, 59), asked);
  expect(withoutSessions(report)).toEqual(withoutSessions(slow));
});
