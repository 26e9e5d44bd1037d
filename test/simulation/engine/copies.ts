/** Several copies of each function at once, each with a clock and a memory of its own, handling one event at a time. */
import { instantOf } from '../../../shared/domain/local-time.ts';
import type { FunctionName } from '../../../shared/names.ts';
import type { Clock } from '../../../shared/outside/ports.ts';
import { chanceOf, type Random } from '../random.ts';
import type { Faults } from './faults.ts';
import type { Scheduler } from './scheduler.ts';
import { asTask, type Invocation, type Task } from './tasks.ts';

/** Seconds a function may run, and copies of it there may be at a time. */
export const limits = {
  'receive-text': { seconds: 10, copies: 4 },
  wake: { seconds: 10, copies: 3 },
  'carry-out': { seconds: 30, copies: 4 },
  project: { seconds: 30, copies: 4 },
  'send-text': { seconds: 15, copies: 6 },
  'staff-api': { seconds: 20, copies: 4 },
  reconcile: { seconds: 60, copies: 3 },
} as const satisfies Partial<Record<FunctionName, { seconds: number; copies: number }>>;

export type Simulated = keyof typeof limits;

/** What became of an invocation; `ended` when nobody answered. */
export type Outcome<Result> =
  | { kind: 'answered'; result: Result }
  | { kind: 'failed'; error: unknown }
  | { kind: 'ended' };

interface Copy<Handler> {
  handler: Handler;
  build: number;
  busy: boolean;
}

export interface Copies<Handler> {
  /** Runs it on a copy that is free; null when none is. */
  invoke<Result>(
    label: string,
    work: (handler: Handler, invocation: Invocation, random: Random) => Promise<Result>,
    done: (outcome: Outcome<Result>) => void,
  ): Invocation | null;
}

const mostClockOffMs = 90_000;

/** Copies with the code of before are gone this long after a deploy. */
const lingerMs = 15 * 60_000;

export interface Functions {
  scheduler: Scheduler;
  faults: Faults;
  seed: number;
  /** How many deploys there were by then. */
  deploys: (at: number) => number;
}

/** The copies of a function. `make` is a cold start; what it remembers dies with the copy. */
export function createCopies<Handler>(
  fn: Simulated,
  { scheduler, faults, seed, deploys }: Functions,
  make: (clock: Clock) => Handler,
): Copies<Handler> {
  const copies: Copy<Handler>[] = [];
  let starts = 0;

  function start(): Copy<Handler> {
    starts += 1;
    const random = chanceOf(seed, `${fn} ${starts}`);
    const off = faults.happens('clock-off', random) ? random.whole(-mostClockOffMs, mostClockOffMs) : 0;
    const clock: Clock = { now: () => instantOf(scheduler.now() + off) };
    const copy = { handler: make(clock), build: deploys(scheduler.now()), busy: false };
    copies.push(copy);
    return copy;
  }

  /** Copies that may be asked: of those with older code some, for a while. */
  function idleCopies(random: Random): Copy<Handler>[] {
    const [build, oldest] = [scheduler.now(), scheduler.now() - lingerMs].map(deploys);
    const idle = copies.filter(({ busy }) => !busy);
    for (const copy of idle) if (copy.build < (oldest ?? 0)) copies.splice(copies.indexOf(copy), 1);
    const left = idle.filter((copy) => copies.includes(copy));
    const isMixed = left.some((copy) => copy.build !== build);
    return isMixed && !faults.happens('old-code', random)
      ? left.filter((copy) => copy.build === build)
      : left;
  }

  function free(random: Random): Copy<Handler> | null {
    const idle = idleCopies(random);
    if (idle.length > 0 && !random.happens(0.1)) return random.pick(idle);
    if (idle.length === 0 && copies.length >= limits[fn].copies) {
      // One with older code makes room.
      const older = copies.findIndex(({ busy, build }) => !busy && build < deploys(scheduler.now()));
      if (older !== -1) copies.splice(older, 1);
    }
    return copies.length < limits[fn].copies ? start() : (idle[0] ?? null);
  }

  return {
    invoke(label, work, done) {
      const random = chanceOf(seed, label);
      const copy = free(random);
      if (copy === null) return null;
      copy.busy = true;
      const abort = new AbortController();
      const finish = (outcome: Parameters<typeof done>[0], keep: boolean) => {
        if (invocation.over) return;
        invocation.over = true;
        copy.busy = false;
        // Lambda gives copies up now and then; one that was ended never comes back.
        if (!keep || random.happens(0.03)) copies.splice(copies.indexOf(copy), 1);
        done(outcome);
      };
      const invocation: Invocation = {
        fn,
        label,
        build: copy.build,
        deadline: scheduler.now() + 1_000 * limits[fn].seconds,
        signal: abort.signal,
        over: false,
        stop: () => finish({ kind: 'ended' }, false),
        timeUp() {
          abort.abort();
          const { deadline } = invocation;
          scheduler.at(deadline, `${label} is ended`, () => finish({ kind: 'ended' }, false));
        },
      };
      const task: Task = { label, invocation, random, reference: null };
      asTask(task, () => work(copy.handler, invocation, random)).then(
        (result) => finish({ kind: 'answered', result }, true),
        (error: unknown) => finish({ kind: 'failed', error }, true),
      );
      return invocation;
    },
  };
}
