import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { localSecret } from '../iam/access-keys.ts';

/** One client of each service, all at the local endpoint and signing with the same key. */
export interface AwsClients {
  readonly dynamodb: DynamoDBClient;
  readonly s3: S3Client;
  readonly scheduler: SchedulerClient;
  readonly sns: SNSClient;
  readonly sqs: SQSClient;
  readonly destroy: () => void;
}

/** Clients for the endpoint (`http://127.0.0.1:4566`) that sign with this access key id. */
export function createAwsClients(endpoint: string, region: string, accessKeyId: string): AwsClients {
  const options = {
    endpoint,
    region,
    credentials: { accessKeyId, secretAccessKey: localSecret },
    maxAttempts: 2,
  };
  const clients = {
    dynamodb: new DynamoDBClient(options),
    s3: new S3Client({ ...options, forcePathStyle: true }),
    scheduler: new SchedulerClient(options),
    sns: new SNSClient(options),
    sqs: new SQSClient(options),
  };
  return {
    ...clients,
    destroy: () => {
      for (const client of Object.values(clients)) client.destroy();
    },
  };
}
