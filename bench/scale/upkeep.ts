/** A run of reconcile over more patients than anybody has, through its handlers; what repeats itself is sampled. */
import type { SQSRecord } from 'aws-lambda';
import { createHandler, createStart } from '../../functions/reconcile/handler.ts';
import { readUpkeepJob, type UpkeepJob, type UpkeepRun } from '../../shared/edge/upkeep-jobs.ts';
import { plentyOfTime } from '../../test/support/turn.ts';
import { type Calls, clinicIdOf, createCity } from './city.ts';
import { slowCalls } from './prices.ts';

export interface Measured extends Calls {
  /** Jobs, and requests that sent them: SQS takes ten at a time. */
  jobs: number;
  sends: number;
  /** All functions together, and the longest, in seconds on AWS: calls as slow as they may be, the rest as it took here. */
  seconds: number;
  longest: number;
}

export interface Scale {
  clinics: number;
  patientsEach: number;
  /** Clinics whose patients are really gone through; the others are taken to be like them. */
  sampled: number;
}

const nothing: Measured = {
  reads: 0,
  writes: 0,
  looks: 0,
  lists: 0,
  sets: 0,
  jobs: 0,
  sends: 0,
  seconds: 0,
  longest: 0,
};

/** Items that a job looks at together. */
const together = 10;

function plus(sum: Measured, one: Measured, times: number): Measured {
  const added = { ...sum, longest: Math.max(sum.longest, one.longest) };
  for (const name of ['reads', 'writes', 'looks', 'lists', 'sets', 'jobs', 'sends', 'seconds'] as const) {
    added[name] += one[name] * times;
  }
  return added;
}

/** A run over all clinics, told by what their jobs ask for. */
export async function measureRun(scale: Scale, run: UpkeepRun): Promise<Measured> {
  const { clinics, patientsEach, sampled } = scale;
  const city = await createCity(clinics, sampled, patientsEach);
  const { queues, services, calls } = city;
  const handle = createHandler(services);
  const samples = new Set(Array.from({ length: sampled }, (_, index) => clinicIdOf(index)));

  async function measured(work: () => Promise<void>): Promise<Measured> {
    const before = { ...calls };
    const queued = queues.upkeep.length;
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    const sent = queues.upkeep.length - queued;
    const made = (name: keyof Calls) => calls[name] - before[name];
    const [reads, looks] = [made('reads'), made('looks')];
    const sends = Math.ceil(sent / together);
    const waited =
      Math.ceil(reads / together) * slowCalls.history +
      (Math.ceil(looks / together) + made('lists') + made('sets')) * slowCalls.scheduler +
      made('writes') * slowCalls.history +
      sends * slowCalls.queue;
    const seconds = waited / 1_000 + (user + system) / 1e6;
    const counts = { reads, looks, lists: made('lists'), sets: made('sets'), writes: made('writes') };
    return { ...counts, jobs: 1, sends, seconds, longest: seconds };
  }

  /** How many jobs this one stands for; 0 for one that another stands for. */
  function weightOf(job: UpkeepJob): number {
    switch (job.job) {
      case 'clinics':
      case 'contacts':
        return 1;
      case 'patients':
      case 'claims':
        return samples.has(job.clinicId) ? clinics / sampled : 0;
      case 'schedules':
        return clinics / sampled;
      default:
        return job satisfies never;
    }
  }

  let total = plus(nothing, await measured(() => createStart(services)({ job: run })), 1);
  for (let message = queues.upkeep.shift(); message !== undefined; message = queues.upkeep.shift()) {
    const { body } = message;
    const job = readUpkeepJob(body);
    if ('problem' in job) throw new Error(`a job is ${job.problem}`);
    const weight = weightOf(job);
    if (weight === 0) continue;
    const one = await measured(() => handle({ body } as SQSRecord, plentyOfTime));
    total = plus(total, one, weight);
  }
  return total;
}
