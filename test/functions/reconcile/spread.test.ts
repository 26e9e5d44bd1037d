/** How a run is spread over jobs: whatever the numbers, each is one page, and no page keeps those behind it waiting. */
import type { SQSRecord } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { createHandler, createStart } from '../../../functions/reconcile/handler.ts';
import type { Services } from '../../../functions/reconcile/services.ts';
import { later, minuteMs } from '../../../shared/domain/local-time.ts';
import type { PatientState } from '../../../shared/domain/patient/state.ts';
import { createMemoryStore } from '../../../shared/history/memory-store.ts';
import { createManualClock } from '../../../shared/outside/manual-clock.ts';
import { createMemoryQueues } from '../../../shared/outside/memory-queues.ts';
import { createMemorySchedules } from '../../../shared/outside/memory-schedules.ts';
import { commitOf, sampleTime, settingsOf, stateOf } from '../../contracts/history-samples.ts';
import { captureLog } from '../../support/logged.ts';
import { plentyOfTime } from '../../support/turn.ts';
import { runUpkeep } from '../../support/upkeep.ts';

const names = (count: number, prefix: string) =>
  Array.from({ length: count }, (_, index) => `${prefix}${String(index).padStart(4, '0')}`);

async function world() {
  const clock = createManualClock(later(sampleTime, 60 * minuteMs));
  const store = createMemoryStore(clock);
  const queues = createMemoryQueues(clock);
  const schedules = createMemorySchedules();
  const read: string[] = [];
  const services: Services & { queues: typeof queues } = {
    ...store,
    histories: {
      ...store.histories,
      latest(patientId) {
        read.push(patientId);
        return store.histories.latest(patientId);
      },
    },
    queues,
    schedules,
    clock,
    findLost: async () => 0,
    topics: {
      arnOf: () => '',
      clinicOf: () => '',
      lookAtAll: async () => new Map(),
      endTopic: async () => {},
    },
  };
  return {
    services,
    queues,
    schedules,
    read,
    clinics: async (ids: readonly string[]): Promise<void> => {
      for (const [index, id] of ids.entries()) {
        const originationNumber = `+1206${String(5_000_000 + index)}`;
        await store.clinics.save(settingsOf(id, 1, { originationNumber }));
      }
    },
    patients: async (ids: readonly string[], changes: Partial<PatientState> = {}): Promise<void> => {
      for (const id of ids) await store.histories.append(commitOf(stateOf(id, 1, changes)));
    },
    jobs: () => queues.upkeep.splice(0).map(({ body }) => JSON.parse(body) as Record<string, string>),
    handle: (job: object, receives = 1, turn = plentyOfTime) =>
      createHandler(services)(
        {
          body: JSON.stringify(job),
          attributes: { ApproximateReceiveCount: `${receives}` },
        } as unknown as SQSRecord,
        turn,
      ),
  };
}

/** It comes to one patient and no further. */
const noTime = { ...plentyOfTime, remainingMs: () => 0 };

const tomorrow = '2026-06-16T17:00:00.000Z';

describe('a run', () => {
  it('sends two jobs for each clinic of a page, one for the next page, and does nothing else', async () => {
    const { clinics, services, jobs, read } = await world();
    await clinics(names(250, 'c'));
    await createStart(services)({ job: 'every-15-minutes' });
    const first = jobs();
    expect(first).toHaveLength(201);
    const began = services.clock.now();
    expect(first[0]).toEqual({ job: 'clinics', run: 'every-15-minutes', after: 'c0099', began });
    expect(first.slice(1, 3)).toEqual([
      { job: 'patients', run: 'every-15-minutes', clinicId: 'c0000', began },
      { job: 'claims', clinicId: 'c0000' },
    ]);
    expect(read).toEqual([]);
    await createStart(services)({ job: 'nightly' });
    expect(jobs().filter(({ job }) => job !== 'patients')).toEqual([
      { job: 'schedules', began },
      { job: 'contacts', began },
      { job: 'clinics', run: 'nightly', after: 'c0099', began },
    ]);
  });

  it('comes to each patient of each clinic once', async () => {
    const { clinics, patients, services, read } = await world();
    await clinics(names(120, 'c'));
    await patients(names(250, 'p'), { clinicId: 'c0000' });
    await patients(names(100, 'q'), { clinicId: 'c0101' });
    await patients(['r'], { clinicId: 'c0119' });
    await runUpkeep(services, 'every-15-minutes');
    expect(read.toSorted()).toEqual([...names(250, 'p'), ...names(100, 'q'), 'r']);
  });

  it('mends at night what is missing, wrong or left over on whatever page', async () => {
    const { clinics, patients, services, schedules } = await world();
    await clinics(['demo']);
    const ids = names(230, 'p');
    await patients(ids, { wake: { at: tomorrow, why: 'check-in' } });
    for (const id of ids.slice(0, 210)) await schedules.set(id, tomorrow);
    await schedules.set('p0205', later(tomorrow, minuteMs));
    for (const id of names(150, 'x')) await schedules.set(id, tomorrow);
    await runUpkeep(services, 'nightly');
    expect([...schedules.times].toSorted(([a], [b]) => (a < b ? -1 : 1))).toEqual(
      ids.map((id) => [id, tomorrow]),
    );
  });
});

