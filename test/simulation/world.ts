/**
 * The whole text path in memory on one seeded clock: real handlers and real domain over memory ports, with queues
 * that repeat and reorder, a stream that is read twice, and processes that end between any two port calls.
 */
import type { DynamoDBRecord, SQSRecord } from 'aws-lambda';
import { createHandler as carryOutHandler } from '../../functions/carry-out/handler.ts';
import { createHandler as receiveTextHandler } from '../../functions/receive-text/handler.ts';
import { createHandler as reconcileHandler } from '../../functions/reconcile/handler.ts';
import { createHandler as sendTextHandler } from '../../functions/send-text/handler.ts';
import { createHandler as wakeHandler } from '../../functions/wake/handler.ts';
import type { ClinicSettings } from '../../shared/domain/clinic/settings.ts';
import { epochMs, type Instant, instantOf, later } from '../../shared/domain/local-time.ts';
import { keyPrefix, tableKeys } from '../../shared/names.ts';
import { plentyOfTime } from '../support/turn.ts';
import { createManualClock } from '../../shared/outside/manual-clock.ts';
import { createMemoryAlerts } from '../../shared/outside/memory-alerts.ts';
import { createMemoryPacing } from '../../shared/outside/memory-pacing.ts';
import { createMemoryQueues, type QueuedMessage } from '../../shared/outside/memory-queues.ts';
import { createMemorySchedules } from '../../shared/outside/memory-schedules.ts';
import { createMemoryTexts } from '../../shared/outside/memory-texts.ts';
import { type CommitResult, commitDecision, type Intent } from '../../shared/history/commit-decision.ts';
import { createMemoryStore } from '../../shared/history/memory-store.ts';
import type { Histories, Strangers } from '../../shared/history/ports.ts';
import { Crash, crashing, type Faults } from './faults.ts';
import type { Random } from './random.ts';

const mostReceives = 5;
const redeliveryMs = 60_000;

export interface SentByProvider {
  at: Instant;
  to: string;
  body: string;
}

