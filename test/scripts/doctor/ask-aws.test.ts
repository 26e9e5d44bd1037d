import { CloudFormationClient, ListStackResourcesCommand } from '@aws-sdk/client-cloudformation';
import { CloudWatchClient, GetMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import {
  CognitoIdentityProviderClient,
  DescribeUserPoolCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { DescribeContinuousBackupsCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetAccountSettingsCommand, LambdaClient } from '@aws-sdk/client-lambda';
import {
  DescribeAccountAttributesCommand,
  DescribePhoneNumbersCommand,
  DescribeRegistrationsCommand,
  DescribeSpendLimitsCommand,
  GetProtectConfigurationCountryRuleSetCommand,
  GetResourcePolicyCommand,
  type PhoneNumberInformation,
  PinpointSMSVoiceV2Client,
  ResourceNotFoundException,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { ListSubscriptionsByTopicCommand, SNSClient } from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { askAws } from '../../../scripts/doctor/ask-aws.ts';
import { examine } from '../../../scripts/doctor/examine.ts';

const [texts, sns, cloudwatch, cloudformation, cognito, dynamodb, lambda] = [
  mockClient(PinpointSMSVoiceV2Client),
  mockClient(SNSClient),
  mockClient(CloudWatchClient),
  mockClient(CloudFormationClient),
  mockClient(CognitoIdentityProviderClient),
  mockClient(DynamoDBClient),
  mockClient(LambdaClient),
];
const all = [texts, sns, cloudwatch, cloudformation, cognito, dynamodb, lambda];

const now = new Date('2026-03-02T12:00:00Z');
const inbound = 'arn:aws:sns:us-east-1:111122223333:inbound';
const outputs = {
  Settings: JSON.stringify({ smsSpendLimitUsd: 50 }),
  PhoneNumber: '+18005550100',
  InboundTopicArn: inbound,
  OperatorTopicArn: 'arn:aws:sns:us-east-1:111122223333:operator',
  ContactTopicsArn: 'arn:aws:sns:us-east-1:111122223333:clinic-east-contact-',
  HistoryTable: 'history',
  UserPoolId: 'us-east-1_pool',
};
const number: PhoneNumberInformation = {
  PhoneNumberArn: 'arn:aws:sms-voice:us-east-1:111122223333:phone-number/phone-1',
  PhoneNumber: outputs.PhoneNumber,
  IsoCountryCode: 'US',
  Status: 'ACTIVE',
  NumberType: 'TOLL_FREE',
  MessageType: 'TRANSACTIONAL',
  NumberCapabilities: ['SMS'],
  MonthlyLeasingPrice: '2.00',
  TwoWayEnabled: true,
  TwoWayChannelArn: inbound,
  SelfManagedOptOutsEnabled: true,
  OptOutListName: 'Default',
  DeletionProtectionEnabled: true,
  RegistrationId: 'registration-1',
  CreatedTimestamp: new Date('2026-01-01T00:00:00Z'),
};
const registration = {
  RegistrationArn: 'arn',
  RegistrationId: 'registration-1',
  RegistrationType: 'US_TOLL_FREE_REGISTRATION',
  CurrentVersionNumber: 1,
  CreatedTimestamp: now,
} as const;
const policy = {
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Service: 'sns.amazonaws.com' },
      Action: 'sms-voice:SendTextMessage',
    },
  ],
};

const tier = (Value: string) =>
  texts.on(DescribeAccountAttributesCommand).resolves({
    AccountAttributes: [
      { Name: 'ACCOUNT_TIER', Value },
      { Name: 'DEFAULT_PROTECT_CONFIGURATION_ID', Value: 'protect-1' },
    ],
  });
const limit = (EnforcedLimit: number) =>
  texts.on(DescribeSpendLimitsCommand).resolves({
    SpendLimits: [
      { Name: 'VOICE_MESSAGE_MONTHLY_SPEND_LIMIT', EnforcedLimit: 1, MaxLimit: 1, Overridden: false },
      { Name: 'TEXT_MESSAGE_MONTHLY_SPEND_LIMIT', EnforcedLimit, MaxLimit: 50, Overridden: true },
    ],
  });
const protect = (ProtectStatus: 'ALLOW' | 'BLOCK') =>
  texts
    .on(GetProtectConfigurationCountryRuleSetCommand)
    .resolves({ CountryRuleSet: { US: { ProtectStatus }, FR: { ProtectStatus: 'BLOCK' } } });
const numbered = (change: Partial<PhoneNumberInformation>) =>
  texts.on(DescribePhoneNumbersCommand).resolves({
    PhoneNumbers: [
      { ...number, PhoneNumber: '+18005550199', Status: 'PENDING' },
      { ...number, ...change },
    ],
  });
const registered = (RegistrationStatus: 'COMPLETE' | 'REVIEWING') =>
  texts
    .on(DescribeRegistrationsCommand)
    .resolves({ Registrations: [{ ...registration, RegistrationStatus }] });
