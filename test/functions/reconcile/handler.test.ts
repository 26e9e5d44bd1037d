import type { SQSRecord } from 'aws-lambda';
import { beforeEach, describe, expect, it } from 'vitest';
import { createHandler } from '../../../functions/reconcile/handler.ts';
import { later, minuteMs } from '../../../shared/domain/local-time.ts';
import type { PatientState } from '../../../shared/domain/patient/state.ts';
import type { UpkeepRun } from '../../../shared/edge/upkeep-jobs.ts';
import { commitDecision, type Intent } from '../../../shared/history/commit-decision.ts';
import { createMemoryStore } from '../../../shared/history/memory-store.ts';
import { createManualClock } from '../../../shared/outside/manual-clock.ts';
import { createMemoryQueues } from '../../../shared/outside/memory-queues.ts';
import { createMemorySchedules } from '../../../shared/outside/memory-schedules.ts';
import {
  clinicNumber,
  commitOf,
  sampleTime,
  settingsOf,
  stateOf,
  waitingText,
} from '../../contracts/history-samples.ts';
import { captureLog } from '../../support/logged.ts';
import { plentyOfTime } from '../../support/turn.ts';
import { runUpkeep } from '../../support/upkeep.ts';

let lines: string[] = [];
beforeEach(() => {
  lines = captureLog().lines;
});
const logged = () => lines.join('');

const tomorrow = '2026-06-16T17:00:00.000Z';

/** A clinic whose patients stand as given, each with a number of their own, an hour after their last commit. */
async function given(...states: PatientState[]) {
  const clock = createManualClock(sampleTime);
  const store = createMemoryStore(clock);
  const queues = createMemoryQueues(clock);
  const schedules = createMemorySchedules();
  const looked: [string, readonly string[]][] = [];
  const ended: string[] = [];
  await store.clinics.save(settingsOf('demo', 1));
  for (const state of states) {
    await store.histories.append(commitOf(state), { clinicNumber, take: `+1206555${state.patientId}` });
  }
  clock.moveTo(later(sampleTime, 60 * minuteMs));
  const services = {
    ...store,
    queues,
    schedules,
    clock,
    async findLost(clinicId: string, contacts: readonly string[]) {
      looked.push([clinicId, [...contacts]]);
      return clinicId === 'demo' ? 1 : 0;
    },
    topics: {
      arnOf: (clinicId: string, contact: string) => `${clinicId} ${contact}`,
      clinicOf: (arn: string) => arn.split(' ')[0] ?? '',
      lookAtAll: async () =>
        new Map([
          ['demo desk@example.com', 'confirmed' as const],
          ['demo gone@example.com', 'waiting' as const],
        ]),
      async endTopic(arn: string) {
        ended.push(arn);
      },
    },
  };
  const run = (job: UpkeepRun) => runUpkeep(services, job);
  return { services, queues, schedules, looked, ended, run };
}

const awake = { wake: { at: tomorrow, why: 'check-in' as const } };

describe('at night', () => {
  it('sets the schedule that is missing and removes what a patient who stopped or is unknown left behind', async () => {
    const world = await given(stateOf('0001', 1, awake), stateOf('0002', 1, { stopped: true, wake: null }));
    await world.schedules.set('0002', tomorrow);
    await world.schedules.set('0003', tomorrow);
    await world.run('nightly');
    expect([...world.schedules.times]).toEqual([['0001', tomorrow]]);
  });

  it('ends no topic while a clinic cannot be read, for it may be wanted there', async () => {
    const world = await given();
    const findLost = () => Promise.reject(new Error('down'));
    await runUpkeep({ ...world.services, findLost }, 'nightly');
    expect(logged()).toContain('"RecordsFailed":1');
    expect(world.ended).toEqual([]);
  });

  it('compares the alert contacts of every clinic, although schedules cannot be listed', async () => {
    const world = await given();
    const schedules = { ...world.schedules, page: () => Promise.reject(new Error('throttled')) };
    const broken = { ...world.services, schedules };
    await expect(runUpkeep(broken, 'nightly')).rejects.toThrow('throttled');
    const contacts = ['desk@example.com'];
    expect(world.looked).toEqual([['demo', contacts]]);
    expect(world.ended).toEqual(['demo gone@example.com']);
    expect(logged()).toContain('"ContactsLost":1');
  });
});