describe('a job', () => {
  it('hands on what comes after its page, once it is done', async () => {
    const { clinics, patients, handle, jobs, read } = await world();
    await clinics(['demo']);
    await patients(names(150, 'p'));
    const job = { job: 'patients', run: 'every-15-minutes', clinicId: 'demo' };
    await handle(job);
    expect(read).toEqual(names(100, 'p'));
    expect(jobs()).toEqual([{ ...job, after: 'p0099' }]);
    await handle({ ...job, after: 'p0099' });
    expect(jobs()).toEqual([]);
  });

  it('hands on first when it has come before, so that a page nobody finishes starves no other', async () => {
    const { clinics, patients, handle, jobs, services } = await world();
    await clinics(['demo']);
    await patients(names(150, 'p'));
    const job = { job: 'patients', run: 'every-15-minutes', clinicId: 'demo' };
    services.histories.latest = async () => {
      expect(jobs()).toEqual([{ ...job, after: 'p0099' }]);
      services.histories.latest = () => Promise.reject(new Error('down'));
      throw new Error('down');
    };
    await handle(job, 2);
    expect.assertions(2);
    expect(jobs()).toEqual([]);
  });

  it('that comes again and again sends the next page once, however often it is cut short', async () => {
    const { clinics, patients, handle, jobs } = await world();
    await clinics(['demo']);
    await patients(names(150, 'p'));
    const job = { job: 'patients', run: 'nightly', clinicId: 'demo', began: sampleTime };
    for (const receives of [2, 3, 4]) await handle(job, receives, noTime);
    const rest = { ...job, after: 'p0000', until: 'p0099' };
    expect(jobs()).toEqual([{ ...job, after: 'p0099' }, rest]);
    // What is left of a page ends where the page did, and sends nothing for what is behind it.
    for (const receives of [1, 2]) await handle(rest, receives);
    expect(jobs()).toEqual([]);
    // The next run is another one.
    await handle({ ...job, began: later(sampleTime, minuteMs) }, 2);
    expect(jobs()).toHaveLength(1);
  });

  it('of which nobody told when its run began hands on each time, as before', async () => {
    const { clinics, patients, handle, jobs } = await world();
    await clinics(['demo']);
    await patients(names(150, 'p'));
    for (const receives of [2, 3])
      await handle({ job: 'patients', run: 'nightly', clinicId: 'demo' }, receives);
    expect(jobs()).toHaveLength(2);
  });

  it('leaves the schedules that it did not come to to a job of its own, and none twice', async () => {
    const { clinics, handle, jobs, schedules } = await world();
    await clinics(['demo']);
    for (const id of names(3, 'x')) await schedules.set(id, tomorrow);
    await handle({ job: 'schedules', began: sampleTime }, 1, noTime);
    expect([...schedules.times.keys()]).toEqual(['x0001', 'x0002']);
    const [rest, ...others] = jobs();
    expect([rest, others]).toEqual([{ job: 'schedules', began: sampleTime, past: '-' }, []]);
    await handle(rest ?? {});
    expect([...schedules.times.keys()]).toEqual([]);
  });

  it('undoes nothing that a patient has wanted since it looked', async () => {
    const { clinics, patients, handle, schedules, services } = await world();
    await clinics(['demo']);
    await patients(['p0000'], { wake: { at: tomorrow, why: 'check-in' } });
    const newer = later(tomorrow, 60 * minuteMs);
    const latest = services.histories.latest.bind(services.histories);
    services.histories.latest = async (patientId) => {
      const state = await latest(patientId);
      // Between the look and the act the patient moves their wake-up, and carry-out sees to it.
      services.histories.latest = async () => state && { ...state, wake: { at: newer, why: 'check-in' } };
      await schedules.set(patientId, newer);
      return state;
    };
    await schedules.set('p0000', later(tomorrow, minuteMs));
    await handle({ job: 'patients', run: 'nightly', clinicId: 'demo' });
    expect(schedules.times.get('p0000')).toBe(newer);
  });

  it('tells of a run that lasts longer than the time to the next', async () => {
    const said = captureLog();
    const { clinics, handle, services } = await world();
    await clinics(['demo']);
    const began = (minutes: number) => later(services.clock.now(), -minutes * minuteMs);
    const job = { job: 'patients', run: 'every-15-minutes', clinicId: 'demo' };
    await handle({ ...job, began: began(14) });
    await handle({ ...job, run: 'nightly', began: began(60) });
    expect(said.text()).not.toContain('UpkeepOverran');
    // No message lives so long: somebody has given a dead letter back.
    await handle({ ...job, began: began(61) });
    await handle({ ...job, began: began(60 * 24 * 3) });
    expect(said.text()).not.toContain('UpkeepOverran');
    await handle({ ...job, began: began(16) });
    expect(said.text()).toContain('"UpkeepOverran":1');
  });

  it('that is none is put aside, and says no word of what it was', async () => {
    const { handle } = await world();
    await expect(handle({ job: 'everything' })).rejects.toMatchObject({ problem: 'unknown-shape' });
  });
});
