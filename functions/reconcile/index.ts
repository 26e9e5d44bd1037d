import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { SQSEvent } from 'aws-lambda';
import * as z from 'zod/mini';
import { createContactTopics } from '../../shared/alerts/contact-topics.ts';
import { createFindLost } from '../../shared/alerts/find-lost.ts';
import { filled, readEnvironment } from '../../shared/edge/settings-from-environment.ts';
import type { UpkeepRun } from '../../shared/edge/upkeep-jobs.ts';
import { createDynamoClinics } from '../../shared/history/dynamo-clinics.ts';
import { createDynamoContacts } from '../../shared/history/dynamo-contacts.ts';
import { createDynamoHistories } from '../../shared/history/dynamo-histories.ts';
import { createDynamoJobMarks } from '../../shared/history/dynamo-job-marks.ts';
import { createDynamoNumbers } from '../../shared/history/dynamo-numbers.ts';
import { environment } from '../../shared/names.ts';
import { createAwsQueues } from '../../shared/outside/aws-queues.ts';
import {
  textQueues,
  textQueueVariables,
  wakeUpSchedules,
  wakeUpVariables,
} from '../../shared/outside/queues-from-environment.ts';
import { systemClock as clock } from '../../shared/outside/system-clock.ts';
import { around, type Turn } from '../lambda/around.ts';
import { createPutAside } from '../lambda/put-aside.ts';
import { sqsBatch } from '../lambda/sqs-batch.ts';
import { createHandler, createStart } from './handler.ts';

const env = readEnvironment(
  z.object({
    [environment.historyTable]: filled,
    ...textQueueVariables,
    ...wakeUpVariables,
    [environment.upkeepQueueUrl]: filled,
    [environment.deadLettersUrl]: filled,
    [environment.contactTopicsArn]: filled,
  }),
);
const dynamo = new DynamoDBClient();
const sns = new SNSClient();
const topics = createContactTopics(sns, { arnPrefix: env.CONTACT_TOPICS_ARN });

const services = {
  histories: createDynamoHistories(dynamo, env.HISTORY_TABLE, clock),
  clinics: createDynamoClinics(dynamo, env.HISTORY_TABLE),
  numbers: createDynamoNumbers(dynamo, env.HISTORY_TABLE),
  jobMarks: createDynamoJobMarks(dynamo, env.HISTORY_TABLE, clock),
  queues: createAwsQueues(new SQSClient(), {
    ...textQueues(env),
    wake: env.WAKE_QUEUE_URL,
    upkeep: env.UPKEEP_QUEUE_URL,
  }),
  schedules: wakeUpSchedules(new SchedulerClient(), env),
  topics,
  findLost: createFindLost({ topics, contacts: createDynamoContacts(dynamo, env.HISTORY_TABLE), clock }),
  clock,
};
const start = createStart(services);
const doJobs = sqsBatch(createHandler(services), createPutAside(env.DEAD_LETTERS_URL));

/** A schedule begins a run; the queue delivers the run's jobs. */
export const handler = around(
  'reconcile',
  (event: { job: UpkeepRun } | SQSEvent, turn: Turn): Promise<unknown> =>
    'job' in event ? start(event) : doJobs(event, turn),
);
