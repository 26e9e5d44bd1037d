import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import type { FunctionSpec } from './function-spec.ts';
import type { FunctionError, Invocation, WorkerReport, WorkerSetup } from './worker-messages.ts';

/** What became of one invocation: the handler's answer as JSON, or the error Lambda would answer. */
export type InvocationResult =
  | { readonly ok: true; readonly payload: unknown }
  | { readonly ok: false; readonly error: FunctionError };

/** One worker thread with one function loaded, running one invocation at a time. */
export interface Sandbox {
  readonly invoke: (invocation: Omit<Invocation, 'timeoutMs'>) => Promise<InvocationResult>;
  /** Resolves once its code is loaded, or cannot be. */
  readonly loaded: Promise<void>;
  /** True once the thread has gone; another sandbox must take over. */
  readonly isGone: () => boolean;
  readonly close: () => Promise<void>;
}

/** What a run answers that failed before its function could say why. */
export function failure(errorType: string, errorMessage: string): InvocationResult {
  return { ok: false, error: { errorType, errorMessage, stackTrace: [] } };
}

function forwardLines(stream: Readable, onLine: (line: string) => void): void {
  createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }).on('line', onLine);
}

/**
 * Half of what a thread costs is compiling its own two files and the SDK, which are the same at every start. Only by its
 * environment is a thread told of the cache in time; it forgets it before it loads the function.
 */
function compileCache(): { readonly NODE_COMPILE_CACHE?: string } {
  const directory = getCompileCacheDir();
  // Node keeps it in a folder of its own version below the one that is named.
  return directory === undefined ? {} : { NODE_COMPILE_CACHE: dirname(directory) };
}

/** Starts a thread that loads the function. Loading goes on behind; the first invocation waits for it. */
export function createSandbox(
  spec: FunctionSpec,
  offsetBuffer: SharedArrayBuffer,
  onLine: (line: string) => void,
): Sandbox {
  const setup: WorkerSetup = {
    codeDir: spec.codeDir,
    handler: spec.handler,
    functionArn: spec.arn,
    offsetBuffer,
  };
  const worker = new Worker(new URL('./function-worker.ts', import.meta.url), {
    workerData: setup,
    env: { ...spec.environment, ...compileCache() },
    execArgv: [],
    stdout: true,
    stderr: true,
    name: spec.name,
  });
  forwardLines(worker.stdout, onLine);
  forwardLines(worker.stderr, onLine);

  let gone = false;
  let broken: InvocationResult | undefined;
  let settle: ((result: InvocationResult) => void) | undefined;
  const loaded = new Promise<void>((resolve) => {
    worker.on('message', (report: WorkerReport) => {
      if (report.kind === 'ready') return resolve();
      if (report.kind === 'init-failed') {
        broken = { ok: false, error: report.error };
        void stop();
        return resolve();
      }
      settle?.(
        report.kind === 'done'
          ? { ok: true, payload: JSON.parse(report.payload) }
          : { ok: false, error: report.error },
      );
    });
    worker.on('error', (error: unknown) => {
      const text = error instanceof Error ? error.message : String(error);
      end(failure('Runtime.UnhandledError', text), resolve);
    });
    worker.on('exit', (code) => {
      end(failure('Runtime.ExitError', `The runtime exited with code ${code}.`), resolve);
    });
  });

  function end(result: InvocationResult, onLoaded: () => void): void {
    gone = true;
    broken ??= result;
    settle?.(result);
    onLoaded();
  }

  async function stop(): Promise<void> {
    gone = true;
    await worker.terminate();
  }

  async function invoke(invocation: Omit<Invocation, 'timeoutMs'>): Promise<InvocationResult> {
    await loaded;
    if (broken !== undefined) return broken;
    return await new Promise<InvocationResult>((resolve) => {
      const timer = setTimeout(() => {
        const seconds = (spec.timeoutMs / 1000).toFixed(2);
        settle?.(failure('Sandbox.Timedout', `Task timed out after ${seconds} seconds`));
        void stop();
      }, spec.timeoutMs);
      settle = (result) => {
        clearTimeout(timer);
        settle = undefined;
        resolve(result);
      };
      worker.postMessage({ ...invocation, timeoutMs: spec.timeoutMs });
    });
  }

  return { invoke, loaded, isGone: () => gone, close: stop };
}
