import type { EventSourceMapping } from './event-source.ts';
import { failedItems } from './partial-failures.ts';
import type { InvocationResult } from './sandbox.ts';
import type { StreamRecord } from './stream-reader.ts';

/** A batch that is given up: every attempt at it failed. */
export interface DiscardedBatch {
  readonly records: readonly StreamRecord[];
  readonly attempts: number;
  readonly lastResult: InvocationResult;
}

/** What handling a batch needs of its surroundings. */
export interface StreamBatchParts {
  readonly mapping: Pick<EventSourceMapping, 'bisects' | 'maxRetries' | 'reportsItems'>;
  readonly invoke: (records: readonly StreamRecord[]) => Promise<InvocationResult>;
  /** Everything up to and with this record is done with. */
  readonly onDone: (sequenceNumber: string) => void;
  readonly onDiscard: (batch: DiscardedBatch) => Promise<void>;
  /** Waits before a retry; rejects when the source is closed meanwhile. */
  readonly beforeRetry: (attempt: number) => Promise<void>;
}

function lastOf(records: readonly StreamRecord[]): string {
  return records.at(-1)?.sequenceNumber ?? '';
}

/**
 * Has a batch of stream records handled, in order, as Lambda does: a partial answer puts the checkpoint before the
 * first record it names; a failed batch is cut in two where the mapping bisects, which costs no retry; what still
 * fails after the retries is discarded to the destination, and the stream goes on.
 */
export async function handleStreamBatch(
  parts: StreamBatchParts,
  records: readonly StreamRecord[],
  attempt = 1,
): Promise<void> {
  const result = await parts.invoke(records);
  const identifiers = records.map((record) => record.sequenceNumber);
  const failed = failedItems(result, parts.mapping.reportsItems, identifiers);
  if (failed.length === 0) return parts.onDone(lastOf(records));

  const first = records.findIndex((record) => failed.includes(record.sequenceNumber));
  if (first > 0) parts.onDone(lastOf(records.slice(0, first)));
  const rest = records.slice(first);
  if (parts.mapping.bisects && rest.length > 1) {
    // A partial answer names the culprit, which is cut off alone; else the two halves are tried.
    const named = failed.length < records.length;
    const cut = named ? 1 : Math.floor(rest.length / 2);
    await handleStreamBatch(parts, rest.slice(0, cut));
    return await handleStreamBatch(parts, rest.slice(cut));
  }
  if (attempt > parts.mapping.maxRetries) {
    await parts.onDiscard({ records: rest, attempts: attempt, lastResult: result });
    return parts.onDone(lastOf(rest));
  }
  await parts.beforeRetry(attempt);
  return await handleStreamBatch(parts, rest, attempt + 1);
}
