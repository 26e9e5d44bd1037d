import { type AwsClients, createAwsClients } from '../cloudformation/aws-clients.ts';
import type { LocalStack } from '../cloudformation/local-stack.ts';
import { readFunction } from './function-spec.ts';
import { createLocalFunction, type LocalFunction } from './local-function.ts';
import type { MeasuredRuns } from './measured-runs.ts';

/** What all functions share. */
export interface FunctionsParts {
  readonly dataDir: string;
  readonly offsetBuffer: SharedArrayBuffer;
  readonly onLine: (functionName: string, line: string) => void;
  readonly onEnded: (functionName: string, ok: boolean) => void;
  readonly onThrottled: (functionName: string) => void;
  readonly sandboxesPerFunction: number;
  readonly runs?: Pick<MeasuredRuns, 'begin'> | undefined;
}

/** The functions of a stack. */
export interface Functions {
  /** By logical id. */
  readonly all: ReadonlyMap<string, LocalFunction>;
  /** By name or ARN, as event sources and routes name them; throws for one that the stack does not declare. */
  readonly find: (nameOrArn: string) => LocalFunction;
  /** Clients that sign as the function, for what Lambda does under its role. */
  readonly clientsOf: (target: LocalFunction) => AwsClients;
  /** How many invocations began since the start. */
  readonly invocations: () => number;
  /** Resolves when the next invocation ends. */
  readonly nextFinish: () => Promise<void>;
  /** Has `listener` called after every invocation. */
  readonly onFinished: (listener: () => void) => void;
  readonly close: () => Promise<void>;
}

/** Makes every function that the stack declares. None is loaded before its first event. */
export function createFunctions(stack: LocalStack, parts: FunctionsParts): Functions {
  const clients = new Map<LocalFunction, AwsClients>();
  const listeners: (() => void)[] = [];
  let waiters: (() => void)[] = [];
  let invocations = 0;

  const surroundings = {
    ...parts,
    onBegun: () => {
      invocations += 1;
    },
    onFinished: () => {
      for (const listener of listeners) listener();
      const woken = waiters;
      waiters = [];
      for (const wake of woken) wake();
    },
  };
  const all = new Map(
    stack
      .ofType('AWS::Lambda::Function')
      .map((resource) => [
        resource.logicalId,
        createLocalFunction(readFunction(stack, resource, parts.dataDir), surroundings),
      ]),
  );
  const byName = new Map(
    [...all.values()].flatMap((one) => [[one.spec.name, one] as const, [one.spec.arn, one] as const]),
  );

  return {
    all,
    find: (nameOrArn) => {
      const found = byName.get(nameOrArn);
      if (found === undefined) throw new Error(`The stack declares no function ${nameOrArn}.`);
      return found;
    },
    clientsOf: (target) => {
      const { awsEndpoint, region } = stack.place;
      const known = clients.get(target) ?? createAwsClients(awsEndpoint, region, target.spec.accessKeyId);
      clients.set(target, known);
      return known;
    },
    invocations: () => invocations,
    nextFinish: () => new Promise((resolve) => waiters.push(resolve)),
    onFinished: (listener) => listeners.push(listener),
    close: async () => {
      await Promise.all([...all.values()].map((one) => one.close()));
      for (const one of clients.values()) one.destroy();
    },
  };
}
