/** The doctor before the local endpoint: an account that is well, made ill in one way at a time, over the wire. */
import {
  CloudFormationClient,
  CreateChangeSetCommand,
  ExecuteChangeSetCommand,
  ListStackResourcesCommand,
} from '@aws-sdk/client-cloudformation';
import { DescribePhoneNumbersCommand, PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { DeleteTopicCommand, SubscribeCommand } from '@aws-sdk/client-sns';
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { AccountState, LocalNumber, LocalTexts } from '../../../local/aws/account-state.ts';
import { localSecret } from '../../../local/iam/access-keys.ts';
import { askAws } from '../../../scripts/doctor/ask-aws.ts';
import { examine, linesOf } from '../../../scripts/doctor/examine.ts';
import { createContactTopics } from '../../../shared/alerts/contact-topics.ts';
import { createDynamoClinics } from '../../../shared/history/dynamo-clinics.ts';
import { settingsOf } from '../../contracts/history-samples.ts';
import { accountId, region, startTestAws, type TestAws } from '../../local/aws/test-aws.ts';

const name = 'clinic-east';
const operator = 'ops@example.org';
const harbor = { ...settingsOf('harbor', 1), alertContacts: ['desk@example.com', 'owner@example.com'] };
const quarterHour = 15 * 60_000;
let aws: TestAws;
let outputs: Record<string, string> = {};
let reconcile = '';

const key = (AttributeName: string) => ({ AttributeName, AttributeType: 'S' });
/** As much of the stack as the doctor looks at. */
const template = {
  Resources: {
    History: {
      Type: 'AWS::DynamoDB::Table',
      Properties: {
        AttributeDefinitions: [key('pk'), key('sk')],
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
      },
    },
    Operator: { Type: 'AWS::SNS::Topic', Properties: {} },
    Inbound: { Type: 'AWS::SNS::Topic', Properties: {} },
    Number: {
      Type: 'AWS::SMSVOICE::PhoneNumber',
      Properties: {
        IsoCountryCode: 'US',
        NumberType: 'TOLL_FREE',
        SelfManagedOptOutsEnabled: true,
        TwoWay: { Enabled: true, ChannelArn: { Ref: 'Inbound' } },
      },
    },
    NumberPolicy: {
      Type: 'AWS::SMSVOICE::ResourcePolicy',
      Properties: {
        ResourceArn: { 'Fn::GetAtt': ['Number', 'Arn'] },
        PolicyDocument: {
          Statement: [
            {
              Effect: 'Allow',
              Principal: { Service: 'sns.amazonaws.com' },
              Action: 'sms-voice:SendTextMessage',
            },
          ],
        },
      },
    },
    reconcileFunction1A2B: { Type: 'AWS::Lambda::Function', Properties: {} },
  },
};

const number: LocalNumber = {
  PhoneNumberArn: `arn:aws:sms-voice:${region}:${accountId}:phone-number/phone-1`,
  PhoneNumber: '+18005550100',
  IsoCountryCode: 'US',
  Status: 'ACTIVE',
  NumberType: 'TOLL_FREE',
  TwoWayEnabled: true,
  SelfManagedOptOutsEnabled: true,
  RegistrationId: 'registration-1',
  CreatedTimestamp: Date.parse('2026-01-01T00:00:00Z') / 1000,
};
const policy = JSON.stringify({
  Statement: [
    { Effect: 'Allow', Principal: { Service: 'sns.amazonaws.com' }, Action: 'sms-voice:SendTextMessage' },
  ],
});

async function makeStack(): Promise<Record<string, string>> {
  const credentials = { accessKeyId: 'operator', secretAccessKey: localSecret };
  const client = new CloudFormationClient({ region, endpoint: aws.aws.endpoint, credentials });
  const named = { StackName: name, ChangeSetName: 'changes' };
  const TemplateBody = JSON.stringify(template);
  await client.send(new CreateChangeSetCommand({ ...named, ChangeSetType: 'CREATE', TemplateBody }));
  await client.send(new ExecuteChangeSetCommand(named));
  await aws.aws.stacks.settled();
  const { StackResourceSummaries = [] } = await client.send(
    new ListStackResourcesCommand({ StackName: name }),
  );
  client.destroy();
  return Object.fromEntries(
    StackResourceSummaries.map((part) => [part.LogicalResourceId ?? '', part.PhysicalResourceId ?? '']),
  );
}

const texts = (change: Partial<LocalTexts>) => {
  aws.aws.account.texts = { ...wellTexts(), ...change };
};
const numbered = (change: Partial<LocalNumber>) =>
  texts({ numbers: [{ ...number, TwoWayChannelArn: outputs.InboundTopicArn ?? '', ...change }] });
function unregistered(NumberType: string): void {
  const { RegistrationId: _none, ...rest } = number;
  texts({ numbers: [{ ...rest, NumberType, TwoWayChannelArn: outputs.InboundTopicArn ?? '' }] });
}
const wellTexts = (): LocalTexts => ({
  tier: 'PRODUCTION',
  limitUsd: 50,
  numbers: [{ ...number, TwoWayChannelArn: outputs.InboundTopicArn ?? '' }],
  registrations: { 'registration-1': 'COMPLETE' },
  policies: { [number.PhoneNumberArn]: policy },
  blocked: [],
});

function ran(metric: 'Invocations' | 'Errors', ago: number): void {
  const dimensions = { FunctionName: reconcile };
  aws.aws.metrics.count({ namespace: 'AWS/Lambda', metric, dimensions }, aws.clock.now() - ago, 1);
}

const topics = () => createContactTopics(aws.sns, { arnPrefix: outputs.ContactTopicsArn ?? '' });

beforeEach(async () => {
  aws = await startTestAws();
  vi.stubEnv('AWS_ENDPOINT_URL', aws.aws.endpoint);
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'operator');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', localSecret);
  const parts = await makeStack();
  reconcile = parts.reconcileFunction1A2B ?? '';
  outputs = {
    Settings: JSON.stringify({ smsSpendLimitUsd: 50 }),
    PhoneNumber: number.PhoneNumber,
    InboundTopicArn: parts.Inbound ?? '',
    OperatorTopicArn: parts.Operator ?? '',
    ContactTopicsArn: `arn:aws:sns:${region}:${accountId}:${name}-contact-`,
    HistoryTable: parts.History ?? '',
    UserPoolId: `${region}_pool`,
  };
  const alarms = { TopicArn: parts.Operator, Protocol: 'email', Endpoint: operator };
  await aws.sns.send(new SubscribeCommand(alarms));
  await createDynamoClinics(aws.dynamodb, outputs.HistoryTable ?? '').save(harbor);
  for (const contact of harbor.alertContacts) await topics().ask('harbor', contact);
  Object.assign(aws.aws.account, { texts: wellTexts(), functionsAtOnce: 1000, recovery: 'ENABLED' });
  ran('Invocations', 0);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await aws.close();
});
afterAll(() => vi.unstubAllEnvs());

