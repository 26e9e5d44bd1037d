/**
 * The whole of Ebb in memory: every function over the memory ports, in several copies, between queues, a stream, a
 * scheduler and a carrier that go wrong. Nothing in it knows a clock or chance but those of the seed.
 */
import type { SQSRecord } from 'aws-lambda';
import { createHandler as carryOutHandler } from '../../functions/carry-out/handler.ts';
import type { Turn } from '../../functions/lambda/around.ts';
import { sqsBatch } from '../../functions/lambda/sqs-batch.ts';
import { streamBatch } from '../../functions/lambda/stream-batch.ts';
import { createHandler as projectHandler } from '../../functions/project/handler.ts';
import { createHandler as receiveTextHandler } from '../../functions/receive-text/handler.ts';
import { createStart, createHandler as reconcileHandler } from '../../functions/reconcile/handler.ts';
import { createHandler as sendTextHandler } from '../../functions/send-text/handler.ts';
import { createHandler as wakeHandler } from '../../functions/wake/handler.ts';
import { minuteMs } from '../../shared/domain/local-time.ts';
import { writeWakeUp } from '../../shared/edge/queue-messages.ts';
import type { UpkeepRun } from '../../shared/edge/upkeep-jobs.ts';
import { createCachedClinics } from '../../shared/history/cached-clinics.ts';
import { createCachedLiveCount } from '../../shared/history/cached-live-count.ts';
import type { Clock } from '../../shared/outside/ports.ts';
import { createPorts } from './cloud/ports.ts';
import { createQueue, failedOf, type Queue } from './cloud/queue.ts';
import { createStaffApi } from './cloud/staff-desk.ts';
import { createReader } from './cloud/stream.ts';
import { type Copies, createCopies, limits, type Simulated } from './engine/copies.ts';
import { createFaults, type FaultKind } from './engine/faults.ts';
import { recordTask, watched } from './engine/record-task.ts';
import { createScheduler } from './engine/scheduler.ts';
import { deploysOf } from './story/plan.ts';
import { createLedger } from './watch/ledger.ts';

export const worldStart = '2027-02-01T17:00:00.000Z';

export type World = ReturnType<typeof createWorld>;

export interface WorldOptions {
  /** Faults that do not occur. */
  without: ReadonlySet<FaultKind>;
  /** Breaks the conditional put of a commit. */
  overwrites: boolean;
}

