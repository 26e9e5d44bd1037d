/** `functions/receive-text` as it would be written any day. */
import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { SQSEvent } from 'aws-lambda';
import { z } from 'zod';
import { documents, instrumented, logger, tableName } from './tools.ts';

const inbound = z.object({
  originationNumber: z.string().regex(/^\+[1-9]\d{6,14}$/),
  destinationNumber: z.string(),
  messageBody: z.string(),
  inboundMessageId: z.string().min(1),
});

export const handler = instrumented(async ({ Records }: SQSEvent) => {
  for (const { body } of Records) {
    const message = inbound.parse(JSON.parse(body));
    const Key = { pk: message.originationNumber, sk: message.destinationNumber };
    await documents.send(new GetCommand({ TableName: tableName, Key }));
    await documents.send(new QueryCommand({ TableName: tableName, KeyConditionExpression: 'pk = :pk' }));
    await documents.send(new PutCommand({ TableName: tableName, Item: { ...Key, ...message } }));
    logger.info('received', { messageId: message.inboundMessageId });
  }
});
