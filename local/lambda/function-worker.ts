import { createRequire, isBuiltin, registerHooks } from 'node:module';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { installMovedDate } from '../clock.ts';
import type { FunctionError, Invocation, WorkerReport, WorkerSetup } from './worker-messages.ts';

type Handler = (event: unknown, context: unknown) => unknown;

const setup: WorkerSetup = workerData;
const port = parentPort;
if (port === null) throw new Error('This file runs as a worker thread only.');

function report(message: WorkerReport): void {
  port?.postMessage(message);
}

function describe(error: unknown): FunctionError {
  if (!(error instanceof Error)) {
    return { errorType: typeof error, errorMessage: String(error), stackTrace: [] };
  }
  return {
    errorType: error.name,
    errorMessage: error.message,
    stackTrace: (error.stack ?? '').split('\n').map((line) => line.trim()),
  };
}

/**
 * Lambda's runtime brings the AWS SDK and nothing else. The project's node_modules are in reach here, so a package
 * that is missing from the bundle would be found locally and not on AWS: it is refused here too.
 */
function resolveAsLambdaDoes(codeDir: string): void {
  const base = pathToFileURL(codeDir + sep).href;
  const runtime = createRequire(import.meta.url);
  registerHooks({
    resolve: (specifier, context, next) => {
      const bare = !/^(\.|\/|file:|node:)/.test(specifier) && !isBuiltin(specifier);
      if (!bare || !context.parentURL?.startsWith(base)) return next(specifier, context);
      if (/^@(aws-sdk|smithy)\//.test(specifier)) {
        return { url: pathToFileURL(runtime.resolve(specifier)).href, shortCircuit: true };
      }
      const found = next(specifier, context);
      if (!found.url.startsWith(base)) {
        throw new Error(`Cannot find module '${specifier}': it is not in the bundle, and Lambda has none.`);
      }
      return found;
    },
  });
}

function load(): Handler {
  // Was for this thread (sandbox.ts) and is none of the function's.
  delete process.env.NODE_COMPILE_CACHE;
  installMovedDate(setup.offsetBuffer);
  resolveAsLambdaDoes(setup.codeDir);
  const dot = setup.handler.lastIndexOf('.');
  const file = join(setup.codeDir, `${setup.handler.slice(0, dot)}.js`);
  const exported: Record<string, unknown> = createRequire(file)(file);
  const handler = exported[setup.handler.slice(dot + 1)];
  if (typeof handler !== 'function') throw new Error(`${setup.handler} is undefined or not exported.`);
  return (event, context) => handler(event, context);
}

function contextOf({ requestId, timeoutMs }: Invocation) {
  const deadline = performance.now() + timeoutMs;
  return {
    awsRequestId: requestId,
    functionName: process.env.AWS_LAMBDA_FUNCTION_NAME,
    functionVersion: '$LATEST',
    invokedFunctionArn: setup.functionArn,
    memoryLimitInMB: process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    logGroupName: process.env.AWS_LAMBDA_LOG_GROUP_NAME,
    logStreamName: process.env.AWS_LAMBDA_LOG_STREAM_NAME,
    callbackWaitsForEmptyEventLoop: true,
    // Timeouts are real time, whatever the moved clock says.
    getRemainingTimeInMillis: () => Math.max(0, deadline - performance.now()),
  };
}

async function run(handler: Handler, invocation: Invocation): Promise<void> {
  try {
    const result = await handler(JSON.parse(invocation.event), contextOf(invocation));
    report({ kind: 'done', payload: JSON.stringify(result ?? null) });
  } catch (error) {
    report({ kind: 'failed', error: describe(error) });
  }
}

try {
  const handler = load();
  port.on('message', (invocation: Invocation) => void run(handler, invocation));
  report({ kind: 'ready' });
} catch (error) {
  report({ kind: 'init-failed', error: describe(error) });
}
