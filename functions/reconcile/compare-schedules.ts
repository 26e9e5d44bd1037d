/** At night: makes every schedule what its patient's newest state wants, and removes those that nobody wants. */
import { type Instant, later } from '../../shared/domain/local-time.ts';
import type { PatientState } from '../../shared/domain/patient/state.ts';
import type { UpkeepJob } from '../../shared/edge/upkeep-jobs.ts';
import { metrics } from '../../shared/names.ts';
import { log, logMetric } from '../lambda/log.ts';
import { patienceMs } from './ask-again.ts';
import type { Services } from './services.ts';
import { handOn, type JobTurn, walk, walkPage } from './walk-page.ts';

/** True when `carry-out` has had time enough to see to the newest commit, so that what is missing was lost. */
function isSettled(state: PatientState, { clock }: Services): boolean {
  return later(state.at, patienceMs) <= clock.now();
}

/** Schedules are precise to the second, and never earlier than what they are set for. */
function isSameSecond(wanted: string, present: string | null): boolean {
  if (present === null) return false;
  const apart = Date.parse(present) - Date.parse(wanted);
  return apart >= 0 && apart < 1000;
}

function isLeftOver(state: PatientState | null): boolean {
  return state === null || state.wake === null;
}

function tell({ clock }: Services, mended: number, clinicId?: string): void {
  if (mended > 0) logMetric(metrics.schedulesMended, mended, clock.now());
  log.info('schedules-compared', { ...(clinicId === undefined ? {} : { clinicId }), count: mended });
}

/** Sets what is missing or wrong among the schedules of a page of live patients. */
export async function compareSchedules(
  services: Services,
  job: Extract<UpkeepJob, { job: 'patients' }>,
  ids: readonly string[],
  turn: JobTurn,
): Promise<void> {
  const { histories, schedules, clock } = services;
  let mended = 0;
  await walkPage(services, job, ids, turn, {
    name: 'patientId',
    // The state after the schedule: whoever moved both in between is seen as they left it.
    async look(patientId): Promise<{ present: Instant | null; state: PatientState | null }> {
      const present = await schedules.get(patientId);
      return { present, state: await histories.latest(patientId) };
    },
    async act(patientId, { present, state: seen }) {
      // A past wake-up is asked for by the other run; the schedule it left behind does no harm.
      const isWrong = (at: Instant | undefined): at is Instant =>
        at !== undefined && at > clock.now() && !isSameSecond(at, present);
      // Of somebody who stopped nothing is wanted: what is left over, the other job finds.
      if (!isWrong(seen?.wake?.at)) return;
      // The look may be older than what the patient has wanted since, and that must not be undone.
      const state = await histories.latest(patientId);
      const wanted = state?.wake?.at;
      if (state === null || !isWrong(wanted)) return;
      await schedules.set(patientId, wanted);
      if (!isSettled(state, services)) return;
      mended += 1;
      log.warn('schedule-mended', { patientId });
    },
  });
  tell(services, mended, job.clinicId);
}

/** Removes what is left over on a page of Scheduler's own list. */
export async function removeLeftOver(
  services: Services,
  job: Extract<UpkeepJob, { job: 'schedules' }>,
  turn: JobTurn,
): Promise<void> {
  const { histories, schedules } = services;
  const { past, ...whole } = job;
  const { patientIds, next } = await schedules.page(job.after ?? null);
  const rest = past === undefined ? patientIds : patientIds.slice(patientIds.indexOf(past) + 1);
  const goOn = async () => {
    // The rest of a page that was cut short has nothing behind it: the pages behind have their job.
    if (next === null || past !== undefined) return;
    await handOn(services, job, { ...whole, after: next }, turn);
  };
  if (turn.again) await goOn();
  let mended = 0;
  // The last that is still on the page when it is listed again; an id that nobody has stands for its beginning.
  let stays = past ?? '-';
  const done = await walk(services, rest, turn, {
    name: 'patientId',
    look: (patientId) => histories.latest(patientId),
    async act(patientId, seen) {
      const before = stays;
      stays = patientId;
      // The look may be older than what the patient has wanted since.
      const state = isLeftOver(seen) ? await histories.latest(patientId) : seen;
      if (!isLeftOver(state)) return;
      await schedules.remove(patientId);
      stays = before;
      if (state === null || isSettled(state, services)) mended += 1;
    },
  });
  if (done < rest.length) await handOn(services, job, { ...whole, past: stays }, { again: false });
  if (!turn.again) await goOn();
  tell(services, mended);
}
