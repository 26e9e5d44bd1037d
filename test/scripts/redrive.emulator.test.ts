import { CreateQueueCommand, ReceiveMessageCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { queueUrlsOf } from '../../scripts/queue-urls.ts';
import { type QueueUrls, redriveQueue } from '../../scripts/redrive-queue.ts';
import { startTestAws, type TestAws } from '../local/aws/test-aws.ts';

let aws: TestAws;
let urls: QueueUrls;

async function newQueue(QueueName: string): Promise<string> {
  const { QueueUrl = '' } = await aws.sqs.send(new CreateQueueCommand({ QueueName }));
  return QueueUrl;
}

/** What lies in a queue, oldest first. */
async function bodiesIn(QueueUrl: string): Promise<string[]> {
  const bodies: string[] = [];
  for (;;) {
    const { Messages = [] } = await aws.sqs.send(
      new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, MessageAttributeNames: ['All'] }),
    );
    if (Messages.length === 0) return bodies;
    for (const { Body, MessageAttributes } of Messages) {
      bodies.push(`${Body} ${MessageAttributes?.lane?.StringValue ?? '-'}`);
    }
  }
}

beforeAll(async () => {
  aws = await startTestAws();
  urls = { queue: await newQueue('wake'), deadLetters: await newQueue('wake-dead') };
});
afterAll(() => aws.close());

describe('a redrive', () => {
  it('gives every message back whole, and counts', async () => {
    for (let index = 0; index < 23; index += 1) {
      await aws.sqs.send(
        new SendMessageCommand({
          QueueUrl: urls.deadLetters,
          MessageBody: `message-${index}`,
          MessageAttributes: { lane: { DataType: 'String', StringValue: `${index}` } },
        }),
      );
    }
    expect(await redriveQueue(aws.sqs, urls)).toEqual({ moved: 23, left: 0 });
    const wanted = Array.from({ length: 23 }, (_, index) => `message-${index} ${index}`);
    expect((await bodiesIn(urls.queue)).sort()).toEqual(wanted.sort());
    expect(await redriveQueue(aws.sqs, urls)).toEqual({ moved: 0, left: 0 });
  });

  it('ends though what it gives back is put aside again at once', async () => {
    const { deadLetters } = urls;
    await aws.sqs.send(new SendMessageCommand({ QueueUrl: deadLetters, MessageBody: 'unreadable' }));
    expect(await redriveQueue(aws.sqs, { deadLetters, queue: deadLetters })).toEqual({ moved: 1, left: 1 });
  });

  it('loses nothing that its queue does not take', async () => {
    aws.refuse('sqs:SendMessage');
    await expect(redriveQueue(aws.sqs, urls)).rejects.toThrow('sqs:SendMessage');
    expect(aws.asked.at(-1)?.action).toBe('sqs:SendMessage');
  });
});

describe('the queues of a deployment', () => {
  it('are found by their names', () => {
    const outputs = { QueueUrls: JSON.stringify({ wake: urls }) };
    expect(queueUrlsOf(outputs, 'wake')).toEqual(urls);
    expect(() => queueUrlsOf(outputs, 'nudge')).toThrow('--queue is one of wake.');
    expect(() => queueUrlsOf({}, 'wake')).toThrow('npm run deploy');
  });
});