/** A world in which nothing has happened yet. */
export function createWorld(seed: number, { without, overwrites }: WorldOptions) {
  const scheduler = createScheduler(seed, worldStart);
  const faults = createFaults(seed, without);
  const ledger = createLedger(scheduler);
  const deployed = deploysOf(seed).map((after) => scheduler.now() + after);
  const deploys = (at: number) => deployed.filter((deploy) => deploy <= at).length;
  const base = { scheduler, faults, seed, overwrites, deploys };
  /** Messages that a function put aside, where a person looks at them. */
  const aside: { queue: string; body: string; problem: string }[] = [];

  /** What SQS hands a function, each record of it watched. */
  function batchOf(make: (record: SQSRecord, turn: Pick<Turn, 'signal' | 'remainingMs'>) => Promise<void>) {
    const handle = watched(ledger, make);
    return sqsBatch(
      (record, turn) => recordTask(seed, record, () => handle(record, turn)),
      async ({ body, eventSourceARN }, { problem }) => {
        aside.push({ queue: eventSourceARN.slice(eventSourceARN.lastIndexOf(':') + 1), body, problem });
      },
    );
  }

  type Batch = ReturnType<typeof batchOf>;

  function fromQueue(fn: Simulated, make: (clock: Clock) => (record: SQSRecord) => Promise<void>) {
    return createCopies(fn, base, (clock) => ({ batch: batchOf(make(clock)) }));
  }

  function feed(name: string, fn: Simulated, copies: Copies<{ batch: Batch }>, batchSize: number): Queue {
    return createQueue(base, {
      name,
      batchSize,
      hiddenMs: 6_000 * limits[fn].seconds,
      receive(label, records, done) {
        const invocation = copies.invoke(
          label,
          ({ batch }, { signal, deadline }) =>
            batch({ Records: records }, { signal, remainingMs: () => deadline - scheduler.now() }),
          (outcome) => done(outcome.kind === 'answered' ? failedOf(outcome.result) : 'all'),
        );
        return invocation !== null;
      },
    });
  }

  const ports = createPorts(base, ledger, {
    texts: (queue, body, delayMs) => texts[queue].send(body, delayMs),
    wakeUp: (body, delayMs) => wakeUps.send(body, delayMs),
    upkeep: (body, delayMs) => upkeep.send(body, delayMs),
    written(written) {
      for (const reader of readers) reader.put(written);
    },
  });
  const { gated } = ports;
  const cached = (clock: Clock) => createCachedClinics(gated.clinics, clock);

  const receive = fromQueue('receive-text', (clock) =>
    receiveTextHandler({
      ...gated,
      clinics: cached(clock),
      newestSettings: (clinicId) => gated.clinics.latest(clinicId),
      clock,
    }),
  );
  const wake = fromQueue('wake', (clock) => wakeHandler({ ...gated, clinics: cached(clock), clock }));
  const send = fromQueue('send-text', (clock) =>
    sendTextHandler({
      ...gated,
      clinics: cached(clock),
      livePatients: createCachedLiveCount(gated.histories, clock),
      clock,
    }),
  );
  const inbound = feed('inbound', 'receive-text', receive, 10);
  const wakeUps = feed('wake-ups', 'wake', wake, 10);
  const texts = {
    emergency: feed('emergencies', 'send-text', send, 1),
    answer: feed('answers', 'send-text', send, 5),
    nudge: feed('nudges', 'send-text', send, 5),
  };

  function follow(fn: 'carry-out' | 'project', make: (clock: Clock) => ReturnType<typeof carryOutHandler>) {
    const copies = createCopies(fn, base, (clock) => streamBatch(watched(ledger, make(clock))));
    return createReader(base, {
      name: fn,
      mayLose: fn === 'carry-out',
      receive(label, records, done) {
        const invocation = copies.invoke(
          label,
          (handle, { signal, deadline }) =>
            handle({ Records: records }, { signal, remainingMs: () => deadline - scheduler.now() }),
          (outcome) => done(outcome.kind === 'answered' ? outcome.result : 'ended'),
        );
        return invocation !== null;
      },
    });
  }

  const carryOut = follow('carry-out', (clock) => carryOutHandler({ ...gated, clock }));
  const project = follow('project', () => projectHandler(gated));
  const readers = [carryOut, project];

  const reconcile = createCopies('reconcile', base, (clock) => {
    const services = {
      ...gated,
      findLost: async () => 0,
      topics: {
        arnOf: () => '',
        clinicOf: () => '',
        lookAtAll: async () => new Map(),
        endTopic: () => Promise.resolve(),
      },
      clock,
    };
    return { start: createStart(services), batch: batchOf(reconcileHandler(services)) };
  });
  const upkeep = feed('upkeep', 'reconcile', reconcile, 1);
  const staff = createStaffApi(base, ledger, gated);
  let runs = 0;
  let poisons = 0;

  /** Lambda asks twice more, after one minute and after two, for a run that was not begun. */
  function beginRun(label: string, job: UpkeepRun, tries = 1): void {
    const again = () => {
      if (tries > 2) return;
      scheduler.at(scheduler.now() + tries * minuteMs, `${label} again`, () =>
        beginRun(label, job, tries + 1),
      );
    };
    const invocation = reconcile.invoke(
      tries === 1 ? label : `${label}, try ${tries}`,
      ({ start }) => start({ job }),
      ({ kind }) => (kind === 'answered' ? undefined : again()),
    );
    if (invocation === null) again();
  }

  return {
    seed,
    scheduler,
    faults,
    ledger,
    aside,
    project,
    ...ports.seen,
    store: ports.store,
    views: ports.views,
    alerts: ports.alerts,
    schedules: ports.schedules,
    inbound,
    queues: [inbound, wakeUps, texts.emergency, texts.answer, texts.nudge, upkeep],
    readers,
    staff,
    wake: (patientId: string) => wakeUps.send(writeWakeUp(patientId)),
    reconcile(job: UpkeepRun): void {
      runs += 1;
      beginRun(`reconcile ${runs}`, job);
    },
    /** What nobody can read, in one of the queues. */
    poison(queue: number): void {
      poisons += 1;
      const body = ['{', '{"patientId":7}', '', '{"owner":"nobody"}'][poisons % 4] ?? '';
      [inbound, wakeUps, texts.emergency, texts.answer, texts.nudge][queue % 5]?.send(body);
    },
    poisons: () => poisons,
  };
}
