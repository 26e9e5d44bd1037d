/** The memory ports of a world: what is written is seen by the ledger and followed by the stream; calls pass gates. */
import type { DynamoDBRecord } from 'aws-lambda';
import { epochMs } from '../../../shared/domain/local-time.ts';
import type { StrangerState } from '../../../shared/domain/stranger/state.ts';
import type { TextQueue } from '../../../shared/domain/texts/open-text.ts';
import { NewerStateError } from '../../../shared/dynamo/errors.ts';
import { encodeCommit } from '../../../shared/history/commit-codec.ts';
import { createMemoryStore } from '../../../shared/history/memory-store.ts';
import type { Commit, Histories, Strangers } from '../../../shared/history/ports.ts';
import { keyPrefix } from '../../../shared/names.ts';
import { createMemoryAlerts } from '../../../shared/outside/memory-alerts.ts';
import { createMemoryDailyTexts } from '../../../shared/outside/memory-daily-texts.ts';
import { createMemoryPacing } from '../../../shared/outside/memory-pacing.ts';
import { createMemoryQueues, type QueuedMessage } from '../../../shared/outside/memory-queues.ts';
import type { Alerts, Queues } from '../../../shared/outside/ports.ts';
import { createMemoryViews } from '../../../shared/views/memory-views.ts';
import type { Faults } from '../engine/faults.ts';
import { createGates } from '../engine/gates.ts';
import type { Scheduler } from '../engine/scheduler.ts';
import { currentTask } from '../engine/tasks.ts';
import type { Ledger } from '../watch/ledger.ts';
import { watchSettings } from '../watch/settings-seen.ts';
import { createCarrier } from './carrier.ts';
import { createScheduleService } from './schedule-service.ts';
import type { Written } from './stream.ts';

interface Base {
  scheduler: Scheduler;
  faults: Faults;
  seed: number;
  /** Writes ask nobody whether their place is taken. */
  overwrites: boolean;
}

/** Where what the ports do goes on. */
export interface Onward {
  texts(queue: TextQueue, body: string, delayMs: number): void;
  wakeUp(body: string, delayMs: number): void;
  upkeep(body: string, delayMs: number): void;
  written(written: Written): void;
}

/** The stream's record of a commit, bytes in base64 as Lambda hands them over; to make it small is most of its time. */
function commitRecord(commit: Commit): DynamoDBRecord {
  const image = Object.entries(encodeCommit(commit, { level: 0 })).map(([name, value]) => [
    name,
    value.B === undefined ? value : { B: Buffer.from(value.B).toString('base64') },
  ]);
  const NewImage = Object.fromEntries(image);
  return { eventName: 'INSERT', dynamodb: { Keys: { pk: NewImage.pk, sk: NewImage.sk }, NewImage } };
}

function strangerRecord(state: StrangerState): DynamoDBRecord {
  const Keys = { pk: { S: `${keyPrefix.stranger}${state.strangerId}` }, sk: { S: 'STATE' } };
  return {
    eventName: 'MODIFY',
    dynamodb: { Keys, NewImage: { ...Keys, state: { S: JSON.stringify(state) } } },
  };
}

