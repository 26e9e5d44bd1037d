import { SendMessageBatchCommand, SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { TextQueue } from '../domain/texts/open-text.ts';
import { writeOwedText, writeTextReference, writeWakeUp } from '../edge/queue-messages.ts';
import { writeUpkeepJob } from '../edge/upkeep-jobs.ts';
import type { Queues } from './ports.ts';
import { checkDelay } from './queue-delay.ts';

/** URLs of the queues; a function is given those it writes to. */
export interface QueueUrls {
  emergencies?: string;
  answers?: string;
  nudges?: string;
  wake?: string;
  upkeep?: string;
}

/** Which URL is that of each queue of texts. */
const urlNames = {
  emergency: 'emergencies',
  answer: 'answers',
  nudge: 'nudges',
} as const satisfies Record<TextQueue, keyof QueueUrls>;

/** The most messages that SQS takes at once. */
const together = 10;

/** Queues over SQS. Writing to a queue whose URL was not given throws. */
export function createAwsQueues(client: SQSClient, urls: QueueUrls): Queues {
  function urlOf(queue: keyof QueueUrls): string {
    const url = urls[queue];
    if (url === undefined) throw new Error(`this function has no URL of the ${queue} queue`);
    return url;
  }
  /** Messages of one group never stand before those of another: SQS takes what a busy group has waiting last. */
  async function send(
    queue: keyof QueueUrls,
    body: string,
    delaySeconds: number,
    MessageGroupId?: string,
  ): Promise<void> {
    const message = { QueueUrl: urlOf(queue), MessageBody: body, DelaySeconds: checkDelay(delaySeconds) };
    const group = MessageGroupId === undefined ? {} : { MessageGroupId };
    await client.send(new SendMessageCommand({ ...message, ...group }));
  }
  return {
    queueText: (queue, clinicId, reference, delaySeconds = 0) =>
      send(urlNames[queue], writeTextReference(reference), delaySeconds, clinicId),
    queueOwed: (owed) => send('emergencies', writeOwedText(owed), 0, owed.clinicId),
    queueWakeUp: (patientId, delaySeconds) => send('wake', writeWakeUp(patientId), delaySeconds),
    async queueUpkeep(jobs) {
      for (let start = 0; start < jobs.length; start += together) {
        const bodies = jobs.slice(start, start + together).map(writeUpkeepJob);
        const Entries = bodies.map((MessageBody, index) => ({ Id: String(index), MessageBody }));
        const { Failed = [] } = await client.send(
          new SendMessageBatchCommand({ QueueUrl: urlOf('upkeep'), Entries }),
        );
        // Whoever asked does it all again: a job that comes twice asks twice for what may be asked for again.
        if (Failed.length > 0) throw new Error(`SQS did not take ${Failed.length} jobs: ${Failed[0]?.Code}`);
      }
    },
  };
}
