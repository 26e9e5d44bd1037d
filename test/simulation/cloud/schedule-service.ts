/** EventBridge Scheduler: one schedule a patient, precise to the minute, delivered at least once. */
import { epochMs } from '../../../shared/domain/local-time.ts';
import {
  createMemorySchedules,
  type MemorySchedules,
  pageOf,
} from '../../../shared/outside/memory-schedules.ts';
import type { Schedules } from '../../../shared/outside/ports.ts';
import type { Faults } from '../engine/faults.ts';
import type { Scheduler } from '../engine/scheduler.ts';
import { chanceOf } from '../random.ts';

const minuteMs = 60_000;

export interface ScheduleService extends Schedules {
  /** What is set, with what went off. */
  readonly times: MemorySchedules['times'];
}

/** The service; `wake` is its target. */
export function createScheduleService(
  { scheduler, faults, seed }: { scheduler: Scheduler; faults: Faults; seed: number },
  wake: (patientId: string) => void,
): ScheduleService {
  const memory = createMemorySchedules();
  /** Tells a schedule from the one it replaced. */
  const versions = new Map<string, number>();
  /** Lists as they were a moment ago. */
  let before: string[] = [];
  let lists = 0;

  function goOff(patientId: string, version: number, name: string): void {
    const random = chanceOf(seed, name);
    const isReplaced = versions.get(patientId) !== version;
    if (isReplaced && !faults.happens('wake-replaced', random)) return;
    if (!isReplaced && faults.happens('wake-lost', random)) return;
    const late = faults.happens('wake-late', random)
      ? random.whole(1, 240) * minuteMs
      : random.whole(0, 59_000);
    const times = faults.happens('wake-twice', random) ? 2 : 1;
    for (let time = 1; time <= times; time += 1) {
      const due = scheduler.now() + late + (time - 1) * random.whole(0, 2 * minuteMs);
      scheduler.at(due, `${name} wakes`, () => wake(patientId));
    }
  }

  function arm(patientId: string): void {
    const at = memory.times.get(patientId);
    const version = (versions.get(patientId) ?? 0) + 1;
    versions.set(patientId, version);
    // A time that is past never comes.
    if (at === undefined || epochMs(at) < scheduler.now()) return;
    const name = `schedule ${version} of ${patientId}`;
    scheduler.at(epochMs(at), `${name} goes off`, () => goOff(patientId, version, name));
  }

  function changed(patientId: string): void {
    before = [...memory.times.keys()];
    versions.set(patientId, (versions.get(patientId) ?? 0) + 1);
  }

  return {
    times: memory.times,
    async set(patientId, at) {
      before = [...memory.times.keys()];
      await memory.set(patientId, at);
      arm(patientId);
      const version = versions.get(patientId) ?? 0;
      if (!faults.happens('schedule-lost', chanceOf(seed, `schedule ${version} of ${patientId} is set`)))
        return;
      scheduler.at(scheduler.now() + minuteMs, `schedule ${version} of ${patientId} is lost`, () => {
        if (versions.get(patientId) !== version) return;
        memory.times.delete(patientId);
        changed(patientId);
      });
    },
    async remove(patientId) {
      changed(patientId);
      await memory.remove(patientId);
    },
    get: (patientId) => memory.get(patientId),
    async page(after) {
      lists += 1;
      const isStale = faults.happens('read-stale', chanceOf(seed, `list ${lists}`));
      return pageOf(isStale ? before : memory.times.keys(), after);
    },
  };
}
