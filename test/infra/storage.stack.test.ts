import { describe, expect, it } from 'vitest';
import { deployedResources, type Json, ofType, only } from './template.ts';

const resources = deployedResources();
const table = (start: string) => only(resources, 'AWS::DynamoDB::GlobalTable', start)[1];
const keys = [
  { AttributeName: 'pk', KeyType: 'HASH' },
  { AttributeName: 'sk', KeyType: 'RANGE' },
];

describe('the tables', () => {
  it('keep the history: streamed, recoverable for 35 days, protected, encrypted, never deleted with the stack', () => {
    const history = table('TablesHistory');
    expect(history.DeletionPolicy).toBe('Retain');
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
    };
    const named = Object.entries(resources).filter(([, { Type, Properties }]) => {
      const property = nameOf[Type];
      return property !== undefined && (Properties ?? ({} as Json))[property] !== undefined;
    });
    expect(named.map(([id]) => id)).toEqual([]);
  });
});
