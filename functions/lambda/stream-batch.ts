import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type { Turn } from './around.ts';
import { errorFields, log } from './log.ts';
import { timeLimit } from './time-is-up.ts';

/**
 * Runs the handler for one record after another, in the order of the stream, and stops at the first that throws or is
 * not done in time: Lambda reads the batch again from the sequence number reported, so the records after it come again
 * anyway.
 */
export function streamBatch(
  handle: (record: DynamoDBRecord) => Promise<void>,
): (event: DynamoDBStreamEvent, turn: Turn) => Promise<DynamoDBBatchResponse> {
  return async ({ Records }, { signal }) => {
    const limit = timeLimit(signal);
    for (const record of Records) {
      try {
        await Promise.race([handle(record), limit]);
      } catch (error) {
        const sequenceNumber = record.dynamodb?.SequenceNumber;
        log.error('record-failed', { sequenceNumber: sequenceNumber ?? null, ...errorFields(error) });
        // Without a number nothing can be reported, and an empty report would pass for success.
        if (sequenceNumber === undefined) throw error;
        return { batchItemFailures: [{ itemIdentifier: sequenceNumber }] };
      }
    }
    return { batchItemFailures: [] };
  };
}
