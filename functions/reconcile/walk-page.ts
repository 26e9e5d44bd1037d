/** How a job works through its page, so that neither a bad item nor a slow page holds up those behind it. */
import { createHash } from 'node:crypto';
import type { UpkeepJob } from '../../shared/edge/upkeep-jobs.ts';
import type { JobMarks } from '../../shared/history/ports.ts';
import { metrics } from '../../shared/names.ts';
import type { Clock, Queues } from '../../shared/outside/ports.ts';
import type { Turn } from '../lambda/around.ts';
import { errorFields, log, logMetric } from '../lambda/log.ts';

/** Of clinics or patients in one job: so few that a job needs seconds of its minute. */
export const pageSize = 100;

/** Items that are looked at together; what is to be done about them is done one by one. */
const together = 10;

/** Kept back of a job's time, to hand on what it has not come to. */
const marginMs = 10_000;

export interface Upkeep {
  queues: Pick<Queues, 'queueUpkeep'>;
  /** Holds the marks of jobs that came again and have sent the next. */
  jobMarks: JobMarks;
  clock: Clock;
}

/** The time of a job, and whether it came before: then it was not done, for whatever reason. */
export interface JobTurn extends Pick<Turn, 'signal' | 'remainingMs'> {
  again: boolean;
}

export interface Work<Seen> {
  /** How an item is named in the log. */
  name: 'patientId' | 'clinicId';
  look: (id: string) => Promise<Seen>;
  act: (id: string, seen: Seen) => Promise<void>;
}

/** True while there is time for another item. */
export function hasTime({ remainingMs, signal }: JobTurn): boolean {
  return !signal.aborted && remainingMs() > marginMs;
}

/**
 * Does the work for each, with what a look at it shows; an error is logged and counted, and holds up nobody. Answers how
 * many it came to before the time was up, one at least.
 */
export async function walk<Seen>(
  { clock }: Upkeep,
  ids: readonly string[],
  turn: JobTurn,
  { name, look, act }: Work<Seen>,
): Promise<number> {
  let failed = 0;
  let done = 0;
  for (let start = 0; start < ids.length; start += together) {
    const some = ids.slice(start, start + together);
    const looks = await Promise.allSettled(some.map(look));
    for (const [index, id] of some.entries()) {
      if (done > 0 && !hasTime(turn)) break;
      done += 1;
      try {
        const seen = looks[index];
        if (seen?.status !== 'fulfilled') throw seen?.reason;
        await act(id, seen.value);
      } catch (error) {
        failed += 1;
        log.error('upkeep-failed', { [name]: id, ...errorFields(error) });
      }
    }
    if (done < start + some.length) break;
  }
  if (failed > 0) logMetric(metrics.recordsFailed, failed, clock.now());
  return done;
}

/**
 * Sends the job that comes after this one. A redelivered job may already have sent its successor, so
 * it checks for a mark and leaves one. Otherwise every duplicate would restart the whole chain of pages.
 */
export async function handOn(
  { queues, jobMarks }: Pick<Upkeep, 'queues' | 'jobMarks'>,
  job: Extract<UpkeepJob, { began?: string }>,
  next: UpkeepJob,
  { again }: Pick<JobTurn, 'again'>,
): Promise<void> {
  if (!again || job.began === undefined) return queues.queueUpkeep([next]);
  const hash = createHash('sha256')
    .update(JSON.stringify([job, next]))
    .digest('hex');
  if (await jobMarks.has(hash)) return;
  await queues.queueUpkeep([next]);
  await jobMarks.leave(hash);
}

/**
 * Walks a page that is told by the last id of the page before. What comes after it is left to a job of its own, sent once
 * the page is done, and so is what the time did not suffice for. A job that has come before hands on first, so that a
 * page which nobody can finish starves no other. The rest of a page ends where the page did: the pages behind it have
 * their job.
 */
export async function walkPage<Seen>(
  upkeep: Upkeep,
  job: Extract<UpkeepJob, { until?: string }>,
  ids: readonly string[],
  turn: JobTurn,
  work: Work<Seen>,
): Promise<void> {
  const { until, ...whole } = job;
  const page = until === undefined ? ids : ids.filter((id) => id <= until);
  const end = until === undefined && ids.length === pageSize ? ids.at(-1) : undefined;
  const goOn = async () => {
    if (end !== undefined) await handOn(upkeep, job, { ...whole, after: end }, turn);
  };
  if (turn.again) await goOn();
  const done = await walk(upkeep, page, turn, work);
  const [came, last] = [page[done - 1], page.at(-1)];
  if (done < page.length && came !== undefined && last !== undefined) {
    await handOn(upkeep, job, { ...whole, after: came, until: last }, turn);
  }
  if (!turn.again) await goOn();
}
