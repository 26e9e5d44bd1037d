import { describe, expect, it } from 'vitest';
import { functionNames } from '../../shared/names.ts';
import { deployedResources, inWords, type Json, ofType, only } from './template.ts';

const resources = deployedResources();
const contactTopics = 'arn:aws:sns:us-east-1:AWS::AccountId:Ebb-contact-*';
const schedules = 'arn:aws:scheduler:us-east-1:AWS::AccountId:schedule/<group>/*';

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

function conditionInWords(condition: unknown): string {
  if (condition === undefined) return '';
  const values = Object.values(condition as Json).flatMap((keys) => Object.values(keys as Json));
  return ` if ${values.map(inWords).join(' and ')}`;
}

/** Everything a role may do, one line for each action: `service:Action on what, what if condition`. */
function lines(roleStart: string): string[] {
  const [, role] = only(resources, 'AWS::IAM::Role', roleStart);
  return (role.Properties.Policies as { PolicyDocument: { Statement: Json[] } }[])
    .flatMap(({ PolicyDocument }) => PolicyDocument.Statement)
    .flatMap(({ Effect, Action, Resource, NotResource, Condition }) =>
      listOf(Action).map((action) => {
        const what =
          Resource === undefined ? `anything but ${inWords(NotResource)}` : inWords(listOf(Resource));
        return `${Effect === 'Allow' ? '' : `${inWords(Effect)} `}${inWords(action)} on ${what}${conditionInWords(Condition)}`;
      }),
    )
    .map((line) => line.replace('schedule/SchedulesGroup/', 'schedule/<group>/'))
    .sort();
}

function consumes(...queues: string[]): string[] {
  return ['DeleteMessage', 'GetQueueAttributes', 'ReceiveMessage'].map(
    (action) => `sqs:${action} on ${queues.join(', ')}`,
  );
}

/** Reads of the history; what is not named here, the keys of clinics above all, nobody else can see. */
function reads(lists: string, items = ''): string[] {
  const query = `dynamodb:Query on TablesHistory if ${lists}`;
  return items === '' ? [query] : [query, `dynamodb:GetItem on TablesHistory if ${items}`];
}
const readsStream = [
  'dynamodb:DescribeStream on TablesHistory.StreamArn',
  'dynamodb:GetRecords on TablesHistory.StreamArn',
  'dynamodb:GetShardIterator on TablesHistory.StreamArn',
  'dynamodb:ListStreams on *',
  's3:ListBucket on BucketsFailures',
  's3:PutObject on BucketsFailures/*',
  'kms:GenerateDataKey on TopicsKey if s3.us-east-1.amazonaws.com',
  'kms:Decrypt on TopicsKey if s3.us-east-1.amazonaws.com',
];
const passesRole = 'iam:PassRole on SchedulesRole if scheduler.amazonaws.com';
const queuesWork = 'sqs:SendMessage on QueuesWake, QueuesEmergencies, QueuesAnswers, QueuesNudges';
const throughSns = 'on TopicsKey if sns.us-east-1.amazonaws.com';

