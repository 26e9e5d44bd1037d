import { ArnFormat, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { FilterOrPolicy, SubscriptionFilter, Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription, SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { QueuePair } from './queues.ts';

/** A service of AWS that acts for this account alone, so that nobody else's number or alarm reaches us. */
function letIn(stack: Stack, service: string, actions: string[], resource: string, source: string) {
  const sourceArn = stack.formatArn({
    service: source,
    resource: '*',
    arnFormat: ArnFormat.NO_RESOURCE_NAME,
  });
  return new PolicyStatement({
    effect: Effect.ALLOW,
    principals: [new ServicePrincipal(service)],
    actions,
    resources: [resource],
    conditions: {
      StringEquals: { 'aws:SourceAccount': stack.account },
      ArnLike: { 'aws:SourceArn': sourceArn },
    },
  });
}

const useKey = ['kms:GenerateDataKey*', 'kms:Decrypt'];
const smsVoice = 'sms-voice.amazonaws.com';
const cloudWatch = 'cloudwatch.amazonaws.com';

/**
 * The four topics: texts coming in, staff to be told as version 0.1 told them, operators to be told, and told that it is
 * over. Contacts' own
 * topics are none of the stack's: they come and go with the settings of clinics.
 */
export class Topics extends Construct {
  readonly inbound: Topic;
  readonly alerts: Topic;
  readonly operator: Topic;
  /**
   * That an alarm is over. A topic of its own, because its subscription passes on by what the message says: a new alarm
   * tells it too that all is well, though nothing was ill, and the operator's own alerts are no JSON to look into.
   */
  readonly over: Topic;
  /** What the ARNs of alert contacts' own topics begin with; functions make those, one for each contact by mail. */
  readonly contactTopicsArn: string;
  /**
   * Encrypts the topics, and failed records. A key of our own, because the policy of the one AWS manages lets no other
   * service in; one key for both, since each costs a dollar a month.
   */
  readonly key: Key;

  constructor(scope: Construct, id: string, inboundQueue: QueuePair, operatorEmail: string | undefined) {
    super(scope, id);
    const stack = Stack.of(this);
    this.key = new Key(this, 'Key', {
      description: 'Encrypts what passes the topics of Ebb, and records that failed.',
      enableKeyRotation: true,
      pendingWindow: Duration.days(30),
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    });
    this.key.addToResourcePolicy(letIn(stack, smsVoice, useKey, '*', 'sms-voice'));
    this.key.addToResourcePolicy(letIn(stack, cloudWatch, useKey, '*', 'cloudwatch'));

    const common = { enforceSSL: true, masterKey: this.key };
    this.inbound = new Topic(this, 'Inbound', common);
    this.alerts = new Topic(this, 'Alerts', { ...common, displayName: 'Ebb' });
    this.operator = new Topic(this, 'Operator', { ...common, displayName: 'Ebb operator' });

    this.over = new Topic(this, 'Over', { ...common, displayName: 'Ebb operator' });

    this.contactTopicsArn = stack.formatArn({ service: 'sns', resource: `${stack.stackName}-contact-` });

    const publish = (service: string, topic: Topic, source: string) =>
      topic.addToResourcePolicy(letIn(stack, service, ['sns:Publish'], topic.topicArn, source));
    publish(smsVoice, this.inbound, 'sms-voice');
    publish(cloudWatch, this.operator, 'cloudwatch');
    publish(cloudWatch, this.over, 'cloudwatch');

    // Not raw: the envelope carries the only time of receipt there is.
    this.inbound.addSubscription(
      new SqsSubscription(inboundQueue.queue, {
        rawMessageDelivery: false,
        deadLetterQueue: inboundQueue.deadLetters,
      }),
    );
    if (operatorEmail === undefined) return;
    this.operator.addSubscription(new EmailSubscription(operatorEmail));
    const wentOff = FilterOrPolicy.filter(SubscriptionFilter.stringFilter({ allowlist: ['ALARM'] }));
    this.over.addSubscription(
      new EmailSubscription(operatorEmail, { filterPolicyWithMessageBody: { OldStateValue: wentOff } }),
    );
  }
}
