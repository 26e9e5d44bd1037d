/** `functions/wake` as it would be written any day. */
import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { SQSEvent } from 'aws-lambda';
import { z } from 'zod';
import { documents, instrumented, logger, tableName } from './tools.ts';

const wakeUp = z.object({ patientId: z.string().min(1) });

export const handler = instrumented(async ({ Records }: SQSEvent) => {
  for (const { body } of Records) {
    const { patientId } = wakeUp.parse(JSON.parse(body));
    await documents.send(new QueryCommand({ TableName: tableName, KeyConditionExpression: 'pk = :pk' }));
    await documents.send(new PutCommand({ TableName: tableName, Item: { pk: patientId, sk: '0' } }));
    logger.info('woken', { patientId });
  }
});
