/**
 * Does what the newest state asks for: sets the patient's one schedule and puts texts into their queues. A stream record
 * only hints that something may have changed, so order and repetition do not matter.
 */
import type { DynamoDBRecord } from 'aws-lambda';
import { epochMs, type Instant } from '../../shared/domain/local-time.ts';
import { isEarly, isWaiting, type OpenText, queueOf } from '../../shared/domain/texts/open-text.ts';
import type { Histories, Strangers } from '../../shared/history/ports.ts';
import { streamOwner } from '../../shared/history/stream-owner.ts';
import type { Clock, Queues, Schedules } from '../../shared/outside/ports.ts';
import { type Asked, askedByRecord } from './asked-by-record.ts';

export interface Services {
  histories: Pick<Histories, 'latest'>;
  strangers: Pick<Strangers, 'load'>;
  queues: Queues;
  schedules: Pick<Schedules, 'set' | 'remove'>;
  clock: Clock;
}

/** What is due this soon would come late through Scheduler, which is precise to the minute. */
const soonSeconds = 90;

async function queueTexts(
  { queues }: Services,
  clinicId: string,
  owner: { owner: 'patient' | 'stranger'; ownerId: string },
  texts: readonly OpenText[],
): Promise<void> {
  for (const text of texts) await queues.queueText(queueOf(text), clinicId, { ...owner, textId: text.id });
}

/** What is due soon goes into the queue each time: two duties may be due at one moment, and each wants its wake-up. */
async function setWakeUp(
  { queues, schedules, clock }: Services,
  patientId: string,
  at: Instant | null,
  isNew: boolean,
): Promise<void> {
  const seconds =
    at === null ? Number.POSITIVE_INFINITY : Math.ceil((epochMs(at) - epochMs(clock.now())) / 1000);
  if (seconds <= soonSeconds) return queues.queueWakeUp(patientId, Math.max(0, seconds));
  // The record of the commit that first wanted it has set it; where that one was lost, reconcile sets it.
  if (!isNew) return;
  await (at === null ? schedules.remove(patientId) : schedules.set(patientId, at));
}

async function carryOutPatient(
  services: Services,
  patientId: string,
  { isText, isWakeNew }: Asked,
): Promise<void> {
  const state = await services.histories.latest(patientId);
  if (state === null) return;
  // Texts first: emergency words must not wait for Scheduler, nor be lost to it.
  const now = services.clock.now();
  const ready = state.texts.filter((text) => isText(text) && isWaiting(text) && !isEarly(text, now));
  await queueTexts(services, state.clinicId, { owner: 'patient', ownerId: patientId }, ready);
  await setWakeUp(services, patientId, state.wake?.at ?? null, isWakeNew);
}

async function carryOutStranger(services: Services, strangerId: string, { isText }: Asked): Promise<void> {
  const state = await services.strangers.load(strangerId);
  if (state === null) return;
  // A stranger has no schedule; what is to come waits in the queue, which send-text puts off until its time.
  const wanted = state.texts.filter((text) => isText(text) && isWaiting(text));
  await queueTexts(services, state.clinicId, { owner: 'stranger', ownerId: strangerId }, wanted);
}

/** Carries out what a record's owner wants now; a record of anything else, and of what was removed, is left alone. */
export function createHandler(services: Services) {
  return async (record: DynamoDBRecord): Promise<void> => {
    const owner = streamOwner(record);
    if (owner === null || record.eventName === 'REMOVE') return;
    const asked = askedByRecord(owner.kind, record.dynamodb?.NewImage);
    if (owner.kind === 'patient') await carryOutPatient(services, owner.id, asked);
    else await carryOutStranger(services, owner.id, asked);
  };
}
