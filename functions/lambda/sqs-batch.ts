import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { Turn } from './around.ts';
import { errorFields, log } from './log.ts';
import { timeLimit } from './time-is-up.ts';

/**
 * Runs the handler for each record on its own, all at once, and reports those that threw or were not done in time:
 * one bad or slow record fails alone, comes again, and ends in the dead-letter queue while the rest of its batch is
 * done.
 */
export function sqsBatch(
  handle: (record: SQSRecord, turn: Turn) => Promise<void>,
): (event: SQSEvent, turn: Turn) => Promise<SQSBatchResponse> {
  return async ({ Records }, turn) => {
    const limit = timeLimit(turn.signal);
    const outcomes = await Promise.all(
      Records.map(async (record) => {
        try {
          await Promise.race([handle(record, turn), limit]);
          return null;
        } catch (error) {
          log.error('record-failed', { messageId: record.messageId, ...errorFields(error) });
          return { itemIdentifier: record.messageId };
        }
      }),
    );
    return { batchItemFailures: outcomes.filter((outcome) => outcome !== null) };
  };
}