export function createWorld(random: Random, settings: ClinicSettings, start: Instant) {
  const clock = createManualClock(start);
  const faults: Faults = { chance: 0 };
  const store = createMemoryStore(clock);
  const queues = createMemoryQueues(clock);
  const schedules = createMemorySchedules();
  const texts = createMemoryTexts();
  const alerts = createMemoryAlerts();
  const stream: string[] = [];
  const inbound: QueuedMessage[] = [];
  const sent: SentByProvider[] = [];
  const deadLetters: { queue: string; body: string }[] = [];
  const receives = new Map<QueuedMessage, number>();

  /** Every write that succeeds reaches the stream, and now and then the reader sees it twice. */
  const histories: Histories = {
    ...store.histories,
    async append(commit, claims) {
      const written = await store.histories.append(commit, claims);
      if (written === 'written') note(`${keyPrefix.patient}${commit.patientId}`);
      return written;
    },
  };
  const strangers: Strangers = {
    ...store.strangers,
    async save(state) {
      const written = await store.strangers.save(state);
      if (written === 'written') note(`${keyPrefix.stranger}${state.strangerId}`);
      return written;
    },
  };
  function note(key: string): void {
    stream.push(key);
    if (random.happens(0.05)) stream.push(key);
  }

  const fragile = <P extends object>(port: P): P => crashing(port, random, faults);
  const shared = {
    histories: fragile(histories),
    clinics: fragile(store.clinics),
    numbers: fragile(store.numbers),
    strangers: fragile(strangers),
    contacts: fragile(store.contacts),
    queues: fragile(queues),
    schedules: fragile(schedules),
    alerts: fragile(alerts),
    pacing: fragile(createMemoryPacing()),
    texts: fragile({
      async send(text: { to: string; from: string; body: string }) {
        const result = await texts.send(text);
        if (result.result === 'accepted') sent.push({ at: clock.now(), to: text.to, body: text.body });
        return result;
      },
    }),
    clock,
  };
  const receiveText = receiveTextHandler({
    ...shared,
    newestSettings: (clinicId) => shared.clinics.latest(clinicId),
  });
  const wake = wakeHandler(shared);
  const sendText = sendTextHandler(shared);
  const carryOut = carryOutHandler(shared);
  const reconcile = reconcileHandler({
    ...shared,
    topics: { arnOf: () => '', endOthers: () => Promise.resolve(0) },
    trimShared: () => Promise.resolve(0),
  });

  const sources: { name: string; queue: QueuedMessage[]; handle: (record: SQSRecord) => Promise<void> }[] = [
    { name: 'inbound', queue: inbound, handle: receiveText },
    { name: 'wake', queue: queues.wakeUps, handle: wake },
    { name: 'emergencies', queue: queues.emergencies, handle: sendText },
    { name: 'answers', queue: queues.answers, handle: sendText },
    { name: 'nudges', queue: queues.nudges, handle: sendText },
  ];

  /** True when it ended by itself; a crash is what the simulation made happen, anything else is a bug. */
  async function survives(run: () => Promise<void>): Promise<boolean> {
    try {
      await run();
      return true;
    } catch (error) {
      if (error instanceof Crash || (error instanceof Error && error.name === 'TryAgain')) return false;
      throw error;
    }
  }

  async function readStream(): Promise<void> {
    for (let tries = 0; stream.length > 0; tries += 1) {
      const [key = ''] = stream;
      const record = { eventName: 'INSERT', dynamodb: { Keys: { [tableKeys.partition]: { S: key } } } };
      const done = await survives(() => carryOut(record as DynamoDBRecord));
      if (done || tries > 5) {
        stream.shift();
        tries = 0;
      }
    }
  }

  /** One message that is due, picked among the first few: queues keep no order. */
  async function deliverOne(): Promise<boolean> {
    for (const { name, queue, handle } of sources) {
      const due = queue.filter((message) => message.due <= clock.now()).slice(0, 3);
      if (due.length === 0) continue;
      const message = random.pick(due);
      queue.splice(queue.indexOf(message), 1);
      const count = (receives.get(message) ?? 0) + 1;
      const record = { messageId: 'm', body: message.body } as SQSRecord;
      const done = await survives(() => handle(record));
      const again = { body: message.body, due: later(clock.now(), redeliveryMs) };
      if (done && !random.happens(0.05)) return true;
      if (!done && count >= mostReceives) {
        deadLetters.push({ queue: name, body: message.body });
        return true;
      }
      receives.set(again, done ? 0 : count);
      queue.push(again);
      return true;
    }
    return false;
  }

  function fireSchedules(): void {
    for (const [patientId, at] of schedules.times) {
      const key = `${patientId} ${at}`;
      if (at > clock.now() || fired.has(key)) continue;
      fired.add(key);
      // Scheduler is precise to the minute.
      const due = later(clock.now(), random.whole(0, 59_000));
      queues.wakeUps.push({ body: JSON.stringify({ patientId }), due });
      if (random.happens(0.05))
        queues.wakeUps.push({ body: JSON.stringify({ patientId }), due: clock.now() });
    }
  }
  const fired = new Set<string>();
  let reconciledAt = start;

  async function settle(): Promise<void> {
    for (let steps = 0; steps < 20_000; steps += 1) {
      fireSchedules();
      await readStream();
      if (!(await deliverOne())) return;
    }
    throw new Error('the world does not settle');
  }

  /** The next instant at which something happens by itself. */
  function nextInstant(limit: Instant): Instant {
    const times = [
      ...sources.flatMap(({ queue }) => queue.map((message) => message.due)),
      ...[...schedules.times].filter(([id, at]) => !fired.has(`${id} ${at}`)).map(([, at]) => at),
      later(reconciledAt, 6 * 3_600_000),
      limit,
    ];
    return times.reduce((first, at) => (at > clock.now() && at < first ? at : first), limit);
  }

  async function advanceTo(limit: Instant): Promise<void> {
    await settle();
    while (clock.now() < limit) {
      clock.moveTo(nextInstant(limit));
      if (later(reconciledAt, 6 * 3_600_000) <= clock.now()) {
        reconciledAt = clock.now();
        await survives(() => reconcile({ job: 'every-15-minutes' }, plentyOfTime));
        if (random.happens(0.25)) await survives(() => reconcile({ job: 'nightly' }, plentyOfTime));
      }
      await settle();
    }
  }

  let messages = 0;
  return {
    clock,
    faults,
    store,
    schedules,
    texts,
    alerts,
    sent,
    deadLetters,
    settings,
    advanceTo,
    advance: (ms: number) => advanceTo(instantOf(epochMs(clock.now()) + ms)),
    /** A text on its way to the clinic's number: it may come late, twice, or after the next. */
    text(from: string, body: string): void {
      messages += 1;
      const receivedAt = clock.now();
      const Message = JSON.stringify({
        originationNumber: from,
        destinationNumber: settings.originationNumber,
        messageKeyword: 'KEYWORD',
        messageBody: body,
        inboundMessageId: `message-${messages}`,
      });
      const envelope = { Type: 'Notification', MessageId: `sns-${messages}`, Timestamp: receivedAt, Message };
      const copies = random.happens(0.1) ? 2 : 1;
      for (let copy = 0; copy < copies; copy += 1) {
        const due = later(receivedAt, random.happens(0.1) ? random.whole(0, 600_000) : 0);
        inbound.push({ body: JSON.stringify(envelope), due });
      }
    },
    async staff(patientId: string, intent: Intent, cause?: string): Promise<CommitResult> {
      const committing = { histories, clinics: store.clinics, clock };
      const target = { patientId, clinicId: settings.clinicId, ...(cause === undefined ? {} : { cause }) };
      return commitDecision(committing, target, intent);
    },
    async begin(): Promise<void> {
      await store.clinics.save(settings);
      await alerts.setContacts(settings.clinicId, settings.alertContacts);
    },
  };
}

export type World = ReturnType<typeof createWorld>;
