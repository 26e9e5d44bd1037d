import type { AccountState } from './account-state.ts';
import { jsonBodyOf, textOf } from './wire/json-wire.ts';
import {
  type Answer,
  type CallError,
  callError,
  type IncomingCall,
  isCallError,
  notOnThisLaptop,
  type ServiceFront,
} from './wire/service-front.ts';

/** What a function answered: its payload, or the error that Lambda would answer with. */
export type Invoked =
  | { readonly ok: true; readonly payload: unknown }
  | { readonly ok: false; readonly error: unknown };

/** Runs functions. */
export interface FunctionRunner {
  readonly invoke: (functionArn: string, event: unknown) => Promise<Invoked>;
  /** Sets so many runs at a time aside for a function; undefined takes that back. Throws for one it does not know. */
  readonly reserve: (functionArn: string, atOnce: number | undefined) => void;
}

/** The functions that whoever calls the endpoint can invoke. */
export interface LocalFunctions {
  /** Functions whose ARN begins so are run by this; of one beginning by the last that was given. */
  readonly runWith: (arnPrefix: string, runner: FunctionRunner) => void;
}

interface LambdaFront extends LocalFunctions {
  readonly front: ServiceFront;
}

function json(status: number, body: string, headers: Record<string, string> = {}): Answer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body };
}

function isAboutAccount({ method, url }: IncomingCall): boolean {
  return method === 'GET' && /^\/2016-08-19\/account-settings\/?$/.test(url.pathname);
}

function isAboutConcurrency({ url }: IncomingCall): boolean {
  return /^\/2017-10-31\/functions\/[^/]+\/concurrency$/.test(url.pathname);
}

function actionOf(call: IncomingCall): string {
  if (!isAboutConcurrency(call)) return 'lambda:InvokeFunction';
  return call.method === 'DELETE' ? 'lambda:DeleteFunctionConcurrency' : 'lambda:PutFunctionConcurrency';
}

function failure({ code, message, status }: CallError): Answer {
  return json(status, JSON.stringify({ Type: 'User', Message: message }), { 'x-amzn-errortype': code });
}

/** Lambda, as far as invoking a function that runs here, and how many may run at once where that is known. */
export function createLambdaFront(region: string, accountId: string, account: AccountState): LambdaFront {
  const prefix = `arn:aws:lambda:${region}:${accountId}:function:`;
  const runners = new Map<string, FunctionRunner>();

  /** Named by its name or its whole ARN, as the SDK takes both. */
  function functionIn({ url }: IncomingCall): string | undefined {
    const named = /^\/[\d-]+\/functions\/([^/]+)\/(?:invocations|concurrency)$/.exec(url.pathname)?.[1];
    if (named === undefined) return undefined;
    const name = decodeURIComponent(named);
    return name.startsWith('arn:') ? name : `${prefix}${name}`;
  }

  function runnerOf(arn: string): FunctionRunner {
    const [longest] = [...runners.keys()]
      .filter((start) => arn.startsWith(start))
      .toSorted((a, b) => b.length - a.length);
    const runner = longest === undefined ? undefined : runners.get(longest);
    if (runner !== undefined) return runner;
    throw callError('ResourceNotFoundException', `Function not found: ${arn}`, 404);
  }

  function eventIn({ body }: IncomingCall): unknown {
    try {
      return JSON.parse(body.toString('utf8') || '{}');
    } catch {
      throw callError('InvalidRequestContentException', 'Could not parse request body into json.');
    }
  }

  async function invoke(arn: string, call: IncomingCall): Promise<Answer> {
    const type = textOf(call.headers['x-amz-invocation-type']) || 'RequestResponse';
    if (type !== 'RequestResponse') {
      throw callError('InvalidParameterValueException', `The local stack does not emulate ${type}.`);
    }
    const runner = runnerOf(arn);
    const event = eventIn(call);
    const result = await runner.invoke(arn, event).catch((error: unknown) => {
      throw callError('ResourceNotFoundException', String(error), 404);
    });
    if (result.ok) return json(200, JSON.stringify(result.payload ?? null));
    return json(200, JSON.stringify(result.error), { 'x-amz-function-error': 'Unhandled' });
  }

  function reserve(arn: string, call: IncomingCall, atOnce: number | undefined): Answer {
    try {
      runnerOf(arn).reserve(arn, atOnce);
    } catch (error) {
      throw isCallError(error) ? error : callError('ResourceNotFoundException', String(error), 404);
    }
    return call.method === 'DELETE'
      ? { status: 204, headers: {}, body: '' }
      : json(200, JSON.stringify({ ReservedConcurrentExecutions: atOnce }));
  }

  const front: ServiceFront = {
    asks: (call) => [
      isAboutAccount(call)
        ? { action: 'lambda:GetAccountSettings', resources: ['*'] }
        : { action: actionOf(call), resources: [functionIn(call) ?? '*'] },
    ],
    refuse: (message) => failure(callError('AccessDeniedException', message, 403)),
    fail: failure,
    answer: async (call) => {
      const { functionsAtOnce } = account;
      if (isAboutAccount(call)) {
        if (functionsAtOnce === undefined) {
          throw notOnThisLaptop('functions run here one copy each, and no account limits them.');
        }
        return json(200, JSON.stringify({ AccountLimit: { ConcurrentExecutions: functionsAtOnce } }));
      }
      const arn = functionIn(call);
      if (arn !== undefined && isAboutConcurrency(call)) {
        if (call.method === 'DELETE') return reserve(arn, call, undefined);
        const { ReservedConcurrentExecutions: atOnce } = jsonBodyOf(call);
        if (call.method === 'PUT' && typeof atOnce === 'number') return reserve(arn, call, atOnce);
      }
      if (call.method === 'POST' && arn !== undefined) return await invoke(arn, call);
      throw callError(
        'InvalidParameterValueException',
        `The local stack does not emulate ${call.method} ${call.url.pathname}.`,
      );
    },
  };
  return { front, runWith: (start, runner) => void runners.set(start, runner) };
}
