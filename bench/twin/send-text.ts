/** `functions/send-text` as it would be written any day. */
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { SQSEvent } from 'aws-lambda';
import { z } from 'zod';
import { documents, instrumented, logger, tableName, tracer } from './tools.ts';

const env = z.object({ ANSWERS_QUEUE_URL: z.string() }).parse(process.env);
const reference = z.object({ owner: z.string(), ownerId: z.string(), textId: z.string() });
const queues = tracer.captureAWSv3Client(new SQSClient());
const texts = tracer.captureAWSv3Client(new SNSClient());

export const handler = instrumented(async ({ Records }: SQSEvent) => {
  for (const { body } of Records) {
    const { ownerId, textId } = reference.parse(JSON.parse(body));
    const Key = { pk: ownerId, sk: textId };
    await documents.send(new QueryCommand({ TableName: tableName, KeyConditionExpression: 'pk = :pk' }));
    await documents.send(new UpdateCommand({ TableName: tableName, Key }));
    await texts.send(new PublishCommand({ PhoneNumber: ownerId, Message: textId }));
    await documents.send(new PutCommand({ TableName: tableName, Item: Key }));
    await queues.send(new SendMessageCommand({ QueueUrl: env.ANSWERS_QUEUE_URL, MessageBody: body }));
    logger.info('sent', { textId });
  }
});
