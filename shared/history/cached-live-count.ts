import { epochMs } from '../domain/local-time.ts';
import type { Clock } from '../outside/ports.ts';
import type { Histories } from './ports.ts';

/** How old the count may be: patients who were just imported raise the ceiling this soon. */
const cacheMs = 60_000;

/** How many live patients a clinic has, counted at most once a minute. */
export function createCachedLiveCount(
  { livePatients }: Pick<Histories, 'livePatients'>,
  clock: Clock,
): (clinicId: string) => Promise<number> {
  const cached = new Map<string, { count: number; countedAt: number }>();
  return async (clinicId) => {
    const now = epochMs(clock.now());
    const known = cached.get(clinicId);
    // A clock that went back says nothing about age.
    if (known !== undefined && now >= known.countedAt && now - known.countedAt < cacheMs) return known.count;
    let count = 0;
    for await (const _ of livePatients(clinicId)) count += 1;
    cached.set(clinicId, { count, countedAt: now });
    return count;
  };
}
