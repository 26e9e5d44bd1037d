import {
  ChangeMessageVisibilityCommand,
  CreateQueueCommand,
  DeleteMessageCommand,
  GetQueueUrlCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
} from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountId, deniedWords, region, startTestAws, type TestAws } from '../test-aws.ts';

const arn = (queue: string) => `arn:aws:sqs:${region}:${accountId}:${queue}`;
const minute = 60_000;

let test: TestAws;
beforeAll(async () => {
  test = await startTestAws();
});
afterAll(() => test.close());

async function createQueue(name: string, attributes: Record<string, string> = {}): Promise<string> {
  const made = await test.sqs.send(new CreateQueueCommand({ QueueName: name, Attributes: attributes }));
  return made.QueueUrl ?? '';
}

async function send(QueueUrl: string, MessageBody: string, DelaySeconds?: number): Promise<void> {
  await test.sqs.send(
    new SendMessageCommand({
      QueueUrl,
      MessageBody,
      ...(DelaySeconds === undefined ? {} : { DelaySeconds }),
    }),
  );
}

async function receive(QueueUrl: string): Promise<Message[]> {
  const got = await test.sqs.send(
    new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, MessageSystemAttributeNames: ['All'] }),
  );
  return got.Messages ?? [];
}

const bodies = (messages: readonly Message[]) => messages.map((message) => message.Body);

describe('SQS at the local endpoint', () => {
  it('gives queues a URL on the endpoint itself', async () => {
    const url = await createQueue('addressed');
    expect(url).toBe(`${test.aws.endpoint}/${accountId}/addressed`);
    const found = await test.sqs.send(new GetQueueUrlCommand({ QueueName: 'addressed' }));
    expect(found.QueueUrl).toBe(url);
  });

  it('hides a delayed message until the moved clock has passed its delay', async () => {
    const url = await createQueue('delayed');
    const sentAt = test.clock.now();
    await send(url, 'later', 600);
    await send(url, 'latest', 900);
    await send(url, 'now');
    expect(bodies(await receive(url))).toEqual(['now']);
    const due = test.aws.nextDelayed() ?? 0;
    expect(due - sentAt - 600_000).toBeGreaterThanOrEqual(0);
    expect(due - sentAt - 600_000).toBeLessThan(60_000);
    expect(test.aws.pendingDelays().map(({ queueName }) => queueName)).toEqual(['delayed', 'delayed']);

    test.clock.moveTo(due);
    expect(test.aws.releaseDelayed()).toBe(1);
    expect(bodies(await receive(url))).toEqual(['later']);
    test.clock.moveTo(test.clock.now() + 10 * minute);
    expect(bodies(await receive(url))).toEqual(['latest']);
    expect(test.aws.nextDelayed()).toBeNull();
    await send(url, 'another', 60);
    test.clock.moveTo(test.clock.now() + 2 * minute);
    expect(bodies(await receive(url))).toEqual(['another']);
  });

  it('wakes a waiting receiver when a delay passes', async () => {
    const url = await createQueue('woken');
    await send(url, 'late', 300);
    const waiting = test.aws.queues.receive(arn('woken'), { max: 10, visibilitySeconds: 30, waitMs: 5_000 });
    test.clock.moveTo(test.clock.now() + 5 * minute);
    test.aws.releaseDelayed();
    expect((await waiting).map(({ Body }) => Body)).toEqual(['late']);
  });

  it('says when a message was sent in moved time', async () => {
    test.clock.moveTo(test.clock.now() + 30 * 24 * 60 * minute);
    const url = await createQueue('stamped');
    await send(url, 'x');
    const [message] = await receive(url);
    expect(Math.abs(Number(message?.Attributes?.SentTimestamp) - test.clock.now())).toBeLessThan(60_000);
  });

  it('keeps visibility timeouts in real time', async () => {
    const url = await createQueue('visible', { VisibilityTimeout: '30' });
    await send(url, 'once');
    expect(await receive(url)).toHaveLength(1);
    test.clock.moveTo(test.clock.now() + 60 * minute);
    expect(await receive(url)).toHaveLength(0);
    expect(test.aws.queueDepth()).toContainEqual({
      queueName: 'visible',
      visible: 0,
      inFlight: 1,
      delayed: 0,
      oldestSentAt: expect.any(Number),
    });
  });

  it('gives a message back at once, counts its receives and moves it to the dead-letter queue', async () => {
    await createQueue('dead');
    const url = await createQueue('failing', {
      RedrivePolicy: JSON.stringify({ deadLetterTargetArn: arn('dead'), maxReceiveCount: 2 }),
    });
    await send(url, 'poison', 60);
    test.clock.moveTo(test.clock.now() + minute);
    for (const count of ['1', '2']) {
      const [message] = await receive(url);
      expect(message?.Attributes?.ApproximateReceiveCount).toBe(count);
      await test.sqs.send(
        new ChangeMessageVisibilityCommand({
          QueueUrl: url,
          ReceiptHandle: message?.ReceiptHandle,
          VisibilityTimeout: 0,
        }),
      );
    }
    expect(await receive(url)).toHaveLength(0);
    const [dead] = await test.aws.queues.receive(arn('dead'), { max: 1, visibilitySeconds: 30, waitMs: 0 });
    expect(dead?.Body).toBe('poison');
  });

  it('hands messages to pollers in the same process', async () => {
    const url = await createQueue('polled');
    await test.sqs.send(
      new SendMessageCommand({
        QueueUrl: url,
        MessageBody: 'hello',
        MessageAttributes: { kind: { DataType: 'String', StringValue: 'nudge' } },
      }),
    );
    const [message] = await test.aws.queues.receive(arn('polled'), {
      max: 10,
      visibilitySeconds: 30,
      waitMs: 0,
    });
    expect(message).toMatchObject({
      Body: 'hello',
      MessageAttributes: { kind: { DataType: 'String', StringValue: 'nudge' } },
      Attributes: { ApproximateReceiveCount: '1' },
    });
    test.aws.queues.delete(arn('polled'), message?.ReceiptHandle ?? '');
    expect(test.aws.queueDepth()).toContainEqual({
      queueName: 'polled',
      visible: 0,
      inFlight: 0,
      delayed: 0,
      oldestSentAt: null,
    });
  });
});

