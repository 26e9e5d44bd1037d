import type { IUserPool } from 'aws-cdk-lib/aws-cognito';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { keyPrefix, tableKeys } from '../../shared/names.ts';
import { historyKey, historyPartition, type Key } from '../../shared/dynamo/keys.ts';
import type { Buckets } from '../constructs/buckets.ts';
import type { QueuePair, Queues } from '../constructs/queues.ts';
import type { PatientSchedules } from '../constructs/schedules.ts';
import type { Tables } from '../constructs/tables.ts';
import type { Topics } from '../constructs/topics.ts';

/** Everything of the stack that a function may be let near. */
export interface Parts {
  readonly tables: Tables;
  readonly queues: Queues;
  readonly topics: Topics;
  readonly buckets: Buckets;
  readonly schedules: PatientSchedules;
  /** The staff of all clinics. */
  readonly users: IUserPool;
}

/** One statement of a role, with the name a refusal is found again by. */
export function allow(sid: string, actions: string[], ...resources: string[]): PolicyStatement {
  return new PolicyStatement({ sid, actions, resources });
}

/** Actions of DynamoDB on the items of a table; an index is a resource of its own and is not among them. */
export function onTable(sid: string, table: TableV2, ...actions: string[]): PolicyStatement {
  return allow(
    sid,
    actions.map((action) => `dynamodb:${action}`),
    table.tableArn,
  );
}

/** Partitions of the history by whom they are about, as patterns of their keys. */
export const partitions = {
  patients: historyPartition.commits('*'),
  strangers: `${keyPrefix.stranger}*`,
  clinics: historyPartition.settings('*'),
  clinicList: historyPartition.clinics,
  registries: historyPartition.registry('*'),
  numbers: patternOf(historyKey.clinicNumber('*')),
  optOuts: patternOf(historyKey.optOut('*', '')),
  clinicKeys: patternOf(historyKey.clinicKey('*')),
  contacts: patternOf(historyKey.contacts('*')),
  audit: historyPartition.audit('*'),
  cursorKey: patternOf(historyKey.cursorKey()),
  bookings: historyPartition.bookings('*'),
  bookingOwners: historyPartition.bookingOwners('*'),
  requests: historyPartition.requests('*'),
  jobMarks: patternOf(historyKey.jobMark('*')),
  /** The one switch for all sending. */
  system: patternOf(historyKey.sending()),
} as const;

function patternOf(key: Key): string {
  const pattern = key[tableKeys.partition]?.S;
  if (pattern === undefined) throw new TypeError('A key of the history has no text for its partition.');
  return pattern;
}

/** Reading the history: whole partitions of some kinds, and single items of others. */
export function readsHistory(
  parts: Parts,
  { lists, items = [] }: { readonly lists: readonly string[]; readonly items?: readonly string[] },
): PolicyStatement[] {
  const byItem = items.length === 0 ? [] : [onPartitions('ReadItems', parts, items, ['GetItem'])];
  return [onPartitions('ReadHistory', parts, lists, ['Query']), ...byItem];
}

/** Writing items of the history, of these partitions alone. */
export function writesHistory(
  sid: string,
  parts: Parts,
  keys: readonly string[],
  ...actions: ('PutItem' | 'DeleteItem' | 'BatchWriteItem' | 'ConditionCheckItem')[]
): PolicyStatement {
  return onPartitions(sid, parts, keys, actions);
}

/** Actions on items of the history, of these partitions alone. */
export function onPartitions(
  sid: string,
  { tables }: Parts,
  keys: readonly string[],
  actions: readonly string[],
): PolicyStatement {
  const statement = onTable(sid, tables.history, ...actions);
  statement.addCondition('ForAllValues:StringLike', { 'dynamodb:LeadingKeys': [...keys] });
  return statement;
}

/** What Lambda does in a function's name when it feeds it from queues. */
export function consumes(...queueArns: string[]): PolicyStatement {
  const actions = ['ReceiveMessage', 'DeleteMessage', 'GetQueueAttributes'];
  return allow(
    'ConsumeQueue',
    actions.map((action) => `sqs:${action}`),
    ...queueArns,
  );
}

/** Putting what it cannot read among the dead letters. */
export function putsAside({ deadLetters }: QueuePair): PolicyStatement {
  return allow('PutAside', ['sqs:SendMessage'], deadLetters.queueArn);
}

/**
 * What Lambda does in a function's name when it feeds it from the history, failures included.
 * Listing streams is an action for which IAM knows no resource.
 */
export function readsStream({ tables, buckets, topics }: Parts): PolicyStatement[] {
  const actions = ['DescribeStream', 'GetRecords', 'GetShardIterator'];
  return [
    allow(
      'ReadStream',
      actions.map((action) => `dynamodb:${action}`),
      tables.history.tableStreamArn ?? '',
    ),
    allow('FindStream', ['dynamodb:ListStreams'], '*'),
    allow('KeepFailures', ['s3:PutObject'], buckets.failures.arnForObjects('*')),
    allow('FindFailureBucket', ['s3:ListBucket'], buckets.failures.bucketArn),
    usesKey('EncryptFailures', topics, 's3'),
  ];
}

/** Having a service encrypt with our own key, and nothing else with it. */
export function usesKey(sid: string, { key }: Topics, service: 'sns' | 's3'): PolicyStatement {
  const statement = allow(sid, ['kms:GenerateDataKey', 'kms:Decrypt'], key.keyArn);
  statement.addCondition('StringEquals', {
    'kms:ViaService': `${service}.${Stack.of(key).region}.amazonaws.com`,
  });
  return statement;
}

/** Something done to the topics of contacts, of which the stack knows the beginning of the name alone. */
export function onContactTopics(sid: string, { topics }: Parts, ...actions: string[]): PolicyStatement {
  return allow(
    sid,
    actions.map((action) => `sns:${action}`),
    `${topics.contactTopicsArn}*`,
  );
}

/** Keeping one lasting schedule for each patient, and handing Scheduler the role it wakes them under. */
export function keepsSchedules({ schedules }: Parts, ...actions: string[]): PolicyStatement[] {
  const passRole = allow('HandScheduleRole', ['iam:PassRole'], schedules.role.roleArn);
  passRole.addCondition('StringEquals', { 'iam:PassedToService': 'scheduler.amazonaws.com' });
  return [
    allow(
      'KeepSchedules',
      actions.map((action) => `scheduler:${action}`),
      schedules.scheduleArns,
    ),
    passRole,
  ];
}
