import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { errorFields, log } from './log.ts';

/**
 * Runs the handler for each record on its own, all at once, and reports those that threw: one bad record fails
 * alone, comes again, and ends in the dead-letter queue while the rest of its batch is done.
 */
export function sqsBatch(
  handle: (record: SQSRecord) => Promise<void>,
): (event: SQSEvent) => Promise<SQSBatchResponse> {
  return async ({ Records }) => {
    const outcomes = await Promise.all(
      Records.map(async (record) => {
        try {
          await handle(record);
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
