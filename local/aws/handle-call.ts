import type { IncomingMessage, ServerResponse } from 'node:http';
import type { MovableClock } from '../clock.ts';
import type { Authorize, AuthorizeCall } from './local-aws.ts';
import { credentialOf } from './wire/credential.ts';
import {
  type Answer,
  callError,
  type IncomingCall,
  isCallError,
  noSuchService,
  type ServiceFront,
} from './wire/service-front.ts';

type ServiceName = AuthorizeCall['service'];

export interface CallHandling {
  readonly fronts: Readonly<Record<ServiceName, ServiceFront>>;
  readonly authorize: Authorize;
  readonly clock: MovableClock;
}

/** Reads one request, asks whether its caller may, and writes the answer in its service's own format. */
export async function handleCall(
  handling: CallHandling,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  let answer: Answer;
  try {
    answer = await answerTo(handling, request);
  } catch (error) {
    answer = {
      status: 500,
      headers: { 'content-type': 'text/plain' },
      body: `The local AWS endpoint failed: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
  if (response.destroyed) return;
  response.writeHead(answer.status, {
    date: new Date(callersTime(request) ?? handling.clock.now()).toUTCString(),
    ...answer.headers,
  });
  response.end(answer.body);
}

/**
 * What the caller's clock showed when it signed the call; null where it does not say. An SDK takes a difference between
 * its clock and the answer's date for a fault of its own, and tries every refusal again. Functions live in the moved time
 * and commands at the keyboard do not, so each is answered in its own.
 */
function callersTime({ headers }: IncomingMessage): number | null {
  const signed = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(String(headers['x-amz-date']));
  if (signed === null) return null;
  const [year = 0, month = 0, day, hour, minute, second] = signed.slice(1).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

async function answerTo(handling: CallHandling, request: IncomingMessage): Promise<Answer> {
  const target = request.url ?? '/';
  const url = new URL(target, 'http://127.0.0.1');
  const body = await readBody(request);
  const credential = credentialOf(request.headers.authorization, url.searchParams);
  if (credential === null) return unsigned(handling.fronts.s3, url);
  const service = serviceOf(handling, credential.service);
  if (service === null) {
    return noSuchService(credential.service);
  }
  const front = handling.fronts[service];
  const call: IncomingCall = {
    target,
    url,
    body,
    credential,
    headers: request.headers,
    method: request.method ?? 'GET',
  };
  try {
    for (const ask of front.asks(call)) {
      const decided = handling.authorize({ accessKeyId: credential.accessKeyId, service, ...ask });
      if (!decided.allowed) return front.refuse(decided.message);
    }
    return await front.answer(call);
  } catch (error) {
    if (isCallError(error)) return front.fail(error);
    throw error;
  }
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);
}

function serviceOf({ fronts }: CallHandling, name: string): ServiceName | null {
  return Object.hasOwn(fronts, name) ? (name as ServiceName) : null;
}

function unsigned(s3: ServiceFront, url: URL): Answer {
  if (url.pathname === '/health') return plain(200, 'ok');
  return s3.fail(callError('AccessDenied', 'The call is not signed.', 403));
}

function plain(status: number, body: string): Answer {
  return { status, headers: { 'content-type': 'text/plain' }, body };
}
