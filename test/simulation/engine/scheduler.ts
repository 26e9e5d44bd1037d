/**
 * The one source of time and order. Everything that happens is an event on this list, due at a millisecond; events of
 * the same millisecond come in an order that the seed decides. Handlers run on until each waits for an event, and only
 * then the next event happens: so one handler moves at a time, and the same seed tells the same story.
 */
import { type Instant, instantOf } from '../../../shared/domain/local-time.ts';
import type { Clock } from '../../../shared/outside/ports.ts';
import { hashed } from '../random.ts';
import { createEventList } from './event-list.ts';

export interface Scheduler {
  readonly clock: Clock;
  /** Epoch milliseconds. */
  now(): number;
  /** Lets something happen at a time, or now when that is past. */
  at(due: number, label: string, run: () => void): void;
  /** Resolves after so many milliseconds. */
  wait(ms: number, label: string): Promise<void>;
  /** Lets events happen until that time is reached, nothing is left, or `isOver` says so. */
  runUntil(limit: number, isOver: () => boolean): Promise<void>;
  /** Events that happened. */
  count(): number;
  /** Tells two runs apart that differ in any event or its time. */
  traceHash(): string;
  /** The last events, oldest first, in words. */
  lately(): string[];
}

const remembered = 80;
/** Node gets a turn after so many events, for whoever watches this thread. */
const eventsPerTurn = 5_000;

/** Resolves when every handler waits: what is left for the next tick runs only after all that promises can do. */
function drained(): Promise<void> {
  return new Promise((resolve) => process.nextTick(resolve));
}

function turned(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** A list of events that begins empty, at `start`. */
export function createScheduler(seed: number, start: Instant): Scheduler {
  let now = Date.parse(start);
  let events = 0;
  let trace = hashed(`${seed}`);
  const list = createEventList();
  const last: [number, string][] = [];

  function note(label: string): void {
    events += 1;
    trace = hashed(label, (trace ^ now) >>> 0);
    last.push([now, label]);
    if (last.length > remembered) last.shift();
  }

  function at(due: number, label: string, run: () => void): void {
    list.add({ due: Math.max(due, now), order: hashed(label, (seed + events) >>> 0), label, run });
  }

  return {
    clock: { now: () => instantOf(now) },
    now: () => now,
    at,
    wait: (ms, label) => new Promise((resolve) => at(now + ms, label, resolve)),
    async runUntil(limit, isOver) {
      for (;;) {
        const next = list.takeUntil(limit);
        if (next === null) break;
        now = next.due;
        note(next.label);
        next.run();
        await drained();
        if (isOver()) return;
        if (events % eventsPerTurn === 0) await turned();
      }
      now = limit;
    },
    count: () => events,
    traceHash: () => trace.toString(16).padStart(8, '0'),
    lately: () => last.map(([at, label]) => `${instantOf(at)} ${label}`),
  };
}
