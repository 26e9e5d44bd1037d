/**
 * Asks again for what the newest states still want. The stream may lose a record and a queue a message, but the
 * histories lose nothing, so everything that is wanted and has not happened is found here. A run is split into jobs of
 * one page each: with more patients a run takes longer, but no single function does.
 */
import type { SQSRecord } from 'aws-lambda';
import { hourMs, later, minuteMs } from '../../shared/domain/local-time.ts';
import { readUpkeepJob, type UpkeepJob, type UpkeepRun } from '../../shared/edge/upkeep-jobs.ts';
import { metrics } from '../../shared/names.ts';
import type { Turn } from '../lambda/around.ts';
import { logMetric } from '../lambda/log.ts';
import { unreadable } from '../lambda/unreadable.ts';
import { askAgain } from './ask-again.ts';
import { compareContacts } from './compare-contacts.ts';
import { compareSchedules, removeLeftOver } from './compare-schedules.ts';
import { moveClaims } from './move-claims.ts';
import type { Services } from './services.ts';
import { handOn, hasTime, type JobTurn, pageSize, walkPage } from './walk-page.ts';

type SpreadJob = Extract<UpkeepJob, { job: 'clinics' }>;

/** What each clinic is owed in a run. */
function jobsOf({ run, began }: SpreadJob, clinicId: string): UpkeepJob[] {
  const patients: UpkeepJob = { job: 'patients', run, clinicId, ...(began !== undefined && { began }) };
  return run === 'nightly' ? [patients] : [patients, { job: 'claims', clinicId }];
}

/** Spreads a page of clinics, and leaves the next page to a job. */
async function spread(
  services: Pick<Services, 'clinics' | 'queues' | 'jobMarks'>,
  job: SpreadJob,
  turn: Pick<JobTurn, 'again'>,
): Promise<void> {
  const { clinics, queues } = services;
  const ids = await clinics.page(job.after ?? null, pageSize);
  const last = ids.length < pageSize ? undefined : ids.at(-1);
  // The rest first: it is nobody's fault what of this page SQS does not take.
  if (last !== undefined) await handOn(services, job, { ...job, after: last }, turn);
  await queues.queueUpkeep(ids.flatMap((clinicId) => jobsOf(job, clinicId)));
}

/** The next run has begun by then. */
const runMs = 15 * minuteMs;

/** No message of a run lives longer, so what comes later is a dead letter that somebody has given back. */
const messageMs = hourMs;

/** A run that lasts longer is counted by each job that ends so late: how old a message is tells of one job alone. */
function tellIfLate({ clock }: Services, { run, began }: Extract<UpkeepJob, { job: 'patients' }>): void {
  if (run !== 'every-15-minutes' || began === undefined) return;
  const now = clock.now();
  if (later(began, runMs) < now && now <= later(began, messageMs)) logMetric(metrics.upkeepOverran, 1, now);
}

async function patientsPage(
  services: Services,
  job: Extract<UpkeepJob, { job: 'patients' }>,
  turn: JobTurn,
): Promise<void> {
  const { histories } = services;
  const ids = await histories.livePage(job.clinicId, job.after ?? null, pageSize);
  if (job.run === 'nightly') return compareSchedules(services, job, ids, turn);
  await walkPage(services, job, ids, turn, {
    name: 'patientId',
    look: (patientId) => histories.latest(patientId),
    act: async (_, state) => {
      if (state !== null) await askAgain(services, state);
    },
  });
}

async function doJob(services: Services, job: UpkeepJob, turn: JobTurn): Promise<void> {
  switch (job.job) {
    case 'clinics':
      return spread(services, job, turn);
    case 'patients':
      await patientsPage(services, job, turn);
      return tellIfLate(services, job);
    case 'claims':
      if ((await moveClaims(services, job.clinicId, () => hasTime(turn))) === 'unfinished') {
        await services.queues.queueUpkeep([job]);
      }
      return;
    case 'schedules':
      return removeLeftOver(services, job, turn);
    case 'contacts':
      return compareContacts(services, job, turn);
    default:
      return job satisfies never;
  }
}

/** Begins a run, as its schedule asks: nothing is done yet but to send the jobs. */
export function createStart(services: Pick<Services, 'clinics' | 'queues' | 'jobMarks' | 'clock'>) {
  return async ({ job: run }: { job: UpkeepRun }): Promise<void> => {
    const began = services.clock.now();
    const once: UpkeepJob[] = [
      { job: 'schedules', began },
      { job: 'contacts', began },
    ];
    if (run === 'nightly') await services.queues.queueUpkeep(once);
    await spread(services, { job: 'clinics', run, began }, { again: false });
  };
}

/** Does one job of a run. */
export function createHandler(services: Services) {
  return async (record: SQSRecord, turn: Pick<Turn, 'signal' | 'remainingMs'>): Promise<void> => {
    const job = readUpkeepJob(record.body);
    if ('problem' in job) throw unreadable(job.problem);
    const again = Number(record.attributes?.ApproximateReceiveCount ?? 1) > 1;
    await doJob(services, job, { ...turn, again });
  };
}