const subscribed = (SubscriptionArn: string) =>
  sns.on(ListSubscriptionsByTopicCommand).resolves({ Subscriptions: [{ SubscriptionArn }] });
const people = (EstimatedNumberOfUsers: number) =>
  cognito.on(DescribeUserPoolCommand).resolves({ UserPool: { EstimatedNumberOfUsers } });
const atOnce = (ConcurrentExecutions: number) =>
  lambda.on(GetAccountSettingsCommand).resolves({ AccountLimit: { ConcurrentExecutions } });
const recovery = (PointInTimeRecoveryStatus: 'ENABLED' | 'DISABLED') =>
  dynamodb.on(DescribeContinuousBackupsCommand).resolves({
    ContinuousBackupsDescription: {
      ContinuousBackupsStatus: 'ENABLED',
      PointInTimeRecoveryDescription: { PointInTimeRecoveryStatus },
    },
  });
const quarters = [new Date('2026-03-02T11:45:00Z'), new Date('2026-03-02T10:00:00Z')];
/** What CloudWatch counted: runs of reconcile in two quarters of an hour, how many failed, and mails that did. */
const counted = (errors: number[], failed: number) =>
  cloudwatch.on(GetMetricDataCommand).callsFake(({ MetricDataQueries: [first] }) => ({
    MetricDataResults:
      first.Id === 'runs'
        ? [
            { Id: 'runs', Timestamps: quarters, Values: [1, 1] },
            { Id: 'errors', Timestamps: quarters, Values: errors },
          ]
        : [{ Id: first.Id, Timestamps: [now], Values: [failed] }],
  }));

beforeEach(() => {
  for (const mock of all) mock.reset();
  sns.onAnyCommand().resolves({});
  dynamodb.onAnyCommand().resolves({});
  cloudformation.on(ListStackResourcesCommand).resolves({
    StackResourceSummaries: [
      {
        LogicalResourceId: 'reconcileFunction1A2B',
        PhysicalResourceId: 'clinic-east-reconcile',
        ResourceType: 'AWS::Lambda::Function',
        ResourceStatus: 'CREATE_COMPLETE',
        LastUpdatedTimestamp: now,
      },
    ],
  });
  texts.on(GetResourcePolicyCommand).resolves({ Policy: JSON.stringify(policy) });
  tier('PRODUCTION');
  limit(50);
  protect('ALLOW');
  numbered({});
  registered('COMPLETE');
  subscribed(`${outputs.OperatorTopicArn}:1`);
  people(3);
  atOnce(1000);
  recovery('ENABLED');
  counted([0, 0], 0);
});

afterAll(() => {
  for (const mock of all) mock.restore();
});

async function notOk(): Promise<string[]> {
  const account = await askAws('clinic-east', outputs, { region: 'us-east-1' }, now);
  return examine(account).flatMap(({ of, finding }) =>
    finding.state === 'ok' ? [] : [`${of}: ${finding.state}`],
  );
}

it('finds nothing where AWS answers well', async () => {
  expect(await notOk()).toEqual([]);
});

const missing = new ResourceNotFoundException({ message: 'none', $metadata: {} });
const illnesses: readonly (readonly [line: string, make: () => unknown])[] = [
  ['Sandbox for texts', () => tier('SANDBOX')],
  ['Monthly limit for texts', () => limit(1)],
  ['Country protection', () => protect('BLOCK')],
  ['Number', () => numbered({ Status: 'PENDING' })],
  ['Registration', () => registered('REVIEWING')],
  ['Registration', () => numbered({ NumberType: 'TEN_DLC', RegistrationId: undefined })],
  ['Two-way texts', () => numbered({ TwoWayEnabled: false })],
  ['Who answers STOP', () => numbered({ SelfManagedOptOutsEnabled: false })],
  ['Policy of the number', () => texts.on(GetResourcePolicyCommand).rejects(missing)],
  ['Alarms to the operator', () => subscribed('PendingConfirmation')],
  ['Other subscriptions', () => counted([0, 0], 2)],
  ['Mail of sign-in', () => people(60)],
  ['Functions at once', () => atOnce(10)],
  ['Recovery of the history', () => recovery('DISABLED')],
  ['Last good reconcile', () => counted([1, 0], 0)],
];

for (const [index, [line, make]] of illnesses.entries()) {
  it(`hears of AWS what is ill: ${line} (${index + 1})`, async () => {
    make();
    expect(await notOk()).toEqual([`${line}: ill`]);
  });
}

it('says of a deployment of a minute ago that nothing has run yet, and of an older one that it is ill', async () => {
  counted([0, 0], 0);
  cloudwatch.on(GetMetricDataCommand).resolves({ MetricDataResults: [] });
  expect(await notOk()).toEqual(['Last good reconcile: untold']);
  const hour = 60 * 60_000;
  const account = await askAws(
    'clinic-east',
    outputs,
    { region: 'us-east-1' },
    new Date(now.getTime() + hour),
  );
  expect(account.reconciled).toEqual({ value: undefined });
});