/** Made once, by whoever reads it first. */
function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The ports, bare for whoever looks on and with gates for the functions. */
export function createPorts({ scheduler, faults, seed, overwrites }: Base, ledger: Ledger, onward: Onward) {
  const { clock } = scheduler;
  const store = createMemoryStore(clock);
  const views = createMemoryViews(clock);
  const memoryAlerts = createMemoryAlerts();
  const memoryQueues = createMemoryQueues(clock);
  const newest = new Map<string, number>();
  /** The deploys before the code that wrote a patient's newest commit. */
  const builds = new Map<string, number>();

  /** What newer code wrote, older code does not read. */
  function read<Result>(patientId: string, known: () => Promise<Result>): Promise<Result> {
    const [found, own] = [builds.get(patientId) ?? 0, currentTask()?.invocation.build];
    if (own !== undefined && found > own) throw new NewerStateError('a patient state', found, own);
    return known();
  }
  const kept = store.histories;
  const { clinics, ...seen } = watchSettings(store.clinics, scheduler);

  const histories: Histories = {
    ...kept,
    latest: (patientId) => read(patientId, () => kept.latest(patientId)),
    page: (patientId, afterSeq, limit) => read(patientId, () => kept.page(patientId, afterSeq, limit)),
    async append(commit, claims) {
      if (commit.seq <= (newest.get(commit.patientId) ?? 0)) ledger.overlaps += 1;
      const random = currentTask()?.random;
      const kind = claims === undefined ? 'race-lost' : 'transaction-cancelled';
      if (random !== undefined && faults.happens(kind, random)) return 'conflict';
      const written = await kept.append(commit, claims);
      // What is written over is told of at once, and nothing follows it.
      if (written !== 'written' && !(overwrites && written === 'conflict')) return written;
      newest.set(commit.patientId, commit.seq);
      builds.set(commit.patientId, currentTask()?.invocation.build ?? 0);
      // As it is stored: whoever decides next begins with it, and so does the ledger.
      ledger.committed({ ...commit, state: (await kept.latest(commit.patientId)) ?? commit.state });
      const owner = `${keyPrefix.patient}${commit.patientId}`;
      const name = `${commit.patientId} ${commit.seq}`;
      onward.written({ owner, name, record: once(() => commitRecord(commit)) });
      return 'written';
    },
  };
  const strangers: Strangers = {
    ...store.strangers,
    async save(state) {
      const random = currentTask()?.random;
      if (random !== undefined && faults.happens('race-lost', random)) return 'conflict';
      const written = await store.strangers.save(state);
      if (written !== 'written') return written;
      ledger.saved(state);
      const owner = `${keyPrefix.stranger}${state.strangerId}`;
      onward.written({
        owner,
        name: `${state.strangerId} ${state.seq}`,
        record: () => strangerRecord(state),
      });
      return written;
    },
    async forget(strangerId, seq) {
      const forgotten = await store.strangers.forget(strangerId, seq);
      if (forgotten === 'forgotten') ledger.forgotten(strangerId);
      return forgotten;
    },
  };

  function passOn(queue: QueuedMessage[], send: (body: string, delayMs: number) => void): void {
    for (const { body, due } of queue.splice(0)) send(body, epochMs(due) - scheduler.now());
  }
  const queues: Queues = {
    async queueText(...text) {
      await memoryQueues.queueText(...text);
      passOn(memoryQueues.emergencies, (body, delayMs) => onward.texts('emergency', body, delayMs));
      passOn(memoryQueues.answers, (body, delayMs) => onward.texts('answer', body, delayMs));
      passOn(memoryQueues.nudges, (body, delayMs) => onward.texts('nudge', body, delayMs));
    },
    async queueOwed(owed) {
      await memoryQueues.queueOwed(owed);
      passOn(memoryQueues.emergencies, (body, delayMs) => onward.texts('emergency', body, delayMs));
    },
    async queueWakeUp(patientId, delaySeconds) {
      await memoryQueues.queueWakeUp(patientId, delaySeconds);
      passOn(memoryQueues.wakeUps, (body, delayMs) => onward.wakeUp(body, delayMs));
    },
    async queueUpkeep(jobs) {
      await memoryQueues.queueUpkeep(jobs);
      passOn(memoryQueues.upkeep, (body, delayMs) => onward.upkeep(body, delayMs));
    },
  };
  const alerts: Alerts = {
    ...memoryAlerts,
    async raise(clinicId, level) {
      const random = currentTask()?.random;
      const isRefused = random !== undefined && faults.happens('alert-refused', random);
      const raised = isRefused ? 'nobody' : await memoryAlerts.raise(clinicId, level);
      ledger.alerted({ clinicId, level, accepted: raised !== 'nobody' });
      return raised;
    },
  };
  const schedules = createScheduleService({ scheduler, faults, seed }, (patientId) =>
    onward.wakeUp(JSON.stringify({ patientId }), 0),
  );
  const carrier = createCarrier(faults, (text, left, said) => ledger.sent(text, left, said));
  const { gate, gateQuietly } = createGates(scheduler, faults);
  const gated = {
    histories: gate('histories', histories),
    strangers: gate('strangers', strangers),
    numbers: gate('numbers', store.numbers),
    clinics: gate('clinics', clinics),
    contacts: gate('contacts', store.contacts),
    requestKeys: gate('request-keys', store.requestKeys),
    jobMarks: gate('job-marks', store.jobMarks),
    bookings: gate('bookings', store.bookings),
    audit: gate('audit', store.audit),
    views: gate('views', views),
    queues: gate('queues', queues),
    schedules: gate('schedules', schedules),
    pacing: gate('pacing', createMemoryPacing()),
    dailyTexts: gate('daily-texts', createMemoryDailyTexts()),
    // Neither throws for what its provider answers.
    alerts: gateQuietly('alerts', alerts),
    texts: gateQuietly('texts', carrier),
  };
  return {
    store: { ...store, histories, strangers, clinics },
    seen,
    views,
    alerts: memoryAlerts,
    schedules,
    gated,
  };
}
