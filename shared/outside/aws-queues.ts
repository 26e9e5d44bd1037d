import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { writeTextReference, writeWakeUp } from '../edge/queue-messages.ts';
import type { Queues } from './ports.ts';
import { checkDelay } from './queue-delay.ts';

/** URLs of the queues; a function is given those it writes to. */
export interface QueueUrls {
  answers?: string;
  nudges?: string;
  wake?: string;
}

/** Queues over SQS. Writing to a queue whose URL was not given throws. */
export function createAwsQueues(client: SQSClient, urls: QueueUrls): Queues {
  async function send(queue: keyof QueueUrls, body: string, delaySeconds: number): Promise<void> {
    const QueueUrl = urls[queue];
    if (QueueUrl === undefined) throw new Error(`this function has no URL of the ${queue} queue`);
    await client.send(
      new SendMessageCommand({ QueueUrl, MessageBody: body, DelaySeconds: checkDelay(delaySeconds) }),
    );
  }
  return {
    queueText: (channel, reference, delaySeconds = 0) =>
      send(channel === 'answer' ? 'answers' : 'nudges', writeTextReference(reference), delaySeconds),
    queueWakeUp: (patientId, delaySeconds) => send('wake', writeWakeUp(patientId), delaySeconds),
  };
}
