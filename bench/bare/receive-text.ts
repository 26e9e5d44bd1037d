/** The least that could receive a text: the same clients as `functions/receive-text`, and nothing else. */
import { DynamoDBClient, GetItemCommand, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { SQSEvent } from 'aws-lambda';

const dynamo = new DynamoDBClient();
const TableName = process.env.HISTORY_TABLE;

export async function handler({ Records }: SQSEvent): Promise<void> {
  for (const { body } of Records) {
    const key = { pk: { S: body }, sk: { S: '0' } };
    await dynamo.send(new GetItemCommand({ TableName, Key: key }));
    await dynamo.send(new QueryCommand({ TableName, KeyConditionExpression: 'pk = :pk' }));
    await dynamo.send(new PutItemCommand({ TableName, Item: key }));
  }
}
