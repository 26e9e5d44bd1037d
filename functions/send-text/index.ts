import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod/mini';
import { createAwsAlerts } from '../../shared/alerts/aws-alerts.ts';
import { createContactTopics } from '../../shared/alerts/contact-topics.ts';
import { reachableContacts } from '../../shared/alerts/reachable-contacts.ts';
import { confirmedOnShared } from '../../shared/alerts/shared-alert-topic.ts';
import { filled, readEnvironment } from '../../shared/edge/settings-from-environment.ts';
import { createCachedClinics } from '../../shared/history/cached-clinics.ts';
import { createCachedLiveCount } from '../../shared/history/cached-live-count.ts';
import { createDynamoClinics } from '../../shared/history/dynamo-clinics.ts';
import { createDynamoContacts } from '../../shared/history/dynamo-contacts.ts';
import { createDynamoHistories } from '../../shared/history/dynamo-histories.ts';
import { createDynamoNumbers } from '../../shared/history/dynamo-numbers.ts';
import { createDynamoStrangers } from '../../shared/history/dynamo-strangers.ts';
import { environment, metrics } from '../../shared/names.ts';
import { createAwsQueues } from '../../shared/outside/aws-queues.ts';
import { createAwsTexts, textsClient } from '../../shared/outside/aws-texts.ts';
import { createDynamoDailyTexts } from '../../shared/outside/dynamo-daily-texts.ts';
import { createDynamoPacing } from '../../shared/outside/dynamo-pacing.ts';
import { textQueues, textQueueVariables } from '../../shared/outside/queues-from-environment.ts';
import { systemClock as clock } from '../../shared/outside/system-clock.ts';
import { around } from '../lambda/around.ts';
import { log, logMetric } from '../lambda/log.ts';
import { createPutAside } from '../lambda/put-aside.ts';
import { sqsBatch } from '../lambda/sqs-batch.ts';
import { createHandler } from './handler.ts';

const env = readEnvironment(
  z.object({
    [environment.historyTable]: filled,
    [environment.viewsTable]: filled,
    ...textQueueVariables,
    [environment.deadLettersUrl]: filled,
    [environment.alertTopicArn]: filled,
    [environment.contactTopicsArn]: filled,
    [environment.operatorTopicArn]: filled,
    [environment.dashboardUrl]: filled,
  }),
);
const dynamo = new DynamoDBClient();
const histories = createDynamoHistories(dynamo, env.HISTORY_TABLE, clock);
const newestClinics = createDynamoClinics(dynamo, env.HISTORY_TABLE);
const clinics = createCachedClinics(newestClinics, clock);
const numbers = createDynamoNumbers(dynamo, env.HISTORY_TABLE);
const contacts = createDynamoContacts(dynamo, env.HISTORY_TABLE);
const texts = createAwsTexts(textsClient());
const sns = new SNSClient();
const topics = createContactTopics(sns, { arnPrefix: env.CONTACT_TOPICS_ARN });

const handle = createHandler({
  histories,
  numbers,
  clinics,
  strangers: createDynamoStrangers(dynamo, env.HISTORY_TABLE, clock),
  texts,
  alerts: {
    ...createAwsAlerts(sns, {
      topics,
      texts,
      sharedTopicArn: env.ALERT_TOPIC_ARN,
      operatorTopicArn: env.OPERATOR_TOPIC_ARN,
      dashboardUrl: env.DASHBOARD_URL,
      clinic: (clinicId) => newestClinics.latest(clinicId),
      contacts,
      onRefused: (code) => {
        log.error('alert-not-accepted', { code });
        logMetric(metrics.alertsRefused, 1, clock.now());
      },
      clock,
    }),
    confirmedContacts: (clinicId, wanted) =>
      reachableContacts(
        contacts,
        (some) => confirmedOnShared(sns, env.ALERT_TOPIC_ARN, some),
        clinicId,
        wanted,
      ),
  },
  queues: createAwsQueues(new SQSClient(), textQueues(env)),
  pacing: createDynamoPacing(dynamo, env.VIEWS_TABLE),
  dailyTexts: createDynamoDailyTexts(dynamo, env.VIEWS_TABLE),
  livePatients: createCachedLiveCount(histories, clock),
  clock,
});

export const handler = around('send-text', sqsBatch(handle, createPutAside(env.DEAD_LETTERS_URL)));
