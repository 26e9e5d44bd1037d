/**
 * What the upkeep of 1,000,000 patients in 2,000 clinics asks for, through the handlers of reconcile over memory ports:
 * `node bench/scale.ts`. What is the same for every clinic is done for a few.
 */
import { timeouts } from '../infra/timeouts.ts';
import { type Budget, runAsCommand, unlogged } from './budget.ts';
import { prices, quotas } from './scale/prices.ts';
import { measureRun, type Measured, type Scale } from './scale/upkeep.ts';

const scale: Scale = { clinics: 2_000, patientsEach: 500, sampled: 4 };
const patients = scale.clinics * scale.patientsEach;
const [runsADay, daysAMonth] = [96, 30];
/** As `infra/ebb-stack.ts` declares: jobs at once, and the memory of each in gigabytes. */
const [atOnce, gigabytes] = [5, 1];
const period = 15 * 60;

const dollars = (amount: number) => `$${amount.toFixed(0)}`;

/** What a run costs. A read is one unit, since a state is less than 4 KB. */
function priceOf({ jobs, reads, seconds, sends, writes }: Measured): number {
  // Received, and deleted.
  const queueRequests = sends + 2 * jobs;
  return (
    reads * prices.read +
    writes * prices.write +
    queueRequests * prices.queueRequest +
    jobs * prices.invocation +
    seconds * gigabytes * prices.gigabyteSecond
  );
}

function runBudgets(name: string, run: Measured, readsEach: number): Budget[] {
  const limit = timeouts.reconcile.toSeconds();
  const each = run.reads / patients;
  return [
    {
      name: `Reads a patient (${name})`,
      measured: `${each.toFixed(3)} (${run.reads} in all, ${run.jobs} jobs)`,
      budget: `at most ${readsEach}`,
      ok: each <= readsEach,
    },
    {
      name: `Writes where nothing is amiss (${name})`,
      measured: `${run.writes + run.sets}`,
      budget: '0',
      ok: run.writes + run.sets === 0,
    },
    {
      name: `Longest function (${name})`,
      measured: `${run.longest.toFixed(2)} s of ${limit} s`,
      budget: 'at most a fifth',
      ok: run.longest <= limit / 5,
    },
  ];
}

async function measure(): Promise<Budget[]> {
  const often = await measureRun(scale, 'every-15-minutes');
  const nightly = await measureRun(scale, 'nightly');
  const [lasts, nightLasts] = [often.seconds / atOnce, nightly.seconds / atOnce];
  const month = (priceOf(often) * runsADay + priceOf(nightly)) * daysAMonth;
  const readsADay = (often.reads * runsADay + nightly.reads) / patients;
  const nightHours = Math.max(nightLasts, nightly.looks / quotas.getSchedule) / 3_600;
  const most = Math.floor((patients * period) / lasts);
  return [
    ...runBudgets('every 15 minutes', often, 1.03),
    ...runBudgets('nightly', nightly, 2.03),
    {
      name: 'Looks at Scheduler a patient (nightly)',
      measured: `${(nightly.looks / patients).toFixed(3)}, and ${nightly.lists} pages of its list`,
      budget: 'exactly 1',
      ok: nightly.looks === patients,
    },
    {
      name: 'A run of every 15 minutes lasts',
      measured: `${(lasts / 60).toFixed(1)} min with ${atOnce} jobs at once`,
      budget: 'less than 15 min',
      ok: lasts < period,
    },
    {
      name: 'The comparison of a night lasts',
      measured: `${nightHours.toFixed(2)} h`,
      budget: 'less than 8 h',
      ok: nightHours < 8,
    },
    {
      name: 'Reads a patient a day',
      measured: `${readsADay.toFixed(1)}, ${dollars(month)} a month in all (prices of ${prices.asOf})`,
      budget: 'at most 101, $1,000',
      ok: readsADay <= 101 && month <= 1_000,
    },
    {
      name: 'The next wall',
      measured: `${(most / 1e6).toFixed(1)} million patients fill the quarter of an hour with ${atOnce} jobs at once`,
      budget: 'beyond 1 million',
      ok: most > patients,
    },
  ];
}

if (import.meta.main) await runAsCommand(() => unlogged(measure));