async function examined() {
  return examine(await askAws(name, outputs, { region }, new Date(aws.clock.now() + 1000)));
}
const notOk = async () =>
  (await examined()).flatMap(({ of, finding }) =>
    finding.state === 'ok' ? [] : [`${of}: ${finding.state}`],
  );

it('turns the one line for each way in which the account is ill, and none for one that is well', async () => {
  const { account, metrics } = aws.aws;
  expect(await notOk()).toEqual([]);
  const well = () => {
    for (const part of ['signInMailFailure', 'people', 'mails'] as const) delete account[part];
    Object.assign(account, { texts: wellTexts(), functionsAtOnce: 1000, recovery: 'ENABLED' });
  };
  const mails = (states: AccountState['mails']) => Object.assign(account, { mails: states });
  const illnesses: readonly (readonly [line: string, make: () => void])[] = [
    ['Sandbox for texts', () => texts({ tier: 'SANDBOX' })],
    ['Monthly limit for texts', () => texts({ limitUsd: 1 })],
    ['Monthly limit for texts', () => texts({ limitUsd: 20 })],
    ['Country protection', () => texts({ blocked: ['US'] })],
    ['Number', () => numbered({ Status: 'PENDING' })],
    ['Number', () => numbered({ NumberType: 'SIMULATOR' })],
    ['Registration', () => texts({ registrations: { 'registration-1': 'REVIEWING' } })],
    ['Registration', () => texts({ registrations: {} })],
    ['Registration', () => unregistered('TOLL_FREE')],
    ['Registration', () => unregistered('TEN_DLC')],
    ['Two-way texts', () => numbered({ TwoWayEnabled: false })],
    ['Two-way texts', () => numbered({ TwoWayChannelArn: outputs.OperatorTopicArn ?? '' })],
    ['Who answers STOP', () => numbered({ SelfManagedOptOutsEnabled: false })],
    ['Policy of the number', () => texts({ policies: {} })],
    ['Policy of the number', () => texts({ policies: { [number.PhoneNumberArn]: '{"Statement":[]}' } })],
    ['Alarms to the operator', () => mails({ [operator]: 'waiting' })],
    ['Alarms to the operator', () => mails({ [operator]: 'ended' })],
    ['Alert contacts', () => mails({ 'desk@example.com': 'waiting', 'owner@example.com': 'ended' })],
    ['Other subscriptions', () => mails({ 'desk@example.com': 'waiting' })],
    ['Other subscriptions', () => mails({ 'desk@example.com': 'ended' })],
    ['Mail of sign-in', () => Object.assign(account, { people: 51 })],
    ['Mail of sign-in', () => Object.assign(account, { signInMailFailure: 'the sender is not verified' })],
    ['Functions at once', () => Object.assign(account, { functionsAtOnce: 10 })],
    ['Recovery of the history', () => Object.assign(account, { recovery: 'DISABLED' })],
  ];
  for (const [line, make] of illnesses) {
    well();
    make();
    expect([line, await notOk()]).toEqual([line, [`${line}: ill`]]);
  }
  well();
  // When reconcile ran is told by the test below.
  const met = new Set([...illnesses.map(([line]) => line), 'Last good reconcile']);
  expect((await examined()).map(({ of }) => of)).toEqual([...met]);

  const TopicName = (outputs.OperatorTopicArn ?? '').split(':').at(-1) ?? '';
  const failed = { namespace: 'AWS/SNS', metric: 'NumberOfNotificationsFailed', dimensions: { TopicName } };
  metrics.count(failed, aws.clock.now(), 2);
  expect(await notOk()).toEqual(['Other subscriptions: ill']);
});

