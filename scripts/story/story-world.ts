/**
 * The text path in memory on one clock, where nothing goes wrong: real handlers and real domain over memory ports, each
 * message delivered once and in order. What goes wrong has a simulation of its own.
 */
import type { DynamoDBRecord, SQSRecord } from 'aws-lambda';
import { createHandler as carryOutHandler } from '../../functions/carry-out/handler.ts';
import { createHandler as receiveTextHandler } from '../../functions/receive-text/handler.ts';
import { createHandler as reconcileHandler, createStart } from '../../functions/reconcile/handler.ts';
import { createHandler as sendTextHandler } from '../../functions/send-text/handler.ts';
import { createHandler as wakeHandler } from '../../functions/wake/handler.ts';
import type { ClinicSettings } from '../../shared/domain/clinic/settings.ts';
import { type Instant, later } from '../../shared/domain/local-time.ts';
import type { PatientState } from '../../shared/domain/patient/state.ts';
import { keyPrefix, tableKeys } from '../../shared/names.ts';
import { createManualClock } from '../../shared/outside/manual-clock.ts';
import { createMemoryAlerts } from '../../shared/outside/memory-alerts.ts';
import { createMemoryDailyTexts } from '../../shared/outside/memory-daily-texts.ts';
import { createMemoryPacing } from '../../shared/outside/memory-pacing.ts';
import { createMemoryQueues, type QueuedMessage } from '../../shared/outside/memory-queues.ts';
import { createMemorySchedules } from '../../shared/outside/memory-schedules.ts';
import { createMemoryTexts } from '../../shared/outside/memory-texts.ts';
import { type CommitResult, commitDecision, type Intent } from '../../shared/history/commit-decision.ts';
import { createMemoryStore } from '../../shared/history/memory-store.ts';
import type { Clinics, Histories, Strangers } from '../../shared/history/ports.ts';
import { plentyOfTime } from '../../test/support/turn.ts';

const reconcileMs = 6 * 3_600_000;

/** Told of every call to a port, and under `invoke` of every message that a function gets. */
export type OnCall = (port: string, method: string, asked: readonly unknown[]) => void;

/** The port, telling of each call. */
function told<Port extends object>(name: string, port: Port, onCall: OnCall): Port {
  return new Proxy(port, {
    get: (target, key) => {
      const member: unknown = Reflect.get(target, key);
      if (typeof member !== 'function') return member;
      return (...asked: unknown[]) => {
        onCall(name, String(key), asked);
        return Reflect.apply(member, target, asked);
      };
    },
  });
}

