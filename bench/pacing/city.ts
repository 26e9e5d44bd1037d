import type { DynamoDBRecord, SQSRecord } from 'aws-lambda';
import { createHandler as carryOutHandler } from '../../functions/carry-out/handler.ts';
import { createHandler as receiveTextHandler } from '../../functions/receive-text/handler.ts';
import { createHandler as sendTextHandler } from '../../functions/send-text/handler.ts';
import type { ClinicSettings } from '../../shared/domain/clinic/settings.ts';
import { epochMs, type Instant } from '../../shared/domain/local-time.ts';
import { keyPrefix, tableKeys } from '../../shared/names.ts';
import { createManualClock } from '../../shared/outside/manual-clock.ts';
import { createMemoryAlerts } from '../../shared/outside/memory-alerts.ts';
import { createMemoryDailyTexts } from '../../shared/outside/memory-daily-texts.ts';
import { createMemoryPacing } from '../../shared/outside/memory-pacing.ts';
import { createMemoryQueues, type QueuedMessage } from '../../shared/outside/memory-queues.ts';
import { createMemorySchedules } from '../../shared/outside/memory-schedules.ts';
import type { OutgoingText } from '../../shared/outside/ports.ts';
import { commitDecision } from '../../shared/history/commit-decision.ts';
import { createMemoryStore } from '../../shared/history/memory-store.ts';
import type { Histories } from '../../shared/history/ports.ts';
import type { Random } from '../../test/simulation/random.ts';
import { createLine } from './line.ts';

export interface SentText extends OutgoingText {
  /** When it left, in epoch milliseconds. */
  ms: number;
}

/** `at-once`: all is received the moment it is due. `as-on-aws`: hops take time, and functions are few. */
export type Delivery = 'at-once' | 'as-on-aws';

export type City = Awaited<ReturnType<typeof createCity>>;

/** What goes on beside the one clinic. */
export interface Neighbours {
  /** Another clinic, on a number of its own. */
  readonly other?: ClinicSettings;
  /** Carriers throttle whatever leaves from these numbers. */
  readonly throttled?: ReadonlySet<string>;
}

/** SQS hides a message for six times the function's time, and gives it back then. */
const hiddenMs = 90_000;

type TextLine = 'emergencies' | 'answers' | 'nudges';

export const phoneOf = (index: number) => `+1206${String(2_000_000 + index)}`;

