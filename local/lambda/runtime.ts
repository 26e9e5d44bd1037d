import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { JWTVerifyGetKey } from 'jose';
import type { LocalAws } from '../aws/local-aws.ts';
import type { MovableClock } from '../clock.ts';
import { createAwsClients } from '../cloudformation/aws-clients.ts';
import { messageOf } from '../cloudformation/aws-error.ts';
import { deploy } from '../cloudformation/deploy.ts';
import { type LocalStack, openStack } from '../cloudformation/local-stack.ts';
import { readStack } from '../cloudformation/read-stack.ts';
import { readApi } from '../http-api/api-spec.ts';
import { createHttpApi } from '../http-api/http-api.ts';
import { operatorKeyId } from '../iam/access-keys.ts';
import type { Authorizer } from '../iam/authorizer.ts';
import { createAsynchronousInvocations } from './asynchronous.ts';
import { countAnswer, countInvocation, countLine, countThrottle } from './count-metrics.ts';
import { startEventSources } from './event-sources.ts';
import { openFunctionLogs } from './function-logs.ts';
import { createFunctions, type Functions } from './functions.ts';
import type { LocalFunction } from './local-function.ts';
import type { MeasuredRuns } from './measured-runs.ts';
import { createSettling, type Settling } from './settling.ts';

/** What the stack runs on. */
export interface RuntimeOptions {
  /** The folder that CDK synthesised into; absolute. */
  readonly cdkOut: string;
  /** Needed only where `cdkOut` holds more than one stack. */
  readonly stackName?: string;
  readonly aws: LocalAws;
  /** The one that `aws` was started with; it holds the functions to their roles from here on. */
  readonly authorizer: Authorizer;
  readonly region: string;
  readonly accountId: string;
  /** Where the pages and the API are served, without a trailing slash. */
  readonly webUrl: string;
  /** Logs go to `logs` in it, stream positions to `stream-positions`. */
  readonly dataDir: string;
  readonly clock: MovableClock;
  /** The keys that the issuer of a JWT authorizer signs with. */
  readonly keysOf: (issuer: string) => JWTVerifyGetKey;
  /** Values for template parameters that have no default. */
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** Every line a function writes, and what goes wrong around one (under the name `local`). */
  readonly onLine?: (functionName: string, line: string) => void;
  /** How many threads one function may have at a time; 1 where absent. */
  readonly sandboxesPerFunction?: number;
  /** Measures what runs, where somebody wants to know. */
  readonly runs?: Pick<MeasuredRuns, 'begin'>;
}

/** What a stack whose parts are made runs on. */
export interface RunOptions
  extends Pick<
    RuntimeOptions,
    | 'aws'
    | 'authorizer'
    | 'accountId'
    | 'dataDir'
    | 'clock'
    | 'keysOf'
    | 'onLine'
    | 'sandboxesPerFunction'
    | 'runs'
  > {
  /** What the ARNs of its functions begin with. */
  readonly targets: string;
}

/** The synthesised stack, running. */
export interface Runtime extends Settling {
  readonly stack: LocalStack;
  /** By logical id. */
  readonly functions: ReadonlyMap<string, LocalFunction>;
  /** Whether the HTTP API has a route for this request; where not, the server may serve a page. */
  readonly takesHttp: (method: string, path: string) => boolean;
  readonly handleHttp: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Has every poller look now; call it after the clock moved or something was written from outside. */
  readonly nudge: () => void;
  readonly close: () => Promise<void>;
}

/**
 * Makes at the local endpoint what the stack in `cdkOut` declares and runs its functions: fed by its queues, streams,
 * schedules and HTTP API, each held to its role. Rejects with one error that says what cannot be run, and why.
 */
export async function startRuntime(options: RuntimeOptions): Promise<Runtime> {
  const { aws, region, accountId, webUrl } = options;
  const source = readStack(options.cdkOut, options.stackName);
  const place = { stackName: source.name, region, accountId, awsEndpoint: aws.endpoint, webUrl };
  const stack = openStack(source, place, options.parameters);
  const operator = createAwsClients(aws.endpoint, region, operatorKeyId);
  try {
    await deploy(stack, operator);
  } finally {
    operator.destroy();
  }
  return await runStack(stack, { ...options, targets: 'arn:aws:lambda:' });
}

