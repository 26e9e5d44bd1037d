import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { jsonBody } from '../../../functions/staff-api/json-body.ts';
import { reasonOf } from '../../support/reason-of.ts';

describe('a JSON body', () => {
  const schema = z.strictObject({ score: z.int().optional() });
  const headers = { 'Content-Type': 'application/json; charset=utf-8' };
  const read = (event: Partial<APIGatewayProxyEventV2>) =>
    jsonBody({ headers, isBase64Encoded: false, ...event }, schema);

  it('is read, plain or as base64, whatever the header’s case', () => {
    expect(read({ body: '{"score":4}' })).toEqual({ score: 4 });
    expect(read({ body: Buffer.from('{"score":4}').toString('base64'), isBase64Encoded: true })).toEqual({
      score: 4,
    });
    expect(read({ body: '{}', headers: { 'content-type': 'application/merge-patch+json' } })).toEqual({});
  });

  it('may be left out where nothing must be said', () => {
    expect(read({ headers: {} })).toEqual({});
    expect(read({ headers: {}, body: ' ' })).toEqual({});
  });

  it.each<[string, Partial<APIGatewayProxyEventV2>, string]>([
    ['broken JSON', { body: '{"score":' }, 'malformed-json'],
    ['another type', { body: '{}', headers: { 'content-type': 'text/plain' } }, 'not-json'],
    ['no type', { body: '{}', headers: {} }, 'not-json'],
    ['wrong fields', { body: '{"score":"4"}' }, 'invalid-input'],
    ['no object', { body: '[]' }, 'invalid-input'],
    ['too much', { body: JSON.stringify({ text: 'x'.repeat(64 * 1024) }) }, 'too-large'],
    [
      'too many bytes of few characters',
      { body: JSON.stringify({ text: '漢'.repeat(22_000) }) },
      'too-large',
    ],
  ])('is refused for %s', (_, event, reason) => {
    expect(reasonOf(() => read(event))).toBe(reason);
  });

  it('is refused for brackets in each other that a walk through them would not survive', () => {
    const nested = (times: number) => ({
      headers,
      isBase64Encoded: false,
      body: '['.repeat(times) + ']'.repeat(times),
    });
    expect(reasonOf(() => jsonBody(nested(30_000), z.unknown()))).toBe('invalid-input');
    expect(jsonBody(nested(3), z.unknown())).toEqual([[[]]]);
  });
});
