/** SNS in this process with the limits that AWS sets, for clients that `mockClient` has taken the place of. */
import type { SNSClient } from '@aws-sdk/client-sns';
import {
  ConfirmSubscriptionCommand,
  CreateTopicCommand,
  DeleteTopicCommand,
  InvalidParameterException,
  ListSubscriptionsByTopicCommand,
  ListSubscriptionsCommand,
  ListTopicsCommand,
  NotFoundException,
  PublishCommand,
  SubscribeCommand,
  TopicLimitExceededException,
} from '@aws-sdk/client-sns';
import type { AwsClientStub } from 'aws-sdk-client-mock';

/** What an account may have unless it asks for more. */
const usual = { topics: 100_000, filterPoliciesOfTopic: 200, filterPoliciesOfAccount: 10_000 };

interface Subscription {
  arn: string;
  endpoint: string;
  state: 'pending' | 'confirmed' | 'deleted';
  filtered: boolean;
  authenticated: boolean;
}

function listedAs({ arn, state }: Subscription): string {
  return { pending: 'PendingConfirmation', confirmed: arn, deleted: 'Deleted' }[state];
}

const metadata = { $metadata: {} };

/** Stands in for SNS behind the mocked client; nobody confirms unless told to. */
export function limitedSns(sns: AwsClientStub<SNSClient>, limits: Partial<typeof usual> = {}) {
  const most = { ...usual, ...limits };
  const topics = new Map<string, Subscription[]>();
  const published: { arn: string; message: string }[] = [];
  const mails: string[] = [];

  function topic(arn = ''): Subscription[] {
    const found = topics.get(arn);
    if (found === undefined) throw new NotFoundException({ message: 'Topic does not exist', ...metadata });
    return found;
  }
  const filtersOf = (subscriptions: Subscription[]) =>
    subscriptions.filter(({ filtered }) => filtered).length;

  sns.on(CreateTopicCommand).callsFake(({ Name }: { Name: string }) => {
    const arn = `arn:aws:sns:us-east-1:000000000000:${Name}`;
    if (!/^[\w-]{1,256}$/.test(Name))
      throw new InvalidParameterException({ message: 'Topic Name', ...metadata });
    if (!topics.has(arn) && topics.size >= most.topics) {
      throw new TopicLimitExceededException({ message: 'Topic limit exceeded', ...metadata });
    }
    if (!topics.has(arn)) topics.set(arn, []);
    return { TopicArn: arn };
  });
  sns.on(SubscribeCommand).callsFake(({ TopicArn, Endpoint, Attributes }) => {
    const subscriptions = topic(TopicArn);
    if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(Endpoint)) {
      throw new InvalidParameterException({ message: 'Invalid parameter: Email address', ...metadata });
    }
    const filtered = Attributes?.FilterPolicy !== undefined;
    // Counted only where it matters: it goes through the whole account.
    const isFull = () =>
      filtersOf(subscriptions) >= most.filterPoliciesOfTopic ||
      filtersOf([...topics.values()].flat()) >= most.filterPoliciesOfAccount;
    if (filtered && isFull())
      throw new InvalidParameterException({ message: 'FilterLimitExceeded', ...metadata });
    const known = subscriptions.find(({ endpoint, state }) => endpoint === Endpoint && state !== 'deleted');
    if (known === undefined) {
      const arn = `${TopicArn}:${subscriptions.length + 1}`;
      subscriptions.push({ arn, endpoint: Endpoint, state: 'pending', filtered, authenticated: false });
    }
    if (known?.state !== 'confirmed') mails.push(Endpoint);
    return {};
  });
  sns.on(ConfirmSubscriptionCommand).callsFake(({ TopicArn, Token, AuthenticateOnUnsubscribe }) => {
    const found = topic(TopicArn).find(
      ({ state, endpoint }) => state === 'pending' && Token === `token-of-${endpoint.split('@')[0]}`,
    );
    if (found === undefined) throw new InvalidParameterException({ message: 'Invalid token', ...metadata });
    Object.assign(found, { state: 'confirmed', authenticated: AuthenticateOnUnsubscribe === 'true' });
    return { SubscriptionArn: found.arn };
  });
  sns.on(ListSubscriptionsByTopicCommand).callsFake(({ TopicArn }) => ({
    Subscriptions: topic(TopicArn).map((each) => ({
      SubscriptionArn: listedAs(each),
      Protocol: 'email',
      Endpoint: each.endpoint,
    })),
  }));
  sns.on(ListSubscriptionsCommand).callsFake(({ NextToken = '0' }: { NextToken?: string }) => {
    const all = [...topics].flatMap(([TopicArn, subscriptions]) =>
      subscriptions.map((each) => ({ TopicArn, SubscriptionArn: listedAs(each) })),
    );
    const next = Number(NextToken) + 100;
    return {
      Subscriptions: all.slice(Number(NextToken), next),
      ...(next < all.length && { NextToken: `${next}` }),
    };
  });
  sns.on(ListTopicsCommand).callsFake(({ NextToken = '0' }: { NextToken?: string }) => {
    const page = [...topics.keys()].slice(Number(NextToken), Number(NextToken) + 100);
    const next = Number(NextToken) + 100;
    return {
      Topics: page.map((TopicArn) => ({ TopicArn })),
      ...(next < topics.size && { NextToken: `${next}` }),
    };
  });
  sns.on(DeleteTopicCommand).callsFake(({ TopicArn }) => {
    topics.delete(TopicArn);
    return {};
  });
  sns.on(PublishCommand).callsFake(({ TopicArn, Message }) => {
    topic(TopicArn);
    published.push({ arn: TopicArn, message: Message });
    return { MessageId: 'm' };
  });

  function eachOf(endpoint: string): Subscription[] {
    return [...topics.values()].flat().filter((subscription) => subscription.endpoint === endpoint);
  }
  function setEach(endpoint: string, state: Subscription['state']): void {
    for (const subscription of eachOf(endpoint)) subscription.state = state;
  }
  return {
    topics,
    published,
    /** Whom AWS wrote to, asking to confirm. */
    mails,
    /** A topic that something else of the account has. */
    addTopic: (name: string) => topics.set(`arn:aws:sns:us-east-1:000000000000:${name}`, []),
    /** Opens the link of the mail, as nobody should. */
    open: (endpoint: string) => setEach(endpoint, 'confirmed'),
    /** Ends by a link, a bounce or a suspension. */
    lose: (endpoint: string) => setEach(endpoint, 'deleted'),
    /** Lets two days pass for who did not confirm. */
    expire(): void {
      for (const [arn, subscriptions] of topics) {
        topics.set(
          arn,
          subscriptions.filter(({ state }) => state !== 'pending'),
        );
      }
    },
    isAuthenticated: (endpoint: string) => eachOf(endpoint).every(({ authenticated }) => authenticated),
  };
}
