import type { RequestCounts } from './ports.ts';

/** `RequestCounts` whose counters live in this process. */
export function createMemoryRequestCounts(): RequestCounts {
  const counts = new Map<string, number>();
  return {
    async add(clinicId, { name }, by) {
      const key = `${clinicId} ${name}`;
      const sum = (counts.get(key) ?? 0) + by;
      counts.set(key, sum);
      return sum;
    },
  };
}
