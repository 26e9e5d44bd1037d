import {
  CreateTopicCommand,
  GetSubscriptionAttributesCommand,
  InvalidParameterException,
  ListSubscriptionsByTopicCommand,
  PublishCommand,
  SetSubscriptionAttributesCommand,
  SNSClient,
  SubscribeCommand,
  UnsubscribeCommand,
} from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createAlertSubscriptions } from '../../../shared/outside/alert-subscriptions.ts';
import { createAwsAlerts } from '../../../shared/outside/aws-alerts.ts';
import { createMemoryAlerts } from '../../../shared/outside/memory-alerts.ts';
import { startTestAws, type TestAws } from '../../local/aws/test-aws.ts';

// The class is replaced, which the next file would find.
afterEach(() => {
  mockClient(SNSClient).restore();
});

const options = {
  topicArn: 'arn:aws:sns:us-west-2:000000000000:alerts',
  operatorTopicArn: 'arn:aws:sns:us-west-2:000000000000:operator',
  dashboardUrl: 'https://ebb.example',
  clinicName: (clinicId: string) => Promise.resolve(`Clinic ${clinicId}`),
};

describe('alerts over a topic', () => {
  let aws: TestAws;
  beforeAll(async () => {
    aws = await startTestAws();
  });
  afterAll(() => aws.close());

  let topics = 0;
  async function create() {
    topics += 1;
    const alerts = await aws.sns.send(new CreateTopicCommand({ Name: `alerts-${topics}` }));
    const operator = await aws.sns.send(new CreateTopicCommand({ Name: `operator-${topics}` }));
    const topicArn = alerts.TopicArn ?? '';
    const operatorTopicArn = operator.TopicArn ?? '';
    return { topicArn, alerts: createAwsAlerts(aws.sns, { ...options, topicArn, operatorTopicArn }) };
  }

  /** Who got the topic's alerts, as `level: endpoint`. */
  function received(topicArn: string): string[] {
    return aws.aws.texts
      .alerts()
      .filter((alert) => alert.topicArn === topicArn)
      .flatMap(({ attributes, recipients }) =>
        recipients.map(({ endpoint }) => `${attributes.level}: ${endpoint}`),
      );
  }

  it('reach the first contact at once and the second with the next', async () => {
    const { alerts, topicArn } = await create();
    await alerts.setContacts('demo', ['first@example.com', '+12065550102']);
    expect(await alerts.raise('demo', 'first')).toBe(true);
    expect(received(topicArn)).toEqual(['first: first@example.com']);
    await alerts.raise('demo', 'again');
    expect(received(topicArn).toSorted()).toEqual([
      'again: +12065550102',
      'again: first@example.com',
      'first: first@example.com',
    ]);
  });

  it('reach no other clinic’s contacts', async () => {
    const { alerts, topicArn } = await create();
    await alerts.setContacts('demo', ['demo@example.com']);
    await alerts.setContacts('other', ['other@example.com']);
    await alerts.raise('other', 'first');
    expect(received(topicArn)).toEqual(['first: other@example.com']);
  });

  it('follow the contacts when these change places or leave', async () => {
    const { alerts, topicArn } = await create();
    await alerts.setContacts('demo', ['a@example.com', 'b@example.com']);
    await alerts.setContacts('demo', ['b@example.com', 'a@example.com']);
    await alerts.raise('demo', 'first');
    expect(received(topicArn)).toEqual(['first: b@example.com']);
    await alerts.setContacts('demo', ['a@example.com']);
    await alerts.raise('demo', 'again');
    expect(received(topicArn)).toEqual(['first: b@example.com', 'again: a@example.com']);
    expect(await alerts.confirmedContacts('demo', ['b@example.com', 'a@example.com'])).toEqual([
      'a@example.com',
    ]);
  });

  it('keep a contact of two clinics with both until each lets go', async () => {
    const { alerts, topicArn } = await create();
    await alerts.setContacts('one', ['both@example.com']);
    await alerts.setContacts('two', ['two@example.com', 'both@example.com']);
    await alerts.raise('one', 'first');
    expect(received(topicArn)).toEqual(['first: both@example.com']);
    await alerts.setContacts('one', []);
    await alerts.raise('one', 'first');
    await alerts.raise('two', 'again');
    expect(received(topicArn).slice(1).toSorted()).toEqual([
      'again: both@example.com',
      'again: two@example.com',
    ]);
    await alerts.setContacts('two', []);
    expect(await alerts.confirmedContacts('two', ['both@example.com'])).toEqual([]);
  });

  it('may be set to the same contacts again and again', async () => {
    const { alerts, topicArn } = await create();
    for (let times = 0; times < 3; times += 1) await alerts.setContacts('demo', ['a@example.com']);
    await alerts.raise('demo', 'first');
    expect(received(topicArn)).toEqual(['first: a@example.com']);
  });
});

