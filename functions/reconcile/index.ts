import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod/mini';
import { filled, readEnvironment } from '../../shared/edge/settings-from-environment.ts';
import { environment } from '../../shared/names.ts';
import { createAlertSubscriptions } from '../../shared/outside/alert-subscriptions.ts';
import { createAwsQueues } from '../../shared/outside/aws-queues.ts';
import { createAwsSchedules } from '../../shared/outside/aws-schedules.ts';
import { systemClock as clock } from '../../shared/outside/system-clock.ts';
import { createDynamoClinics } from '../../shared/history/dynamo-clinics.ts';
import { createDynamoHistories } from '../../shared/history/dynamo-histories.ts';
import { around } from '../lambda/around.ts';
import { createHandler } from './handler.ts';

const env = readEnvironment(
  z.object({
    [environment.historyTable]: filled,
    [environment.emergenciesQueueUrl]: filled,
    [environment.answersQueueUrl]: filled,
    [environment.nudgesQueueUrl]: filled,
    [environment.wakeQueueUrl]: filled,
    [environment.wakeQueueArn]: filled,
    [environment.scheduleGroup]: filled,
    [environment.scheduleRoleArn]: filled,
    [environment.scheduleDlqArn]: filled,
    [environment.alertTopicArn]: filled,
  }),
);
const dynamo = new DynamoDBClient();

const handle = createHandler({
  histories: createDynamoHistories(dynamo, env.HISTORY_TABLE, clock),
  clinics: createDynamoClinics(dynamo, env.HISTORY_TABLE),
  queues: createAwsQueues(new SQSClient(), {
    emergencies: env.EMERGENCIES_QUEUE_URL,
    answers: env.ANSWERS_QUEUE_URL,
    nudges: env.NUDGES_QUEUE_URL,
    wake: env.WAKE_QUEUE_URL,
  }),
  schedules: createAwsSchedules(new SchedulerClient(), {
    groupName: env.SCHEDULE_GROUP,
    queueArn: env.WAKE_QUEUE_ARN,
    roleArn: env.SCHEDULE_ROLE_ARN,
    dlqArn: env.SCHEDULE_DLQ_ARN,
  }),
  subscriptions: createAlertSubscriptions(new SNSClient(), env.ALERT_TOPIC_ARN),
  clock,
});

export const handler = around('reconcile', handle);
