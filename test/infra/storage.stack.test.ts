import { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { withStack } from './synthesise.ts';
import { deployedResources, type Json, ofType, only, type Resources } from './template.ts';

const resources = deployedResources();
const table = (start: string) => only(resources, 'AWS::DynamoDB::GlobalTable', start)[1];
const keys = [
  { AttributeName: 'pk', KeyType: 'HASH' },
  { AttributeName: 'sk', KeyType: 'RANGE' },
];

describe('the tables', () => {
  it('keep the history: streamed, recoverable for 35 days, protected, encrypted, never deleted with the stack', () => {
    const history = table('TablesHistory');
    expect(history.DeletionPolicy).toBe('RetainExceptOnCreate');
    expect(history.Properties).toEqual({
      AttributeDefinitions: [
        { AttributeName: 'pk', AttributeType: 'S' },
        { AttributeName: 'sk', AttributeType: 'S' },
      ],
      KeySchema: keys,
      BillingMode: 'PAY_PER_REQUEST',
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
      StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
      Replicas: [
        {
          Region: 'us-east-1',
          DeletionProtectionEnabled: true,
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
          Tags: [{ Key: 'application', Value: 'ebb' }],
        },
      ],
    });
  });

  it('keep the views: in the order of pages, without a stream or copies, since they can be made again', () => {
    const views = table('TablesViews');
    expect(views.Properties).toMatchObject({
      KeySchema: keys,
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
      GlobalSecondaryIndexes: [
        {
          IndexName: 'page',
          KeySchema: [
            { AttributeName: 'pagePk', KeyType: 'HASH' },
            { AttributeName: 'pageSk', KeyType: 'RANGE' },
          ],
          Projection: { ProjectionType: 'ALL' },
        },
      ],
      Replicas: [{ PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: false } }],
    });
    expect(views.Properties.StreamSpecification).toBeUndefined();
  });
});

describe('the buckets', () => {
  it('are closed to the public and encrypted, each', () => {
    const buckets = ofType(resources, 'AWS::S3::Bucket');
    expect(buckets).toHaveLength(4);
    for (const [, bucket] of buckets) {
      expect(bucket.Properties).toMatchObject({
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        BucketEncryption: expect.anything(),
      });
    }
  });

  it.each([
    ['BucketsExports', 7],
    ['BucketsFailures', 30],
    ['BucketsAccessLogs', 90],
  ])('%s forget a file after %i days', (start, days) => {
    const [, bucket] = only(resources, 'AWS::S3::Bucket', start);
    expect(bucket.Properties.LifecycleConfiguration).toMatchObject({
      Rules: [{ ExpirationInDays: days, Status: 'Enabled' }],
    });
  });

  it.each(['BucketsExports', 'BucketsFailures'])('%s log who reads them', (start) => {
    const [, bucket] = only(resources, 'AWS::S3::Bucket', start);
    expect(bucket.Properties.LoggingConfiguration).toMatchObject({
      DestinationBucketName: { Ref: expect.stringMatching(/^BucketsAccessLogs/) },
    });
  });
});

describe('names', () => {
  it('are left to AWS, so that two stacks or a second try never meet', () => {
    const nameOf: Record<string, string> = {
      'AWS::DynamoDB::GlobalTable': 'TableName',
      'AWS::S3::Bucket': 'BucketName',
      'AWS::SQS::Queue': 'QueueName',
      'AWS::SNS::Topic': 'TopicName',
      'AWS::Lambda::Function': 'FunctionName',
      'AWS::IAM::Role': 'RoleName',
      'AWS::Logs::LogGroup': 'LogGroupName',
      'AWS::Scheduler::ScheduleGroup': 'Name',
      'AWS::Scheduler::Schedule': 'Name',
      'AWS::CloudWatch::Alarm': 'AlarmName',
      'AWS::CloudWatch::CompositeAlarm': 'AlarmName',
      'AWS::CloudWatch::Dashboard': 'DashboardName',
      'AWS::KMS::Alias': 'AliasName',
    };
    const named = Object.entries(resources).filter(([, { Type, Properties }]) => {
      const property = nameOf[Type];
      return property !== undefined && (Properties ?? ({} as Json))[property] !== undefined;
    });
    expect(named.map(([id]) => id)).toEqual([]);
  });

  it('that AWS wants from us end in the random part of the stack id', () => {
    const wanted: Record<string, (properties: Json) => unknown> = {
      'AWS::CloudFront::Function': ({ Name }) => Name,
      'AWS::CloudFront::ResponseHeadersPolicy': (all) => (all.ResponseHeadersPolicyConfig as Json).Name,
      'AWS::CloudFront::OriginAccessControl': (all) => (all.OriginAccessControlConfig as Json).Name,
      'AWS::Cognito::UserPoolDomain': ({ Domain }) => Domain,
    };
    const names = Object.entries(wanted).map(([type, nameIn]) => nameIn(only(resources, type)[1].Properties));
    for (const name of names) expect(JSON.stringify(name)).toMatch(/"ebb-.*AWS::StackId/);
  });
});

describe('a first deployment', () => {
  const { guarded, template } = withStack(
    { number: { country: 'US', type: 'TOLL_FREE' } },
    (_app, stack) => ({
      guarded: stack.terminationProtection,
      template: Template.fromStack(stack).toJSON() as { Resources: Resources },
    }),
    { guarded: false },
  );

  it('guards nothing yet, so that AWS can take back what failed', () => {
    expect(guarded).toBe(false);
    expect(JSON.stringify(template)).not.toMatch(/"DeletionProtection(?:Enabled)?":(?:true|"ACTIVE")/);
  });

  it('keeps of what it made only what was there whole, and then the same as any later one', () => {
    const all = Object.values(template.Resources);
    expect(all.map(({ DeletionPolicy }) => DeletionPolicy)).not.toContain('Retain');
    const kept = all.filter(({ DeletionPolicy }) => DeletionPolicy === 'RetainExceptOnCreate');
    expect(kept.map(({ Type }) => Type).sort()).toEqual([
      'AWS::Cognito::UserPool',
      'AWS::DynamoDB::GlobalTable',
      'AWS::KMS::Key',
      ...Array.from({ length: 4 }, () => 'AWS::S3::Bucket'),
      'AWS::SMSVOICE::PhoneNumber',
      'AWS::SMSVOICE::ResourcePolicy',
    ]);
  });
});