describe('what SNS is told', () => {
  it('says where to look, the clinic and the level, and goes to the operator when it must', async () => {
    const sns = mockClient(SNSClient).resolves({});
    const alerts = createAwsAlerts(new SNSClient(), options);
    await alerts.raise('demo', 'again');
    await alerts.raise('demo', 'operator');
    const [again, operator] = sns.commandCalls(PublishCommand).map(({ args }) => args[0].input);
    expect(again).toMatchObject({
      TopicArn: options.topicArn,
      Message: expect.stringMatching(/Clinic demo.*https:\/\/ebb\.example/),
      MessageAttributes: {
        clinicId: { DataType: 'String', StringValue: 'demo' },
        level: { DataType: 'String', StringValue: 'again' },
      },
    });
    expect(operator).toMatchObject({ TopicArn: options.operatorTopicArn });
  });

  it('is an alert all the same when the clinic’s name cannot be read', async () => {
    const sns = mockClient(SNSClient).resolves({});
    const clinicName = () => Promise.reject(new Error('down'));
    expect(await createAwsAlerts(new SNSClient(), { ...options, clinicName }).raise('demo', 'first')).toBe(
      true,
    );
    expect(sns.commandCalls(PublishCommand)[0]?.args[0].input.Message).toContain('your clinic');
  });

  it('answers false when the topic does not accept', async () => {
    mockClient(SNSClient).rejects(new Error('down'));
    expect(await createAwsAlerts(new SNSClient(), options).raise('demo', 'first')).toBe(false);
  });

  it('counts as confirmed only what is, on whichever page, whatever the case', async () => {
    const sns = mockClient(SNSClient);
    sns.on(ListSubscriptionsByTopicCommand).callsFake(({ NextToken }) =>
      NextToken === 'two'
        ? {
            Subscriptions: [
              { SubscriptionArn: 'arn:aws:sns:b', Protocol: 'email', Endpoint: 'B@example.com' },
            ],
          }
        : {
            NextToken: 'two',
            Subscriptions: [
              { SubscriptionArn: 'PendingConfirmation', Protocol: 'email', Endpoint: 'a@example.com' },
              { SubscriptionArn: 'arn:aws:sns:q', Protocol: 'sqs', Endpoint: 'arn:aws:sqs:q' },
            ],
          },
    );
    const alerts = createAwsAlerts(new SNSClient(), options);
    expect(await alerts.confirmedContacts('demo', ['a@example.com', 'b@example.com'])).toEqual([
      'b@example.com',
    ]);
  });

  it('asks nothing where there is no contact', async () => {
    const sns = mockClient(SNSClient).rejects(new Error('asked'));
    expect(await createAwsAlerts(new SNSClient(), options).confirmedContacts('demo', [])).toEqual([]);
    expect(sns.calls()).toHaveLength(0);
  });

  it('joins a waiting contact of another clinic by its name, and leaves one it cannot end', async () => {
    const sns = mockClient(SNSClient);
    sns.on(ListSubscriptionsByTopicCommand).resolves({
      Subscriptions: [
        { SubscriptionArn: 'PendingConfirmation', Protocol: 'email', Endpoint: 'a@example.com' },
        { SubscriptionArn: 'PendingConfirmation', Protocol: 'email', Endpoint: 'gone@example.com' },
      ],
    });
    sns
      .on(SubscribeCommand)
      .rejectsOnce(new InvalidParameterException({ message: 'exists with other attributes', $metadata: {} }))
      .resolves({ SubscriptionArn: 'arn:aws:sns:a' });
    sns.on(GetSubscriptionAttributesCommand).resolves({
      Attributes: { FilterPolicy: '{"clinicId":["other"],"level":["again"]}' },
    });
    sns.on(SetSubscriptionAttributesCommand).resolves({});
    await createAwsAlerts(new SNSClient(), options).setContacts('demo', ['a@example.com']);
    expect(sns.commandCalls(SetSubscriptionAttributesCommand).map(({ args }) => args[0].input)).toEqual([
      {
        SubscriptionArn: 'arn:aws:sns:a',
        AttributeName: 'FilterPolicy',
        AttributeValue: '{"clinicId":["demo","other"],"level":["again","first"]}',
      },
    ]);
    expect(sns.commandCalls(UnsubscribeCommand)).toHaveLength(0);
  });
});

