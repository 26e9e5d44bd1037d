import type { LocalResource } from '../cloudformation/local-stack.ts';
import { flagAt, type JsonObject, numberAt, objectAt, textAt, textsAt } from '../cloudformation/template.ts';
import { readFilter } from './event-pattern.ts';

/** An event source mapping as the template declares it. */
export interface EventSourceMapping {
  readonly logicalId: string;
  readonly sourceArn: string;
  readonly batchSize: number;
  readonly reportsItems: boolean;
  readonly passesFilter: (event: unknown) => boolean;
  readonly bisects: boolean;
  /** Retries after the first attempt; infinite where the template sets none. */
  readonly maxRetries: number;
  readonly startsAtLatest: boolean;
  /** The ARN of the bucket, queue or topic that takes what was given up. */
  readonly onFailureArn: string | undefined;
}

/** Something that feeds a function: a queue or a stream, polled until it is closed. */
export interface EventSource {
  /** What is polled, for messages. */
  readonly name: string;
  /** Poll now rather than at the next turn. */
  readonly nudge: () => void;
  /** What is in hand or waiting to be, in words; undefined for nothing that is known without asking. */
  readonly busyWith: () => string | undefined;
  /** Resolves once a poll that began after the call has found nothing. */
  readonly reachEnd: () => Promise<void>;
  /** For streams: the table and the newest sequence number that is done with. */
  readonly position?: () => { readonly table: string; readonly sequenceNumber: string | undefined };
  readonly close: () => Promise<void>;
}

/** Reads an event source mapping. Left open, a batch is 10 messages of a queue or 100 records of a stream. */
export function readMapping(resource: LocalResource): EventSourceMapping {
  const properties: JsonObject = resource.properties();
  const sourceArn = textAt(properties, 'EventSourceArn') ?? '';
  if (numberAt(properties, 'TumblingWindowInSeconds')) {
    throw new Error(`${resource.logicalId}: tumbling windows do not run locally.`);
  }
  const retries = numberAt(properties, 'MaximumRetryAttempts') ?? -1;
  return {
    logicalId: resource.logicalId,
    sourceArn,
    batchSize: numberAt(properties, 'BatchSize') ?? (sourceArn.includes(':sqs:') ? 10 : 100),
    reportsItems: textsAt(properties, 'FunctionResponseTypes').includes('ReportBatchItemFailures'),
    passesFilter: readFilter(objectAt(properties, 'FilterCriteria')),
    bisects: flagAt(properties, 'BisectBatchOnFunctionError'),
    maxRetries: retries < 0 ? Number.POSITIVE_INFINITY : retries,
    startsAtLatest: textAt(properties, 'StartingPosition') === 'LATEST',
    onFailureArn: textAt(objectAt(objectAt(properties, 'DestinationConfig'), 'OnFailure'), 'Destination'),
  };
}
