import {
  CreateTopicCommand,
  GetSubscriptionAttributesCommand,
  ListSubscriptionsByTopicCommand,
  PublishBatchCommand,
  PublishCommand,
  SetSubscriptionAttributesCommand,
  SubscribeCommand,
  UnsubscribeCommand,
} from '@aws-sdk/client-sns';
import { CreateQueueCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountId, deniedWords, region, startTestAws, type TestAws } from '../test-aws.ts';

const topicArn = (name: string) => `arn:aws:sns:${region}:${accountId}:${name}`;
const queueArn = (name: string) => `arn:aws:sqs:${region}:${accountId}:${name}`;

let test: TestAws;
beforeAll(async () => {
  test = await startTestAws();
});
afterAll(() => test.close());

async function createTopic(name: string): Promise<string> {
  return (await test.sns.send(new CreateTopicCommand({ Name: name }))).TopicArn ?? '';
}

async function subscribeQueue(topic: string, name: string, attributes: Record<string, string> = {}) {
  await test.sqs.send(new CreateQueueCommand({ QueueName: name }));
  await test.sns.send(
    new SubscribeCommand({
      TopicArn: topic,
      Protocol: 'sqs',
      Endpoint: queueArn(name),
      ReturnSubscriptionArn: true,
      Attributes: attributes,
    }),
  );
}

async function bodiesIn(queue: string): Promise<string[]> {
  const got = await test.aws.queues.receive(queueArn(queue), { max: 10, visibilitySeconds: 30, waitMs: 0 });
  return got.map(({ Body }) => Body);
}

describe('a topic with a queue behind it', () => {
  it('delivers the whole envelope, stamped with moved time', async () => {
    test.clock.moveTo(test.clock.now() + 86_400_000);
    const topic = await createTopic('inbound');
    await subscribeQueue(topic, 'received');
    const Message = JSON.stringify({ messageBody: 'Pain is 4 & "better" <ok>' });
    const { MessageId } = await test.sns.send(
      new PublishCommand({
        TopicArn: topic,
        Message,
        Subject: 'a text',
        MessageAttributes: { kind: { DataType: 'String', StringValue: 'inbound' } },
      }),
    );
    const [body] = await bodiesIn('received');
    const envelope = JSON.parse(body ?? '{}') as Record<string, string>;
    expect(envelope).toMatchObject({
      Type: 'Notification',
      MessageId,
      TopicArn: topicArn('inbound'),
      Subject: 'a text',
      Message,
      MessageAttributes: { kind: { Type: 'String', Value: 'inbound' } },
    });
    expect(Math.abs(Date.parse(envelope.Timestamp ?? '') - test.clock.now())).toBeLessThan(60_000);
  });

  it('delivers the bare message where raw delivery is on', async () => {
    const topic = await createTopic('raw');
    await subscribeQueue(topic, 'raw-received', { RawMessageDelivery: 'true' });
    await test.sns.send(new PublishCommand({ TopicArn: topic, Message: 'bare' }));
    expect(await bodiesIn('raw-received')).toEqual(['bare']);
  });

  it('delivers only what a filter policy takes, in batches too', async () => {
    const topic = await createTopic('filtered');
    await subscribeQueue(topic, 'clinic-a', { FilterPolicy: '{"clinic":["a"]}', RawMessageDelivery: 'true' });
    await subscribeQueue(topic, 'by-body', {
      FilterPolicy: '{"clinic":["b"]}',
      FilterPolicyScope: 'MessageBody',
      RawMessageDelivery: 'true',
    });
    const entry = (Id: string, clinic: string) => ({
      Id,
      Message: JSON.stringify({ clinic }),
      MessageAttributes: { clinic: { DataType: 'String', StringValue: clinic } },
    });
    const sent = await test.sns.send(
      new PublishBatchCommand({
        TopicArn: topic,
        PublishBatchRequestEntries: [entry('1', 'a'), entry('2', 'b'), entry('3', 'c')],
      }),
    );
    expect(sent.Successful?.map(({ Id }) => Id)).toEqual(['1', '2', '3']);
    expect(await bodiesIn('clinic-a')).toEqual(['{"clinic":"a"}']);
    expect(await bodiesIn('by-body')).toEqual(['{"clinic":"b"}']);
  });

  it('does not exist until it is made', async () => {
    await expect(
      test.sns.send(new PublishCommand({ TopicArn: topicArn('nowhere'), Message: 'x' })),
    ).rejects.toMatchObject({ name: 'NotFoundException' });
  });
});

