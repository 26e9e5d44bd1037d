/**
 * Asks again for what the newest states still want. The stream may lose a record and a queue a message;
 * the histories do not, so everything that is wanted and has not happened is found here.
 */
import { hourMs, later, minuteMs } from '../../shared/domain/local-time.ts';
import type { PatientState } from '../../shared/domain/patient/state.ts';
import { laneOf, type OpenText } from '../../shared/domain/texts/open-text.ts';
import { metrics } from '../../shared/names.ts';
import type { Queues, Schedules } from '../../shared/outside/ports.ts';
import { commitDecision } from '../../shared/history/commit-decision.ts';
import type { Histories } from '../../shared/history/ports.ts';
import type { Turn } from '../lambda/around.ts';
import { errorFields, log, logMetric } from '../lambda/log.ts';
import { stopIfTimeIsUp } from '../lambda/time-is-up.ts';
import { compareContacts, type ComparingContacts } from './compare-contacts.ts';
import { type Moving, moveClaims } from './move-claims.ts';

export interface Services extends ComparingContacts {
  histories: Histories;
  clinics: ComparingContacts['clinics'] & Moving['clinics'];
  numbers: Moving['numbers'];
  queues: Queues;
  schedules: Schedules;
}

export type Job = 'every-15-minutes' | 'nightly';

/** Texts and wake-ups this late are asked for again; sooner they are most likely on their way. */
const patienceMs = 5 * minuteMs;

/** A nudge may wait a quarter of an hour for its second; asked for sooner, its copies would take others' room. */
const nudgePatienceMs = 30 * minuteMs;

/** An alert nobody has acknowledged for this long concerns the operator. */
const alertPatienceMs = hourMs;

async function askForText(
  { histories, clinics, queues, clock }: Services,
  state: PatientState,
  text: OpenText,
) {
  const { patientId } = state;
  const since = text.claimedAt ?? text.notBefore ?? text.queuedAt;
  const waits = text.channel === 'nudge' && text.claimedAt === null;
  if (later(since, waits ? nudgePatienceMs : patienceMs) > clock.now()) return;
  if (text.claimedAt === null) {
    await queues.queueText(laneOf(text), state.clinicId, {
      owner: 'patient',
      ownerId: patientId,
      textId: text.id,
    });
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

async function* livePatients({ clinics, histories }: Services): AsyncGenerator<string> {
  for await (const clinicId of clinics.list()) yield* histories.livePatients(clinicId);
}

/**
 * Does the work for each patient, one after the other, with the newest state (null once it is unknown). One that fails
 * holds up nobody behind it: the errors are logged and answered.
 */
async function forEachPatient(
  { histories }: Services,
  signal: AbortSignal,
  patientIds: AsyncIterable<string> | Iterable<string>,
  work: (patientId: string, state: PatientState | null) => Promise<void>,
): Promise<unknown[]> {
  const errors: unknown[] = [];
  for await (const patientId of patientIds) {
    stopIfTimeIsUp(signal);
    try {
      await work(patientId, await histories.latest(patientId));
    } catch (error) {
      log.error('patient-failed', { patientId, ...errorFields(error) });
      errors.push(error);
    }
  }
  return errors;
}

async function moveEveryClinic(services: Services, signal: AbortSignal): Promise<unknown[]> {
  const errors: unknown[] = [];
  for await (const clinicId of services.clinics.list()) {
    stopIfTimeIsUp(signal);
    try {
      await moveClaims(services, clinicId, signal);
    } catch (error) {
      log.error('clinic-failed', { clinicId, ...errorFields(error) });
      errors.push(error);
    }
  }
  return errors;
}

/** So that a run in which anything failed counts as failed. */
function throwFirst(errors: readonly unknown[]): void {
  if (errors.length > 0) throw errors[0];
}

/** True when `carry-out` has had time enough to see to the newest commit, so that what is missing was lost. */
function isSettled(state: PatientState, { clock }: Services): boolean {
  return later(state.at, patienceMs) <= clock.now();
}

/** Makes every schedule what its patient's newest state wants, and removes those that nobody wants. */
async function compareSchedules(services: Services, signal: AbortSignal): Promise<void> {
  const { schedules, clock } = services;
  const found = new Map<string, string | null>();
  for await (const { patientId, at } of schedules.list()) found.set(patientId, at);
  let mended = 0;
  const unset = await forEachPatient(services, signal, livePatients(services), async (patientId, state) => {
    // Of somebody who stopped nothing is wanted: what is found is left over.
    if (state === null || state.wake === null) return;
    const wanted = state.wake.at;
    const present = found.get(patientId) ?? null;
    found.delete(patientId);
    // A past wake-up is asked for by the other job; the schedule it left behind does no harm.
    if (wanted <= clock.now() || isSameSecond(wanted, present)) return;
    await schedules.set(patientId, wanted);
    if (isSettled(state, services)) mended += 1;
  });
  const left = await forEachPatient(services, signal, found.keys(), async (patientId, state) => {
    if (state !== null && state.wake !== null) return;
    await schedules.remove(patientId);
    if (state === null || isSettled(state, services)) mended += 1;
  });
  if (mended > 0) logMetric(metrics.schedulesMended, mended, clock.now());
  log.info('schedules-compared', { count: mended });
  throwFirst([...unset, ...left]);
}

/** Schedules are precise to the second, and never earlier than what they are set for. */
function isSameSecond(wanted: string, present: string | null): boolean {
  if (present === null) return false;
  const apart = Date.parse(present) - Date.parse(wanted);
  return apart >= 0 && apart < 1000;
}

export function createHandler(services: Services) {
  return async ({ job }: { job: Job }, { signal }: Pick<Turn, 'signal'>): Promise<void> => {
    if (job === 'every-15-minutes') {
      const ask = async (_: string, state: PatientState | null) => {
        if (state !== null) await askAgain(services, state);
      };
      const unasked = await forEachPatient(services, signal, livePatients(services), ask);
      return throwFirst([...unasked, ...(await moveEveryClinic(services, signal))]);
    }
    // Each is done whatever becomes of the other.
    const outcomes = await Promise.allSettled([
      compareSchedules(services, signal),
      compareContacts(services, signal),
    ]);
    throwFirst(outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : [])));
  };
}
