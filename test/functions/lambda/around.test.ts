import type { APIGatewayProxyEventV2, Context, DynamoDBRecord, SQSRecord } from 'aws-lambda';
import { beforeEach, describe, expect, it } from 'vitest';
import { around, type Turn } from '../../../functions/lambda/around.ts';
import { sqsBatch } from '../../../functions/lambda/sqs-batch.ts';
import { streamBatch } from '../../../functions/lambda/stream-batch.ts';
import { httpProblems } from '../../../functions/middleware/http-problems.ts';
import { captureLog, type Logged } from '../../support/logged.ts';

let log: Logged;
beforeEach(() => {
  log = captureLog();
});

const contextWith = (left: number) =>
  ({ awsRequestId: 'request-1', getRemainingTimeInMillis: () => left }) as Context;
/** So little that time is up as soon as everything that can go on has gone on. */
const hardlyAny = contextWith(0);
const plenty = contextWith(900_000);

const never = () => new Promise<void>(() => undefined);
const message = (messageId: string) => ({ messageId }) as SQSRecord;
const change = (SequenceNumber: string) => ({ dynamodb: { SequenceNumber } }) as DynamoDBRecord;

describe('a batch near its time', () => {
  it('of messages reports only those that are not done', async () => {
    const handler = around(
      'wake',
      sqsBatch(async ({ messageId }) => (messageId === 'slow' ? never() : Promise.resolve()), never),
    );
    const Records = [message('quick'), message('slow'), message('quick too')];
    expect(await handler({ Records }, hardlyAny)).toEqual({
      batchItemFailures: [{ itemIdentifier: 'slow' }],
    });
    expect(log.entries()).toEqual([
      expect.objectContaining({
        reason: 'record-failed',
        messageId: 'slow',
        errorName: 'TimeIsUp',
        function: 'wake',
      }),
      expect.objectContaining({ RecordsFailed: 1, function: 'wake' }),
    ]);
  });

  it('of stream records reports the one it was at, and begins no other', async () => {
    const begun: unknown[] = [];
    const handler = around(
      'project',
      streamBatch((record) => {
        begun.push(record.dynamodb?.SequenceNumber);
        return record.dynamodb?.SequenceNumber === '2' ? never() : Promise.resolve();
      }),
    );
    const Records = [change('1'), change('2'), change('3')];
    expect(await handler({ Records }, hardlyAny)).toEqual({
      batchItemFailures: [{ itemIdentifier: '2' }],
    });
    expect(begun).toEqual(['1', '2']);
  });

  it('says nothing of time when all of it is done', async () => {
    const handler = around(
      'wake',
      sqsBatch(() => Promise.resolve(), never),
    );
    expect(await handler({ Records: [message('a')] }, plenty)).toEqual({ batchItemFailures: [] });
    expect(log.entries()).toEqual([]);
  });
});

describe('a function near its time', () => {
  it('hears of it, and answers what it makes of that', async () => {
    const heeding = async (_: unknown, { signal }: Turn) => {
      const { promise, resolve } = Promise.withResolvers<string>();
      signal.addEventListener('abort', () => resolve('half of it'));
      return promise;
    };
    expect(await around('reconcile', heeding)({}, hardlyAny)).toBe('half of it');
  });

  it('fails by a name that the log tells, when it does not heed it', async () => {
    await expect(around('reconcile', never)({}, hardlyAny)).rejects.toMatchObject({ name: 'TimeIsUp' });
    expect(log.entries()).toEqual([expect.objectContaining({ reason: 'failed', errorName: 'TimeIsUp' })]);
  });

  it('asks who called over HTTP to send the request again', async () => {
    const handler = around('staff-api', (): Promise<object> => new Promise(() => undefined)).use(
      httpProblems(),
    );
    const answer = await handler({} as APIGatewayProxyEventV2, hardlyAny);
    expect(answer).toMatchObject({ statusCode: 503, body: expect.stringContaining('"try-again"') });
  });

  it('is told how long it may still run', async () => {
    const handler = around('export', async (_: unknown, { remainingMs }) => remainingMs());
    expect(await handler({}, plenty)).toBe(900_000);
  });
});