describe('staff alerts', () => {
  it('go to the contacts whose filter takes them, each confirmed at once', async () => {
    const topic = await createTopic('alerts');
    const subscribe = async (Protocol: string, Endpoint: string, clinic: string) =>
      (
        await test.sns.send(
          new SubscribeCommand({
            TopicArn: topic,
            Protocol,
            Endpoint,
            ReturnSubscriptionArn: true,
            Attributes: { FilterPolicy: JSON.stringify({ clinic: [clinic] }) },
          }),
        )
      ).SubscriptionArn ?? '';
    const email = await subscribe('email', 'front-desk@clinic-a.example', 'a');
    const sms = await subscribe('sms', '+14155550111', 'a');
    await subscribe('email', 'other@clinic-b.example', 'b');
    const { Attributes } = await test.sns.send(
      new GetSubscriptionAttributesCommand({ SubscriptionArn: email }),
    );
    expect(Attributes).toMatchObject({ PendingConfirmation: 'false', Protocol: 'email' });
    const listed = await test.sns.send(new ListSubscriptionsByTopicCommand({ TopicArn: topic }));
    expect(listed.Subscriptions?.map(({ SubscriptionArn }) => SubscriptionArn)).toContain(email);

    const alert = (clinic: string) =>
      test.sns.send(
        new PublishCommand({
          TopicArn: topic,
          Subject: 'Somebody needs you',
          Message: 'Look at Today.',
          MessageAttributes: { clinic: { DataType: 'String', StringValue: clinic } },
        }),
      );
    const { MessageId } = await alert('a');
    await alert('nobody');
    const [sent, ...more] = test.aws.texts.alerts();
    expect(more).toEqual([]);
    expect(sent).toEqual({
      id: MessageId,
      topicArn: topic,
      subject: 'Somebody needs you',
      message: 'Look at Today.',
      attributes: { clinic: 'a' },
      at: expect.any(String),
      recipients: [
        { protocol: 'email', endpoint: 'front-desk@clinic-a.example' },
        { protocol: 'sms', endpoint: '+14155550111' },
      ],
    });

    await test.sns.send(
      new SetSubscriptionAttributesCommand({
        SubscriptionArn: email,
        AttributeName: 'FilterPolicy',
        AttributeValue: '{"clinic":["c"]}',
      }),
    );
    await test.sns.send(new UnsubscribeCommand({ SubscriptionArn: sms }));
    await alert('a');
    expect(test.aws.texts.alerts()).toHaveLength(1);
    await alert('c');
    expect(test.aws.texts.alerts()[1]?.recipients.map(({ endpoint }) => endpoint)).toEqual([
      'front-desk@clinic-a.example',
    ]);
  });
});

describe('what IAM is asked about SNS', () => {
  it('is the topic, but any resource for a phone number or a subscription', async () => {
    const before = test.asked.length;
    await test.sns.send(new PublishCommand({ TopicArn: topicArn('inbound'), Message: 'x' }));
    await test.sns.send(new PublishCommand({ PhoneNumber: '+14155550112', Message: 'x' }));
    await test.sns.send(new ListSubscriptionsByTopicCommand({ TopicArn: topicArn('alerts') }));
    const listed = await test.sns.send(new ListSubscriptionsByTopicCommand({ TopicArn: topicArn('alerts') }));
    await test.sns.send(
      new GetSubscriptionAttributesCommand({ SubscriptionArn: listed.Subscriptions?.[0]?.SubscriptionArn }),
    );
    expect(test.asked.slice(before).map(({ action, resources }) => [action, ...resources])).toEqual([
      ['sns:Publish', topicArn('inbound')],
      ['sns:Publish', '*'],
      ['sns:ListSubscriptionsByTopic', topicArn('alerts')],
      ['sns:ListSubscriptionsByTopic', topicArn('alerts')],
      ['sns:GetSubscriptionAttributes', '*'],
    ]);
  });
});

describe('SNS over a restart', () => {
  it('keeps alerts, topics and confirmed subscriptions', async () => {
    const alerts = test.aws.texts.alerts();
    test = await test.restart();
    const listed = await test.sns.send(new ListSubscriptionsByTopicCommand({ TopicArn: topicArn('alerts') }));
    for (const { SubscriptionArn } of listed.Subscriptions ?? []) {
      const got = await test.sns.send(new GetSubscriptionAttributesCommand({ SubscriptionArn }));
      expect(got.Attributes?.PendingConfirmation).toBe('false');
    }
    expect(test.aws.texts.alerts()).toEqual(alerts);
    await test.sns.send(
      new PublishCommand({
        TopicArn: topicArn('alerts'),
        Message: 'x',
        MessageAttributes: { clinic: { DataType: 'String', StringValue: 'b' } },
      }),
    );
    expect(test.aws.texts.alerts()).toHaveLength(alerts.length + 1);
  });

  it('refuses as AWS does', async () => {
    test.refuse('sns:Publish');
    await expect(
      test.sns.send(new PublishCommand({ TopicArn: topicArn('alerts'), Message: 'x' })),
    ).rejects.toMatchObject({
      name: 'AuthorizationErrorException',
      message: deniedWords('sns:Publish', topicArn('alerts')),
    });
  });
});
