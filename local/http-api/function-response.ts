import { isObject, objectAt, textAt, textsAt } from '../cloudformation/template.ts';
import type { InvocationResult } from '../lambda/sandbox.ts';

/** What goes back over HTTP. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Buffer;
}

/** An answer of API Gateway's own: `{"message":"Not Found"}`. */
export function gatewayAnswer(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): HttpAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: Buffer.from(JSON.stringify({ message })),
  };
}

/**
 * The answer for what a function returned, as payload format 2.0 reads it: with a `statusCode` it is taken as it is,
 * without one the whole is the JSON body of a 200. A failed function is a 500 that says nothing more.
 */
export function answerOf(result: InvocationResult): HttpAnswer {
  if (!result.ok) return gatewayAnswer(500, 'Internal Server Error');
  const { payload } = result;
  if (!isObject(payload) || payload.statusCode === undefined) {
    const body = typeof payload === 'string' ? payload : JSON.stringify(payload);
    return { status: 200, headers: { 'content-type': 'application/json' }, body: Buffer.from(body) };
  }
  const status = Number(payload.statusCode);
  const body = payload.body ?? '';
  if (!Number.isInteger(status) || status < 100 || status > 599 || typeof body !== 'string') {
    return gatewayAnswer(500, 'Internal Server Error');
  }
  const headers: Record<string, string | readonly string[]> = {};
  for (const name of Object.keys(objectAt(payload, 'headers'))) {
    const value = textAt(objectAt(payload, 'headers'), name);
    if (value !== undefined) headers[name.toLowerCase()] = value;
  }
  if (body !== '') headers['content-type'] ??= 'text/plain;charset=UTF-8';
  const cookies = textsAt(payload, 'cookies');
  if (cookies.length > 0) headers['set-cookie'] = cookies;
  return {
    status,
    headers,
    body: Buffer.from(body, payload.isBase64Encoded === true ? 'base64' : 'utf8'),
  };
}
