import { Duration } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import {
  EventSourceMapping,
  FilterCriteria,
  type IFunction,
  MetricType,
  StartingPosition,
} from 'aws-cdk-lib/aws-lambda';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { keyPrefix, tableKeys } from '../../shared/names.ts';

/** Counts what was dropped or put aside, which no other metric tells; of a queue the dead letters tell it. */
const metricsConfig = { metrics: [MetricType.EVENT_COUNT] };

interface QueueSource {
  readonly fn: IFunction;
  readonly queue: IQueue;
  readonly batchSize: number;
  /** At most so many at a time: a limit of the source, because reserving for a function fails in a new account. */
  readonly maxConcurrency: number;
}

/**
 * Feeds a function from a queue; one message that fails comes back alone.
 * The mapping is made bare, since the ready-made source would widen the function's role by itself.
 */
export function feedFromQueue(scope: Construct, id: string, source: QueueSource): EventSourceMapping {
  return new EventSourceMapping(scope, id, {
    target: source.fn,
    eventSourceArn: source.queue.queueArn,
    batchSize: source.batchSize,
    maxConcurrency: source.maxConcurrency,
    reportBatchItemFailures: true,
  });
}

function writesOf(prefix: string, ...eventName: string[]) {
  return FilterCriteria.filter({
    eventName,
    dynamodb: { Keys: { [tableKeys.partition]: { S: [{ prefix }] } } },
  });
}

/**
 * Patients' commits and strangers' states: nothing else in the history is followed by anything, no deletion either. A
 * commit is written once and a stranger's state over itself. The one thing written over a commit is the stub that an
 * erasure leaves of it, which wants nothing.
 */
const followed = [writesOf(keyPrefix.patient, 'INSERT'), writesOf(keyPrefix.stranger, 'INSERT', 'MODIFY')];

/**
 * Feeds a function from the history's stream from its very beginning. A batch that fails is halved until the bad
 * record stands alone; that one is tried five times more and then kept whole in the bucket.
 */
export function feedFromHistory(
  scope: Construct,
  id: string,
  fn: IFunction,
  history: TableV2,
  failures: IBucket,
): EventSourceMapping {
  return new EventSourceMapping(scope, id, {
    target: fn,
    eventSourceArn: history.tableStreamArn ?? '',
    startingPosition: StartingPosition.TRIM_HORIZON,
    batchSize: 50,
    // Order between patients does not matter, and each one's records stay with one batch at a time.
    parallelizationFactor: 10,
    bisectBatchOnError: true,
    reportBatchItemFailures: true,
    retryAttempts: 5,
    maxRecordAge: Duration.hours(6),
    filters: followed,
    onFailure: { bind: () => ({ destination: failures.bucketArn }) },
    supportS3OnFailureDestination: true,
    metricsConfig,
  });
}
