/**
 * A topic of its own for each contact by mail. It needs no filter, of which SNS takes 200 a topic; whom an alert is for
 * is chosen by the settings of the moment, so a changed contact holds at once; and to end a contact is to delete a topic.
 */
import { createHash } from 'node:crypto';
import {
  ConfirmSubscriptionCommand,
  CreateTopicCommand,
  DeleteTopicCommand,
  InvalidParameterException,
  ListSubscriptionsByTopicCommand,
  NotFoundException,
  PublishCommand,
  paginateListSubscriptions,
  paginateListTopics,
  type SNSClient,
  SubscribeCommand,
  type Subscription,
  SubscriptionLimitExceededException,
  TopicLimitExceededException,
} from '@aws-sdk/client-sns';
import type { ContactRefusal, Seen } from '../domain/clinic/contact-states.ts';

export interface ContactTopics {
  /** Makes the topic and has AWS ask the contact to confirm; may be called again, which asks again. */
  ask(clinicId: string, contact: string): Promise<ContactRefusal | null>;
  look(clinicId: string, contact: string): Promise<Seen>;
  /** Confirms with the token of the mail's link; false when it is not one that holds. */
  confirm(clinicId: string, contact: string, token: string): Promise<boolean>;
  /** True when the topic accepted it. */
  tell(clinicId: string, contact: string, message: { subject: string; body: string }): Promise<boolean>;
  /** Deletes the topic with all that hangs on it; fine when there is none. */
  end(clinicId: string, contact: string): Promise<void>;
  /** Every contact's topic, by its ARN, as it stands; by few calls, since a look at each would be held back by SNS. */
  lookAtAll(): Promise<Map<string, Seen>>;
  /** Deletes a topic that no clinic wants. */
  endTopic(arn: string): Promise<void>;
  arnOf(clinicId: string, contact: string): string;
  /** Whose contact a topic is for. */
  clinicOf(arn: string): string;
}

export interface ContactTopicsOptions {
  /** What the ARNs of all these topics begin with; roles are allowed no other. */
  arnPrefix: string;
  /** Encrypts what passes them; only who makes topics needs it. */
  keyArn?: string;
}

const longestHash = 24;

/** Nobody's address stands in a topic's name. */
function hashOf(clinicId: string, contact: string): string {
  return createHash('sha256').update(`${clinicId} ${contact}`).digest('hex').slice(0, longestHash);
}

/** Nothing may be published over a connection that can be listened to. */
function tlsOnly(arn: string): string {
  const statement = {
    Sid: 'AllowPublishThroughSSLOnly',
    Effect: 'Deny',
    Principal: '*',
    Action: 'sns:Publish',
    Resource: arn,
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  };
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
}

/** What the subscriptions of one topic tell. Whoever ended theirs is listed as deleted for a while. */
function seenIn(arns: readonly string[]): Seen {
  if (arns.some((arn) => arn.startsWith('arn:'))) return 'confirmed';
  return arns.includes('PendingConfirmation') ? 'waiting' : 'gone';
}

function refusalOf(error: unknown): ContactRefusal {
  if (error instanceof InvalidParameterException) return 'address';
  if (error instanceof TopicLimitExceededException || error instanceof SubscriptionLimitExceededException) {
    return 'full';
  }
  throw error;
}

/** The topics over SNS. */
export function createContactTopics(
  client: SNSClient,
  { arnPrefix, keyArn }: ContactTopicsOptions,
): ContactTopics {
  const arnOf = (clinicId: string, contact: string) => `${arnPrefix}${clinicId}-${hashOf(clinicId, contact)}`;
  async function end(TopicArn: string): Promise<void> {
    await client.send(new DeleteTopicCommand({ TopicArn }));
  }

  async function* topicArns(): AsyncIterable<string> {
    for await (const { Topics = [] } of paginateListTopics({ client }, {})) {
      for (const { TopicArn } of Topics) if (TopicArn?.startsWith(arnPrefix)) yield TopicArn;
    }
  }

  /** Of all topics' subscriptions, since those of one topic at a time may be asked for 30 times a second alone. */
  async function* subscriptions(): AsyncIterable<Subscription> {
    for await (const { Subscriptions = [] } of paginateListSubscriptions({ client }, {}))
      yield* Subscriptions;
  }

  return {
    arnOf,
    // A dash and the hash of the contact stand behind the clinic.
    clinicOf: (arn) => arn.slice(arnPrefix.length, -longestHash - 1),
    async ask(clinicId, contact) {
      const arn = arnOf(clinicId, contact);
      const Name = arn.slice(arn.lastIndexOf(':') + 1);
      const Attributes = {
        DisplayName: 'Ebb',
        Policy: tlsOnly(arn),
        ...(keyArn !== undefined && { KmsMasterKeyId: keyArn }),
      };
      const Tags = [
        { Key: 'application', Value: 'ebb' },
        { Key: 'clinic', Value: clinicId },
      ];
      try {
        const { TopicArn } = await client.send(new CreateTopicCommand({ Name, Attributes, Tags }));
        await client.send(new SubscribeCommand({ TopicArn, Protocol: 'email', Endpoint: contact }));
        return null;
      } catch (error) {
        return refusalOf(error);
      }
    },
    async look(clinicId, contact) {
      try {
        const { Subscriptions = [] } = await client.send(
          new ListSubscriptionsByTopicCommand({ TopicArn: arnOf(clinicId, contact) }),
        );
        return seenIn(Subscriptions.map(({ SubscriptionArn }) => SubscriptionArn ?? ''));
      } catch (error) {
        if (error instanceof NotFoundException) return 'gone';
        throw error;
      }
    },
    async confirm(clinicId, contact, Token) {
      try {
        // Only so does no mail carry a link by which whoever gets hold of it ends the alerts.
        const confirmed = { TopicArn: arnOf(clinicId, contact), Token, AuthenticateOnUnsubscribe: 'true' };
        await client.send(new ConfirmSubscriptionCommand(confirmed));
        return true;
      } catch (error) {
        if (error instanceof InvalidParameterException || error instanceof NotFoundException) return false;
        throw error;
      }
    },
    async tell(clinicId, contact, { subject, body }) {
      const message = { TopicArn: arnOf(clinicId, contact), Subject: subject, Message: body };
      try {
        await client.send(new PublishCommand(message));
        return true;
      } catch {
        // The caller tries another contact, or the alert stays open and is tried again.
        return false;
      }
    },
    async end(clinicId, contact) {
      await end(arnOf(clinicId, contact));
    },
    async lookAtAll() {
      const found = new Map<string, Seen>();
      for await (const arn of topicArns()) found.set(arn, 'gone');
      for await (const { TopicArn = '', SubscriptionArn = '' } of subscriptions()) {
        const before = found.get(TopicArn);
        // One that has ended may still be listed beside one that was made since.
        if (before === 'gone') found.set(TopicArn, seenIn([SubscriptionArn]));
        if (before === 'waiting' && seenIn([SubscriptionArn]) === 'confirmed')
          found.set(TopicArn, 'confirmed');
      }
      return found;
    },
    endTopic: end,
  };
}
