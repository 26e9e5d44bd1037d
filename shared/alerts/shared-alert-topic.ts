/**
 * The one topic that version 0.1 told all clinics' contacts through, each by a subscription whose filter names clinics
 * and levels. Nobody is added to it any more; who has confirmed there is told through it until they have confirmed for
 * a topic of their own, and a subscription that nobody needs any more is ended.
 */
import {
  GetSubscriptionAttributesCommand,
  NotFoundException,
  paginateListSubscriptionsByTopic,
  SetSubscriptionAttributesCommand,
  type SNSClient,
  UnsubscribeCommand,
} from '@aws-sdk/client-sns';
import { alertAttributes } from '../names.ts';

interface Listed {
  /** Null while it waits to be confirmed: such a one can be neither read nor ended, and goes by itself. */
  arn: string | null;
  contact: string;
}

interface Filter {
  clinics: string[];
  levels: string[];
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function filterIn(policy: string | undefined): Filter {
  const parsed: Record<string, unknown> = JSON.parse(policy ?? '{}');
  return { clinics: textsIn(parsed[alertAttributes.clinic]), levels: textsIn(parsed[alertAttributes.level]) };
}

async function* listed(client: SNSClient, TopicArn: string): AsyncIterable<Listed> {
  for await (const { Subscriptions = [] } of paginateListSubscriptionsByTopic({ client }, { TopicArn })) {
    for (const { SubscriptionArn, Endpoint, Protocol } of Subscriptions) {
      if (Protocol !== 'email' && Protocol !== 'sms') continue;
      const arn = SubscriptionArn?.startsWith('arn:') === true ? SubscriptionArn : null;
      yield { arn, contact: Endpoint ?? '' };
    }
  }
}

/** Which of the contacts have a confirmed subscription of the topic, in their order; reads no further than it must. */
export async function confirmedOnShared(
  client: SNSClient,
  topicArn: string,
  contacts: readonly string[],
): Promise<string[]> {
  const confirmed = new Set<string>();
  if (contacts.length === 0) return [];
  for await (const { arn, contact } of listed(client, topicArn)) {
    const found = arn === null ? undefined : contacts.find((wanted) => isSame(wanted, contact));
    if (found !== undefined) confirmed.add(found);
    if (confirmed.size === contacts.length) break;
  }
  return contacts.filter((contact) => confirmed.has(contact));
}

/** The filter of a subscription; null when it has gone meanwhile. */
async function filterOf(client: SNSClient, arn: string): Promise<Filter | null> {
  try {
    const { Attributes } = await client.send(new GetSubscriptionAttributesCommand({ SubscriptionArn: arn }));
    return filterIn(Attributes?.FilterPolicy);
  } catch (error) {
    if (error instanceof NotFoundException) return null;
    throw error;
  }
}

/** A filter as it stays; of its clinics those go that tell the contact by another way, or not any more. */
function kept(
  contact: string,
  { clinics }: Filter,
  needed: ReadonlyMap<string, readonly string[]>,
): string[] {
  return clinics.filter((clinicId) => {
    const contacts = needed.get(clinicId);
    return contacts === undefined || contacts.some((other) => isSame(other, contact));
  });
}

/**
 * Takes from every subscription the clinics that do not need it, and ends those that none needs. `needed` are all
 * clinics with the contacts that can be told in no other way. Answers how many it changed.
 */
export async function trimShared(
  client: SNSClient,
  topicArn: string,
  needed: ReadonlyMap<string, readonly string[]>,
): Promise<number> {
  const found: { arn: string; contact: string; before: Filter }[] = [];
  for await (const { arn, contact } of listed(client, topicArn)) {
    const before = arn === null ? null : await filterOf(client, arn);
    // One without clinics was not made by Ebb.
    if (arn !== null && before !== null && before.clinics.length > 0) found.push({ arn, contact, before });
  }
  let changed = 0;
  for (const { arn, contact, before } of found) {
    const clinics = kept(contact, before, needed);
    if (clinics.length === before.clinics.length) continue;
    changed += 1;
    if (clinics.length === 0) await client.send(new UnsubscribeCommand({ SubscriptionArn: arn }));
    else {
      const policy = { [alertAttributes.clinic]: clinics, [alertAttributes.level]: before.levels };
      await client.send(
        new SetSubscriptionAttributesCommand({
          SubscriptionArn: arn,
          AttributeName: 'FilterPolicy',
          AttributeValue: JSON.stringify(policy),
        }),
      );
    }
  }
  return changed;
}