/** The text path over memory ports: the real handlers, and queues and a stream that feed them as the stack declares. */
export async function createCity(
  settings: ClinicSettings,
  start: Instant,
  delivery: Delivery,
  random: Random,
  { other, throttled = new Set() }: Neighbours = {},
) {
  const clock = createManualClock(start);
  const store = createMemoryStore(clock);
  const alerts = createMemoryAlerts();
  const queues = createMemoryQueues(clock);
  const committed: string[] = [];
  const sent: SentText[] = [];
  const histories: Histories = {
    ...store.histories,
    async append(commit, claims) {
      const written = await store.histories.append(commit, claims);
      if (written === 'written') committed.push(commit.patientId);
      return written;
    },
  };
  const services = {
    ...store,
    histories,
    queues,
    alerts,
    schedules: createMemorySchedules(),
    pacing: createMemoryPacing(),
    dailyTexts: createMemoryDailyTexts(),
    livePatients: async () => 100_000,
    texts: {
      async send(text: OutgoingText) {
        if (throttled.has(text.from)) return { result: 'retry' as const, code: 'ThrottledException' };
        sent.push({ ...text, ms: epochMs(clock.now()) });
        return { result: 'accepted' as const, providerId: null };
      },
    },
    clock,
  };
  const carryOut = carryOutHandler(services);
  const carryOutOne = ({ body }: SQSRecord) => {
    const Keys = { [tableKeys.partition]: { S: `${keyPrefix.patient}${body}` } };
    return carryOut({ eventName: 'INSERT', dynamodb: { Keys } } as DynamoDBRecord);
  };
  const handleText = sendTextHandler(services);
  const sendingFrom = (name: TextLine) => async (record: SQSRecord) => {
    try {
      await handleText(record);
    } catch (error) {
      if (!(error instanceof Error && error.name === 'TryAgain')) throw error;
      line.put(name, record.body, epochMs(clock.now()) + hiddenMs);
    }
  };
  const aws = delivery === 'as-on-aws';
  // Polling, and the function before; a stream's reader looks once a second at most.
  const hopMs = aws ? ([50, 400] as const) : ([0, 0] as const);
  const streamMs = aws ? ([250, 1_250] as const) : hopMs;
  const few = (concurrency: number) => (aws ? concurrency : Number.POSITIVE_INFINITY);
  const line = createLine(
    {
      inbound: {
        handle: receiveTextHandler({
          ...services,
          newestSettings: (clinicId) => services.clinics.latest(clinicId),
        }),
        concurrency: few(10),
        batchSize: 10,
        busyMs: 200,
        hopMs,
      },
      // A new table has four shards, each read by four functions, record by record: a query, a schedule, a message.
      stream: { handle: carryOutOne, concurrency: few(16), batchSize: 1, busyMs: 50, hopMs: streamMs },
      emergencies: {
        handle: sendingFrom('emergencies'),
        concurrency: few(5),
        batchSize: 1,
        busyMs: 200,
        hopMs,
      },
      answers: { handle: sendingFrom('answers'), concurrency: few(10), batchSize: 2, busyMs: 200, hopMs },
      nudges: { handle: sendingFrom('nudges'), concurrency: few(10), batchSize: 10, busyMs: 200, hopMs },
    },
    clock,
    random,
  );
  for (const each of other === undefined ? [settings] : [settings, other]) {
    await store.clinics.save(each);
    await alerts.setContacts(each.clinicId, each.alertContacts);
  }

  function pass(name: TextLine, queue: QueuedMessage[]): void {
    for (const { body, due } of queue.splice(0)) line.put(name, body, epochMs(due));
  }
  let messages = 0;

  return {
    sent,
    /** Enrols a patient, whose invitation waits in the queue of nudges at once. */
    async enrol(index: number, { clinicId, timeZone } = settings): Promise<void> {
      const patientId = `patient-${index}`;
      await commitDecision(
        services,
        { patientId, clinicId },
        {
          type: 'enrol',
          patientId,
          firstName: 'Ana',
          phone: phoneOf(index),
          timeZone,
          language: 'en',
          condition: 'back-pain',
          preferredTime: null,
          consent: null,
          baseline: [],
          optedOut: false,
          by: 'staff-1',
        },
      );
      committed.length = 0;
      await queues.queueText('nudge', clinicId, { owner: 'patient', ownerId: patientId, textId: '1-0' });
    },
    /** Texts that staff wrote to one patient, more than they may, all waiting from this moment on. */
    async pileUp(index: number, count: number): Promise<void> {
      const patientId = `patient-${index}`;
      const state = await store.histories.latest(patientId);
      if (state === null) throw new Error('nobody was enrolled there');
      const seq = state.seq + 1;
      const at = clock.now();
      const texts = Array.from({ length: count }, (_, n) => ({
        id: `${seq}-${n}`,
        channel: 'answer' as const,
        content: { kind: 'staff-text' as const, body: `See you on Friday, text ${n}`, by: 'staff-1' },
        queuedAt: at,
        notBefore: null,
        claimedAt: null,
        attempts: 0,
      }));
      const { clinicId } = state;
      const after = { ...state, seq, at, stage: 'active' as const, agreedAt: at, texts };
      await store.histories.append({
        patientId,
        clinicId,
        seq,
        at,
        cause: null,
        type: 'write-text',
        events: [],
        state: after,
      });
      for (const { id } of texts) {
        await queues.queueText('answer', clinicId, { owner: 'patient', ownerId: patientId, textId: id });
      }
    },
    /** A text on its way to the clinic. */
    write(index: number, messageBody: string, { originationNumber } = settings): void {
      messages += 1;
      const Message = JSON.stringify({
        originationNumber: phoneOf(index),
        destinationNumber: originationNumber,
        messageBody,
        inboundMessageId: `m-${messages}`,
      });
      const Timestamp = clock.now();
      const envelope = { Type: 'Notification', MessageId: `sns-${messages}`, Timestamp, Message };
      line.put('inbound', JSON.stringify(envelope), epochMs(Timestamp));
    },
    /** Lets it all happen until nothing is left to do. */
    async run(untilMs: number, eachTick: (nowMs: number) => void): Promise<void> {
      await line.run(untilMs, (nowMs) => {
        eachTick(nowMs);
        pass('emergencies', queues.emergencies);
        pass('answers', queues.answers);
        pass('nudges', queues.nudges);
        for (const patientId of committed.splice(0)) line.put('stream', patientId, nowMs);
      });
    },
  };
}