describe('every quarter of an hour', () => {
  it('asks for the emergency words of somebody who was discharged before they left', async () => {
    const world = await given(stateOf('0001', 1));
    const { services } = world;
    const write = (intent: Intent) => commitDecision(services, { patientId: '0001' }, intent);
    const text = 'I want to die';
    await write({ type: 'receive-text', text, kept: text, receivedAt: services.clock.now() });
    await write({ type: 'discharge', reason: 'moved', by: 'staff-1' });
    services.clock.advance(10 * minuteMs);
    await world.run('every-15-minutes');
    expect(world.queues.emergencies.map(({ body }) => body)).toEqual([
      '{"owner":"patient","ownerId":"0001","textId":"2-0"}',
    ]);
    const outcome = { result: 'sent', providerId: null, segments: 1, body: 'words' } as const;
    await write({ type: 'record-text', textId: '2-0', outcome, alerted: true });
    const live = async () => {
      const ids: string[] = [];
      for await (const id of services.histories.livePatients('demo')) ids.push(id);
      return ids;
    };
    expect(await live()).toEqual(['0001']);
    await write({ type: 'clear-attention', kind: 'crisis', note: 'called', by: 'staff-1' });
    expect(await live()).toEqual([]);
  });

  it('asks for a text that waits, although the state of a patient before it cannot be read', async () => {
    const world = await given(stateOf('0001', 1), stateOf('0002', 1, { texts: [waitingText] }));
    const { histories } = world.services;
    const latest = (id: string) =>
      id === '0001' ? Promise.reject(new Error('newer')) : histories.latest(id);
    await runUpkeep({ ...world.services, histories: { ...histories, latest } }, 'every-15-minutes');
    expect(logged()).toContain('"RecordsFailed":1');
    expect(world.queues.nudges.map(({ body }) => body)).toEqual([expect.stringContaining('"0002"')]);
  });

  it('wakes whose wake-up has passed, and leaves those to come alone', async () => {
    const late = { wake: { at: later(sampleTime, 50 * minuteMs), why: 'check-in' as const } };
    const world = await given(stateOf('0001', 1, late), stateOf('0002', 1, awake));
    await world.run('every-15-minutes');
    expect(world.queues.wakeUps.map(({ body }) => JSON.parse(body))).toEqual([{ patientId: '0001' }]);
  });
});

describe('a check-in that is missing', () => {
  const counted = () => logged().match(/"CheckInsDue":1/g)?.length ?? 0;
  const hoursAgo = (hours: number) => later(sampleTime, (60 - hours * 60) * minuteMs);
  const question = { ...waitingText, content: { kind: 'check-in' as const } };

  it('is counted once nobody was woken for it, or its text has lain about, for two hours', async () => {
    const world = await given(
      stateOf('0001', 1, { wake: { at: hoursAgo(3), why: 'check-in' } }),
      stateOf('0002', 1, { wake: { at: hoursAgo(3), why: 'recheck' } }),
      stateOf('0003', 1, { texts: [{ ...question, queuedAt: hoursAgo(3) }] }),
    );
    await world.run('every-15-minutes');
    expect(counted()).toBe(3);
  });

  it('is not while it is only late, waits for its hours, is being sent, or is another duty', async () => {
    const queuedAt = hoursAgo(3);
    const world = await given(
      stateOf('0001', 1, { wake: { at: hoursAgo(1), why: 'check-in' } }),
      stateOf('0002', 1, { wake: { at: hoursAgo(3), why: 'tip' } }),
      stateOf('0003', 1, { texts: [{ ...question, queuedAt, notBefore: hoursAgo(1) }] }),
      stateOf('0004', 1, { texts: [{ ...waitingText, queuedAt, content: { kind: 'reminder' } }] }),
    );
    await world.run('every-15-minutes');
    expect(counted()).toBe(0);
  });
});

describe('near its time', () => {
  it('looks at no other patient, and leaves the rest to a job of its own', async () => {
    const world = await given(stateOf('0001', 1, awake), stateOf('0002', 1, awake));
    const ends = new AbortController();
    const schedules = {
      ...world.schedules,
      async set(patientId: string, at: string) {
        await world.schedules.set(patientId, at);
        ends.abort();
      },
    };
    const handle = createHandler({ ...world.services, schedules });
    const job = { job: 'patients', run: 'nightly', clinicId: 'demo' } as const;
    const turn = { ...plentyOfTime, signal: ends.signal };
    await handle({ body: JSON.stringify(job) } as SQSRecord, turn);
    expect([...world.schedules.times.keys()]).toEqual(['0001']);
    expect(world.queues.upkeep.map(({ body }) => JSON.parse(body))).toEqual([
      { ...job, after: '0001', until: '0002' },
    ]);
  });
});
