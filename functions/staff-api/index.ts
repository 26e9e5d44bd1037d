import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod/mini';
import { filled, readEnvironment } from '../../shared/edge/settings-from-environment.ts';
import { createDynamoExports } from '../../shared/exports/dynamo-exports.ts';
import { createS3Files } from '../../shared/exports/s3-files.ts';
import { createSqsExportQueue } from '../../shared/exports/sqs-export-queue.ts';
import { environment } from '../../shared/names.ts';
import { confirmedAmong, createAlertSubscriptions } from '../../shared/outside/alert-subscriptions.ts';
import { deleteSchedule } from '../../shared/outside/aws-schedules.ts';
import { createCognitoDirectory } from '../../shared/outside/cognito-directory.ts';
import { systemClock as clock } from '../../shared/outside/system-clock.ts';
import { createDynamoAudit } from '../../shared/audit/dynamo-audit.ts';
import { createDynamoClinics } from '../../shared/history/dynamo-clinics.ts';
import { createDynamoHistories } from '../../shared/history/dynamo-histories.ts';
import { createDynamoNumbers } from '../../shared/history/dynamo-numbers.ts';
import { createDynamoRequestKeys } from '../../shared/history/dynamo-request-keys.ts';
import { createDynamoStrangers } from '../../shared/history/dynamo-strangers.ts';
import { createDynamoViews } from '../../shared/views/dynamo-views.ts';
import { httpProblems } from '../middleware/http-problems.ts';
import { around } from '../lambda/around.ts';
import { createHandler } from './handler.ts';

const env = readEnvironment(
  z.object({
    [environment.historyTable]: filled,
    [environment.viewsTable]: filled,
    [environment.alertTopicArn]: filled,
    [environment.scheduleGroup]: filled,
    [environment.exportsBucket]: filled,
    [environment.exportsQueueUrl]: filled,
    [environment.userPoolId]: filled,
  }),
);
const dynamo = new DynamoDBClient();
const scheduler = new SchedulerClient();
const subscriptions = createAlertSubscriptions(new SNSClient(), env.ALERT_TOPIC_ARN);

const handle = createHandler({
  histories: createDynamoHistories(dynamo, env.HISTORY_TABLE, clock),
  clinics: createDynamoClinics(dynamo, env.HISTORY_TABLE),
  numbers: createDynamoNumbers(dynamo, env.HISTORY_TABLE),
  audit: createDynamoAudit(dynamo, env.HISTORY_TABLE),
  strangers: createDynamoStrangers(dynamo, env.HISTORY_TABLE, clock),
  requestKeys: createDynamoRequestKeys(dynamo, env.HISTORY_TABLE, clock),
  views: createDynamoViews(dynamo, env.VIEWS_TABLE, clock),
  alerts: {
    setContacts: (clinicId, contacts) => subscriptions.match(clinicId, contacts),
    confirmedContacts: (_clinicId, contacts) => confirmedAmong(contacts, subscriptions.list()),
  },
  schedules: { remove: (patientId) => deleteSchedule(scheduler, env.SCHEDULE_GROUP, patientId) },
  exports: createDynamoExports(dynamo, env.VIEWS_TABLE),
  files: createS3Files(new S3Client(), env.EXPORTS_BUCKET),
  exportQueue: createSqsExportQueue(new SQSClient(), env.EXPORTS_QUEUE_URL),
  directory: createCognitoDirectory(new CognitoIdentityProviderClient(), env.USER_POOL_ID),
  clock,
});

export const handler = around('staff-api', handle).use(httpProblems());
