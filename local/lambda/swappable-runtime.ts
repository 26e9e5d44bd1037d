import type { FunctionName } from '../../shared/names.ts';
import { readStack } from '../cloudformation/read-stack.ts';
import type { LocalFunction } from './local-function.ts';
import type { Runtime } from './runtime.ts';
import { nameOf, whatDiffers } from './what-differs.ts';

/** What is under way may end before its functions are swapped, for so long, in ms of real time. */
const patienceMs = 2000;

/** A runtime whose synthesised stack can be swapped for another while all that is kept stays. */
export interface SwappableRuntime {
  /** Whatever runs at the time. */
  readonly runtime: Runtime;
  /**
   * Runs the stack in this folder from now on and names what differs, nothing where nothing does. Where it cannot run,
   * the one before goes on, and the error says why. Requests that come meanwhile wait.
   */
  readonly swap: (cdkOut: string) => Promise<readonly string[]>;
  /** Where the code of a function is that runs. */
  readonly codeDirOf: (name: FunctionName) => string;
  /** Runs a function from another folder; until the next swap, which brings code of its own. */
  readonly swapCode: (name: FunctionName, codeDir: string) => Promise<void>;
}

/** Starts with the stack in `cdkOut`; `start` must be able to start any stack on the same endpoint. */
export async function createSwappableRuntime(
  start: (cdkOut: string) => Promise<Runtime>,
  cdkOut: string,
): Promise<SwappableRuntime> {
  let running = await start(cdkOut);
  let source = readStack(cdkOut);
  let folder = cdkOut;
  let swapped: Promise<unknown> = Promise.resolve();
  const loaded = new Map<FunctionName, string>();
  const requests = new Set<Promise<void>>();

  async function replace(next: string): Promise<void> {
    await running.idle(AbortSignal.timeout(patienceMs)).catch(() => undefined);
    await Promise.allSettled(requests);
    await running.close();
    loaded.clear();
    try {
      running = await start(next);
    } catch (error) {
      running = await start(folder);
      throw error;
    }
  }

  const runtime: Runtime = {
    get stack() {
      return running.stack;
    },
    get functions() {
      return running.functions;
    },
    isBusy: () => running.isBusy(),
    idle: async (signal) => {
      await swapped;
      await running.idle(signal);
    },
    progress: () => running.progress(),
    streamPositions: () => running.streamPositions(),
    takesHttp: (method, path) => running.takesHttp(method, path),
    handleHttp: async (request, response) => {
      await swapped;
      const handling = running.handleHttp(request, response);
      requests.add(handling);
      await handling.finally(() => requests.delete(handling));
    },
    nudge: () => running.nudge(),
    close: () => running.close(),
  };

  function functionNamed(name: FunctionName): LocalFunction {
    for (const [logicalId, one] of running.functions) if (nameOf(logicalId) === name) return one;
    throw new Error(`The stack declares no function ${name}.`);
  }

  return {
    runtime,
    codeDirOf: (name) => loaded.get(name) ?? functionNamed(name).spec.codeDir,
    swapCode: async (name, codeDir) => {
      await functionNamed(name).loadFrom(codeDir);
      loaded.set(name, codeDir);
    },
    swap: async (next) => {
      const after = readStack(next);
      const names = [...new Set([...loaded.keys(), ...whatDiffers(source.template, after.template)])];
      if (names.length === 0) return [];
      const replacing = replace(next);
      swapped = replacing.catch(() => undefined);
      await replacing;
      source = after;
      folder = next;
      return names;
    },
  };
}
