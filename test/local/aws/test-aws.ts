import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { startAws } from '../../../local/aws/front-server.ts';
import type { Authorize, AuthorizeCall, LocalAws } from '../../../local/aws/local-aws.ts';
import { createClock, type MovableClock } from '../../../local/clock.ts';
import { localSecret } from '../../../local/iam/access-keys.ts';

export const region = 'us-west-2';
export const accountId = '000000000000';
export const roleArn = `arn:aws:iam::${accountId}:role/scheduler`;

/** An endpoint of its own for one test file, with a client of every service and what was asked of IAM. */
export interface TestAws {
  readonly aws: LocalAws;
  readonly clock: MovableClock;
  readonly dataDir: string;
  /** Every question asked so far, oldest first. */
  readonly asked: AuthorizeCall[];
  /** Refuses these actions from now on. */
  readonly refuse: (...actions: string[]) => void;
  readonly dynamodb: DynamoDBClient;
  readonly sns: SNSClient;
  readonly sqs: SQSClient;
  readonly s3: S3Client;
  readonly scheduler: SchedulerClient;
  readonly cognito: CognitoIdentityProviderClient;
  /** Every invitation that was mailed so far. */
  readonly invited: { to: string; password: string; pool: string }[];
  /** Stops the endpoint and starts one on the same state, as `npm start` does. */
  readonly restart: () => Promise<TestAws>;
  readonly close: () => Promise<void>;
}

export async function startTestAws(clock = createClock(), dataDir?: string): Promise<TestAws> {
  const directory = dataDir ?? (await mkdtemp(join(tmpdir(), 'ebb-aws-')));
  const asked: AuthorizeCall[] = [];
  const refused = new Set<string>();
  const authorize: Authorize = (call) => {
    asked.push(call);
    if (!refused.has(call.action)) return { allowed: true };
    return { allowed: false, message: deniedWords(call.action, call.resources[0] ?? '*') };
  };
  const invited: TestAws['invited'] = [];
  const onInvited = (mail: TestAws['invited'][number]) => invited.push(mail);
  const aws = await startAws({ port: 0, dataDir: directory, clock, authorize, region, accountId, onInvited });
  const configuration = {
    region,
    endpoint: aws.endpoint,
    credentials: { accessKeyId: 'function-key', secretAccessKey: localSecret },
    maxAttempts: 1,
  };
  const clients = {
    dynamodb: new DynamoDBClient(configuration),
    sns: new SNSClient(configuration),
    sqs: new SQSClient(configuration),
    s3: new S3Client(configuration),
    scheduler: new SchedulerClient(configuration),
    cognito: new CognitoIdentityProviderClient(configuration),
  };
  const stop = async () => {
    for (const client of Object.values(clients)) client.destroy();
    await aws.close();
  };
  return {
    aws,
    clock,
    dataDir: directory,
    asked,
    refuse: (...actions) => {
      for (const action of actions) refused.add(action);
    },
    ...clients,
    invited,
    restart: async () => {
      await stop();
      return startTestAws(clock, directory);
    },
    close: async () => {
      await stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

export function deniedWords(action: string, resource: string): string {
  return `User: arn:aws:sts::${accountId}:assumed-role/wake/wake is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`;
}
