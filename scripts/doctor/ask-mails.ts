import { type CloudWatchClient, GetMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { paginateListSubscriptionsByTopic, type SNSClient } from '@aws-sdk/client-sns';
import { type ContactTopics, createContactTopics } from '../../shared/alerts/contact-topics.ts';
import { type ContactStates, isNumber, type Seen } from '../../shared/domain/clinic/contact-states.ts';
import { createDynamoClinics } from '../../shared/history/dynamo-clinics.ts';
import { createDynamoContacts } from '../../shared/history/dynamo-contacts.ts';
import type { Account, MailState } from './account.ts';
import { told } from './told.ts';

interface Clients {
  readonly sns: SNSClient;
  readonly dynamodb: DynamoDBClient;
  readonly cloudwatch: CloudWatchClient;
}

const ofSeen: Readonly<Record<Seen, MailState>> = {
  confirmed: 'confirmed',
  waiting: 'waiting',
  gone: 'ended',
};

function stateOfArn(arn: string): MailState {
  if (arn.startsWith('arn:')) return 'confirmed';
  return arn === 'PendingConfirmation' ? 'waiting' : 'ended';
}

/** A number needs no confirmation, and who is still told by the topic of version 0.1 is told. */
function stateOf(contact: string, seen: Seen | undefined, states: ContactStates): MailState {
  if (isNumber(contact) || states[contact]?.shared === true) return 'confirmed';
  return ofSeen[seen ?? 'gone'];
}

async function contactsOf(
  dynamodb: DynamoDBClient,
  table: string,
  topics: ContactTopics,
): Promise<Map<string, MailState[]>> {
  const clinics = createDynamoClinics(dynamodb, table);
  const contacts = createDynamoContacts(dynamodb, table);
  const seen = await topics.lookAtAll();
  const found = new Map<string, MailState[]>();
  for await (const clinicId of clinics.list()) {
    const { states } = await contacts.load(clinicId);
    const named = (await clinics.latest(clinicId))?.alertContacts ?? [];
    found.set(
      clinicId,
      named.map((contact) => stateOf(contact, seen.get(topics.arnOf(clinicId, contact)), states)),
    );
  }
  return found;
}

const days = 24 * 60 * 60;
/** As many metrics as CloudWatch takes in one request. */
const atOnce = 500;

async function failuresOf(cloudwatch: CloudWatchClient, arns: readonly string[], now: Date): Promise<number> {
  let sum = 0;
  for (let from = 0; from < arns.length; from += atOnce) {
    const MetricDataQueries = arns.slice(from, from + atOnce).map((arn, index) => ({
      Id: `m${index}`,
      MetricStat: {
        Metric: {
          Namespace: 'AWS/SNS',
          MetricName: 'NumberOfNotificationsFailed',
          Dimensions: [{ Name: 'TopicName', Value: arn.slice(arn.lastIndexOf(':') + 1) }],
        },
        Period: days,
        Stat: 'Sum',
      },
    }));
    const StartTime = new Date(now.getTime() - 7 * days * 1000);
    const ask = new GetMetricDataCommand({ MetricDataQueries, StartTime, EndTime: now });
    const { MetricDataResults = [] } = await cloudwatch.send(ask);
    for (const { Values = [] } of MetricDataResults) for (const value of Values) sum += value;
  }
  return sum;
}

/** Who is told of alarms and of patients in danger, and whether it reaches them. */
export async function askAboutMails(
  { sns, dynamodb, cloudwatch }: Clients,
  outputs: Readonly<Record<string, string>>,
  now: Date,
): Promise<Pick<Account, 'operator' | 'contacts' | 'mailsFailed'>> {
  const operatorArn = outputs.OperatorTopicArn ?? '';
  const topics = createContactTopics(sns, { arnPrefix: outputs.ContactTopicsArn ?? '' });
  return {
    operator: await told('SNS', async () => {
      const states: MailState[] = [];
      const pages = paginateListSubscriptionsByTopic({ client: sns }, { TopicArn: operatorArn });
      for await (const { Subscriptions = [] } of pages) {
        for (const { SubscriptionArn = '' } of Subscriptions) states.push(stateOfArn(SubscriptionArn));
      }
      return states;
    }),
    contacts: await told('DynamoDB or SNS', () => contactsOf(dynamodb, outputs.HistoryTable ?? '', topics)),
    mailsFailed: await told('CloudWatch', async () => {
      const arns = [operatorArn, ...(await topics.lookAtAll()).keys()];
      return await failuresOf(cloudwatch, arns, now);
    }),
  };
}
