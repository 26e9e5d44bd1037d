import type { DynamoDBRecord, SQSRecord } from 'aws-lambda';
import { beforeEach, describe, expect, it } from 'vitest';
import { sqsBatch } from '../../../functions/lambda/sqs-batch.ts';
import { streamBatch } from '../../../functions/lambda/stream-batch.ts';
import { unreadable } from '../../../functions/lambda/unreadable.ts';
import { metrics } from '../../../shared/names.ts';
import { captureLog, type Logged } from '../../support/logged.ts';
import { plentyOfTime } from '../../support/turn.ts';

let log: Logged;
beforeEach(() => {
  log = captureLog();
});

const message = (messageId: string) => ({ messageId, body: `CANARY ${messageId}` }) as SQSRecord;
/** For batches in which nothing is unreadable. */
const never = () => Promise.reject(new Error('was put aside'));
const change = (SequenceNumber: string | undefined) =>
  ({ eventID: 'e', dynamodb: SequenceNumber === undefined ? {} : { SequenceNumber } }) as DynamoDBRecord;

describe('a batch of messages', () => {
  it('fails only those whose handling threw, and does the rest', async () => {
    const done: string[] = [];
    const handle = sqsBatch(async ({ messageId, body }) => {
      await Promise.resolve();
      if (messageId === 'b') throw new Error(body);
      done.push(messageId);
    }, never);
    expect(await handle({ Records: [message('a'), message('b'), message('c')] }, plentyOfTime)).toEqual({
      batchItemFailures: [{ itemIdentifier: 'b' }],
    });
    expect(done).toEqual(['a', 'c']);
  });

  it('fails one that threw before it waited for anything', async () => {
    const handle = sqsBatch((): Promise<void> => {
      throw new Error('at once');
    }, never);
    expect(await handle({ Records: [message('a')] }, plentyOfTime)).toEqual({
      batchItemFailures: [{ itemIdentifier: 'a' }],
    });
  });

  it('does not keep one message waiting for another', async () => {
    const order: string[] = [];
    const gate = Promise.withResolvers<void>();
    const handle = sqsBatch(async ({ messageId }) => {
      if (messageId === 'a') await gate.promise;
      order.push(messageId);
      gate.resolve();
    }, never);
    await handle({ Records: [message('a'), message('b')] }, plentyOfTime);
    expect(order).toEqual(['b', 'a']);
  });

  it('logs ids and error names only', async () => {
    await sqsBatch(({ body }) => Promise.reject(new RangeError(body)), never)(
      { Records: [message('a')] },
      plentyOfTime,
    );
    expect(JSON.parse(log.text().split('\n')[0] ?? '')).toMatchObject({
      reason: 'record-failed',
      messageId: 'a',
      errorName: 'RangeError',
    });
    expect(log.text()).not.toContain('CANARY');
  });

  it('answers nothing failed when all went well', async () => {
    expect(await sqsBatch(() => Promise.resolve(), never)({ Records: [message('a')] }, plentyOfTime)).toEqual(
      {
        batchItemFailures: [],
      },
    );
  });
});

describe('a message that nobody can read', () => {
  const handle = ({ messageId }: SQSRecord) =>
    messageId === 'bad' ? Promise.reject(unreadable('not-json')) : Promise.resolve();

  it('is put aside at the first try and comes no more', async () => {
    const aside: [string, string][] = [];
    const run = sqsBatch(handle, async ({ body }, { problem }) => {
      aside.push([body, problem]);
      await Promise.resolve();
    });
    expect(await run({ Records: [message('a'), message('bad')] }, plentyOfTime)).toEqual({
      batchItemFailures: [],
    });
    expect(aside).toEqual([['CANARY bad', 'not-json']]);
    expect(log.text()).toContain('"reason":"record-put-aside"');
    expect(log.text()).not.toContain('CANARY');
    expect(log.text()).not.toContain(metrics.recordsFailed);
  });

  it('comes again where it could not be put aside', async () => {
    expect(await sqsBatch(handle, never)({ Records: [message('a'), message('bad')] }, plentyOfTime)).toEqual({
      batchItemFailures: [{ itemIdentifier: 'bad' }],
    });
  });
});

it('a message that only had bad luck is never put aside, however often it came, and is counted', async () => {
  const aside: string[] = [];
  const run = sqsBatch(
    () => Promise.reject(Object.assign(new Error('throttled'), { name: 'ThrottlingException' })),
    async ({ messageId }) => {
      aside.push(messageId);
      await Promise.resolve();
    },
  );
  const record = { ...message('a'), attributes: { ApproximateReceiveCount: '999' } } as SQSRecord;
  expect(await run({ Records: [record] }, plentyOfTime)).toEqual({
    batchItemFailures: [{ itemIdentifier: 'a' }],
  });
  expect(aside).toEqual([]);
  expect(log.text()).toContain(`"${metrics.recordsFailed}":1`);
});

describe('a batch of stream records', () => {
  it('is handled in order, one after the other', async () => {
    const events: string[] = [];
    const handle = streamBatch(async (record) => {
      events.push(`begin ${record.dynamodb?.SequenceNumber}`);
      await Promise.resolve();
      events.push(`end ${record.dynamodb?.SequenceNumber}`);
    });
    expect(await handle({ Records: [change('1'), change('2')] }, plentyOfTime)).toEqual({
      batchItemFailures: [],
    });
    expect(events).toEqual(['begin 1', 'end 1', 'begin 2', 'end 2']);
  });

  it('stops at the first that throws and reports that one', async () => {
    const seen: unknown[] = [];
    const handle = streamBatch(async (record) => {
      seen.push(record.dynamodb?.SequenceNumber);
      await Promise.resolve();
      if (record.dynamodb?.SequenceNumber === '2') throw new Error('CANARY');
    });
    expect(await handle({ Records: [change('1'), change('2'), change('3')] }, plentyOfTime)).toEqual({
      batchItemFailures: [{ itemIdentifier: '2' }],
    });
    expect(seen).toEqual(['1', '2']);
    expect(log.text()).not.toContain('CANARY');
  });

  it('fails whole when the failed record has no number to report', async () => {
    const handle = streamBatch(() => Promise.reject(new Error('bad')));
    await expect(handle({ Records: [change(undefined)] }, plentyOfTime)).rejects.toThrow('bad');
  });
});
