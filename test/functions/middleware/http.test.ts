import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { httpProblems } from '../../../functions/middleware/http-problems.ts';
import { jsonBody } from '../../../functions/middleware/json-body.ts';
import { callerOf, requireCaller } from '../../../functions/middleware/require-caller.ts';
import { isProblemError, problemError } from '../../../shared/edge/problems.ts';

let logged = '';
beforeEach(() => {
  logged = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    logged += String(chunk);
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

/** The reason of the problem that `act` throws. */
function reasonOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (isProblemError(error)) return error.problem.reason;
    throw error;
  }
  return 'none';
}

describe('problems', () => {
  async function answer(error: Error): Promise<APIGatewayProxyStructuredResultV2> {
    const handler = middy(
      async (_event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
        await Promise.resolve();
        throw error;
      },
    ).use(httpProblems());
    return handler({} as APIGatewayProxyEventV2, { awsRequestId: 'request-1' } as Context);
  }

  it('become problem details with the table’s status', async () => {
    const response = await answer(
      problemError('invalid-input', { errors: [{ field: 'phone', message: 'is missing' }] }),
    );
    expect(response.statusCode).toBe(400);
    expect(response.headers).toMatchObject({ 'content-type': 'application/problem+json' });
    expect(JSON.parse(response.body ?? '')).toEqual({
      type: 'about:blank',
      status: 400,
      title: expect.any(String),
      reason: 'invalid-input',
      errors: [{ field: 'phone', message: 'is missing' }],
    });
    expect(logged).toBe('');
  });

  it('that nobody foresaw say nothing, and leave a line by id', async () => {
    const response = await answer(new TypeError('CANARY'));
    expect(response.statusCode).toBe(500);
    expect(JSON.parse(response.body ?? '')).toEqual({
      type: 'about:blank',
      status: 500,
      title: expect.any(String),
      reason: 'unexpected',
    });
    expect(JSON.parse(logged)).toMatchObject({
      level: 'error',
      reason: 'unexpected',
      errorName: 'TypeError',
    });
    expect(logged).not.toContain('CANARY');
  });
});

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
});

describe('the caller', () => {
  const event = (groups: string) => ({
    requestContext: { authorizer: { jwt: { claims: { sub: 'user-1', 'cognito:groups': groups } } } },
  });

  it('may do what the role allows in the one clinic', () => {
    const admin = { clinicId: 'demo', role: 'admin', userId: 'user-1' };
    expect(requireCaller(event('[clinic:demo:admin]'), 'demo', 'admin')).toEqual(admin);
    expect(requireCaller(event('[clinic:demo:admin]'), 'demo', 'staff')).toEqual(admin);
    expect(requireCaller(event('[clinic:demo:staff]'), 'demo', 'staff').role).toBe('staff');
  });

  it.each<[string, string, 'staff' | 'admin', string]>([
    ['staff where an admin is needed', '[clinic:demo:staff]', 'admin', 'forbidden'],
    ['an admin of another clinic, as if it were not there', '[clinic:other:admin]', 'admin', 'not-found'],
    ['staff of another clinic, the same', '[clinic:other:staff]', 'admin', 'not-found'],
    ['a token of two clinics', '[clinic:demo:admin clinic:other:admin]', 'staff', 'unauthenticated'],
    ['a token of none', '[]', 'staff', 'unauthenticated'],
  ])('is refused: %s', (_, groups, role, reason) => {
    expect(reasonOf(() => requireCaller(event(groups), 'demo', role))).toBe(reason);
  });

  it('is nobody without a token', () => {
    expect(reasonOf(() => callerOf({ requestContext: {} }))).toBe('unauthenticated');
  });
});
