import { randomUUID } from 'node:crypto';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { PublishCommand } from '@aws-sdk/client-sns';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import type { AwsClients } from '../cloudformation/aws-clients.ts';
import type { FunctionSpec } from './function-spec.ts';
import type { DiscardedBatch } from './stream-batch.ts';

/** Where a discarded batch came from, as its record names it. */
export interface DiscardedFrom {
  /** The id of the event source mapping. */
  readonly mappingId: string;
  readonly streamArn: string;
  /** Epoch ms on the moved clock. */
  readonly now: number;
}

/** The event a function gets for these records. */
export function streamEvent(records: DiscardedBatch['records'], streamArn: string) {
  return { Records: records.map(({ record }) => ({ ...record, eventSourceARN: streamArn })) };
}

/** The invocation record that Lambda sends about a discarded batch; `payload` is added for S3 alone. */
function invocationRecord(spec: FunctionSpec, batch: DiscardedBatch, from: DiscardedFrom) {
  const first = batch.records.at(0)?.sequenceNumber;
  const last = batch.records.at(-1)?.sequenceNumber;
  return {
    requestContext: {
      requestId: randomUUID(),
      functionArn: spec.arn,
      condition: 'RetryAttemptsExhausted',
      approximateInvokeCount: batch.attempts,
    },
    responseContext: {
      statusCode: 200,
      executedVersion: '$LATEST',
      functionError: batch.lastResult.ok ? null : 'Unhandled',
    },
    version: '1.0',
    timestamp: new Date(from.now).toISOString(),
    DDBStreamBatchInfo: {
      shardId: 'shardId-local',
      startSequenceNumber: first,
      endSequenceNumber: last,
      approximateArrivalOfFirstRecord: new Date(from.now).toISOString(),
      approximateArrivalOfLastRecord: new Date(from.now).toISOString(),
      batchSize: batch.records.length,
      streamArn: from.streamArn,
    },
  };
}

function objectKey(from: DiscardedFrom): string {
  const [date = '', time = ''] = new Date(from.now).toISOString().slice(0, 19).split('T');
  const stamp = `${date}T${time.replaceAll(':', '.')}`;
  return `aws/lambda/${from.mappingId}/shardId-local/${date.replaceAll('-', '/')}/${stamp}-${randomUUID()}`;
}

/**
 * Sends a discarded batch to its destination, signed by the function as Lambda does: a bucket gets the whole
 * event in `payload` (as JSON text), a queue or topic only the record of the failure.
 */
export async function sendDiscarded(
  clients: AwsClients,
  destinationArn: string,
  queueUrlOf: (queueArn: string) => string,
  spec: FunctionSpec,
  batch: DiscardedBatch,
  from: DiscardedFrom,
): Promise<void> {
  const record = invocationRecord(spec, batch, from);
  if (destinationArn.startsWith('arn:aws:s3:::')) {
    await clients.s3.send(
      new PutObjectCommand({
        Bucket: destinationArn.slice('arn:aws:s3:::'.length),
        Key: objectKey(from),
        ContentType: 'application/json',
        Body: JSON.stringify({
          ...record,
          payload: JSON.stringify(streamEvent(batch.records, from.streamArn)),
        }),
      }),
    );
  } else if (destinationArn.startsWith('arn:aws:sqs:')) {
    const QueueUrl = queueUrlOf(destinationArn);
    await clients.sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify(record) }));
  } else {
    await clients.sns.send(new PublishCommand({ TopicArn: destinationArn, Message: JSON.stringify(record) }));
  }
}
