import type { SQSRecord } from 'aws-lambda';
import type { Unreadable } from './unreadable.ts';

/** Moves a message that cannot be read to where a person finds it. */
export type PutAside = (record: SQSRecord, why: Unreadable) => Promise<void>;

/** Hands a message over to a queue of dead letters, as it came, with what was wrong and where it came from. */
export function createPutAside(QueueUrl: string): PutAside {
  return async ({ body, eventSourceARN }, { problem }) => {
    // Loaded when it is needed: a client that hardly any invocation uses is no part of a cold start.
    const { SendMessageCommand, SQSClient } = await import('@aws-sdk/client-sqs');
    const from = eventSourceARN.slice(eventSourceARN.lastIndexOf(':') + 1);
    await new SQSClient().send(
      new SendMessageCommand({
        QueueUrl,
        MessageBody: body,
        MessageAttributes: {
          problem: { DataType: 'String', StringValue: problem },
          from: { DataType: 'String', StringValue: from },
        },
      }),
    );
  };
}
