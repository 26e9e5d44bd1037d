import { randomUUID } from 'node:crypto';
import { type Answer, type CallError, callError, type IncomingCall } from './service-front.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** The body as a JSON object; an empty body is an empty object. */
export function jsonBodyOf(call: IncomingCall): JsonObject {
  if (call.body.length === 0) return {};
  let value: unknown;
  try {
    value = JSON.parse(call.body.toString('utf8'));
  } catch {
    throw callError('SerializationException', 'The request body is not JSON.');
  }
  return objectOf(value) ?? {};
}

export function objectOf(value: unknown): JsonObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The operation in X-Amz-Target, e.g. PutItem. */
export function targetOperationOf(call: IncomingCall): string {
  const target = call.headers['x-amz-target'];
  return typeof target === 'string' ? target.slice(target.lastIndexOf('.') + 1) : '';
}

export function jsonAnswer(status: number, body: JsonObject, contentType: string): Answer {
  return {
    status,
    headers: { 'content-type': contentType, 'x-amzn-requestid': randomUUID() },
    body: JSON.stringify(body),
  };
}

/** An error of the AWS JSON protocols, which name it in __type. */
export function jsonError(error: CallError, namespace: string): Answer {
  return jsonAnswer(
    error.status,
    { __type: `${namespace}#${error.code}`, message: error.message },
    'application/x-amz-json-1.0',
  );
}
