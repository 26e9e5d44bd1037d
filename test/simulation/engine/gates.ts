/**
 * A port whose calls take time and go wrong. Each call waits for its turn first, and that is where other handlers go on,
 * where functions are ended, and where networks fail.
 */
import type { Faults } from './faults.ts';
import type { Scheduler } from './scheduler.ts';
import { currentTask, type Task } from './tasks.ts';

/** What the simulation made fail; anything else that a handler throws is a bug. */
export class Injected extends Error {
  override name = 'Injected';
}

type Gate = <Port extends object>(name: string, port: Port) => Port;

export interface Gates {
  gate: Gate;
  /** For a port that never throws: its calls only take time. */
  gateQuietly: Gate;
}

/** Lambda's own warning comes this long before the end. */
const warningMs = 1_000;

/** Never settles. One for each who waits: one for all of them would hold every function that ended, and its world. */
function never(): Promise<void> {
  return new Promise(() => undefined);
}

function isGenerator(member: object): boolean {
  return member.constructor.name === 'AsyncGeneratorFunction';
}

/** Makes the gates of a world. Who is no task passes them all at once. */
export function createGates(scheduler: Scheduler, faults: Faults): Gates {
  function takes({ random }: Task): number {
    if (faults.happens('slow', random)) return random.whole(400, 6_000);
    return random.whole(1, 40);
  }

  /** Comes back when it is this task's turn; never, once its function has ended. */
  async function pass(task: Task, label: string): Promise<void> {
    const { invocation, random } = task;
    const ms = takes(task);
    const due = scheduler.now() + ms;
    if (faults.happens('function-stopped', random)) {
      scheduler.at(due, `${task.label} is stopped before ${label}`, () => invocation.stop());
      return never();
    }
    if (due >= invocation.deadline - warningMs) {
      scheduler.at(invocation.deadline - warningMs, `${task.label} is out of time`, () =>
        invocation.timeUp(),
      );
      return never();
    }
    await scheduler.wait(ms, `${task.label}: ${label}`);
    return invocation.over ? never() : undefined;
  }

  async function call(label: string, fails: boolean, perform: () => Promise<unknown>): Promise<unknown> {
    const task = currentTask();
    if (task === undefined) return perform();
    await pass(task, label);
    if (!fails) return perform();
    if (faults.happens('throttled', task.random)) throw new Injected(`${label} was throttled`);
    const answer = await perform();
    if (faults.happens('answer-lost', task.random)) throw new Injected(`the answer of ${label} was lost`);
    return answer;
  }

  async function* list(label: string, items: AsyncIterable<unknown>): AsyncGenerator<unknown> {
    const task = currentTask();
    for await (const item of items) {
      if (task !== undefined) await pass(task, label);
      yield item;
    }
  }

  function gated<Port extends object>(name: string, port: Port, fails: boolean): Port {
    const made = new Map<PropertyKey, unknown>();
    return new Proxy(port, {
      get(target, key) {
        const known = made.get(key);
        if (known !== undefined) return known;
        const member: unknown = Reflect.get(target, key);
        if (typeof member !== 'function') return member;
        const label = `${name}.${String(key)}`;
        const apply = (asked: unknown[]): unknown => Reflect.apply(member, target, asked);
        const through = isGenerator(member)
          ? (...asked: unknown[]) => list(label, apply(asked) as AsyncIterable<unknown>)
          : (...asked: unknown[]) => call(label, fails, async () => apply(asked));
        made.set(key, through);
        return through;
      },
    });
  }

  return {
    gate: (name, port) => gated(name, port, true),
    gateQuietly: (name, port) => gated(name, port, false),
  };
}
