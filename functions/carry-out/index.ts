import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod/mini';
import { filled, readEnvironment } from '../../shared/edge/settings-from-environment.ts';
import { createDynamoHistories } from '../../shared/history/dynamo-histories.ts';
import { createDynamoStrangers } from '../../shared/history/dynamo-strangers.ts';
import { environment } from '../../shared/names.ts';
import { createAwsQueues } from '../../shared/outside/aws-queues.ts';
import {
  textQueues,
  textQueueVariables,
  wakeUpSchedules,
  wakeUpVariables,
} from '../../shared/outside/queues-from-environment.ts';
import { systemClock as clock } from '../../shared/outside/system-clock.ts';
import { around } from '../lambda/around.ts';
import { streamBatch } from '../lambda/stream-batch.ts';
import { createHandler } from './handler.ts';

const env = readEnvironment(
  z.object({
    [environment.historyTable]: filled,
    ...textQueueVariables,
    ...wakeUpVariables,
  }),
);
const dynamo = new DynamoDBClient();

const handle = createHandler({
  histories: createDynamoHistories(dynamo, env.HISTORY_TABLE, clock),
  strangers: createDynamoStrangers(dynamo, env.HISTORY_TABLE, clock),
  queues: createAwsQueues(new SQSClient(), { ...textQueues(env), wake: env.WAKE_QUEUE_URL }),
  schedules: wakeUpSchedules(new SchedulerClient(), env),
  clock,
});

export const handler = around('carry-out', streamBatch(handle));
