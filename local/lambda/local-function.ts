import { randomUUID } from 'node:crypto';
import type { FunctionSpec } from './function-spec.ts';
import type { MeasuredRuns } from './measured-runs.ts';
import { createSandbox, failure, type InvocationResult, type Sandbox } from './sandbox.ts';
import { nameOf } from './what-differs.ts';

/** A function of the stack that can be invoked. */
export interface LocalFunction {
  readonly spec: FunctionSpec;
  /** Runs it with an event. A failure is a value; every failure is written to the log, as Lambda does. */
  readonly invoke: (event: unknown, requestId?: string) => Promise<InvocationResult>;
  /** Sets aside so many runs at a time for it, as PutFunctionConcurrency does; undefined is the template's number. */
  readonly reserve: (atOnce: number | undefined) => void;
  /** Whether none of its runs may begin. Whoever has work for it waits, and says so by `turnAway`. */
  readonly isHeldBack: () => boolean;
  /** Counts a run that could not begin. */
  readonly turnAway: () => void;
  /** How many invocations run or wait for a sandbox. */
  readonly running: () => number;
  /** Runs the code in this folder from now on; what is under way ends with the code it began with. */
  readonly loadFrom: (codeDir: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What every function of a runtime shares. */
export interface FunctionSurroundings {
  readonly offsetBuffer: SharedArrayBuffer;
  readonly onLine: (functionName: string, line: string) => void;
  /** Called as each invocation begins. */
  readonly onBegun: () => void;
  /** Called after each invocation: whatever it wrote is there to be picked up. */
  readonly onFinished: () => void;
  /** Told of each invocation how it ended. */
  readonly onEnded?: (functionName: string, ok: boolean) => void;
  /** Told of each run that was turned away. */
  readonly onThrottled?: (functionName: string) => void;
  /** How many threads one function may have at a time. */
  readonly sandboxesPerFunction: number;
  /** Measures each run, where somebody wants to know. */
  readonly runs?: Pick<MeasuredRuns, 'begin'> | undefined;
}

/** Makes a function that starts threads as they are needed and replaces those that crashed or timed out. */
export function createLocalFunction(spec: FunctionSpec, surroundings: FunctionSurroundings): LocalFunction {
  let reserved = spec.reservedConcurrency;
  const limit = () => Math.min(surroundings.sandboxesPerFunction, reserved ?? Number.POSITIVE_INFINITY);
  const turnAway = () => surroundings.onThrottled?.(spec.name);
  const onLine = (line: string) => surroundings.onLine(spec.name, line);
  const idle: Sandbox[] = [];
  const all = new Set<Sandbox>();
  const waiting: (() => void)[] = [];
  let running = 0;
  let closed = false;

  let { codeDir } = spec;
  const outdated = new WeakSet<Sandbox>();

  function start(): Sandbox {
    const sandbox = createSandbox({ ...spec, codeDir }, surroundings.offsetBuffer, onLine);
    all.add(sandbox);
    return sandbox;
  }

  function dropGone(): void {
    for (const sandbox of all) if (sandbox.isGone()) all.delete(sandbox);
  }

  async function take(): Promise<Sandbox> {
    for (;;) {
      dropGone();
      const free = idle.pop();
      if (free !== undefined && !free.isGone()) return free;
      if (free !== undefined) continue;
      if (all.size < limit()) return start();
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
  }

  function give(sandbox: Sandbox): void {
    if (outdated.has(sandbox)) void sandbox.close();
    else if (!sandbox.isGone()) idle.push(sandbox);
    waiting.shift()?.();
  }

  async function invoke(event: unknown, requestId: string = randomUUID()): Promise<InvocationResult> {
    if (closed) throw new Error(`Function ${spec.name} has been stopped.`);
    if (reserved === 0) {
      turnAway();
      return failure('TooManyRequestsException', 'Rate Exceeded.');
    }
    running += 1;
    surroundings.onBegun();
    try {
      const sandbox = await take();
      // A measured time is the function's own: the first run would count the loading of its code too.
      await sandbox.loaded;
      const endRun = surroundings.runs?.begin({
        name: nameOf(spec.logicalId),
        accessKeyId: spec.accessKeyId,
      });
      const result = await sandbox.invoke({ requestId, event: JSON.stringify(event) });
      endRun?.({ failed: !result.ok });
      give(sandbox);
      surroundings.onEnded?.(spec.name, result.ok);
      if (!result.ok) onLine(JSON.stringify({ level: 'ERROR', requestId, message: result.error }));
      return result;
    } finally {
      running -= 1;
      surroundings.onFinished();
    }
  }

  return {
    spec,
    invoke,
    reserve: (atOnce) => {
      reserved = atOnce ?? spec.reservedConcurrency;
      for (const wake of waiting.splice(0)) wake();
    },
    isHeldBack: () => reserved === 0,
    turnAway,
    running: () => running,
    loadFrom: async (folder) => {
      codeDir = folder;
      for (const sandbox of all) outdated.add(sandbox);
      await Promise.all(idle.splice(0).map((sandbox) => sandbox.close()));
    },
    close: async () => {
      closed = true;
      await Promise.all([...all].map((sandbox) => sandbox.close()));
    },
  };
}