describe('what IAM is asked about SQS', () => {
  it('is the single action on the queue behind the URL', async () => {
    const url = await createQueue('asked');
    const before = test.asked.length;
    await test.sqs.send(
      new SendMessageBatchCommand({ QueueUrl: url, Entries: [{ Id: '1', MessageBody: 'x' }] }),
    );
    const [message] = await receive(url);
    await test.sqs.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle: message?.ReceiptHandle }));
    expect(
      test.asked.slice(before).map(({ service, action, resources }) => [service, action, resources]),
    ).toEqual([
      ['sqs', 'sqs:SendMessage', [arn('asked')]],
      ['sqs', 'sqs:ReceiveMessage', [arn('asked')]],
      ['sqs', 'sqs:DeleteMessage', [arn('asked')]],
    ]);
    expect(test.asked.at(-1)?.accessKeyId).toBe('function-key');
  });
});

describe('SQS over a restart', () => {
  it('keeps what waits, what is delayed and what nobody finished', async () => {
    const url = await createQueue('kept');
    await send(url, 'in flight');
    expect(await receive(url)).toHaveLength(1);
    await send(url, 'visible');
    await send(url, 'delayed', 60);
    test = await test.restart();
    const again = (await test.sqs.send(new GetQueueUrlCommand({ QueueName: 'kept' }))).QueueUrl ?? '';
    expect(again).toBe(`${test.aws.endpoint}/${accountId}/kept`);
    expect(test.aws.queueDepth()).toContainEqual(
      expect.objectContaining({ queueName: 'kept', visible: 2, inFlight: 0, delayed: 1 }),
    );
    test.clock.moveTo(test.clock.now() + minute);
    expect(new Set(bodies(await receive(again)))).toEqual(new Set(['in flight', 'visible', 'delayed']));
  });

  it('refuses as AWS does', async () => {
    test.refuse('sqs:SendMessage');
    await expect(send(`${test.aws.endpoint}/${accountId}/kept`, 'x')).rejects.toMatchObject({
      name: 'AccessDenied',
      message: deniedWords('sqs:SendMessage', arn('kept')),
    });
  });
});
