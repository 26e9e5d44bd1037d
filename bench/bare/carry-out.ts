/** The least that could carry a commit out: the same clients as `functions/carry-out`, and nothing else. */
import { DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { CreateScheduleCommand, SchedulerClient, UpdateScheduleCommand } from '@aws-sdk/client-scheduler';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { DynamoDBStreamEvent } from 'aws-lambda';

const dynamo = new DynamoDBClient();
const queues = new SQSClient();
const scheduler = new SchedulerClient();
const { HISTORY_TABLE, ANSWERS_QUEUE_URL, WAKE_QUEUE_ARN, SCHEDULE_ROLE_ARN } = process.env;

export async function handler({ Records }: DynamoDBStreamEvent): Promise<void> {
  for (const { eventID } of Records) {
    await dynamo.send(new QueryCommand({ TableName: HISTORY_TABLE, KeyConditionExpression: 'pk = :pk' }));
    await queues.send(new SendMessageCommand({ QueueUrl: ANSWERS_QUEUE_URL, MessageBody: eventID }));
    const schedule = {
      Name: eventID,
      ScheduleExpression: 'at(2030-01-01T00:00:00)',
      FlexibleTimeWindow: { Mode: 'OFF' as const },
      Target: { Arn: WAKE_QUEUE_ARN, RoleArn: SCHEDULE_ROLE_ARN },
    };
    await scheduler.send(new UpdateScheduleCommand(schedule));
    await scheduler.send(new CreateScheduleCommand(schedule));
  }
}
