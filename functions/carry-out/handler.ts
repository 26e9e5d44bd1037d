/**
 * Does what the newest state wants of the outside: the patient's one schedule, and texts into their queues.
 * A stream record is a hint that something may have changed; order and repetition do not matter.
 */
import type { DynamoDBRecord } from 'aws-lambda';
import { epochMs, type Instant } from '../../shared/domain/local-time.ts';
import type { OpenText } from '../../shared/domain/patient/state.ts';
import type { Clock, Queues, Schedules } from '../../shared/outside/ports.ts';
import type { Histories, Strangers } from '../../shared/history/ports.ts';
import { streamOwner } from '../../shared/history/stream-owner.ts';

export interface Services {
  histories: Pick<Histories, 'latest'>;
  strangers: Pick<Strangers, 'load'>;
  queues: Queues;
  schedules: Pick<Schedules, 'set' | 'remove'>;
  clock: Clock;
}

/** What is due this soon would come late through Scheduler, which is precise to the minute. */
const soonSeconds = 90;

/** True for a text that waits for nothing but to be sent. */
function isReady(text: OpenText, now: Instant): boolean {
  return text.claimedAt === null && (text.notBefore === null || text.notBefore <= now);
}

async function queueTexts(
  { queues, clock }: Services,
  owner: 'patient' | 'stranger',
  ownerId: string,
  texts: readonly OpenText[],
): Promise<void> {
  const now = clock.now();
  for (const { id, channel } of texts.filter((text) => isReady(text, now))) {
    await queues.queueText(channel, { owner, ownerId, textId: id });
  }
}

async function setWakeUp(
  { queues, schedules, clock }: Services,
  patientId: string,
  at: Instant,
): Promise<void> {
  const seconds = Math.ceil((epochMs(at) - epochMs(clock.now())) / 1000);
  if (seconds <= soonSeconds) await queues.queueWakeUp(patientId, Math.max(0, seconds));
  else await schedules.set(patientId, at);
}

async function carryOutPatient(services: Services, patientId: string): Promise<void> {
  const state = await services.histories.latest(patientId);
  if (state === null) return;
  // Texts first: emergency words must not wait for Scheduler, nor be lost to it.
  await queueTexts(services, 'patient', patientId, state.texts);
  if (state.wake === null) await services.schedules.remove(patientId);
  else await setWakeUp(services, patientId, state.wake.at);
}

async function carryOutStranger(services: Services, strangerId: string): Promise<void> {
  const state = await services.strangers.load(strangerId);
  if (state === null) return;
  await queueTexts(services, 'stranger', strangerId, state.texts);
  // A stranger has no schedule; what is to come waits in the queue, which send-text puts off until its time.
  for (const { id, channel, notBefore } of state.texts) {
    if (notBefore === null || notBefore <= services.clock.now()) continue;
    await services.queues.queueText(channel, { owner: 'stranger', ownerId: strangerId, textId: id });
  }
}

export function createHandler(services: Services) {
  return async (record: DynamoDBRecord): Promise<void> => {
    const owner = streamOwner(record);
    if (owner === null || record.eventName === 'REMOVE') return;
    if (owner.kind === 'patient') await carryOutPatient(services, owner.id);
    else await carryOutStranger(services, owner.id);
  };
}
