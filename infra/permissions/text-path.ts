import { Stack } from 'aws-cdk-lib';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { allow, consumes, keepsSchedules, onTable, type Parts, readsStream } from './parts.ts';

/** A text becomes a commit, a stranger's count, or nothing. It sends nothing: that is for those after the commit. */
export function receiveText({ tables, queues }: Parts): PolicyStatement[] {
  return [
    consumes(queues.inbound.queue.queueArn),
    onTable('Decide', tables.history, 'Query', 'GetItem', 'PutItem'),
  ];
}

/** A wake-up becomes a commit or nothing. */
export function wake({ tables, queues }: Parts): PolicyStatement[] {
  return [
    consumes(queues.wake.queue.queueArn),
    onTable('Decide', tables.history, 'Query', 'GetItem', 'PutItem'),
  ];
}

/** After each commit: the schedule is set, and texts are queued by their ids. It never writes to the history. */
export function carryOut(parts: Parts): PolicyStatement[] {
  const { tables, queues } = parts;
  return [
    ...readsStream(parts),
    onTable('ReadHistory', tables.history, 'Query', 'GetItem'),
    ...keepsSchedules(parts, 'CreateSchedule', 'UpdateSchedule', 'DeleteSchedule', 'GetSchedule'),
    allow(
      'QueueWork',
      ['sqs:SendMessage'],
      queues.wake.queue.queueArn,
      queues.answers.queue.queueArn,
      queues.nudges.queue.queueArn,
    ),
  ];
}

/** After each commit: the rows that pages show. It only reads the history. */
export function project(parts: Parts): PolicyStatement[] {
  const { tables } = parts;
  return [
    ...readsStream(parts),
    onTable('ReadHistory', tables.history, 'Query', 'GetItem'),
    onTable('WriteViews', tables.views, 'Query', 'GetItem', 'PutItem', 'UpdateItem', 'DeleteItem'),
  ];
}

/** The only function that can reach a patient's phone. */
export function sendText({ tables, queues, topics }: Parts): PolicyStatement[] {
  const queueArns = [queues.answers.queue.queueArn, queues.nudges.queue.queueArn];
  const useKey = allow('EncryptAlerts', ['kms:GenerateDataKey', 'kms:Decrypt'], topics.key.keyArn);
  useKey.addCondition('StringEquals', { 'kms:ViaService': `sns.${Stack.of(topics).region}.amazonaws.com` });
  return [
    consumes(...queueArns),
    allow('SendLater', ['sqs:SendMessage'], ...queueArns),
    onTable('ClaimAndRecord', tables.history, 'Query', 'GetItem', 'PutItem'),
    onTable('Pace', tables.views, 'UpdateItem'),
    // A phone number is no ARN, so IAM can only say what it is not: a topic or anything else of SNS.
    new PolicyStatement({
      sid: 'SendTexts',
      effect: Effect.ALLOW,
      actions: ['sns:Publish'],
      notResources: ['arn:aws:sns:*:*:*'],
    }),
    allow('TellPeople', ['sns:Publish'], topics.alerts.topicArn, topics.operator.topicArn),
    allow('SeeWhoIsTold', ['sns:ListSubscriptionsByTopic'], topics.alerts.topicArn),
    useKey,
  ];
}
