/** The least that could send a text: the same clients as `functions/send-text`, and nothing else. */
import { DynamoDBClient, PutItemCommand, QueryCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { SQSEvent } from 'aws-lambda';

const dynamo = new DynamoDBClient();
const queues = new SQSClient();
const texts = new SNSClient();
const { HISTORY_TABLE, ANSWERS_QUEUE_URL } = process.env;

export async function handler({ Records }: SQSEvent): Promise<void> {
  for (const { body } of Records) {
    const Key = { pk: { S: body }, sk: { S: '0' } };
    await dynamo.send(new QueryCommand({ TableName: HISTORY_TABLE, KeyConditionExpression: 'pk = :pk' }));
    await dynamo.send(new UpdateItemCommand({ TableName: HISTORY_TABLE, Key }));
    await texts.send(new PublishCommand({ PhoneNumber: body, Message: body }));
    await dynamo.send(new PutItemCommand({ TableName: HISTORY_TABLE, Item: Key }));
    await queues.send(new SendMessageCommand({ QueueUrl: ANSWERS_QUEUE_URL, MessageBody: body }));
  }
}
