import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { metrics } from '../../shared/names.ts';
import { systemClock } from '../../shared/outside/system-clock.ts';
import type { Turn } from './around.ts';
import { errorFields, log, logMetric } from './log.ts';
import type { PutAside } from './put-aside.ts';
import { timeLimit } from './time-is-up.ts';
import { isUnreadable } from './unreadable.ts';

/**
 * Runs the handler for all records at once, each on its own, and reports those that threw or were not done in time: a
 * bad or slow record fails alone and comes again, while the rest of its batch is done. What cannot be read is put aside
 * at the first try. Everything else may be tried many times, because a receive that Lambda throttled counts as a try
 * too, and a text must not be put aside unread for that.
 */
export function sqsBatch(
  handle: (record: SQSRecord, turn: Turn) => Promise<void>,
  putAside: PutAside,
): (event: SQSEvent, turn: Turn) => Promise<SQSBatchResponse> {
  async function handleOrPutAside(record: SQSRecord, turn: Turn): Promise<void> {
    try {
      await handle(record, turn);
    } catch (error) {
      if (!isUnreadable(error)) throw error;
      await putAside(record, error);
      log.error('record-put-aside', { messageId: record.messageId, problem: error.problem });
    }
  }
  return async ({ Records }, turn) => {
    const limit = timeLimit(turn.signal);
    const outcomes = await Promise.all(
      Records.map(async (record) => {
        try {
          await Promise.race([handleOrPutAside(record, turn), limit]);
          return null;
        } catch (error) {
          log.error('record-failed', { messageId: record.messageId, ...errorFields(error) });
          return { itemIdentifier: record.messageId };
        }
      }),
    );
    const batchItemFailures = outcomes.filter((outcome) => outcome !== null);
    // To Lambda a batch of which records failed is one that went well, and a message that comes again and again is
    // left out of a queue's age: without this count nobody would hear of it until the queue's patience ends.
    if (batchItemFailures.length > 0) {
      logMetric(metrics.recordsFailed, batchItemFailures.length, systemClock.now());
    }
    return { batchItemFailures };
  };
}
