import { epochMs, type Instant, instantOf } from '../domain/local-time.ts';
import type { Schedules } from './ports.ts';

/** Schedules that can be looked at; they keep whole seconds, as Scheduler does. */
export interface MemorySchedules extends Schedules {
  readonly times: Map<string, Instant>;
}

/** Schedules in this process; nothing goes off by itself. */
export function createMemorySchedules(): MemorySchedules {
  const times = new Map<string, Instant>();
  return {
    times,
    set(patientId, at) {
      times.set(patientId, instantOf(Math.ceil(epochMs(at) / 1000) * 1000));
      return Promise.resolve();
    },
    remove(patientId) {
      times.delete(patientId);
      return Promise.resolve();
    },
    get: (patientId) => Promise.resolve(times.get(patientId) ?? null),
    async *list() {
      for (const [patientId, at] of times) yield await Promise.resolve({ patientId, at });
    },
  };
}