describe('mending subscriptions', () => {
  const policyOf = (clinicId: string[], level: string[]) => JSON.stringify({ clinicId, level });

  /** What SNS is asked to change, for subscriptions named by their contact, each with its filter. */
  async function changes(policies: Record<string, string>, contacts: Record<string, string[]>) {
    const sns = mockClient(SNSClient);
    sns.on(ListSubscriptionsByTopicCommand).resolves({
      Subscriptions: [
        ...Object.keys(policies).map((Endpoint) => ({
          SubscriptionArn: `arn:${Endpoint}`,
          Protocol: 'email',
          Endpoint,
        })),
        { SubscriptionArn: 'PendingConfirmation', Protocol: 'email', Endpoint: 'waiting@example.com' },
      ],
    });
    sns
      .on(GetSubscriptionAttributesCommand)
      .callsFake(({ SubscriptionArn }: { SubscriptionArn: string }) => ({
        Attributes: { FilterPolicy: policies[SubscriptionArn.slice('arn:'.length)] },
      }));
    sns.on(UnsubscribeCommand).resolves({});
    sns.on(SetSubscriptionAttributesCommand).resolves({});
    const subscriptions = createAlertSubscriptions(new SNSClient(), options.topicArn);
    const count = await subscriptions.mend(() => Promise.resolve(new Map(Object.entries(contacts))));
    expect(sns.commandCalls(SubscribeCommand)).toHaveLength(0);
    const set = sns.commandCalls(SetSubscriptionAttributesCommand).map(({ args: [{ input }] }) => input);
    return {
      count,
      ended: sns.commandCalls(UnsubscribeCommand).map(({ args }) => args[0].input.SubscriptionArn),
      set: set.map(({ SubscriptionArn, AttributeValue }) => [SubscriptionArn, AttributeValue]),
    };
  }

  it('ends that of a contact who was removed before confirming, and invites nobody again', async () => {
    const policies = { 'gone@example.com': policyOf(['demo'], ['again', 'first']) };
    expect(await changes(policies, { demo: ['waiting@example.com'] })).toEqual({
      count: 1,
      ended: ['arn:gone@example.com'],
      set: [],
    });
  });

  it('takes one clinic from a contact of two, and sets the level of a place that has changed', async () => {
    const policies = {
      'both@example.com': policyOf(['demo', 'other'], ['again', 'first']),
      'second@example.com': policyOf(['demo'], ['again', 'first']),
    };
    const contacts = { demo: ['First@example.com', 'second@example.com'], other: ['Both@example.com'] };
    expect(await changes(policies, contacts)).toEqual({
      count: 2,
      ended: [],
      set: [
        ['arn:both@example.com', policyOf(['other'], ['again', 'first'])],
        ['arn:second@example.com', policyOf(['demo'], ['again'])],
      ],
    });
  });

  it('leaves alone what is right, what Ebb did not make, and a clinic it does not know', async () => {
    const policies = {
      'desk@example.com': policyOf(['demo'], ['again', 'first']),
      'by-hand@example.com': '{}',
      'new@example.com': policyOf(['newer'], ['again', 'first']),
    };
    expect(await changes(policies, { demo: ['desk@example.com'] })).toEqual({ count: 0, ended: [], set: [] });
  });
});

it('in memory, contacts confirm unless they are told not to, and the topic may refuse', async () => {
  const alerts = createMemoryAlerts();
  await alerts.setContacts('demo', ['a@example.com', 'b@example.com']);
  alerts.unconfirmed.add('a@example.com');
  expect(await alerts.confirmedContacts('demo', ['a@example.com', 'b@example.com', 'c@example.com'])).toEqual(
    ['b@example.com'],
  );
  alerts.refusing = true;
  expect(await alerts.raise('demo', 'first')).toBe(false);
  alerts.refusing = false;
  expect(await alerts.raise('demo', 'again')).toBe(true);
  expect(alerts.raised).toEqual([{ clinicId: 'demo', level: 'again' }]);
});
