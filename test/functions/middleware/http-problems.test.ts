import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { beforeEach, describe, expect, it } from 'vitest';
import { httpProblems } from '../../../functions/middleware/http-problems.ts';
import { problemError } from '../../../shared/edge/problems.ts';
import { captureLog, type Logged } from '../../support/logged.ts';

let log: Logged;
beforeEach(() => {
  log = captureLog();
});

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
    expect(log.text()).toBe('');
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
    expect(JSON.parse(log.text())).toMatchObject({
      level: 'error',
      reason: 'unexpected',
      errorName: 'TypeError',
    });
    expect(log.text()).not.toContain('CANARY');
  });
});
