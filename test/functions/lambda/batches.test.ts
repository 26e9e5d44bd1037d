import type { DynamoDBRecord, SQSRecord } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sqsBatch } from '../../../functions/lambda/sqs-batch.ts';
import { streamBatch } from '../../../functions/lambda/stream-batch.ts';
import { plentyOfTime } from '../../support/turn.ts';

let logged = '';
beforeEach(() => {
  logged = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    logged += String(chunk);
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

const message = (messageId: string) => ({ messageId, body: `CANARY ${messageId}` }) as SQSRecord;
const change = (SequenceNumber: string | undefined) =>
  ({ eventID: 'e', dynamodb: SequenceNumber === undefined ? {} : { SequenceNumber } }) as DynamoDBRecord;

describe('a batch of messages', () => {
  it('fails only those whose handling threw, and does the rest', async () => {
    const done: string[] = [];
    const handle = sqsBatch(async ({ messageId, body }) => {
      await Promise.resolve();
      if (messageId === 'b') throw new Error(body);
      done.push(messageId);
    });
    expect(await handle({ Records: [message('a'), message('b'), message('c')] }, plentyOfTime)).toEqual({
      batchItemFailures: [{ itemIdentifier: 'b' }],
    });
    expect(done).toEqual(['a', 'c']);
  });

  it('fails one that threw before it waited for anything', async () => {
    const handle = sqsBatch((): Promise<void> => {
      throw new Error('at once');
    });
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
    });
    await handle({ Records: [message('a'), message('b')] }, plentyOfTime);
    expect(order).toEqual(['b', 'a']);
  });

  it('logs ids and error names only', async () => {
    await sqsBatch(({ body }) => Promise.reject(new RangeError(body)))(
      { Records: [message('a')] },
      plentyOfTime,
    );
    expect(JSON.parse(logged)).toMatchObject({
      reason: 'record-failed',
      messageId: 'a',
      errorName: 'RangeError',
    });
    expect(logged).not.toContain('CANARY');
  });

  it('answers nothing failed when all went well', async () => {
    expect(await sqsBatch(() => Promise.resolve())({ Records: [message('a')] }, plentyOfTime)).toEqual({
      batchItemFailures: [],
    });
  });
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
    expect(logged).not.toContain('CANARY');
  });

  it('fails whole when the failed record has no number to report', async () => {
    const handle = streamBatch(() => Promise.reject(new Error('bad')));
    await expect(handle({ Records: [change(undefined)] }, plentyOfTime)).rejects.toThrow('bad');
  });
});
