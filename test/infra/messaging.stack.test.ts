import { describe, expect, it } from 'vitest';
import { richResources } from './synthesise.ts';
import { deployedResources, inWords, type Json, ofType, only, type Resource } from './template.ts';

const resources = deployedResources();
const withNumber = richResources();

function statementsOn(type: string, property: string, start: string): Json[] {
  const found = ofType(resources, type).filter(([, { Properties }]) =>
    inWords((Properties[property] as unknown[])[0]).startsWith(start),
  );
  return found.flatMap(
    ([, { Properties }]) => (Properties.PolicyDocument as { Statement: Json[] }).Statement,
  );
}

function timeoutOf(functionStart: string): number {
  return Number(only(resources, 'AWS::Lambda::Function', functionStart)[1].Properties.Timeout);
}

const consumers = {
  QueuesInbound: 'receivetext',
  QueuesWake: 'wake',
  QueuesEmergencies: 'sendtext',
  QueuesAnswers: 'sendtext',
  QueuesNudges: 'sendtext',
  QueuesExports: 'export',
  QueuesUpkeep: 'reconcile',
};

/** Their messages are kept until somebody has looked; of a job of reconcile the next run does the work. */
const kept = Object.keys(consumers).filter((name) => name !== 'QueuesUpkeep');

describe('the queues', () => {
  const queues = ofType(resources, 'AWS::SQS::Queue');
  const isDeadLetters = ([id]: [string, Resource]) => id.includes('DeadLetters');

  it('are seven, each with one of its own for what nobody could handle, kept for 14 days', () => {
    const working = queues.filter((queue) => !isDeadLetters(queue));
    expect(working.map(([id]) => inWords({ Ref: id })).sort()).toEqual(Object.keys(consumers).sort());
    const targets = working.map(([, { Properties }]) => {
      const redrive = Properties.RedrivePolicy as { deadLetterTargetArn: unknown; maxReceiveCount: number };
      return inWords(redrive.deadLetterTargetArn);
    });
    expect(targets.sort()).toEqual(
      queues
        .filter(isDeadLetters)
        .map(([id]) => inWords({ Ref: id }))
        .sort(),
    );
    for (const [, { Properties }] of queues.filter(isDeadLetters)) {
      expect(Properties.MessageRetentionPeriod).toBe(14 * 24 * 3600);
    }
  });

  it.each(kept)(
    '%s put aside what came again for a day of throttled receives, and before it is forgotten',
    (name) => {
      const found = queues.find(([id]) => inWords({ Ref: id }) === name);
      const { RedrivePolicy, VisibilityTimeout, MessageRetentionPeriod } = found?.[1].Properties ?? {};
      const { maxReceiveCount } = RedrivePolicy as { maxReceiveCount: number };
      // A throttled receive counts as a try. SQS takes no more than a thousand.
      const patience = maxReceiveCount * Number(VisibilityTimeout);
      expect(maxReceiveCount).toBeLessThanOrEqual(1_000);
      expect(patience).toBeGreaterThanOrEqual(16 * 3600);
      expect(MessageRetentionPeriod).toBe(4 * 24 * 3600);
      expect(patience).toBeLessThan(Number(MessageRetentionPeriod));
    },
  );

  it('forget a job of reconcile within hours, and put it aside before', () => {
    const found = queues.find(([id]) => inWords({ Ref: id }) === 'QueuesUpkeep');
    const { RedrivePolicy, VisibilityTimeout, MessageRetentionPeriod } = found?.[1].Properties ?? {};
    const { maxReceiveCount } = RedrivePolicy as { maxReceiveCount: number };
    expect(MessageRetentionPeriod).toBe(3600);
    expect(maxReceiveCount).toBeGreaterThan(3);
    expect(maxReceiveCount * Number(VisibilityTimeout)).toBeLessThan(3600);
  });

  it.each(Object.entries(consumers))('%s hide a message for six times the time of %s', (queue, consumer) => {
    const found = queues.find(([id]) => inWords({ Ref: id }) === queue);
    expect(found?.[1].Properties.VisibilityTimeout).toBe(6 * timeoutOf(consumer));
  });

  it('let the inbound topic in, and nobody but it', () => {
    for (const start of ['QueuesInbound', 'QueuesInboundDeadLetters']) {
      const allowed = statementsOn('AWS::SQS::QueuePolicy', 'Queues', start).filter(
        (s) => s.Effect === 'Allow',
      );
      expect(allowed.length).toBeGreaterThan(0);
      for (const { Principal, Condition } of allowed) {
        expect(Principal).toEqual({ Service: 'sns.amazonaws.com' });
        expect(inWords(Object.values(Object.values(Condition as Json)[0] as Json)[0])).toBe('TopicsInbound');
      }
    }
  });
});

