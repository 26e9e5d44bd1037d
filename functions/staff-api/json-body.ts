import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type * as z from 'zod';
import { readInput } from '../../shared/edge/field-errors.ts';
import { problemError } from '../../shared/edge/problems.ts';

const usualMostBytes = 64 * 1_024;

type WithBody = Pick<APIGatewayProxyEventV2, 'body' | 'headers' | 'isBase64Encoded'>;

function contentType(headers: WithBody['headers']): string {
  const [, value = ''] =
    Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type') ?? [];
  return value.toLowerCase().split(';')[0]?.trim() ?? '';
}

function textOf({ body, isBase64Encoded }: WithBody): string {
  if (body === undefined) return '';
  return isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body;
}

/**
 * The most levels of nesting: more than any route takes, and few enough that walking through them cannot end the
 * process.
 */
const mostNested = 32;

function isNestedDeeper(value: unknown, most: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return most === 0 || Object.values(value).some((inner) => isNestedDeeper(inner, most - 1));
}

/**
 * The request's JSON body through its schema. Throws the problem that says what is wrong with it. A request without
 * a body counts as `{}`, so that one with nothing to say need not say it; one above `mostBytes` is too large.
 */
export function jsonBody<Output>(
  event: WithBody,
  schema: z.ZodType<Output>,
  mostBytes = usualMostBytes,
): Output {
  const text = textOf(event);
  if (Buffer.byteLength(text) > mostBytes) throw problemError('too-large');
  if (text.trim() === '') return readInput(schema, {});
  // Browsers send JSON cross-site only after asking; another type would slip past that question.
  const type = contentType(event.headers);
  if (type !== 'application/json' && !type.endsWith('+json')) throw problemError('not-json');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw problemError('malformed-json');
  }
  if (isNestedDeeper(json, mostNested)) {
    throw problemError('invalid-input', { errors: [{ field: '', message: 'is nested too deeply' }] });
  }
  return readInput(schema, json);
}
