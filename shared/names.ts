/**
 * Every name that the stack, the functions and the tests must spell alike.
 * The stack writes these names, the functions read them, the tests check both against this one file.
 */

/** Environment variables of the functions; read once, through zod, in each function's `index.ts`. */
export const environment = {
  historyTable: 'HISTORY_TABLE',
  viewsTable: 'VIEWS_TABLE',
  wakeQueueUrl: 'WAKE_QUEUE_URL',
  wakeQueueArn: 'WAKE_QUEUE_ARN',
  emergenciesQueueUrl: 'EMERGENCIES_QUEUE_URL',
  answersQueueUrl: 'ANSWERS_QUEUE_URL',
  nudgesQueueUrl: 'NUDGES_QUEUE_URL',
  upkeepQueueUrl: 'UPKEEP_QUEUE_URL',
  /** Where a function that is fed from queues puts what it cannot read. */
  deadLettersUrl: 'DEAD_LETTERS_URL',
  scheduleGroup: 'SCHEDULE_GROUP',
  scheduleRoleArn: 'SCHEDULE_ROLE_ARN',
  scheduleDlqArn: 'SCHEDULE_DLQ_ARN',
  alertTopicArn: 'ALERT_TOPIC_ARN',
  /** What the ARNs of contacts' own topics begin with. */
  contactTopicsArn: 'CONTACT_TOPICS_ARN',
  /** Encrypts contacts' own topics. */
  topicsKeyArn: 'TOPICS_KEY_ARN',
  operatorTopicArn: 'OPERATOR_TOPIC_ARN',
  dashboardUrl: 'DASHBOARD_URL',
  exportsBucket: 'EXPORTS_BUCKET',
  exportsQueueUrl: 'EXPORTS_QUEUE_URL',
  userPoolId: 'USER_POOL_ID',
} as const;

/** The functions, named as their folders under `functions/`. */
export const functionNames = [
  'receive-text',
  'wake',
  'carry-out',
  'project',
  'send-text',
  'staff-api',
  'export',
  'reconcile',
] as const;
export type FunctionName = (typeof functionNames)[number];

/** Attributes and index of both tables. */
export const tableKeys = {
  partition: 'pk',
  sort: 'sk',
  expiry: 'expiresAt',
  /** Index of `views`: one clinic's rows in the order a page shows them. */
  pageIndex: 'page',
  pagePartition: 'pagePk',
  pageSort: 'pageSk',
} as const;

/** First parts of partition keys; a stream filter on `PATIENT#` tells commits from everything else in `history`. */
export const keyPrefix = {
  patient: 'PATIENT#',
  clinic: 'CLINIC#',
  stranger: 'STRANGER#',
} as const;

/** The one dimension of our metrics: the function that counted. An alarm that does not name it watches nothing. */
export const metricDimension = 'function';

/** CloudWatch metrics, written as embedded metric format in a log line. */
export const metrics = {
  namespace: 'Ebb',
  inboundDropped: 'InboundDropped',
  dailyCeilingNear: 'DailyCeilingNear',
  /** Patients whose check-in should have left hours ago, and check-ins that left. */
  checkInsDue: 'CheckInsDue',
  checkInsSent: 'CheckInsSent',
  textsSent: 'TextsSent',
  textsFailed: 'TextsFailed',
  textsUnknown: 'TextsUnknown',
  alertsUnacknowledged: 'AlertsUnacknowledged',
  schedulesMended: 'SchedulesMended',
  wakeUpsOverdue: 'WakeUpsOverdue',
  upkeepOverran: 'UpkeepOverran',
  recordsFailed: 'RecordsFailed',
  contactsLost: 'ContactsLost',
  alertsRefused: 'AlertsRefused',
} as const;

/** Message attributes of alerts; subscriptions of version 0.1 filter on them. */
export const alertAttributes = { clinic: 'clinicId', level: 'level' } as const;
