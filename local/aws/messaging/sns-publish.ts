import { randomUUID } from 'node:crypto';
import { alertAttributes } from '../../../shared/names.ts';
import type { MovableClock } from '../../clock.ts';
import { callError } from '../wire/service-front.ts';
import type { Fauxqs } from './fauxqs.ts';
import type { FauxSubscription, MessageAttribute } from './fauxqs-inside.ts';
import type { WritableOutbox } from './sms-outbox.ts';

export interface Publication {
  readonly message: string;
  readonly subject: string | undefined;
  readonly attributes: Record<string, MessageAttribute>;
  /** MessageStructure=json: the message holds one text for each protocol. */
  readonly perProtocol: boolean;
}

export interface Publisher {
  /** Hands a message to every subscription of the topic whose filter takes it; returns the MessageId. */
  readonly toTopic: (topicArn: string, publication: Publication) => string;
  /** Sends a text; returns the MessageId. */
  readonly toPhone: (phoneNumber: string, publication: Publication) => string;
}

const maxMessageBytes = 262_144;
const maxTextCharacters = 1_600;

/**
 * SNS Publish in place of fauxqs's, which stamps real time, knows no phone numbers and delivers to queues only. Told of
 * each delivery that fails: whoever published is not, as on AWS.
 */
export function createPublisher(
  fauxqs: Pick<Fauxqs, 'sns' | 'sqs' | 'modules'>,
  clock: MovableClock,
  outbox: WritableOutbox,
  onFailed: (topicArn: string) => void,
): Publisher {
  const { sns, sqs, modules } = fauxqs;

  const takes = (subscription: FauxSubscription, publication: Publication): boolean => {
    const stated = subscription.attributes.FilterPolicy;
    if (stated === undefined || stated === '') return true;
    const policy = JSON.parse(stated) as Record<string, unknown>;
    return subscription.attributes.FilterPolicyScope === 'MessageBody'
      ? modules.matchesFilterPolicyOnBody(policy, publication.message)
      : modules.matchesFilterPolicy(policy, publication.attributes);
  };

  const toQueue = (subscription: FauxSubscription, id: string, publication: Publication): void => {
    const queue = sqs.getQueueByArn(subscription.endpoint);
    if (queue === undefined) return onFailed(subscription.topicArn);
    const raw = subscription.attributes.RawMessageDelivery === 'true';
    const body = raw
      ? messageFor('sqs', publication)
      : JSON.stringify(envelopeOf(subscription, id, publication, clock));
    queue.enqueue(modules.SqsStore.createMessage(body, raw ? publication.attributes : {}));
  };

  return {
    toTopic(topicArn, publication) {
      const topic = sns.getTopic(topicArn);
      if (topic === undefined) throw callError('NotFound', 'Topic does not exist', 404);
      checkMessage(publication);
      const id = randomUUID();
      const people: FauxSubscription[] = [];
      for (const arn of topic.subscriptionArns) {
        const subscription = sns.getSubscription(arn);
        if (subscription === undefined || !takes(subscription, publication)) continue;
        if (subscription.protocol === 'sqs') toQueue(subscription, id, publication);
        else if (outbox.refuses(subscription.endpoint)) onFailed(topicArn);
        else people.push(subscription);
      }
      if (people.length > 0) {
        outbox.recordAlert({
          id,
          topicArn,
          ...(publication.subject === undefined ? {} : { subject: publication.subject }),
          message: messageFor('email', publication),
          attributes: own(publication.attributes),
          at: new Date(clock.now()).toISOString(),
          recipients: people.map(({ protocol, endpoint }) => ({ protocol, endpoint })),
        });
      }
      return id;
    },
    toPhone(phoneNumber, publication) {
      if (!/^\+[1-9]\d{6,14}$/.test(phoneNumber)) {
        throw callError(
          'InvalidParameter',
          `Invalid parameter: PhoneNumber Reason: ${phoneNumber} is not valid to publish to`,
        );
      }
      checkMessage(publication);
      const body = messageFor('sms', publication);
      if (body.length > maxTextCharacters) {
        throw callError('InvalidParameter', 'Invalid parameter: Message too long');
      }
      const from = publication.attributes['AWS.MM.SMS.OriginationNumber'];
      const at = new Date(clock.now()).toISOString();
      const id = outbox.send({ to: phoneNumber, from: from === undefined ? null : textIn(from), body, at });
      // An alert to a contact's number leaves as any text does; its level tells it from one to a patient.
      if (publication.attributes[alertAttributes.level] !== undefined) {
        const recipients = [{ protocol: 'sms', endpoint: phoneNumber }];
        const attributes = own(publication.attributes);
        outbox.recordAlert({ id, message: body, attributes, at, recipients });
      }
      return id;
    },
  };
}

function checkMessage(publication: Publication): void {
  if (publication.message === '') throw callError('InvalidParameter', 'Invalid parameter: Empty message');
  if (Buffer.byteLength(publication.message) > maxMessageBytes) {
    throw callError('InvalidParameter', 'Invalid parameter: Message too long');
  }
}

function messageFor(protocol: string, publication: Publication): string {
  if (!publication.perProtocol) return publication.message;
  try {
    const texts = JSON.parse(publication.message) as Record<string, string>;
    return texts[protocol] ?? texts.default ?? '';
  } catch {
    throw callError(
      'InvalidParameter',
      'Invalid parameter: Message Structure - JSON message body failed to parse',
    );
  }
}

/** The JSON that SNS puts into a queue when raw delivery is off. */
function envelopeOf(
  subscription: FauxSubscription,
  id: string,
  publication: Publication,
  clock: MovableClock,
): Record<string, unknown> {
  const region = subscription.topicArn.split(':')[3] ?? '';
  const attributes = Object.entries(publication.attributes).map(
    ([name, value]) => [name, { Type: value.DataType, Value: textIn(value) }] as const,
  );
  return {
    Type: 'Notification',
    MessageId: id,
    TopicArn: subscription.topicArn,
    ...(publication.subject === undefined ? {} : { Subject: publication.subject }),
    Message: messageFor('sqs', publication),
    Timestamp: new Date(clock.now()).toISOString(),
    SignatureVersion: '1',
    Signature: 'EXAMPLE',
    SigningCertURL: `https://sns.${region}.amazonaws.com/SimpleNotificationService-0000000000000000000000.pem`,
    UnsubscribeURL: `https://sns.${region}.amazonaws.com/?Action=Unsubscribe&SubscriptionArn=${subscription.arn}`,
    ...(attributes.length > 0 ? { MessageAttributes: Object.fromEntries(attributes) } : {}),
  };
}

/** Attributes as they were said, those left out that speak to SNS itself. */
function own(attributes: Publication['attributes']): Record<string, string> {
  const said = Object.entries(attributes).filter(([name]) => !name.startsWith('AWS.'));
  return Object.fromEntries(said.map(([name, value]) => [name, textIn(value)]));
}

function textIn(attribute: MessageAttribute): string {
  return attribute.StringValue ?? attribute.BinaryValue ?? '';
}
