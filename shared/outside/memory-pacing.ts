import { createPacing } from './pacing.ts';
import type { Pacing } from './ports.ts';

/** Pacing whose counters live in this process. */
export function createMemoryPacing(): Pacing {
  const next = new Map<string, number>();
  return createPacing(({ key, amount, floor, ceiling }) => {
    const place = Math.max(next.get(key) ?? 0, floor);
    if (place >= ceiling) return Promise.resolve(null);
    next.set(key, place + amount);
    return Promise.resolve(place);
  });
}
