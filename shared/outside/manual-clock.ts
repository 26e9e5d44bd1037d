import { epochMs, type Instant, instantOf } from '../domain/local-time.ts';
import type { Clock } from './ports.ts';

/** A clock that stands still until it is moved; never backwards. */
export interface ManualClock extends Clock {
  moveTo(at: Instant): void;
  advance(ms: number): void;
}

/** A clock that shows `start` until it is moved. */
export function createManualClock(start: Instant): ManualClock {
  let now = epochMs(start);
  let shown = instantOf(now);
  const moveTo = (ms: number) => {
    if (!(ms >= now)) throw new RangeError('a clock does not run backwards');
    now = ms;
    shown = instantOf(ms);
  };
  return {
    now: () => shown,
    moveTo: (at) => moveTo(epochMs(at)),
    advance: (ms) => moveTo(now + ms),
  };
}
