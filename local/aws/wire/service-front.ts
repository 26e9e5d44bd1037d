import type { IncomingHttpHeaders } from 'node:http';
import type { Credential } from './credential.ts';

/** One request, read whole, so that it can be judged before it is passed on. */
export interface IncomingCall {
  readonly method: string;
  /** Path and query as they were sent. */
  readonly target: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly credential: Credential;
}

export interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | number | readonly string[]>;
  readonly body: string | Buffer;
}

/** One thing IAM must allow before a call is answered. */
export interface Ask {
  readonly action: string;
  readonly resources: string[];
  readonly conditionContext?: Readonly<Record<string, string | readonly string[]>>;
}

/** How one AWS service reads, refuses and answers calls. */
export interface ServiceFront {
  /** What IAM must allow; empty when the call needs no permission. Throws CallError on a call it cannot read. */
  readonly asks: (call: IncomingCall) => Ask[];
  /** AccessDenied in the words and wire format of this service. */
  readonly refuse: (message: string) => Answer;
  /** Any other error in the wire format of this service. */
  readonly fail: (error: CallError) => Answer;
  readonly answer: (call: IncomingCall) => Promise<Answer>;
}

/** An error a service answers with: `code` is its name on the wire. */
export interface CallError {
  readonly callError: true;
  readonly code: string;
  readonly message: string;
  readonly status: number;
}

export function callError(code: string, message: string, status = 400): CallError {
  return { callError: true, code, message, status };
}

export function isCallError(value: unknown): value is CallError {
  return typeof value === 'object' && value !== null && 'callError' in value;
}

/** A question that nothing here could answer truly; the commands that ask tell its words as they are. AWS has no such error. */
export function notOnThisLaptop(message: string): CallError {
  return callError('NotOnThisLaptop', message);
}

/** What the endpoint says of a service it does not have: words that no SDK takes for an answer of AWS. */
export function noSuchService(name: string): Answer {
  return {
    status: 400,
    headers: { 'content-type': 'text/plain' },
    body: `The local AWS endpoint has no service named ${name}.`,
  };
}
