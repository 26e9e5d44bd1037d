import { GetScheduleCommand, ListSchedulesCommand } from '@aws-sdk/client-scheduler';
import { ListSubscriptionsByTopicCommand } from '@aws-sdk/client-sns';
import { GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startAws } from '../../../local/aws/front-server.ts';
import type { LocalAws } from '../../../local/aws/local-aws.ts';
import { createClock } from '../../../local/clock.ts';
import { type AwsClients, createAwsClients } from '../../../local/cloudformation/aws-clients.ts';
import { deploy } from '../../../local/cloudformation/deploy.ts';
import { openStack } from '../../../local/cloudformation/local-stack.ts';
import type { TemplateResource } from '../../../local/cloudformation/template.ts';
import { temporaryData } from '../lambda/running-stack.ts';

type Resources = Record<string, TemplateResource>;

const table = (key: string): TemplateResource => ({
  Type: 'AWS::DynamoDB::GlobalTable',
  Properties: {
    AttributeDefinitions: [{ AttributeName: key, AttributeType: 'S' }],
    KeySchema: [{ AttributeName: key, KeyType: 'HASH' }],
    StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
    Replicas: [{ Region: 'us-east-1' }],
  },
});

const queue = (properties: object): TemplateResource => ({
  Type: 'AWS::SQS::Queue',
  Properties: { ...properties },
});

const subscription = (raw: boolean): TemplateResource => ({
  Type: 'AWS::SNS::Subscription',
  Properties: {
    TopicArn: { Ref: 'Topic' },
    Protocol: 'sqs',
    Endpoint: { 'Fn::GetAtt': ['Work', 'Arn'] },
    RawMessageDelivery: raw,
  },
});

const policy: TemplateResource = {
  Type: 'AWS::SQS::QueuePolicy',
  Properties: {
    Queues: [{ Ref: 'Work' }],
    PolicyDocument: {
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Service: 'sns.amazonaws.com' },
          Action: 'sqs:SendMessage',
          Resource: { 'Fn::GetAtt': ['Work', 'Arn'] },
          Condition: { ArnEquals: { 'aws:SourceArn': { Ref: 'Topic' } } },
        },
      ],
    },
  },
};

const schedule = (expression: string): TemplateResource => ({
  Type: 'AWS::Scheduler::Schedule',
  Properties: {
    GroupName: { Ref: 'Group' },
    ScheduleExpression: expression,
    FlexibleTimeWindow: { Mode: 'OFF' },
    Target: { Arn: { 'Fn::GetAtt': ['Work', 'Arn'] }, RoleArn: 'arn:aws:iam::000000000000:role/any' },
  },
});

const base: Resources = {
  Things: table('id'),
  Dead: queue({}),
  Work: queue({
    VisibilityTimeout: 60,
    RedrivePolicy: { deadLetterTargetArn: { 'Fn::GetAtt': ['Dead', 'Arn'] }, maxReceiveCount: 3 },
  }),
  Topic: { Type: 'AWS::SNS::Topic' },
  Policy: policy,
  Subscription: subscription(true),
  Group: { Type: 'AWS::Scheduler::ScheduleGroup', Properties: { Name: 'patients' } },
  Quarterly: schedule('rate(15 minutes)'),
  Alarm: { Type: 'AWS::CloudWatch::Alarm' },
};