it('says that the last run of reconcile failed, or was too long ago', async () => {
  ran('Errors', 0);
  expect(await notOk()).toEqual(['Last good reconcile: ill']);
  ran('Invocations', 2 * quarterHour);
  expect(await notOk()).toEqual([]);
  aws.clock.moveTo(aws.clock.now() + 4 * quarterHour);
  expect(await notOk()).toEqual(['Last good reconcile: ill']);
});

it('says that there is no number, and then of what a number has only that it cannot be told', async () => {
  texts({ numbers: [] });
  expect((await notOk()).filter((line) => line.endsWith('ill'))).toEqual(['Number: ill']);
});

it('says who is not told: the operator without a subscription, a clinic whose contact is gone', async () => {
  for (const contact of harbor.alertContacts) await topics().end('harbor', contact);
  expect(await notOk()).toEqual(['Alert contacts: ill']);
  await aws.sns.send(new DeleteTopicCommand({ TopicArn: outputs.OperatorTopicArn }));
  expect(await notOk()).toEqual(['Alarms to the operator: ill', 'Alert contacts: ill']);
});

it('says of what the laptop has nothing that it cannot be told, and nothing false', async () => {
  const { account } = aws.aws;
  delete account.texts;
  delete account.functionsAtOnce;
  delete account.recovery;
  // The number that the stack asked for is there, and what is to be known of it.
  const client = new PinpointSMSVoiceV2Client({ region });
  const { PhoneNumbers: [made] = [] } = await client.send(new DescribePhoneNumbersCommand({}));
  client.destroy();
  outputs.PhoneNumber = made?.PhoneNumber ?? '';
  const found = await examined();
  expect(found.filter(({ finding }) => finding.state === 'ill')).toEqual([]);
  const said = linesOf(found).join('\n');
  expect(said).toContain(`Number: ${outputs.PhoneNumber}, TOLL_FREE, ACTIVE.`);
  expect(said).toContain('Two-way texts: what patients text comes here.');
  expect(said).toContain('Who answers STOP: Ebb does');
  expect(said).toContain('Policy of the number: SNS may send from the number.');
  expect(said).toContain('Sandbox for texts: cannot be told: no text leaves this machine');
  expect(said).toContain('Functions at once: cannot be told: functions run here one copy each');
  expect(said).toContain('Recovery of the history: cannot be told: the table does not say');
});
