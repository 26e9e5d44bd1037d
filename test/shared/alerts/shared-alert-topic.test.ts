import {
  GetSubscriptionAttributesCommand,
  ListSubscriptionsByTopicCommand,
  SetSubscriptionAttributesCommand,
  SNSClient,
  UnsubscribeCommand,
} from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, describe, expect, it } from 'vitest';
import { confirmedOnShared, trimShared } from '../../../shared/alerts/shared-alert-topic.ts';

const topicArn = 'arn:aws:sns:us-west-2:000000000000:alerts';

// The class is replaced, which the next file would find.
afterEach(() => {
  mockClient(SNSClient).restore();
});

describe('who is told through the topic of version 0.1', () => {
  it('is only who has confirmed, on whichever page, whatever the case', async () => {
    const sns = mockClient(SNSClient);
    sns.on(ListSubscriptionsByTopicCommand).callsFake(({ NextToken }) =>
      NextToken === 'two'
        ? {
            Subscriptions: [
              { SubscriptionArn: 'arn:aws:sns:b', Protocol: 'email', Endpoint: 'B@example.com' },
            ],
          }
        : {
            NextToken: 'two',
            Subscriptions: [
              { SubscriptionArn: 'PendingConfirmation', Protocol: 'email', Endpoint: 'a@example.com' },
              { SubscriptionArn: 'arn:aws:sns:q', Protocol: 'sqs', Endpoint: 'arn:aws:sqs:q' },
            ],
          },
    );
    const contacts = ['a@example.com', 'b@example.com'];
    expect(await confirmedOnShared(new SNSClient(), topicArn, contacts)).toEqual(['b@example.com']);
  });

  it('is not asked for where there is no contact', async () => {
    const sns = mockClient(SNSClient).rejects(new Error('asked'));
    expect(await confirmedOnShared(new SNSClient(), topicArn, [])).toEqual([]);
    expect(sns.calls()).toHaveLength(0);
  });
});

describe('trimming the topic of version 0.1', () => {
  const policyOf = (clinicId: string[], level: string[]) => JSON.stringify({ clinicId, level });

  /** What SNS is asked to change, for subscriptions named by their contact, each with its filter. */
  async function changes(policies: Record<string, string>, needed: Record<string, string[]>) {
    const sns = mockClient(SNSClient);
    sns.on(ListSubscriptionsByTopicCommand).resolves({
      Subscriptions: [
        ...Object.keys(policies).map((Endpoint) => ({
          SubscriptionArn: `arn:${Endpoint}`,
          Protocol: Endpoint.startsWith('+') ? 'sms' : 'email',
          Endpoint,
        })),
        { SubscriptionArn: 'PendingConfirmation', Protocol: 'email', Endpoint: 'waiting@example.com' },
      ],
    });
    sns
      .on(GetSubscriptionAttributesCommand)
      .callsFake(({ SubscriptionArn }: { SubscriptionArn: string }) => ({
        Attributes: { FilterPolicy: policies[SubscriptionArn.slice('arn:'.length)] },
      }));
    sns.on(UnsubscribeCommand).resolves({});
    sns.on(SetSubscriptionAttributesCommand).resolves({});
    const count = await trimShared(new SNSClient(), topicArn, new Map(Object.entries(needed)));
    const set = sns.commandCalls(SetSubscriptionAttributesCommand).map(({ args: [{ input }] }) => input);
    return {
      count,
      ended: sns.commandCalls(UnsubscribeCommand).map(({ args }) => args[0].input.SubscriptionArn),
      set: set.map(({ SubscriptionArn, AttributeValue }) => [SubscriptionArn, AttributeValue]),
    };
  }

  it('ends what nobody needs: a contact let go, one with a topic of their own, a number that is texted', async () => {
    const policies = {
      'gone@example.com': policyOf(['demo'], ['again', 'first']),
      '+12065550101': policyOf(['demo'], ['again']),
    };
    expect(await changes(policies, { demo: [] })).toEqual({
      count: 2,
      ended: ['arn:gone@example.com', 'arn:+12065550101'],
      set: [],
    });
  });

  it('takes one clinic from a contact of two', async () => {
    const policies = { 'both@example.com': policyOf(['demo', 'other'], ['again', 'first']) };
    expect(await changes(policies, { demo: [], other: ['Both@example.com'] })).toEqual({
      count: 1,
      ended: [],
      set: [['arn:both@example.com', policyOf(['other'], ['again', 'first'])]],
    });
  });

  it('leaves alone what is needed, what Ebb did not make, and a clinic it does not know', async () => {
    const policies = {
      'desk@example.com': policyOf(['demo'], ['again', 'first']),
      'by-hand@example.com': '{}',
      'new@example.com': policyOf(['newer'], ['again', 'first']),
    };
    expect(await changes(policies, { demo: ['desk@example.com'] })).toEqual({ count: 0, ended: [], set: [] });
  });
});