/** Written by hand, so that a permission cannot come or go without a change here that a reader sees. */
const expected: Record<(typeof functionNames)[number], string[]> = {
  'receive-text': [
    ...consumes('QueuesInbound'),
    'sqs:SendMessage on QueuesInboundDeadLetters',
    ...reads('PATIENT#*, CLINIC#*', 'STRANGER#*, NUMBER#*, KEY#*, CONTACTS#*'),
    'dynamodb:PutItem on TablesHistory if PATIENT#*, STRANGER#*, OPTOUT#*, CONTACTS#*',
    'dynamodb:DeleteItem on TablesHistory if OPTOUT#*',
  ],
  wake: [
    ...consumes('QueuesWake'),
    'sqs:SendMessage on QueuesWakeDeadLetters',
    ...reads('PATIENT#*, CLINIC#*, BOOKINGS#*'),
    'dynamodb:PutItem on TablesHistory if PATIENT#*',
    'dynamodb:DeleteItem on TablesHistory if REGISTRY#*',
  ],
  'carry-out': [
    ...readsStream,
    ...reads('PATIENT#*', 'STRANGER#*'),
    `scheduler:CreateSchedule on ${schedules}`,
    `scheduler:DeleteSchedule on ${schedules}`,
    `scheduler:UpdateSchedule on ${schedules}`,
    passesRole,
    queuesWork,
  ],
  project: [
    ...readsStream,
    ...reads('PATIENT#*', 'STRANGER#*'),
    'dynamodb:Query on TablesViews',
    'dynamodb:PutItem on TablesViews',
    'dynamodb:ConditionCheckItem on TablesViews',
    'dynamodb:BatchWriteItem on TablesViews',
  ],
  'send-text': [
    ...consumes('QueuesEmergencies', 'QueuesAnswers', 'QueuesNudges'),
    'sqs:SendMessage on QueuesEmergencies, QueuesAnswers, QueuesNudges',
    'sqs:SendMessage on QueuesEmergenciesDeadLetters',
    ...reads('PATIENT#*, CLINIC#*, REGISTRY#*', 'STRANGER#*, KEY#*, SYSTEM, CONTACTS#*'),
    'dynamodb:PutItem on TablesHistory if PATIENT#*, STRANGER#*, OPTOUT#*, CONTACTS#*',
    'dynamodb:DeleteItem on TablesHistory if REGISTRY#*',
    'dynamodb:UpdateItem on TablesViews',
    'sns:Publish on anything but arn:aws:sns:*:*:*',
    'sns:Publish on TopicsAlerts, TopicsOperator',
    `sns:Publish on ${contactTopics}`,
    'sns:ListSubscriptionsByTopic on TopicsAlerts',
    `kms:GenerateDataKey ${throughSns}`,
    `kms:Decrypt ${throughSns}`,
  ],
  'staff-api': [
    'dynamodb:GetItem on TablesHistory',
    'dynamodb:Query on TablesHistory',
    'dynamodb:PutItem on TablesHistory if PATIENT#*, STRANGER#*, CLINIC#*, CLINICS, REGISTRY#*, NUMBER#*, OPTOUT#*, KEY#*, CONTACTS#*',
    'dynamodb:PutItem on TablesHistory if AUDIT#*',
    'dynamodb:PutItem on TablesHistory if REQUEST#*',
    'dynamodb:PutItem on TablesHistory if CURSORS',
    'dynamodb:DeleteItem on TablesHistory if REGISTRY#*, NUMBER#*, OPTOUT#*',
    'dynamodb:DeleteItem on TablesHistory if STRANGER#*',
    'dynamodb:ConditionCheckItem on TablesHistory if OPTOUT#*',
    'dynamodb:PutItem on TablesHistory if BOOKINGS#*, BOOKED#*',
    'dynamodb:DeleteItem on TablesHistory if BOOKINGS#*, BOOKED#*',
    'dynamodb:BatchWriteItem on TablesHistory if PATIENT#*, BOOKINGS#*, BOOKED#*',
    'dynamodb:Query on TablesViews',
    'dynamodb:GetItem on TablesViews',
    'dynamodb:PutItem on TablesViews',
    'dynamodb:ConditionCheckItem on TablesViews',
    'dynamodb:BatchWriteItem on TablesViews',
    'dynamodb:UpdateItem on TablesViews',
    'dynamodb:Query on TablesViews/index/page',
    `sns:CreateTopic on ${contactTopics}`,
    `sns:TagResource on ${contactTopics}`,
    `sns:Subscribe on ${contactTopics}`,
    `sns:ConfirmSubscription on ${contactTopics}`,
    `sns:ListSubscriptionsByTopic on ${contactTopics}`,
    `sns:DeleteTopic on ${contactTopics}`,
    'sns:ListSubscriptionsByTopic on TopicsAlerts',
    `scheduler:DeleteSchedule on ${schedules}`,
    'sqs:SendMessage on QueuesExports',
    'sqs:SendMessage on QueuesEmergencies',
    's3:GetObject on BucketsExports/*',
    's3:DeleteObject on BucketsExports/*',
    's3:AbortMultipartUpload on BucketsExports/*',
    'cognito-idp:ListUsersInGroup on SignInUsers',
    'cognito-idp:AdminCreateUser on SignInUsers',
    'cognito-idp:AdminGetUser on SignInUsers',
    'cognito-idp:AdminListGroupsForUser on SignInUsers',
    'cognito-idp:AdminAddUserToGroup on SignInUsers',
    'cognito-idp:AdminRemoveUserFromGroup on SignInUsers',
    'cognito-idp:AdminEnableUser on SignInUsers',
    'cognito-idp:AdminDisableUser on SignInUsers',
    'cognito-idp:CreateGroup on SignInUsers',
  ],
  export: [
    ...consumes('QueuesExports'),
    'sqs:SendMessage on QueuesExportsDeadLetters',
    'sqs:SendMessage on QueuesExports',
    ...reads('CLINIC#*', 'KEY#*'),
    'dynamodb:Query on TablesViews',
    'dynamodb:GetItem on TablesViews',
    'dynamodb:PutItem on TablesViews',
    'dynamodb:UpdateItem on TablesViews',
    'dynamodb:Query on TablesViews/index/page',
    's3:PutObject on BucketsExports/*',
    's3:GetObject on BucketsExports/*',
    's3:AbortMultipartUpload on BucketsExports/*',
    's3:DeleteObject on BucketsExports/*',
  ],
  reconcile: [
    ...reads('PATIENT#*, CLINIC#*, CLINICS, REGISTRY#*, NUMBER#*', 'CLINIC#*'),
    'dynamodb:PutItem on TablesHistory if PATIENT#*',
    'dynamodb:GetItem on TablesHistory if JOB#*',
    'dynamodb:PutItem on TablesHistory if JOB#*',
    'dynamodb:PutItem on TablesHistory if CLINIC#*, NUMBER#*',
    'dynamodb:DeleteItem on TablesHistory if NUMBER#*, REGISTRY#*',
    `scheduler:CreateSchedule on ${schedules}`,
    `scheduler:DeleteSchedule on ${schedules}`,
    `scheduler:GetSchedule on ${schedules}`,
    'scheduler:ListSchedules on *',
    'dynamodb:GetItem on TablesHistory if CONTACTS#*',
    'dynamodb:PutItem on TablesHistory if CONTACTS#*',
    `sns:DeleteTopic on ${contactTopics}`,
    'sns:ListTopics on *',
    'sns:ListSubscriptions on *',
    `scheduler:UpdateSchedule on ${schedules}`,
    passesRole,
    ...consumes('QueuesUpkeep'),
    'sqs:SendMessage on QueuesUpkeepDeadLetters',
    `${queuesWork}, QueuesUpkeep`,
  ],
};

