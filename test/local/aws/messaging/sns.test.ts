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

function text(PhoneNumber: string, Message: string, from?: string): PublishCommand {
  return new PublishCommand({
    PhoneNumber,
    Message,
    MessageAttributes: {
      'AWS.SNS.SMS.SMSType': { DataType: 'String', StringValue: 'Transactional' },
      ...(from === undefined
        ? {}
        : { 'AWS.MM.SMS.OriginationNumber': { DataType: 'String', StringValue: from } }),
    },
  });
}

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

describe('texts', () => {
  it('leave with their number, words, time and segments, oldest first', async () => {
    test.clock.moveTo(test.clock.now() + 90 * 86_400_000);
    const sentAt = test.clock.now();
    const { MessageId } = await test.sns.send(text('+14155550101', 'How was your pain?', '+14155550199'));
    await test.sns.send(text('+14155550102', `${'Señal 🌊 '.repeat(10)}`));
    const [first, second, ...more] = test.aws.texts.list();
    expect(more).toEqual([]);
    expect(first).toEqual({
      id: MessageId,
      to: '+14155550101',
      from: '+14155550199',
      body: 'How was your pain?',
      at: expect.any(String),
      segments: 1,
    });
    expect(Math.abs(Date.parse(first?.at ?? '') - sentAt)).toBeLessThan(2_000);
    // 90 UTF-16 units are more than the 70 of one UCS-2 segment.
    expect(second).toMatchObject({ from: null, segments: 2 });
    expect(test.aws.texts.list('+14155550102').map(({ to }) => to)).toEqual(['+14155550102']);
  });

  it.each([
    ['ThrottlingException', 'ThrottlingException', 400],
    ['ThrottledException', 'ThrottledException', 429],
    ['InvalidParameterException', 'InvalidParameterException', 400],
    ['OptedOutException', 'OptedOutException', 400],
    ['InternalErrorException', 'InternalErrorException', 500],
  ])('fail with %s when a test asks for it, and send nothing', async (injected, name, status) => {
    const to = '+14155550103';
    test.aws.texts.failNext(to, injected, 2);
    const before = test.aws.texts.list().length;
    for (let attempt = 0; attempt < 2; attempt++) {
      await expect(test.sns.send(text(to, 'x'))).rejects.toMatchObject({
        name,
        $metadata: { httpStatusCode: status },
      });
    }
    expect(test.aws.texts.list()).toHaveLength(before);
    await test.sns.send(text(to, 'x'));
    expect(test.aws.texts.list()).toHaveLength(before + 1);
  });

  it('fail for one number and leave others alone, or fail for any', async () => {
    test.aws.texts.failNext('+14155550104', 'OptedOutException', 1);
    await test.sns.send(text('+14155550105', 'x'));
    await expect(test.sns.send(text('+14155550104', 'x'))).rejects.toThrow();
    test.aws.texts.failNext('*', 'InternalErrorException', 1);
    await expect(test.sns.send(text('+14155550106', 'x'))).rejects.toThrow();
    await test.sns.send(text('+14155550106', 'x'));
  });

  it('are refused where AWS refuses them', async () => {
    for (const [to, words] of [
      ['5550101', 'x'],
      ['+14155550107', 'x'.repeat(1_601)],
    ] as const) {
      await expect(test.sns.send(text(to, words))).rejects.toMatchObject({
        name: 'InvalidParameterException',
      });
    }
  });
});

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
    expect(Math.abs(Date.parse(envelope.Timestamp ?? '') - test.clock.now())).toBeLessThan(2_000);
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
    await test.sns.send(text('+14155550112', 'x'));
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
  it('keeps texts, alerts, topics and confirmed subscriptions', async () => {
    const texts = test.aws.texts.list();
    const alerts = test.aws.texts.alerts();
    test = await test.restart();
    const listed = await test.sns.send(new ListSubscriptionsByTopicCommand({ TopicArn: topicArn('alerts') }));
    for (const { SubscriptionArn } of listed.Subscriptions ?? []) {
      const got = await test.sns.send(new GetSubscriptionAttributesCommand({ SubscriptionArn }));
      expect(got.Attributes?.PendingConfirmation).toBe('false');
    }
    expect(test.aws.texts.list()).toEqual(texts);
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
    await expect(test.sns.send(text('+14155550113', 'x'))).rejects.toMatchObject({
      name: 'AuthorizationErrorException',
      message: deniedWords('sns:Publish', '*'),
    });
    expect(test.aws.texts.list('+14155550113')).toEqual([]);
  });
});