/** A world of one clinic. */
export function createStoryWorld(settings: ClinicSettings, start: Instant, onCall: OnCall = () => undefined) {
  const clock = createManualClock(start);
  const store = createMemoryStore(clock);
  const queues = createMemoryQueues(clock);
  const schedules = createMemorySchedules();
  const alerts = createMemoryAlerts();
  const stream: string[] = [];
  const inbound: QueuedMessage[] = [];
  const fired = new Set<string>();
  let reconciledAt = start;
  let messages = 0;

  // Nobody here changes what was read, and every look at a patient would read the same JSON again: half of a story's time.
  const read = new Map<string, PatientState>();
  let newest: ClinicSettings | null = null;
  const histories: Histories = {
    ...store.histories,
    async latest(patientId) {
      const found = read.get(patientId) ?? (await store.histories.latest(patientId));
      if (found !== null) read.set(patientId, found);
      return found;
    },
    async append(commit, claims) {
      const written = await store.histories.append(commit, claims);
      read.delete(commit.patientId);
      if (written === 'written') stream.push(`${keyPrefix.patient}${commit.patientId}`);
      return written;
    },
  };
  const clinics: Clinics = {
    ...store.clinics,
    latest: async (clinicId) => (newest ??= await store.clinics.latest(clinicId)),
  };
  const strangers: Strangers = {
    ...store.strangers,
    async save(state) {
      const written = await store.strangers.save(state);
      if (written === 'written') stream.push(`${keyPrefix.stranger}${state.strangerId}`);
      return written;
    },
  };
  const shared = {
    ...store,
    clinics,
    histories: told('histories', histories, onCall),
    numbers: told('numbers', store.numbers, onCall),
    bookings: told('bookings', store.bookings, onCall),
    strangers,
    queues: told('queues', queues, onCall),
    schedules: told('schedules', schedules, onCall),
    alerts,
    pacing: told('pacing', createMemoryPacing(), onCall),
    dailyTexts: told('dailyTexts', createMemoryDailyTexts(), onCall),
    livePatients: async () => 1,
    texts: told('texts', createMemoryTexts(), onCall),
    clock,
  };
  const receiveText = receiveTextHandler({
    ...shared,
    newestSettings: (clinicId) => shared.clinics.latest(clinicId),
  });
  const wake = wakeHandler(shared);
  const sendText = sendTextHandler(shared);
  const carryOut = carryOutHandler(shared);
  const upkeep = {
    ...shared,
    // Its looks at everybody are the world's, and of no one patient.
    histories,
    findLost: async () => 0,
    topics: {
      arnOf: () => '',
      clinicOf: () => '',
      lookAtAll: async () => new Map(),
      endTopic: () => Promise.resolve(),
    },
  };
  const startReconcile = createStart(upkeep);
  const reconcile = reconcileHandler(upkeep);

  const sources: { queue: QueuedMessage[]; handle: (record: SQSRecord) => Promise<void> }[] = [
    { queue: inbound, handle: receiveText },
    { queue: queues.wakeUps, handle: wake },
    { queue: queues.emergencies, handle: sendText },
    { queue: queues.answers, handle: sendText },
    { queue: queues.nudges, handle: sendText },
    { queue: queues.upkeep, handle: (record) => reconcile(record, plentyOfTime) },
  ];

  async function readStream(): Promise<void> {
    for (let key = stream.shift(); key !== undefined; key = stream.shift()) {
      const record = { eventName: 'INSERT', dynamodb: { Keys: { [tableKeys.partition]: { S: key } } } };
      onCall('invoke', 'record', []);
      await carryOut(record as DynamoDBRecord);
    }
  }

  /** The first message that is due. */
  async function deliverOne(): Promise<boolean> {
    for (const { queue, handle } of sources) {
      const index = queue.findIndex((message) => message.due <= clock.now());
      const [message] = index === -1 ? [] : queue.splice(index, 1);
      if (message === undefined) continue;
      onCall('invoke', 'message', []);
      await handle({ messageId: 'm', body: message.body } as SQSRecord);
      return true;
    }
    return false;
  }

  function fireSchedules(): void {
    for (const [patientId, at] of schedules.times) {
      const key = `${patientId} ${at}`;
      if (at > clock.now() || fired.has(key)) continue;
      fired.add(key);
      queues.wakeUps.push({ body: JSON.stringify({ patientId }), due: clock.now() });
    }
  }

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
      later(reconciledAt, reconcileMs),
      limit,
    ];
    return times.reduce((first, at) => (at > clock.now() && at < first ? at : first), limit);
  }

  return {
    clock,
    store: { ...store, histories },
    /** Lets everything happen until then. */
    async advanceTo(limit: Instant): Promise<void> {
      await settle();
      while (clock.now() < limit) {
        clock.moveTo(nextInstant(limit));
        if (later(reconciledAt, reconcileMs) <= clock.now()) {
          reconciledAt = clock.now();
          await startReconcile({ job: 'every-15-minutes' });
        }
        await settle();
      }
    },
    /** A text on its way to the clinic's number. */
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
      inbound.push({ body: JSON.stringify(envelope), due: receivedAt });
    },
    async staff(patientId: string, intent: Intent): Promise<CommitResult> {
      return commitDecision(shared, { patientId, clinicId: settings.clinicId }, intent);
    },
    async begin(): Promise<void> {
      await store.clinics.save(settings);
      await alerts.setContacts(settings.clinicId, settings.alertContacts);
    },
  };
}
