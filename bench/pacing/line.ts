import type { SQSRecord } from 'aws-lambda';
import type { ManualClock } from '../../shared/outside/manual-clock.ts';
import type { Random } from '../../test/simulation/random.ts';

/** How a queue or the stream feeds a function: what the stack declares, and how long things take. */
export interface Source {
  readonly handle: (record: SQSRecord) => Promise<void>;
  /** Functions that may run at once, and the records each takes. */
  readonly concurrency: number;
  readonly batchSize: number;
  /** How long one batch keeps its function busy. */
  readonly busyMs: number;
  /** Least and most milliseconds from a message's being due to its being received. */
  readonly hopMs: readonly [number, number];
}

/** A queue keeps order only roughly: the next message is one of so many. */
const shuffled = 20;
/** The simulation looks at the world this often. */
const tickMs = 50;

/** Queues and the functions behind them on a clock that moves tick by tick. */
export interface Line<Name extends string> {
  put(name: Name, body: string, dueMs: number): void;
  /** Runs until nothing is left or `untilMs` is reached; `eachTick` may put more. */
  run(untilMs: number, eachTick: (nowMs: number) => void): Promise<void>;
}

/** An empty line, its time the clock's. */
export function createLine<Name extends string>(
  sources: Readonly<Record<Name, Source>>,
  clock: ManualClock,
  random: Random,
): Line<Name> {
  const names = Object.keys(sources) as Name[];
  const start = Date.parse(clock.now());
  const coming = new Map<number, { name: Name; body: string }[]>();
  const waiting = new Map<Name, { bodies: string[]; head: number }>(
    names.map((name) => [name, { bodies: [], head: 0 }]),
  );
  const busyUntil = new Map<Name, number[]>(names.map((name) => [name, []]));
  let inLine = 0;
  let now = 0;

  function take(queue: { bodies: string[]; head: number }): string {
    const { bodies, head } = queue;
    const at = random.whole(head, Math.min(head + shuffled, bodies.length) - 1);
    const [taken = '', first = ''] = [bodies[at], bodies[head]];
    bodies[at] = first;
    queue.head += 1;
    if (queue.head === bodies.length) Object.assign(queue, { bodies: [], head: 0 });
    inLine -= 1;
    return taken;
  }

  async function serve(name: Name, nowMs: number): Promise<void> {
    const { handle, concurrency, batchSize, busyMs } = sources[name];
    const queue = waiting.get(name);
    const busy = (busyUntil.get(name) ?? []).filter((until) => until > nowMs);
    while (queue !== undefined && queue.head < queue.bodies.length && busy.length < concurrency) {
      const size = Math.min(batchSize, queue.bodies.length - queue.head);
      const batch = Array.from({ length: size }, () => take(queue));
      await Promise.all(batch.map((body) => handle({ body } as SQSRecord)));
      busy.push(nowMs + busyMs);
    }
    busyUntil.set(name, busy);
  }

  return {
    put(name, body, dueMs) {
      const [least, most] = sources[name].hopMs;
      const tick = Math.max(now, Math.ceil((dueMs + random.whole(least, most) - start) / tickMs));
      const others = coming.get(tick);
      if (others === undefined) coming.set(tick, [{ name, body }]);
      else others.push({ name, body });
      inLine += 1;
    },
    async run(untilMs, eachTick) {
      for (let tick = 0; start + tick * tickMs <= untilMs; tick += 1) {
        const nowMs = start + tick * tickMs;
        now = tick;
        clock.moveTo(new Date(nowMs).toISOString());
        eachTick(nowMs);
        if (inLine === 0) return;
        for (const { name, body } of coming.get(tick) ?? []) waiting.get(name)?.bodies.push(body);
        coming.delete(tick);
        for (const name of names) if (waiting.get(name)?.bodies.length !== 0) await serve(name, nowMs);
      }
    },
  };
}
