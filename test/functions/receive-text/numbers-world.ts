/** Texts, changes of number and late senders over the memory store, with something in between any two steps. */
import type { SQSRecord } from 'aws-lambda';
import { createHandler } from '../../../functions/receive-text/handler.ts';
import { sendText } from '../../../functions/send-text/send-text.ts';
import { optOutsOf } from '../../../shared/edge/opt-outs.ts';
import { type CommitResult, commitDecision, type Intent } from '../../../shared/history/commit-decision.ts';
import { createMemoryStore } from '../../../shared/history/memory-store.ts';
import { createManualClock } from '../../../shared/outside/manual-clock.ts';
import { createMemoryAlerts } from '../../../shared/outside/memory-alerts.ts';
import { createMemoryDailyTexts } from '../../../shared/outside/memory-daily-texts.ts';
import { createMemoryPacing } from '../../../shared/outside/memory-pacing.ts';
import { createMemoryQueues } from '../../../shared/outside/memory-queues.ts';
import type { OutgoingText, SendResult } from '../../../shared/outside/ports.ts';
import { testSettings } from '../../support/patient-story.ts';

export const start = '2027-01-04T18:00:00.000Z';
const { clinicId, originationNumber } = testSettings;
export const by = 'staff-1';
export const first = '+12065550123';
export const second = '+12065550144';

export async function createWorld() {
  const clock = createManualClock(start);
  const store = createMemoryStore(clock);
  await store.clinics.save(testSettings);
  const alerts = createMemoryAlerts();
  await alerts.setContacts(clinicId, testSettings.alertContacts);
  const { numbers, clinics, histories } = store;
  const committing = { ...store, clock, optOuts: optOutsOf(clinics, numbers) };
  let messages = 0;
  const left: OutgoingText[] = [];

  /** Decides a command; `meanwhile` happens after the number was looked up and before the commit is written. */
  async function staff(
    patientId: string,
    intent: Intent,
    meanwhile?: () => Promise<void>,
  ): Promise<CommitResult> {
    let once = meanwhile;
    const append: typeof histories.append = async (commit, claims) => {
      const happen = once;
      once = undefined;
      await happen?.();
      return histories.append(commit, claims);
    };
    const target = { patientId, clinicId };
    return commitDecision({ ...committing, histories: { ...histories, append } }, target, intent);
  }

  async function arrives(
    from: string,
    body: string,
    asked: { id?: string; at?: string; to?: string; meanwhile?: () => Promise<void> } = {},
  ) {
    messages += 1;
    const { id = `message-${messages}`, at = clock.now(), to = originationNumber, meanwhile } = asked;
    let once = meanwhile;
    const patientOf: typeof numbers.patientOf = async (line, phone) => {
      const found = await numbers.patientOf(line, phone);
      const happen = once;
      once = undefined;
      await happen?.();
      return found;
    };
    const newestSettings = (clinicId: string) => store.clinics.latest(clinicId);
    const handle = createHandler({ ...store, numbers: { ...numbers, patientOf }, newestSettings, clock });
    const message = {
      originationNumber: from,
      destinationNumber: to,
      messageBody: body,
      inboundMessageId: id,
    };
    const envelope = { Type: 'Notification', MessageId: id, Timestamp: at, Message: JSON.stringify(message) };
    await handle({ messageId: 'm', body: JSON.stringify(envelope) } as SQSRecord);
  }

  async function state(patientId: string) {
    const found = await histories.latest(patientId);
    if (found === null) throw new Error('no such patient');
    return found;
  }

  async function sends(patientId: string, send?: (text: OutgoingText) => Promise<SendResult>): Promise<void> {
    const accept = async (text: OutgoingText): Promise<SendResult> => {
      const result = (await send?.(text)) ?? { result: 'accepted', providerId: null };
      left.push(text);
      return result;
    };
    const queues = createMemoryQueues(clock);
    const services = {
      ...store,
      texts: { send: accept },
      alerts,
      queues,
      pacing: createMemoryPacing(),
      dailyTexts: createMemoryDailyTexts(),
      livePatients: async () => 1,
      clock,
    };
    for (const { id } of (await state(patientId)).texts) {
      await sendText(services, { owner: 'patient', ownerId: patientId, textId: id }).catch(() => undefined);
    }
  }

  const change = (
    phone: string,
    more: { consent?: { how: string; by: string; at: string } } = {},
  ): Intent => ({
    type: 'edit-details',
    changed: { phone },
    ...more,
    by,
  });

  return {
    ...store,
    clock,
    left,
    staff,
    arrives,
    state,
    sends,
    change,
    isOptedOut: async (phone: string) => {
      const [hash = ''] = await committing.optOuts.hashes(clinicId, phone);
      return numbers.isOptedOut(clinicId, hash);
    },
    enrol: (patientId: string, phone: string, meanwhile?: () => Promise<void>) =>
      staff(
        patientId,
        {
          type: 'enrol',
          patientId,
          firstName: 'Ana',
          phone,
          timeZone: 'America/Los_Angeles',
          language: 'en',
          condition: 'back-pain',
          preferredTime: null,
          consent: null,
          baseline: [],
          optedOut: false,
          by,
        },
        meanwhile,
      ),
  };
}

type World = Awaited<ReturnType<typeof createWorld>>;

export async function agreed(): Promise<World> {
  const made = await createWorld();
  await made.enrol('ana', first);
  await made.sends('ana');
  await made.arrives(first, 'YES');
  await made.sends('ana');
  made.clock.advance(60_000);
  return made;
}
