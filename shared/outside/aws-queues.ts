import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Lane } from '../domain/texts/open-text.ts';
import { writeOwedText, writeTextReference, writeWakeUp } from '../edge/queue-messages.ts';
import type { Queues } from './ports.ts';
import { checkDelay } from './queue-delay.ts';

/** URLs of the queues; a function is given those it writes to. */
export interface QueueUrls {
  emergencies?: string;
  answers?: string;
  nudges?: string;
  wake?: string;
}

/** The queue of each lane. */
const queueOf = {
  emergency: 'emergencies',
  answer: 'answers',
  nudge: 'nudges',
} as const satisfies Record<Lane, keyof QueueUrls>;

/** Queues over SQS. Writing to a queue whose URL was not given throws. */
export function createAwsQueues(client: SQSClient, urls: QueueUrls): Queues {
  /** Messages of one group never stand before those of another: SQS takes what a busy group has waiting last. */
  async function send(
    queue: keyof QueueUrls,
    body: string,
    delaySeconds: number,
    MessageGroupId?: string,
  ): Promise<void> {
    const QueueUrl = urls[queue];
    if (QueueUrl === undefined) throw new Error(`this function has no URL of the ${queue} queue`);
    const message = { QueueUrl, MessageBody: body, DelaySeconds: checkDelay(delaySeconds) };
    const group = MessageGroupId === undefined ? {} : { MessageGroupId };
    await client.send(new SendMessageCommand({ ...message, ...group }));
  }
  return {
    queueText: (lane, clinicId, reference, delaySeconds = 0) =>
      send(queueOf[lane], writeTextReference(reference), delaySeconds, clinicId),
    queueOwed: (owed) => send('emergencies', writeOwedText(owed), 0, owed.clinicId),
    queueWakeUp: (patientId, delaySeconds) => send('wake', writeWakeUp(patientId), delaySeconds),
  };
}
