import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod/mini';
import { createAlertContacts } from '../../shared/alerts/alert-contacts.ts';
import { createContactTopics } from '../../shared/alerts/contact-topics.ts';
import { confirmedOnShared } from '../../shared/alerts/shared-alert-topic.ts';
import { createDynamoAudit } from '../../shared/audit/dynamo-audit.ts';
import { optOutsOf } from '../../shared/edge/opt-outs.ts';
import { filled, readEnvironment } from '../../shared/edge/settings-from-environment.ts';
import { createDynamoExports } from '../../shared/exports/dynamo-exports.ts';
import { createS3Files } from '../../shared/exports/s3-files.ts';
import { createSqsExportQueue } from '../../shared/exports/sqs-export-queue.ts';
import { createDynamoBookings } from '../../shared/history/dynamo-bookings.ts';
import { createDynamoClinics } from '../../shared/history/dynamo-clinics.ts';
import { createDynamoContacts } from '../../shared/history/dynamo-contacts.ts';
import { createDynamoHistories } from '../../shared/history/dynamo-histories.ts';
import { createDynamoNumbers } from '../../shared/history/dynamo-numbers.ts';
import { createDynamoRequestKeys } from '../../shared/history/dynamo-request-keys.ts';
import { createDynamoStrangers } from '../../shared/history/dynamo-strangers.ts';
import { environment } from '../../shared/names.ts';
import { createAwsQueues } from '../../shared/outside/aws-queues.ts';
import { deleteSchedule } from '../../shared/outside/aws-schedules.ts';
import { createCognitoDirectory } from '../../shared/outside/cognito-directory.ts';
import { createDynamoRequestCounts } from '../../shared/outside/dynamo-request-counts.ts';
import { createDynamoRoles } from '../../shared/outside/dynamo-roles.ts';
import { systemClock as clock } from '../../shared/outside/system-clock.ts';
import { createDynamoViews } from '../../shared/views/dynamo-views.ts';
import { around } from '../lambda/around.ts';
import { httpProblems } from '../middleware/http-problems.ts';
import { createHandler } from './handler.ts';

const env = readEnvironment(
  z.object({
    [environment.historyTable]: filled,
    [environment.viewsTable]: filled,
    [environment.alertTopicArn]: filled,
    [environment.contactTopicsArn]: filled,
    [environment.topicsKeyArn]: filled,
    [environment.scheduleGroup]: filled,
    [environment.exportsBucket]: filled,
    [environment.exportsQueueUrl]: filled,
    [environment.emergenciesQueueUrl]: filled,
    [environment.userPoolId]: filled,
  }),
);
const dynamo = new DynamoDBClient();
const scheduler = new SchedulerClient();
const sns = new SNSClient();
const clinics = createDynamoClinics(dynamo, env.HISTORY_TABLE);
const numbers = createDynamoNumbers(dynamo, env.HISTORY_TABLE);

const handle = createHandler({
  histories: createDynamoHistories(dynamo, env.HISTORY_TABLE, clock),
  clinics,
  numbers,
  audit: createDynamoAudit(dynamo, env.HISTORY_TABLE),
  bookings: createDynamoBookings(dynamo, env.HISTORY_TABLE, clock),
  strangers: createDynamoStrangers(dynamo, env.HISTORY_TABLE, clock),
  requestKeys: createDynamoRequestKeys(dynamo, env.HISTORY_TABLE, clock),
  views: createDynamoViews(dynamo, env.VIEWS_TABLE, clock),
  alerts: createAlertContacts({
    topics: createContactTopics(sns, { arnPrefix: env.CONTACT_TOPICS_ARN, keyArn: env.TOPICS_KEY_ARN }),
    contacts: createDynamoContacts(dynamo, env.HISTORY_TABLE),
    confirmedOnShared: (some) => confirmedOnShared(sns, env.ALERT_TOPIC_ARN, some),
    isOptedOut: optOutsOf(clinics, numbers).hasOptedOut,
    clock,
  }),
  queues: createAwsQueues(new SQSClient(), { emergencies: env.EMERGENCIES_QUEUE_URL }),
  schedules: { remove: (patientId) => deleteSchedule(scheduler, env.SCHEDULE_GROUP, patientId) },
  exports: createDynamoExports(dynamo, env.VIEWS_TABLE),
  files: createS3Files(new S3Client(), env.EXPORTS_BUCKET),
  exportQueue: createSqsExportQueue(new SQSClient(), env.EXPORTS_QUEUE_URL),
  directory: createCognitoDirectory(new CognitoIdentityProviderClient(), env.USER_POOL_ID),
  requestCounts: createDynamoRequestCounts(dynamo, env.VIEWS_TABLE),
  roles: createDynamoRoles(dynamo, env.VIEWS_TABLE),
  clock,
});

export const handler = around('staff-api', handle).use(httpProblems());
