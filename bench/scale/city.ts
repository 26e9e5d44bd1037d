/** Clinics with patients in care, over memory ports that count who asked for what. */
import { createMemoryStore } from '../../shared/history/memory-store.ts';
import { decodeState, encodeCommit } from '../../shared/history/commit-codec.ts';
import type { Services } from '../../functions/reconcile/services.ts';
import { createMemoryQueues } from '../../shared/outside/memory-queues.ts';
import { createManualClock } from '../../shared/outside/manual-clock.ts';
import { createMemorySchedules } from '../../shared/outside/memory-schedules.ts';
import { lifeClinic, liveLong } from '../check-in/long-life.ts';
import { counted } from './counted.ts';

export interface Calls {
  /** Queries of the history. */
  reads: number;
  writes: number;
  /** Of Scheduler. */
  looks: number;
  lists: number;
  sets: number;
}

export const clinicIdOf = (index: number) => `clinic-${String(index).padStart(6, '0')}`;

/**
 * As many clinics as asked for, of which the first few have patients: each with the state of somebody in their
 * thirtieth week of care, unpacked at every read as from DynamoDB.
 */
export async function createCity(clinics: number, sampled: number, patientsEach: number) {
  const life = liveLong('busy', 1);
  life.until(30);
  const { state } = life.story;
  if (state.wake === null) throw new Error('somebody in care is to be woken');
  const clock = createManualClock(state.at);
  clock.advance(30 * 60_000);
  const store = createMemoryStore(clock);
  const queues = createMemoryQueues(clock);
  const schedules = createMemorySchedules();
  const calls: Calls = { reads: 0, writes: 0, looks: 0, lists: 0, sets: 0 };
  const one = {
    clinicId: state.clinicId,
    at: state.at,
    seq: state.seq,
    cause: null,
    type: 'wake-up' as const,
    events: [],
  };
  const item = encodeCommit({ ...one, patientId: state.patientId, state });
  for (let clinic = 0; clinic < clinics; clinic += 1) {
    const originationNumber = `+1${String(2_000_000_000 + clinic)}`;
    await store.clinics.save({ ...lifeClinic, clinicId: clinicIdOf(clinic), originationNumber });
  }
  for (let patient = 0; patient < sampled * patientsEach; patient += 1) {
    const patientId = `patient-${String(patient).padStart(8, '0')}`;
    const clinicId = clinicIdOf(Math.floor(patient / patientsEach));
    const enrolled = { ...one, clinicId, patientId, seq: 1, type: 'enrol' as const };
    await store.histories.append({ ...enrolled, state: { ...state, clinicId, patientId, seq: 1 } });
    await schedules.set(patientId, state.wake.at);
  }
  const as = (kinds: Readonly<Record<string, keyof Calls>>) => (name: string) => {
    const kind = kinds[name];
    if (kind !== undefined) calls[kind] += 1;
  };
  const ofHistory = as({
    latest: 'reads',
    livePage: 'reads',
    page: 'reads',
    append: 'writes',
    save: 'writes',
  });
  const services: Services & { queues: typeof queues } = {
    ...store,
    histories: counted({ ...store.histories, latest: async () => decodeState(item) }, ofHistory),
    clinics: counted(store.clinics, ofHistory),
    schedules: counted(schedules, as({ get: 'looks', page: 'lists', set: 'sets', remove: 'sets' })),
    queues,
    clock,
    findLost: async () => 0,
    topics: {
      arnOf: () => '',
      clinicOf: () => '',
      lookAtAll: async () => new Map(),
      endTopic: async () => {},
    },
  };
  return { services, queues, calls };
}
