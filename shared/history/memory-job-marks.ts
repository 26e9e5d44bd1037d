import { hourMs, type Instant, later } from '../domain/local-time.ts';
import type { Clock } from '../outside/ports.ts';
import type { JobMarks } from './ports.ts';
import { jobMarkHours } from './ports.ts';

/** `JobMarks` over a plain map; an item past its expiry counts as absent. */
export function createMemoryJobMarks(clock: Clock): JobMarks {
  const expiries = new Map<string, Instant>();
  return {
    async has(hash) {
      const expiry = expiries.get(hash);
      return expiry !== undefined && expiry > clock.now();
    },
    async leave(hash) {
      expiries.set(hash, later(clock.now(), jobMarkHours * hourMs));
    },
  };
}