describe('what each function may do', () => {
  it.each(functionNames)('%s: exactly the table, and its own log', (name) => {
    const id = name.replace('-', '');
    const ownLog = ['CreateLogStream', 'PutLogEvents'].map((action) => `logs:${action} on ${id}Log`);
    expect(lines(`${id}Role`)).toEqual([...expected[name], ...ownLog].sort());
  });

  it('stands in the roles alone: no policy beside them, none of AWS, no action with a wildcard', () => {
    expect(ofType(resources, 'AWS::IAM::Policy')).toEqual([]);
    expect(ofType(resources, 'AWS::IAM::ManagedPolicy')).toEqual([]);
    const roles = ofType(resources, 'AWS::IAM::Role');
    expect(roles.filter(([, role]) => role.Properties.ManagedPolicyArns !== undefined)).toEqual([]);
    const actions = roles.flatMap(([id]) => lines(id)).map((line) => line.split(' on ')[0]);
    expect(actions.length).toBeGreaterThan(100);
    expect(actions.filter((action) => action?.includes('*'))).toEqual([]);
  });

  it('is assumed by one function each', () => {
    const roles = ofType(resources, 'AWS::Lambda::Function').map(([, fn]) => inWords(fn.Properties.Role));
    expect(new Set(roles).size).toBe(functionNames.length);
  });

  it('keeps the one switch for all sending out of reach of every function', () => {
    const writes = Object.values(expected)
      .flat()
      .filter((line) => /PutItem on TablesHistory/.test(line));
    expect(writes.length).toBe(12);
    expect(writes.filter((line) => !line.includes(' if ') || line.includes('SYSTEM'))).toEqual([]);
  });
});

describe('the roles of Scheduler', () => {
  it('reach the wake queue and its dead letters, for the schedules of patients in this account alone', () => {
    expect(lines('SchedulesRole')).toEqual(['sqs:SendMessage on QueuesWake, QueuesWakeDeadLetters']);
    const [, role] = only(resources, 'AWS::IAM::Role', 'SchedulesRole');
    expect(role.Properties.AssumeRolePolicyDocument).toMatchObject({
      Statement: [
        {
          Principal: { Service: 'scheduler.amazonaws.com' },
          Condition: {
            StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } },
            ArnEquals: {
              'aws:SourceArn': { 'Fn::GetAtt': [expect.stringMatching(/^SchedulesGroup/), 'Arn'] },
            },
          },
        },
      ],
    });
  });

  it('run reconcile and nothing else, for its schedules', () => {
    expect(lines('ReconcileSchedulesRole')).toEqual(['lambda:InvokeFunction on reconcileFunction']);
    const [, role] = only(resources, 'AWS::IAM::Role', 'ReconcileSchedulesRole');
    expect(role.Properties.AssumeRolePolicyDocument).toMatchObject({
      Statement: [
        {
          Condition: {
            StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } },
            ArnEquals: { 'aws:SourceArn': expect.anything() },
          },
        },
      ],
    });
  });
});
