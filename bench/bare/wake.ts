/** The least that could act on a wake-up: the same clients as `functions/wake`, and nothing else. */
import { DynamoDBClient, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { SQSEvent } from 'aws-lambda';

const dynamo = new DynamoDBClient();
const TableName = process.env.HISTORY_TABLE;

export async function handler({ Records }: SQSEvent): Promise<void> {
  for (const { body } of Records) {
    await dynamo.send(new QueryCommand({ TableName, KeyConditionExpression: 'pk = :pk' }));
    await dynamo.send(new PutItemCommand({ TableName, Item: { pk: { S: body }, sk: { S: '0' } } }));
  }
}
