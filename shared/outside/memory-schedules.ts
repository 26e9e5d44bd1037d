import { epochMs, type Instant, instantOf } from '../domain/local-time.ts';
import type { Schedules } from './ports.ts';

/** Schedules that can be looked at; they keep whole seconds, as Scheduler does. */
export interface MemorySchedules extends Schedules {
  readonly times: Map<string, Instant>;
}

const pageSize = 100;

/** A page of names in their order, told by the last of the page before: what goes meanwhile moves nobody. */
export function pageOf(names: Iterable<string>, after: string | null) {
  const rest = [...names].filter((name) => after === null || name > after).sort();
  const patientIds = rest.slice(0, pageSize);
  return { patientIds, next: rest.length > pageSize ? (patientIds.at(-1) ?? null) : null };
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
    page: (after) => Promise.resolve(pageOf(times.keys(), after)),
  };
}
