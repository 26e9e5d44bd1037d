import type { DailyTexts } from './ports.ts';

/** `DailyTexts` whose counters live in this process. */
export function createMemoryDailyTexts(): DailyTexts {
  const counts = new Map<string, number>();
  const keyOf = (clinicId: string, day: string) => `${clinicId} ${day}`;
  return {
    async count(clinicId, day, most) {
      const count = counts.get(keyOf(clinicId, day)) ?? 0;
      if (most !== null && count >= most) return null;
      counts.set(keyOf(clinicId, day), count + 1);
      return count + 1;
    },
    async takeBack(clinicId, day) {
      counts.set(keyOf(clinicId, day), (counts.get(keyOf(clinicId, day)) ?? 0) - 1);
    },
  };
}
