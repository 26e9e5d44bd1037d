/**
 * Asks again for what the newest states still want. The stream may lose a record and a queue a message;
 * the histories do not, so everything that is wanted and has not happened is found here.
 */
import { hourMs, later, minuteMs } from '../../shared/domain/local-time.ts';
import type { OpenText, PatientState } from '../../shared/domain/patient/state.ts';
import { metrics } from '../../shared/names.ts';
import type { Clock, Queues, Schedules } from '../../shared/outside/ports.ts';
import { commitDecision } from '../../shared/store/commit-decision.ts';
import type { Clinics, Histories } from '../../shared/store/ports.ts';
import { log, logMetric } from '../middleware/log.ts';

export interface Services {
  histories: Histories;
  clinics: Pick<Clinics, 'latest' | 'list'>;
  queues: Queues;
  schedules: Schedules;
  clock: Clock;
}

export type Job = 'every-15-minutes' | 'nightly';

/** Texts and wake-ups this late are asked for again; sooner they are most likely on their way. */
const patienceMs = 5 * minuteMs;

/** An alert nobody has acknowledged for this long concerns the operator. */
const alertPatienceMs = hourMs;

async function askForText(
  { histories, clinics, queues, clock }: Services,
  state: PatientState,
  text: OpenText,
) {
  const { patientId } = state;
  const since = text.claimedAt ?? text.notBefore ?? text.queuedAt;
  if (later(since, patienceMs) > clock.now()) return;
  if (text.claimedAt === null) {
    await queues.queueText(text.channel, { owner: 'patient', ownerId: patientId, textId: text.id });
    log.warn('text-asked-again', { patientId, textId: text.id });
    return;
  }
  // Claimed and never recorded: the sender was cut off, and the text may or may not have left.
  const outcome = { result: 'unknown' as const };
  const committing = { histories, clinics, clock };
  await commitDecision(committing, { patientId }, { type: 'record-text', textId: text.id, outcome });
  logMetric(metrics.textsUnknown, 1, clock.now());
}

async function askAgain(services: Services, state: PatientState): Promise<void> {
  const { clock, queues } = services;
  for (const text of state.texts) await askForText(services, state, text);
  if (state.wake !== null && later(state.wake.at, patienceMs) <= clock.now()) {
    await queues.queueWakeUp(state.patientId, 0);
    logMetric(metrics.wakeUpsOverdue, 1, clock.now());
  }
  if (state.alert !== null && later(state.alert.since, alertPatienceMs) <= clock.now()) {
    logMetric(metrics.alertsUnacknowledged, 1, clock.now());
  }
}

async function* liveStates({ clinics, histories }: Services): AsyncGenerator<PatientState> {
  for await (const clinicId of clinics.list()) {
    for await (const patientId of histories.livePatients(clinicId)) {
      const state = await histories.latest(patientId);
      if (state !== null) yield state;
    }
  }
}

/** Makes every schedule what its patient's newest state wants, and removes those that nobody wants. */
async function compareSchedules(services: Services): Promise<void> {
  const { schedules, clock } = services;
  const found = new Map<string, string | null>();
  for await (const { patientId, at } of schedules.list()) found.set(patientId, at);
  let mended = 0;
  for await (const state of liveStates(services)) {
    const wanted = state.wake?.at ?? null;
    const present = found.get(state.patientId) ?? null;
    found.delete(state.patientId);
    // A past wake-up is asked for by the other job; the schedule it left behind does no harm.
    if (wanted === null || wanted <= clock.now() || isSameSecond(wanted, present)) continue;
    await schedules.set(state.patientId, wanted);
    mended += 1;
  }
  for (const patientId of found.keys()) {
    const state = await services.histories.latest(patientId);
    if (state !== null && state.wake !== null) continue;
    await schedules.remove(patientId);
    mended += 1;
  }
  if (mended > 0) logMetric(metrics.schedulesMended, mended, clock.now());
  log.info('schedules-compared', { count: mended });
}

/** Schedules are precise to the second, and never earlier than what they are set for. */
function isSameSecond(wanted: string, present: string | null): boolean {
  if (present === null) return false;
  const apart = Date.parse(present) - Date.parse(wanted);
  return apart >= 0 && apart < 1000;
}

export function createHandler(services: Services) {
  return async ({ job }: { job: Job }): Promise<void> => {
    if (job === 'nightly') return compareSchedules(services);
    for await (const state of liveStates(services)) await askAgain(services, state);
  };
}
