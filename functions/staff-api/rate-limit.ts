/** How much one clinic may ask in a minute, so that one clinic's program does not slow down all the others. */
import { epochMs, later, minuteMs } from '../../shared/domain/local-time.ts';
import { problemError } from '../../shared/edge/problems.ts';
import type { Clock, RequestCounts } from '../../shared/outside/ports.ts';
import { errorFields, log } from '../lambda/log.ts';
import { type Route, writes } from './route.ts';

/** Points a clinic has in a minute: half of what the gateway lets through, which is 100 pages or 50 changes a second, or 300 files. */
export const mostPoints = 6_000;

/** Points that are counted together: so a page costs a tenth of a write to the table, and a file is counted at once. */
const countedTogether = 10;

/** What a request weighs. */
export function pointsOf(route: Pick<Route, 'method' | 'onlyReads' | 'costly'>): number {
  if (route.costly === true) return 20;
  return writes(route) ? 2 : 1;
}

/** Takes the points of a request from its clinic's minute. Throws `too-many-requests` when there are none left. */
export type RateLimit = (clinicId: string, points: number) => Promise<void>;

interface Minute {
  /** Such as `2030-01-07T18:03`. */
  readonly name: string;
  uncounted: number;
  isOver: boolean;
}

/** A limit whose counters all instances share; each adds what it has gathered. */
export function createRateLimit(counts: RequestCounts, clock: Clock): RateLimit {
  const minutes = new Map<string, Minute>();

  function minuteOf(clinicId: string, name: string): Minute {
    const known = minutes.get(clinicId);
    if (known?.name === name) return known;
    // Of minutes that are over nothing is wanted; an instance lives for hours and sees every clinic.
    if (known === undefined && minutes.size >= 1_000) minutes.clear();
    const fresh = { name, uncounted: 0, isOver: false };
    minutes.set(clinicId, fresh);
    return fresh;
  }

  return async (clinicId, points) => {
    const now = clock.now();
    const minute = minuteOf(clinicId, now.slice(0, 16));
    if (!minute.isOver) {
      minute.uncounted += points;
      if (minute.uncounted < countedTogether) return;
      const by = minute.uncounted;
      minute.uncounted = 0;
      try {
        minute.isOver =
          (await counts.add(clinicId, { name: minute.name, endsAt: later(now, minuteMs) }, by)) > mostPoints;
      } catch (error) {
        // Staff must reach a patient even while nothing can be counted.
        log.warn('not-counted', { clinicId, ...errorFields(error) });
      }
    }
    if (!minute.isOver) return;
    const left = minuteMs - (epochMs(now) % minuteMs);
    throw problemError('too-many-requests', { retryAfterSeconds: Math.ceil(left / 1000) });
  };
}
