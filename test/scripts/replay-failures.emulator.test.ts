import { LambdaClient } from '@aws-sdk/client-lambda';
import { CreateBucketCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Invoked } from '../../local/aws/lambda-front.ts';
import { localSecret } from '../../local/iam/access-keys.ts';
import { type FailedBatch, listFailures, replayFailure } from '../../scripts/replay-records.ts';
import { accountId, region, startTestAws, type TestAws } from '../local/aws/test-aws.ts';

const Bucket = 'failures';
const arnOf = (name: string) => `arn:aws:lambda:${region}:${accountId}:function:${name}`;
const done: Invoked = { ok: true, payload: { batchItemFailures: [] } };
let aws: TestAws;
let s3: S3Client;
let lambda: LambdaClient;
let answers: Invoked[] = [];
const invoked: { arn: string; event: unknown }[] = [];

function failed(name: string, at: string, body: string) {
  const key = `aws/lambda/source-${name}/shardId-1/${at.slice(0, 10).replaceAll('-', '/')}/${at}-id`;
  const record = {
    requestContext: { functionArn: arnOf(name), condition: 'RetryAttemptsExhausted' },
    timestamp: at,
    DDBStreamBatchInfo: { batchSize: 1, shardId: 'shardId-1' },
    payload: JSON.stringify({ Records: [{ body }] }),
  };
  return s3.send(new PutObjectCommand({ Bucket, Key: key, Body: JSON.stringify(record) }));
}

async function listed(): Promise<FailedBatch[]> {
  const found: FailedBatch[] = [];
  for await (const one of listFailures(s3, Bucket)) found.push(one);
  return found;
}

async function replayAll(): Promise<(string | undefined)[]> {
  const faults: (string | undefined)[] = [];
  for (const one of await listed()) faults.push(await replayFailure(s3, lambda, Bucket, one));
  return faults;
}

beforeAll(async () => {
  aws = await startTestAws();
  const at = {
    region,
    endpoint: aws.aws.endpoint,
    credentials: { accessKeyId: 'operator', secretAccessKey: localSecret },
    maxAttempts: 1,
  };
  s3 = new S3Client({ ...at, forcePathStyle: true });
  lambda = new LambdaClient(at);
  await s3.send(new CreateBucketCommand({ Bucket }));
  aws.aws.functions.runWith(arnOf(''), {
    invoke: (arn, event) => {
      invoked.push({ arn, event });
      return Promise.resolve(answers.shift() ?? done);
    },
    reserve: () => undefined,
  });
});
afterAll(async () => {
  s3.destroy();
  lambda.destroy();
  await aws.close();
});

it('lists what failed with its function, time and size, and nothing that it says', async () => {
  await failed('project', '2026-03-02T10:00:00.000Z', 'the words of somebody');
  await failed('carryout', '2026-03-01T10:00:00.000Z', 'first');
  await failed('carryout', '2026-03-02T10:00:00.000Z', 'second');
  const found = await listed();
  expect(
    found.map(({ functionName, failedAt, count }) => [functionName, failedAt.slice(0, 10), count]),
  ).toEqual([
    ['carryout', '2026-03-01', 1],
    ['carryout', '2026-03-02', 1],
    ['project', '2026-03-02', 1],
  ]);
  expect(JSON.stringify(found)).not.toContain('words');
  expect(invoked).toEqual([]);
});

it('removes only what the function it failed in says it handled, and tells why the rest stays', async () => {
  answers = [
    { ok: true, payload: { batchItemFailures: [{ itemIdentifier: '1' }] } },
    { ok: false, error: { errorType: 'Error', errorMessage: 'the words of somebody' } },
    { ok: true, payload: null },
  ];
  expect(await replayAll()).toEqual([
    'a record failed again, and those behind it were not tried',
    'the function failed (Unhandled)',
    'the function did not say what it handled',
  ]);
  expect(await listed()).toHaveLength(3);
  expect(await replayAll()).toEqual([undefined, undefined, undefined]);
  expect(invoked.slice(-3)).toEqual([
    { arn: arnOf('carryout'), event: { Records: [{ body: 'first' }] } },
    { arn: arnOf('carryout'), event: { Records: [{ body: 'second' }] } },
    { arn: arnOf('project'), event: { Records: [{ body: 'the words of somebody' }] } },
  ]);
  expect((await s3.send(new ListObjectsV2Command({ Bucket }))).KeyCount ?? 0).toBe(0);
});

it('loses nothing of a function that is gone, or that may not be invoked', async () => {
  await failed('carryout', '2026-03-03T10:00:00.000Z', 'third');
  const [one] = await listed();
  if (one === undefined) throw new Error('nothing is listed');
  const gone = { ...one, functionArn: 'arn:aws:lambda:eu-west-1:000000000000:function:gone' };
  expect(await replayFailure(s3, lambda, Bucket, gone)).toBe('there is no such function any more');
  aws.refuse('lambda:InvokeFunction');
  await expect(replayFailure(s3, lambda, Bucket, one)).rejects.toThrow('lambda:InvokeFunction');
  expect(await listed()).toHaveLength(1);
});