/** Runs the functions of a stack whose parts are at the local endpoint. */
export async function runStack(stack: LocalStack, options: RunOptions): Promise<Runtime> {
  const { aws, authorizer, accountId, dataDir, clock } = options;
  authorizer.protect(stack);

  const logs = openFunctionLogs(join(dataDir, 'logs'));
  const onLine = (functionName: string, line: string) => {
    logs.write(functionName, line);
    countLine(aws.metrics, line);
    options.onLine?.(functionName, line);
  };
  const onProblem = (problem: string) => onLine('local', problem);
  const functions = createFunctions(stack, {
    dataDir,
    offsetBuffer: clock.offsetBuffer,
    onLine,
    onEnded: (name, ok) => countInvocation(aws.metrics, name, ok, clock.now()),
    onThrottled: (name) => countThrottle(aws.metrics, name, clock.now()),
    sandboxesPerFunction: options.sandboxesPerFunction ?? 1,
    runs: options.runs,
  });
  const asynchronous = createAsynchronousInvocations(stack, functions.clientsOf, onProblem);
  const stop = async () => {
    await functions.close();
    await logs.close();
  };
  const started = { stack, aws, authorizer, dataDir, clock, onProblem };
  const [api, sources] = await startFeeds(stack, { ...started, functions }).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  functions.onFinished(() => {
    for (const one of sources) one.nudge();
  });

  aws.schedules.registerTarget(options.targets, async ({ targetArn, input, roleArn }) => {
    const verdict = authorizer.authorize({
      accessKeyId: `role:${roleArn}`,
      action: 'lambda:InvokeFunction',
      resources: [targetArn],
    });
    if (!verdict.allowed) throw new Error(verdict.message);
    asynchronous.accept(functions.find(targetArn), JSON.parse(input));
  });

  aws.functions.runWith(options.targets, {
    invoke: (functionArn, event) => functions.find(functionArn).invoke(event),
    reserve: (functionArn, atOnce) => functions.find(functionArn).reserve(atOnce),
  });

  let requests = 0;
  const http =
    api &&
    createHttpApi({
      api,
      accountId,
      keysOf: options.keysOf,
      realNow: clock.real,
      onAnswered: (status) => countAnswer(aws.metrics, api.apiId, status, clock.now()),
      invoke: (functionArn, event) => functions.find(functionArn).invoke(event),
    });

  const settling = createSettling({
    aws,
    functions: () => functions.all.values(),
    sources,
    asynchronous,
    requests: () => requests,
    invocations: functions.invocations,
    nextFinish: functions.nextFinish,
  });

  return {
    ...settling,
    stack,
    functions: functions.all,
    takesHttp: (method, path) => http?.takes(method, path) ?? false,
    handleHttp: async (request, response) => {
      requests += 1;
      try {
        if (http === undefined) response.writeHead(404).end();
        else await http.handle(request, response);
      } catch (error) {
        onProblem(`HTTP API: ${messageOf(error)}`);
        if (!response.headersSent) response.writeHead(500, { 'content-type': 'application/json' });
        response.end('{"message":"Internal Server Error"}');
      } finally {
        requests -= 1;
      }
    },
    nudge: () => {
      for (const one of sources) one.nudge();
    },
    close: async () => {
      await Promise.all(sources.map((one) => one.close()));
      await stop();
    },
  };
}

type FeedParts = Omit<Parameters<typeof startEventSources>[0], 'functionOf' | 'clientsOf'> & {
  readonly functions: Functions;
};

/** Reads the HTTP API before the pollers start, so that a fault in it stops nothing half-way. */
async function startFeeds(stack: LocalStack, { functions, ...parts }: FeedParts) {
  const api = readApi(stack);
  const { find, clientsOf } = functions;
  return [api, await startEventSources({ ...parts, functionOf: find, clientsOf })] as const;
}
