import { CreateQueueCommand, GetQueueUrlCommand, SetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import type { AwsClients } from './aws-clients.ts';
import { isNamed } from './aws-error.ts';
import type { LocalResource, LocalStack } from './local-stack.ts';
import { flagAt, objectAt, textAt } from './template.ts';

type Client = AwsClients['sqs'];

/** What the template may leave out, as SQS fills it in; written out, so that a dropped property goes back to it. */
const defaults = {
  VisibilityTimeout: '30',
  DelaySeconds: '0',
  MessageRetentionPeriod: '345600',
  ReceiveMessageWaitTimeSeconds: '0',
} as const;

function attributesOf(queue: LocalResource): Record<string, string> {
  const properties = queue.properties();
  const redrive = objectAt(properties, 'RedrivePolicy');
  const maxReceiveCount = textAt(redrive, 'maxReceiveCount');
  return {
    ...Object.fromEntries(
      Object.entries(defaults).map(([name, value]) => [name, textAt(properties, name) ?? value]),
    ),
    RedrivePolicy:
      maxReceiveCount === undefined
        ? ''
        : JSON.stringify({
            deadLetterTargetArn: textAt(redrive, 'deadLetterTargetArn'),
            maxReceiveCount: Number(maxReceiveCount),
          }),
  };
}

async function exists(client: Client, name: string): Promise<boolean> {
  try {
    await client.send(new GetQueueUrlCommand({ QueueName: name }));
    return true;
  } catch (error) {
    if (isNamed(error, 'QueueDoesNotExist', 'AWS.SimpleQueueService.NonExistentQueue')) return false;
    throw error;
  }
}

/** Makes every queue, then gives each its attributes: a redrive policy names a queue that must be there. */
export async function deployQueues(stack: LocalStack, client: Client): Promise<void> {
  const queues = stack.ofType('AWS::SQS::Queue');
  for (const queue of queues) {
    if (await exists(client, queue.name)) continue;
    const fifo = flagAt(queue.properties(), 'FifoQueue');
    await client.send(
      new CreateQueueCommand({
        QueueName: queue.name,
        ...(fifo && {
          Attributes: {
            FifoQueue: 'true',
            ContentBasedDeduplication: String(flagAt(queue.properties(), 'ContentBasedDeduplication')),
          },
        }),
      }),
    );
  }
  for (const queue of queues) {
    await client.send(
      new SetQueueAttributesCommand({ QueueUrl: stack.ref(queue), Attributes: attributesOf(queue) }),
    );
  }
}