describe('the topics', () => {
  const source = (service: string) => ({
    StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } },
    ArnLike: {
      'aws:SourceArn': {
        'Fn::Join': ['', [`arn:aws:${service}:us-east-1:`, { Ref: 'AWS::AccountId' }, ':*']],
      },
    },
  });

  it.each([
    ['TopicsInbound', 'sms-voice'],
    ['TopicsOperator', 'cloudwatch'],
    ['TopicsOver', 'cloudwatch'],
  ])('%s may be published to by %s for this account alone', (topic, service) => {
    const allowed = statementsOn('AWS::SNS::TopicPolicy', 'Topics', topic).filter(
      (s) => s.Effect === 'Allow',
    );
    expect(allowed).toEqual([
      expect.objectContaining({
        Action: 'sns:Publish',
        Principal: { Service: `${service}.amazonaws.com` },
        Condition: source(service),
      }),
    ]);
  });

  it('are encrypted with a key that rotates and lets those same services in', () => {
    const [keyId, key] = only(resources, 'AWS::KMS::Key');
    expect(key.Properties.EnableKeyRotation).toBe(true);
    const topics = ofType(resources, 'AWS::SNS::Topic');
    expect(topics).toHaveLength(4);
    for (const [, { Properties }] of topics) {
      expect(Properties.KmsMasterKeyId).toEqual({ 'Fn::GetAtt': [keyId, 'Arn'] });
    }
    const services = (key.Properties.KeyPolicy as { Statement: Json[] }).Statement.filter(
      ({ Principal }) => (Principal as Json).Service !== undefined,
    );
    expect(services).toEqual(
      ['sms-voice', 'cloudwatch'].map((service) =>
        expect.objectContaining({
          Action: ['kms:GenerateDataKey*', 'kms:Decrypt'],
          Principal: { Service: `${service}.amazonaws.com` },
          Condition: source(service),
        }),
      ),
    );
  });

  it('hand texts over in their envelope, and those that find the queue closed to its dead letters', () => {
    const [, { Properties }] = only(resources, 'AWS::SNS::Subscription');
    expect(Properties.RawMessageDelivery).toBe(false);
    expect(inWords(Properties.Endpoint)).toBe('QueuesInbound');
    expect(inWords((Properties.RedrivePolicy as Json).deadLetterTargetArn)).toBe('QueuesInboundDeadLetters');
  });
});

describe('the number', () => {
  it('is not asked for unless the operator does', () => {
    expect(ofType(resources, 'AWS::SMSVOICE::PhoneNumber')).toEqual([]);
  });

  it('is two-way, tells the product of every STOP, and may be sent from by SNS for this account', () => {
    const [id, { Properties }] = only(withNumber, 'AWS::SMSVOICE::PhoneNumber');
    expect(Properties).toMatchObject({
      IsoCountryCode: 'US',
      NumberType: 'TOLL_FREE',
      NumberCapabilities: ['SMS'],
      SelfManagedOptOutsEnabled: true,
      DeletionProtectionEnabled: true,
    });
    const twoWay = Properties.TwoWay as Json;
    expect(twoWay.Enabled).toBe(true);
    expect(inWords(twoWay.ChannelArn)).toBe('TopicsInbound');
    const [, policy] = only(withNumber, 'AWS::SMSVOICE::ResourcePolicy');
    expect(policy.Properties).toMatchObject({
      ResourceArn: { 'Fn::GetAtt': [id, 'Arn'] },
      PolicyDocument: {
        Statement: [
          {
            Action: 'sms-voice:SendTextMessage',
            Principal: { Service: 'sns.amazonaws.com' },
            Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
          },
        ],
      },
    });
  });
});
