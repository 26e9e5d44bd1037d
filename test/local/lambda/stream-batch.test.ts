import { describe, expect, it } from 'vitest';
import type { InvocationResult } from '../../../local/lambda/sandbox.ts';
import { handleStreamBatch } from '../../../local/lambda/stream-batch.ts';

const failure: InvocationResult = {
  ok: false,
  error: { errorType: 'Error', errorMessage: 'no', stackTrace: [] },
};

interface Run {
  readonly calls: readonly string[];
  readonly done: readonly string[];
  readonly discarded: readonly string[];
}

/** Handles records 1 to `count`; the function answers for each batch, written as `1,2,3`. */
async function run(
  count: number,
  mapping: { readonly bisects: boolean; readonly maxRetries: number; readonly reportsItems: boolean },
  answer: (batch: readonly string[], call: number) => InvocationResult,
): Promise<Run> {
  const calls: string[] = [];
  const done: string[] = [];
  const discarded: string[] = [];
  const records = Array.from({ length: count }, (_, index) => ({
    sequenceNumber: String(index + 1),
    record: {},
  }));
  await handleStreamBatch(
    {
      mapping,
      invoke: (batch) => {
        const numbers = batch.map(({ sequenceNumber }) => sequenceNumber);
        calls.push(numbers.join(','));
        return Promise.resolve(answer(numbers, calls.length));
      },
      onDone: (sequenceNumber) => done.push(sequenceNumber),
      onDiscard: (batch) => {
        const numbers = batch.records.map(({ sequenceNumber }) => sequenceNumber).join(',');
        discarded.push(`${numbers} after ${batch.attempts}`);
        return Promise.resolve();
      },
      beforeRetry: () => Promise.resolve(),
    },
    records,
  );
  return { calls, done, discarded };
}

const failed = (...items: readonly string[]): InvocationResult => ({
  ok: true,
  payload: { batchItemFailures: items.map((itemIdentifier) => ({ itemIdentifier })) },
});
const succeeded: InvocationResult = { ok: true, payload: null };

describe('handleStreamBatch', () => {
  it('is done with all of a batch that succeeds', async () => {
    const mapping = { bisects: true, maxRetries: 1, reportsItems: true };
    expect(await run(3, mapping, () => succeeded)).toEqual({ calls: ['1,2,3'], done: ['3'], discarded: [] });
  });

  it('cuts off the record that a partial answer names, and goes on after it', async () => {
    const mapping = { bisects: true, maxRetries: 1, reportsItems: true };
    expect(await run(4, mapping, (batch) => (batch.includes('2') ? failed('2') : succeeded))).toEqual({
      calls: ['1,2,3,4', '2', '2', '3,4'],
      done: ['1', '2', '4'],
      discarded: ['2 after 2'],
    });
  });

  it('halves a batch that throws until the culprit stands alone', async () => {
    const mapping = { bisects: true, maxRetries: 0, reportsItems: true };
    expect(await run(4, mapping, (batch) => (batch.includes('3') ? failure : succeeded))).toEqual({
      calls: ['1,2,3,4', '1,2', '3,4', '3', '4'],
      done: ['2', '3', '4'],
      discarded: ['3 after 1'],
    });
  });

  it('retries a whole batch without bisecting, and then gives all of it up', async () => {
    const mapping = { bisects: false, maxRetries: 2, reportsItems: false };
    expect(await run(2, mapping, () => failure)).toEqual({
      calls: ['1,2', '1,2', '1,2'],
      done: ['2'],
      discarded: ['1,2 after 3'],
    });
  });

  it('forgets a failure that a retry mends', async () => {
    const mapping = { bisects: false, maxRetries: Number.POSITIVE_INFINITY, reportsItems: true };
    expect(await run(2, mapping, (_batch, call) => (call < 5 ? failed('2') : succeeded))).toEqual({
      calls: ['1,2', '2', '2', '2', '2'],
      done: ['1', '2'],
      discarded: [],
    });
  });

  it.each([
    ['an item it was not given', failed('9')],
    ['an item without a name', { ok: true, payload: { batchItemFailures: [{}] } } as const],
    ['no list', { ok: true, payload: { batchItemFailures: 'x' } } as const],
  ])('takes the whole batch for failed when the answer names %s', async (_what, answer) => {
    const mapping = { bisects: false, maxRetries: 0, reportsItems: true };
    expect((await run(2, mapping, () => answer)).discarded).toEqual(['1,2 after 1']);
  });

  it('does not read partial answers that the mapping does not ask for', async () => {
    const mapping = { bisects: true, maxRetries: 0, reportsItems: false };
    expect((await run(2, mapping, () => failed('1'))).discarded).toEqual([]);
  });
});
