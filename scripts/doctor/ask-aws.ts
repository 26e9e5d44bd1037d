import { CloudFormationClient, paginateListStackResources } from '@aws-sdk/client-cloudformation';
import { CloudWatchClient, GetMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import {
  CognitoIdentityProviderClient,
  DescribeUserPoolCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { DescribeContinuousBackupsCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetAccountSettingsCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { SNSClient } from '@aws-sdk/client-sns';
import { readSettingsFrom } from '../../infra/settings.ts';
import type { Reach } from '../deploy/deployment.ts';
import type { Account, SignInMail, Told } from './account.ts';
import { askAboutMails } from './ask-mails.ts';
import { askAboutTexts } from './ask-texts.ts';
import { told } from './told.ts';

const quarterHour = 15 * 60;

interface Reconcile {
  readonly functionName: string;
  /** When it was made or changed last. */
  readonly since: Date | undefined;
}

async function reconcileOf(client: CloudFormationClient, StackName: string): Promise<Reconcile> {
  for await (const { StackResourceSummaries = [] } of paginateListStackResources({ client }, { StackName })) {
    const found = StackResourceSummaries.find(
      ({ LogicalResourceId = '', ResourceType }) =>
        ResourceType === 'AWS::Lambda::Function' && LogicalResourceId.startsWith('reconcileFunction'),
    );
    if (found?.PhysicalResourceId !== undefined) {
      return { functionName: found.PhysicalResourceId, since: found.LastUpdatedTimestamp };
    }
  }
  throw new Error(`${StackName} has no function reconcile.`);
}

/** What is known of runs in the last day. */
interface Runs {
  readonly hasRun: boolean;
  /** The end of the last quarter of an hour in which the function ran more often than it failed. */
  readonly lastGood: Date | undefined;
}

async function runsOf(cloudwatch: CloudWatchClient, functionName: string, now: Date): Promise<Runs> {
  const query = (Id: string, MetricName: string) => ({
    Id,
    MetricStat: {
      Metric: {
        Namespace: 'AWS/Lambda',
        MetricName,
        Dimensions: [{ Name: 'FunctionName', Value: functionName }],
      },
      Period: quarterHour,
      Stat: 'Sum',
    },
  });
  const { MetricDataResults = [] } = await cloudwatch.send(
    new GetMetricDataCommand({
      MetricDataQueries: [query('runs', 'Invocations'), query('errors', 'Errors')],
      StartTime: new Date(now.getTime() - 24 * 60 * 60_000),
      EndTime: now,
    }),
  );
  const counted = (id: string) => {
    const { Timestamps = [], Values = [] } = MetricDataResults.find(({ Id }) => Id === id) ?? {};
    return new Map(Timestamps.map((at, index) => [at.getTime(), Values[index] ?? 0]));
  };
  const errors = counted('errors');
  const runs = [...counted('runs')].filter(([, count]) => count > 0);
  const good = runs.filter(([at, count]) => count > (errors.get(at) ?? 0)).map(([at]) => at);
  const lastGood =
    good.length === 0 ? undefined : new Date(Math.min(now.getTime(), Math.max(...good) + quarterHour * 1000));
  return { hasRun: runs.length > 0, lastGood };
}

/** When it last ran well; of a function that is too young to have run nothing can be told. */
async function reconciledOf(
  { cloudformation, cloudwatch }: { cloudformation: CloudFormationClient; cloudwatch: CloudWatchClient },
  name: string,
  now: Date,
): Promise<Told<Date | undefined>> {
  const asked = await told('CloudWatch', async () => {
    const { functionName, since } = await reconcileOf(cloudformation, name);
    const { hasRun, lastGood } = await runsOf(cloudwatch, functionName, now);
    const age = since === undefined ? Number.POSITIVE_INFINITY : now.getTime() - since.getTime();
    return { lastGood, isYoung: !hasRun && age < 2 * quarterHour * 1000 };
  });
  if ('untold' in asked) return asked;
  if (!asked.value.isYoung) return { value: asked.value.lastGood };
  return { untold: 'it was deployed just now and runs every quarter of an hour: ask again later.' };
}

async function signInMail(
  cognito: CognitoIdentityProviderClient,
  UserPoolId: string | undefined,
): Promise<SignInMail> {
  const { UserPool } = await cognito.send(new DescribeUserPoolCommand({ UserPoolId }));
  return {
    sender: UserPool?.EmailConfiguration?.EmailSendingAccount ?? 'COGNITO_DEFAULT',
    failure: UserPool?.EmailConfigurationFailure,
    people: UserPool?.EstimatedNumberOfUsers ?? 0,
  };
}

/** Asks AWS all that the doctor looks at; changes nothing. */
export async function askAws(
  name: string,
  outputs: Readonly<Record<string, string>>,
  reach: Reach,
  now: Date,
): Promise<Account> {
  const clients = {
    cloudformation: new CloudFormationClient(reach),
    cloudwatch: new CloudWatchClient(reach),
    cognito: new CognitoIdentityProviderClient(reach),
    dynamodb: new DynamoDBClient(reach),
    lambda: new LambdaClient(reach),
    sns: new SNSClient(reach),
    texts: new PinpointSMSVoiceV2Client(reach),
  };
  const settings = readSettingsFrom(JSON.parse(outputs.Settings ?? '{}'));
  const historyTable = outputs.HistoryTable ?? '';
  try {
    return {
      name,
      region: reach.region,
      now,
      limitWatchedUsd: settings.smsSpendLimitUsd,
      inboundTopicArn: outputs.InboundTopicArn ?? '',
      operatorTopicArn: outputs.OperatorTopicArn ?? '',
      historyTable,
      numberArn: settings.numberArn,
      ...(await askAboutTexts(clients.texts, settings.numberArn ?? outputs.PhoneNumber)),
      ...(await askAboutMails(clients, outputs, now)),
      signIn: await told('Cognito', () => signInMail(clients.cognito, outputs.UserPoolId)),
      functionsAtOnce: await told('Lambda', async () => {
        const { AccountLimit } = await clients.lambda.send(new GetAccountSettingsCommand({}));
        return AccountLimit?.ConcurrentExecutions;
      }),
      recovery: await told('recovery in DynamoDB', async () => {
        const ask = new DescribeContinuousBackupsCommand({ TableName: historyTable });
        const { ContinuousBackupsDescription: found } = await clients.dynamodb.send(ask);
        return found?.PointInTimeRecoveryDescription?.PointInTimeRecoveryStatus;
      }),
      reconciled: await reconciledOf(clients, name, now),
    };
  } finally {
    for (const client of Object.values(clients)) client.destroy();
  }
}