describe('deploy', () => {
  const data = temporaryData();
  let aws: LocalAws;
  let clients: AwsClients;

  beforeAll(async () => {
    aws = await startAws({
      port: 0,
      dataDir: data.dataDir,
      clock: createClock(),
      authorize: () => ({ allowed: true }),
      region: 'us-east-1',
      accountId: '000000000000',
    });
    clients = createAwsClients(aws.endpoint, 'us-east-1', 'local');
  });

  afterAll(async () => {
    clients.destroy();
    await aws.close();
    data.remove();
  });

  async function deployed(stackName: string, Resources: Resources) {
    const source = {
      name: stackName,
      region: undefined,
      account: undefined,
      template: { Resources },
      assetPath: () => undefined,
    };
    const place = {
      stackName,
      region: 'us-east-1',
      accountId: '000000000000',
      awsEndpoint: aws.endpoint,
      webUrl: 'http://127.0.0.1:3000',
    };
    const stack = openStack(source, place);
    await deploy(stack, clients);
    const named = (logicalId: string) => {
      const found = stack.resources.find((resource) => resource.logicalId === logicalId);
      if (found === undefined) throw new Error(`No resource ${logicalId}.`);
      return found;
    };
    return { stack, named, ref: (logicalId: string) => stack.ref(named(logicalId)) };
  }

  async function queueAttributes(QueueUrl: string) {
    const command = new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] });
    return (await clients.sqs.send(command)).Attributes ?? {};
  }

  it('makes what the template declares, and can be run again', async () => {
    await deployed('once', base);
    const { stack, named, ref } = await deployed('once', base);
    expect(stack.attribute(named('Things'), 'StreamArn')).toMatch(/:table\/once-Things\/stream\//);
    const attributes = await queueAttributes(ref('Work'));
    expect(attributes.VisibilityTimeout).toBe('60');
    expect(JSON.parse(attributes.RedrivePolicy ?? '')).toEqual({
      deadLetterTargetArn: 'arn:aws:sqs:us-east-1:000000000000:once-Dead',
      maxReceiveCount: 3,
    });
    const listed = await clients.sns.send(new ListSubscriptionsByTopicCommand({ TopicArn: ref('Topic') }));
    expect(listed.Subscriptions?.map(({ Endpoint }) => Endpoint)).toEqual([
      'arn:aws:sqs:us-east-1:000000000000:once-Work',
    ]);
    const schedules = await clients.scheduler.send(new ListSchedulesCommand({ GroupName: 'patients' }));
    expect(schedules.Schedules?.map(({ Name }) => Name)).toEqual(['once-Quarterly']);
  });

  it('brings up to date what the template has changed or dropped', async () => {
    await deployed('changed', base);
    const { Subscription: _dropped, ...rest } = base;
    const next = { ...rest, Work: queue({}), Quarterly: schedule('rate(1 hour)') };
    const { ref } = await deployed('changed', next);
    const attributes = await queueAttributes(ref('Work'));
    expect([attributes.VisibilityTimeout, attributes.RedrivePolicy]).toEqual(['30', undefined]);
    const listed = await clients.sns.send(new ListSubscriptionsByTopicCommand({ TopicArn: ref('Topic') }));
    expect(listed.Subscriptions).toEqual([]);
    const found = await clients.scheduler.send(
      new GetScheduleCommand({ Name: 'changed-Quarterly', GroupName: 'patients' }),
    );
    expect(found.ScheduleExpression).toBe('rate(1 hour)');
  });

  it('says what to do when a table that holds data would need other keys', async () => {
    await deployed('keys', base);
    await expect(deployed('keys', { ...base, Things: table('other') })).rejects.toThrow('--fresh');
  });

  it('refuses a subscription that the queue does not let in', async () => {
    const { Policy: _gone, ...rest } = base;
    await expect(deployed('closed', rest)).rejects.toThrow(/AccessDenied: no policy of queue Work/);
    const otherTopic = { ...base, Other: { Type: 'AWS::SNS::Topic' } };
    const elsewhere: TemplateResource = {
      Type: 'AWS::SNS::Subscription',
      Properties: { ...subscription(true).Properties, TopicArn: { Ref: 'Other' } },
    };
    await expect(deployed('other', { ...otherTopic, Subscription: elsewhere })).rejects.toThrow(
      'AccessDenied',
    );
  });

  it('names every resource that it would have to leave out', async () => {
    const odd = { Odd: { Type: 'AWS::Kinesis::Stream' }, Odder: { Type: 'AWS::MSK::Cluster' } };
    await expect(deployed('odd', { ...base, ...odd })).rejects.toThrow(
      'Odd (AWS::Kinesis::Stream), Odder (AWS::MSK::Cluster)',
    );
  });
});
