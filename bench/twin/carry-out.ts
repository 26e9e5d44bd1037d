/** `functions/carry-out` as it would be written any day. */
import { CreateScheduleCommand, SchedulerClient, UpdateScheduleCommand } from '@aws-sdk/client-scheduler';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { z } from 'zod';
import { documents, instrumented, logger, tableName, tracer } from './tools.ts';

const env = z
  .object({ ANSWERS_QUEUE_URL: z.string(), WAKE_QUEUE_ARN: z.string(), SCHEDULE_ROLE_ARN: z.string() })
  .parse(process.env);
const queues = tracer.captureAWSv3Client(new SQSClient());
const scheduler = tracer.captureAWSv3Client(new SchedulerClient());

export const handler = instrumented(async ({ Records }: DynamoDBStreamEvent) => {
  for (const { eventID } of Records) {
    await documents.send(new QueryCommand({ TableName: tableName, KeyConditionExpression: 'pk = :pk' }));
    await queues.send(new SendMessageCommand({ QueueUrl: env.ANSWERS_QUEUE_URL, MessageBody: eventID }));
    const schedule = {
      Name: eventID,
      ScheduleExpression: 'at(2030-01-01T00:00:00)',
      FlexibleTimeWindow: { Mode: 'OFF' as const },
      Target: { Arn: env.WAKE_QUEUE_ARN, RoleArn: env.SCHEDULE_ROLE_ARN },
    };
    await scheduler.send(new UpdateScheduleCommand(schedule));
    await scheduler.send(new CreateScheduleCommand(schedule));
    logger.info('carried out', { eventID });
  }
});
