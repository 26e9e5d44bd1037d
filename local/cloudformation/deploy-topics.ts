import {
  CreateTopicCommand,
  ListSubscriptionsByTopicCommand,
  SetSubscriptionAttributesCommand,
  SubscribeCommand,
  type Subscription as SubscriptionSummary,
  UnsubscribeCommand,
} from '@aws-sdk/client-sns';
import { serviceMayAct } from '../iam/resource-policy.ts';
import type { AwsClients } from './aws-clients.ts';
import type { LocalResource, LocalStack } from './local-stack.ts';
import { flagAt, textAt } from './template.ts';

type Client = AwsClients['sns'];

interface Subscription {
  readonly topicArn: string;
  readonly protocol: string;
  readonly endpoint: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function readSubscription(resource: LocalResource): Subscription {
  const properties = resource.properties();
  const filter = properties.FilterPolicy;
  return {
    topicArn: textAt(properties, 'TopicArn') ?? '',
    protocol: textAt(properties, 'Protocol') ?? '',
    endpoint: textAt(properties, 'Endpoint') ?? '',
    attributes: {
      RawMessageDelivery: String(flagAt(properties, 'RawMessageDelivery')),
      ...(filter !== undefined && { FilterPolicy: JSON.stringify(filter) }),
      ...(filter !== undefined && {
        FilterPolicyScope: textAt(properties, 'FilterPolicyScope') ?? 'MessageAttributes',
      }),
    },
  };
}

/** SNS delivers to a queue only where the queue's policy lets the topic in; on AWS it fails without a word. */
function requireQueuePolicy(stack: LocalStack, subscription: Subscription): void {
  const queue = stack.find('Arn', subscription.endpoint, 'AWS::SQS::Queue');
  if (queue === undefined) throw new Error(`No queue in the stack has the ARN ${subscription.endpoint}.`);
  const allowed = serviceMayAct(stack, {
    service: 'sns.amazonaws.com',
    action: 'sqs:SendMessage',
    ref: stack.ref(queue),
    resource: subscription.endpoint,
    context: { 'aws:SourceArn': subscription.topicArn, 'aws:SourceAccount': stack.place.accountId },
  });
  if (!allowed) {
    throw new Error(
      `AccessDenied: no policy of queue ${queue.logicalId} lets sns.amazonaws.com send to it for topic ${subscription.topicArn}.`,
    );
  }
}

async function subscriptionsOf(client: Client, topicArn: string) {
  const all: SubscriptionSummary[] = [];
  let NextToken: string | undefined;
  do {
    const page = await client.send(
      new ListSubscriptionsByTopicCommand({ TopicArn: topicArn, ...(NextToken && { NextToken }) }),
    );
    all.push(...(page.Subscriptions ?? []));
    NextToken = page.NextToken;
  } while (NextToken !== undefined);
  return all;
}

/** Subscribing again with other attributes is refused, so what is there is brought up to date instead. */
async function subscribe(client: Client, subscription: Subscription): Promise<void> {
  const { topicArn, protocol, endpoint, attributes } = subscription;
  const there = (await subscriptionsOf(client, topicArn)).find(
    (one) => one.Protocol === protocol && one.Endpoint === endpoint,
  );
  if (there === undefined) {
    await client.send(
      new SubscribeCommand({
        TopicArn: topicArn,
        Protocol: protocol,
        Endpoint: endpoint,
        Attributes: attributes,
      }),
    );
    return;
  }
  const { SubscriptionArn } = there;
  for (const [AttributeName, AttributeValue] of Object.entries({ FilterPolicy: '{}', ...attributes })) {
    await client.send(
      new SetSubscriptionAttributesCommand({ SubscriptionArn, AttributeName, AttributeValue }),
    );
  }
}

/** A subscription of a queue that the template no longer has would go on delivering. */
async function dropStale(client: Client, topicArn: string, wanted: readonly Subscription[]): Promise<void> {
  for (const { Protocol, Endpoint, SubscriptionArn } of await subscriptionsOf(client, topicArn)) {
    const kept = wanted.some((one) => one.topicArn === topicArn && one.endpoint === Endpoint);
    if (Protocol === 'sqs' && !kept) await client.send(new UnsubscribeCommand({ SubscriptionArn }));
  }
}

/** Makes every topic and subscribes what the template subscribes; other people's subscriptions stay. */
export async function deployTopics(stack: LocalStack, client: Client): Promise<void> {
  const subscriptions = stack.ofType('AWS::SNS::Subscription').map(readSubscription);
  for (const topic of stack.ofType('AWS::SNS::Topic')) {
    await client.send(new CreateTopicCommand({ Name: topic.name }));
    await dropStale(client, stack.ref(topic), subscriptions);
  }
  for (const subscription of subscriptions) {
    if (subscription.protocol === 'lambda') {
      throw new Error(`Topic ${subscription.topicArn}: subscriptions of functions do not run locally.`);
    }
    if (subscription.protocol === 'sqs') requireQueuePolicy(stack, subscription);
    await subscribe(client, subscription);
  }
}
