import { InvokeCommand, type LambdaClient, ResourceNotFoundException } from '@aws-sdk/client-lambda';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  paginateListObjectsV2,
  type S3Client,
} from '@aws-sdk/client-s3';
import * as z from 'zod';

/** A batch that a reader of the stream gave up. */
export interface FailedBatch {
  readonly key: string;
  readonly functionArn: string;
  readonly functionName: string;
  readonly failedAt: string;
  readonly count: number;
}

/** What Lambda writes about a batch that it gives up; the event stands in it as text. */
const record = z.object({
  requestContext: z.object({ functionArn: z.string().startsWith('arn:aws:lambda:') }),
  timestamp: z.string(),
  DDBStreamBatchInfo: z.object({ batchSize: z.number() }),
  payload: z.string(),
});

/** What a reader answers: the records it has not handled. */
const answer = z.object({ batchItemFailures: z.array(z.unknown()) });

async function read(s3: S3Client, Bucket: string, Key: string): Promise<z.infer<typeof record>> {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
  return record.parse(JSON.parse((await Body?.transformToString()) ?? ''));
}

/** What lies in the bucket of failed records, oldest first of each part of the stream: its keys begin with the time. */
export async function* listFailures(s3: S3Client, Bucket: string): AsyncGenerator<FailedBatch> {
  for await (const { Contents = [] } of paginateListObjectsV2(
    { client: s3 },
    { Bucket, Prefix: 'aws/lambda/' },
  )) {
    for (const { Key: key = '' } of Contents) {
      const { requestContext, timestamp, DDBStreamBatchInfo } = await read(s3, Bucket, key);
      const { functionArn } = requestContext;
      // arn:aws:lambda:region:account:function:name, and a version where there is one.
      const functionName = functionArn.split(':')[6] ?? functionArn;
      yield { key, functionArn, functionName, failedAt: timestamp, count: DDBStreamBatchInfo.batchSize };
    }
  }
}

/**
 * Hands a batch to the function it failed in. It is removed only when all of it was handled; otherwise what is answered
 * says why it stays, without a word of what is in it.
 */
export async function replayFailure(
  s3: S3Client,
  lambda: LambdaClient,
  Bucket: string,
  { key, functionArn }: FailedBatch,
): Promise<string | undefined> {
  const { payload } = await read(s3, Bucket, key);
  const ask = new InvokeCommand({ FunctionName: functionArn, Payload: new TextEncoder().encode(payload) });
  const answered = await lambda.send(ask).catch((error: unknown) => {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  });
  if (answered === undefined) return 'there is no such function any more';
  const { FunctionError, Payload } = answered;
  if (FunctionError !== undefined) return `the function failed (${FunctionError})`;
  const handled = answer.safeParse(JSON.parse(Payload?.transformToString() || 'null'));
  if (!handled.success) return 'the function did not say what it handled';
  const failed = handled.data.batchItemFailures.length;
  if (failed > 0) return 'a record failed again, and those behind it were not tried';
  await s3.send(new DeleteObjectCommand({ Bucket, Key: key }));
  return undefined;
}
