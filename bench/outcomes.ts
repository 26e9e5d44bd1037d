/** The report of a clinic with 5,000 patients of a year each, from the rows made for it: `node bench/outcomes.ts`. */
import { buildOutcomesReport } from '../shared/exports/outcomes-report.ts';
import { createRowSource } from '../shared/exports/row-source.ts';
import { type Budget, runAsCommand, unlogged } from './budget.ts';
import { clinicOfAYear } from './scale/clinic-of-a-year.ts';

const patients = 5_000;
const tries = 5;

async function measure(): Promise<Budget[]> {
  const { views, calls, bytes } = await clinicOfAYear(patients);
  const asked = { clinicId: 'demo', lowBaseline: () => 3, today: '2027-12-31' };
  const seconds: number[] = [];
  let seen: number | null = 0;
  for (let index = 0; index < tries; index += 1) {
    calls.clear();
    const start = process.cpuUsage();
    const report = await buildOutcomesReport(createRowSource(views), asked);
    JSON.stringify(report);
    const { user, system } = process.cpuUsage(start);
    seconds.push((user + system) / 1e6);
    ({ seen } = report);
  }
  const most = Math.max(...seconds);
  const each = (calls.get('row') ?? 0) + (calls.get('courseOf') ?? 0);
  return [
    {
      name: `Report over ${patients} patients of a year each`,
      measured: `${most.toFixed(2)} s of processor at most, ${Math.min(...seconds).toFixed(2)} s at best`,
      budget: 'less than 1 s',
      ok: most < 1 && seen === patients,
    },
    {
      name: 'Its reads of single patients',
      measured: `${each} (${calls.get('caseload')} pages of the caseload, ${(bytes / 2 ** 20).toFixed(1)} MiB of outcomes)`,
      budget: '0',
      ok: each === 0,
    },
  ];
}

if (import.meta.main) await runAsCommand(() => unlogged(measure));
