import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { tableKeys } from '../../shared/names.ts';
import { allow, consumes, keepsSchedules, onTable, type Parts } from './parts.ts';

/**
 * What staff ask for: commits, enrolment (one transaction of put, delete and check), erasure, pages of views,
 * who is alerted, and exports. It sends no text and sets no schedule: that follows from the commits.
 */
export function staffApi({ tables, queues, topics, buckets }: Parts): PolicyStatement[] {
  const { history, views } = tables;
  const transaction = ['PutItem', 'DeleteItem', 'ConditionCheckItem'];
  return [
    onTable('Decide', history, 'Query', 'GetItem', ...transaction, 'BatchWriteItem'),
    onTable('ReadPages', views, 'Query', 'GetItem', 'DeleteItem', 'BatchWriteItem'),
    allow('ReadPagesInOrder', ['dynamodb:Query'], `${views.tableArn}/index/${tableKeys.pageIndex}`),
    allow('TellPeople', ['sns:Subscribe', 'sns:ListSubscriptionsByTopic'], topics.alerts.topicArn),
    // A subscription is no resource to IAM.
    allow(
      'KeepSubscriptions',
      ['sns:Unsubscribe', 'sns:GetSubscriptionAttributes', 'sns:SetSubscriptionAttributes'],
      '*',
    ),
    allow('AskForExport', ['sqs:SendMessage'], queues.exports.queue.queueArn),
    allow('LinkExport', ['s3:GetObject'], buckets.exports.arnForObjects('*')),
  ];
}

/** Reads everything of a clinic and writes a file; goes on where it was by a message to itself. */
export function exportFile({ tables, queues, buckets }: Parts): PolicyStatement[] {
  const { history, views } = tables;
  return [
    consumes(queues.exports.queue.queueArn),
    allow('GoOnLater', ['sqs:SendMessage'], queues.exports.queue.queueArn),
    onTable('ReadHistory', history, 'Query', 'GetItem'),
    onTable('ReadViewsAndNoteProgress', views, 'Query', 'GetItem', 'PutItem', 'UpdateItem'),
    allow('ReadPagesInOrder', ['dynamodb:Query'], `${views.tableArn}/index/${tableKeys.pageIndex}`),
    allow(
      'WriteFiles',
      ['s3:PutObject', 's3:GetObject', 's3:AbortMultipartUpload', 's3:ListMultipartUploadParts'],
      buckets.exports.arnForObjects('*'),
    ),
  ];
}

/** Asks again for what the newest states still want, and mends schedules. It decides nothing. */
export function reconcile(parts: Parts): PolicyStatement[] {
  const { tables, queues, schedules } = parts;
  return [
    onTable('ReadHistory', tables.history, 'Query', 'GetItem'),
    onTable('ReadViews', tables.views, 'Query'),
    allow('ReadViewsInOrder', ['dynamodb:Query'], `${tables.views.tableArn}/index/${tableKeys.pageIndex}`),
    ...keepsSchedules(parts, 'GetSchedule', 'CreateSchedule', 'UpdateSchedule', 'DeleteSchedule'),
    allow('ListSchedules', ['scheduler:ListSchedules'], schedules.scheduleArns),
    allow(
      'QueueWork',
      ['sqs:SendMessage'],
      queues.wake.queue.queueArn,
      queues.answers.queue.queueArn,
      queues.nudges.queue.queueArn,
    ),
  ];
}
