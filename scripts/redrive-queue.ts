import {
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';

/** A queue and where its messages go that nobody could handle, by their URLs. */
export interface QueueUrls {
  readonly queue: string;
  readonly deadLetters: string;
}

/** What a redrive did. */
export interface Redriven {
  readonly moved: number;
  /** About as many are put aside still, or anew. */
  readonly left: number;
}

/** Longer than giving ten messages back takes, so that none comes twice while it does. */
const hiddenSeconds = 120;

async function countOf(sqs: SQSClient, QueueUrl: string): Promise<number> {
  const name = 'ApproximateNumberOfMessages';
  const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: [name] }));
  return Number(Attributes?.[name] ?? 0);
}

/**
 * Gives what was put aside back to its queue, one message after the other: each is sent before it is deleted, so none is
 * lost, and one that is sent twice is recognised by whoever reads it. AWS's own move of dead letters takes no destination
 * for those that SNS, Scheduler or a function put there. No more are moved than lay there at the beginning, for what
 * nobody can read is put aside again at once.
 */
export async function redriveQueue(sqs: SQSClient, { deadLetters, queue }: QueueUrls): Promise<Redriven> {
  const most = await countOf(sqs, deadLetters);
  let moved = 0;
  while (moved < most) {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({
        QueueUrl: deadLetters,
        MaxNumberOfMessages: Math.min(10, most - moved),
        VisibilityTimeout: hiddenSeconds,
        MessageAttributeNames: ['All'],
        // All servers are asked then: an empty answer means that nothing is there.
        WaitTimeSeconds: 1,
      }),
    );
    if (Messages.length === 0) break;
    for (const { Body, MessageAttributes, ReceiptHandle } of Messages) {
      await sqs.send(new SendMessageCommand({ QueueUrl: queue, MessageBody: Body, MessageAttributes }));
      await sqs.send(new DeleteMessageCommand({ QueueUrl: deadLetters, ReceiptHandle }));
      moved += 1;
    }
  }
  return { moved, left: await countOf(sqs, deadLetters) };
}
