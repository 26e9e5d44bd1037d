/**
 * The subscriptions of the alert topic. SNS keeps one subscription for an address, so somebody who is a contact of
 * two clinics has one whose filter names both; such a contact gets every level that either clinic wants, because one
 * alert too many is better than one too few.
 */
import {
  GetSubscriptionAttributesCommand,
  InvalidParameterException,
  ListSubscriptionsByTopicCommand,
  NotFoundException,
  SetSubscriptionAttributesCommand,
  type SNSClient,
  SubscribeCommand,
  UnsubscribeCommand,
} from '@aws-sdk/client-sns';
import { alertAttributes } from '../names.ts';
import type { AlertLevel } from '../domain/texts/alert-levels.ts';

/** Filters read at once. */
const together = 10;

interface Listed {
  /** Null while it waits to be confirmed: such a one can be neither read nor ended, and goes by itself. */
  arn: string | null;
  contact: string;
}

interface Filter {
  clinics: string[];
  levels: string[];
}

/** The first contact is told at once, the others when nobody has answered. */
function levelsOf(index: number): AlertLevel[] {
  return index === 0 ? ['first', 'again'] : ['again'];
}

function protocolOf(contact: string): 'email' | 'sms' {
  return contact.includes('@') ? 'email' : 'sms';
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function policyOf({ clinics, levels }: Filter): string {
  return JSON.stringify({
    [alertAttributes.clinic]: clinics.toSorted(),
    [alertAttributes.level]: levels.toSorted(),
  });
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function filterIn(policy: string | undefined): Filter {
  const parsed: Record<string, unknown> = JSON.parse(policy ?? '{}');
  return { clinics: textsIn(parsed[alertAttributes.clinic]), levels: textsIn(parsed[alertAttributes.level]) };
}

/** What the clinics that name a contact want it to be told. A clinic that is not among them keeps its part. */
function wantedFilter(
  contact: string,
  before: Filter,
  contacts: ReadonlyMap<string, readonly string[]>,
): Filter {
  const unknown = before.clinics.filter((clinicId) => !contacts.has(clinicId));
  const wanting = [...contacts].flatMap(([clinicId, addresses]) => {
    const index = addresses.findIndex((address) => isSame(address, contact));
    return index < 0 ? [] : [{ clinicId, levels: levelsOf(index) }];
  });
  // Nobody's part is left: then the filter says nothing any more.
  if (wanting.length + unknown.length === 0) return { clinics: [], levels: [] };
  const kept = unknown.length === 0 ? [] : before.levels;
  return {
    clinics: [...unknown, ...wanting.map(({ clinicId }) => clinicId)],
    levels: [...new Set([...kept, ...wanting.flatMap(({ levels }) => levels)])],
  };
}

/** Which of the contacts have a confirmed subscription, in their order; reads no further than it must. */
export async function confirmedAmong(contacts: string[], listed: AsyncIterable<Listed>): Promise<string[]> {
  const confirmed = new Set<string>();
  if (contacts.length === 0) return [];
  for await (const { arn, contact } of listed) {
    const found = arn === null ? undefined : contacts.find((wanted) => isSame(wanted, contact));
    if (found !== undefined) confirmed.add(found);
    if (confirmed.size === contacts.length) break;
  }
  return contacts.filter((contact) => confirmed.has(contact));
}

/** What can be done with the subscriptions of one topic. */
export interface AlertSubscriptions {
  list(): AsyncIterable<Listed>;
  /**
   * Makes the filters of every confirmed subscription match all clinics' contacts, first contact first, and ends what
   * nobody wants: a contact who was removed before confirming can confirm later, and would be told for ever. Invites
   * nobody again. Answers how many it changed.
   */
  mend(contactsOfAll: () => Promise<ReadonlyMap<string, readonly string[]>>): Promise<number>;
  /** Makes the clinic's part of the filters match its contacts; may be called again at any time. */
  match(clinicId: string, contacts: string[]): Promise<void>;
}

/** Subscriptions of one topic, over SNS. */
export function createAlertSubscriptions(client: SNSClient, topicArn: string): AlertSubscriptions {
  async function* list(): AsyncIterable<Listed> {
    let NextToken: string | undefined;
    do {
      const page = await client.send(
        new ListSubscriptionsByTopicCommand({ TopicArn: topicArn, ...(NextToken ? { NextToken } : {}) }),
      );
      for (const { SubscriptionArn, Endpoint, Protocol } of page.Subscriptions ?? []) {
        if (Protocol !== 'email' && Protocol !== 'sms') continue;
        const arn = SubscriptionArn?.startsWith('arn:') === true ? SubscriptionArn : null;
        yield { arn, contact: Endpoint ?? '' };
      }
      NextToken = page.NextToken;
    } while (NextToken !== undefined);
  }

  /** The filter of a subscription; null when it has gone meanwhile. */
  async function filterOf(arn: string): Promise<Filter | null> {
    try {
      const { Attributes } = await client.send(
        new GetSubscriptionAttributesCommand({ SubscriptionArn: arn }),
      );
      return filterIn(Attributes?.FilterPolicy);
    } catch (error) {
      if (error instanceof NotFoundException) return null;
      throw error;
    }
  }

  async function setFilter(arn: string, before: Filter, after: Filter): Promise<void> {
    if (policyOf(before) === policyOf(after)) return;
    await client.send(
      new SetSubscriptionAttributesCommand({
        SubscriptionArn: arn,
        AttributeName: 'FilterPolicy',
        AttributeValue: policyOf(after),
      }),
    );
  }

  async function include(arn: string, clinicId: string, levels: string[]): Promise<void> {
    const before = await filterOf(arn);
    if (before === null) return;
    const others = before.clinics.filter((id) => id !== clinicId);
    // Alone on the subscription the clinic decides the levels; shared, they only grow.
    const kept = others.length === 0 ? [] : before.levels;
    await setFilter(arn, before, {
      clinics: [...others, clinicId],
      levels: [...new Set([...kept, ...levels])],
    });
  }

  async function exclude(arn: string, clinicId: string): Promise<void> {
    const before = await filterOf(arn);
    if (before === null || !before.clinics.includes(clinicId)) return;
    const clinics = before.clinics.filter((id) => id !== clinicId);
    if (clinics.length > 0) await setFilter(arn, before, { ...before, clinics });
    else await client.send(new UnsubscribeCommand({ SubscriptionArn: arn }));
  }

  async function subscribe(contact: string, clinicId: string, levels: string[]): Promise<void> {
    const request = {
      TopicArn: topicArn,
      Protocol: protocolOf(contact),
      Endpoint: contact,
      ReturnSubscriptionArn: true,
    };
    const FilterPolicy = policyOf({ clinics: [clinicId], levels });
    try {
      await client.send(new SubscribeCommand({ ...request, Attributes: { FilterPolicy } }));
    } catch (error) {
      // It exists with another filter, as one of another clinic that waits to be confirmed; asking for it without
      // a filter tells its name and changes nothing.
      if (!(error instanceof InvalidParameterException)) throw error;
      const { SubscriptionArn } = await client.send(new SubscribeCommand(request));
      if (SubscriptionArn !== undefined) await include(SubscriptionArn, clinicId, levels);
    }
  }

  /** True when something had to be changed. */
  async function amend(arn: string, before: Filter, after: Filter): Promise<boolean> {
    if (policyOf(before) === policyOf(after)) return false;
    if (after.clinics.length > 0) await setFilter(arn, before, after);
    else await client.send(new UnsubscribeCommand({ SubscriptionArn: arn }));
    return true;
  }

  return {
    list,
    async mend(contactsOfAll) {
      const found: { arn: string; contact: string; before: Filter }[] = [];
      for await (const { arn, contact } of list()) {
        const before = arn === null ? null : await filterOf(arn);
        if (arn !== null && before !== null) found.push({ arn, contact, before });
      }
      // Read after the filters: settings are saved before their subscriptions are made, so none looks unwanted
      // that has just been made.
      const contacts = await contactsOfAll();
      let mended = 0;
      for (const { arn, contact, before } of found) {
        if (await amend(arn, before, wantedFilter(contact, before, contacts))) mended += 1;
      }
      return mended;
    },
    async match(clinicId, contacts) {
      const listed: Listed[] = [];
      for await (const each of list()) listed.push(each);
      const unwanted = listed.filter(({ contact }) => !contacts.some((other) => isSame(other, contact)));
      const arns = unwanted.map(({ arn }) => arn).filter((arn) => arn !== null);
      // Every one must be looked at, since the list does not tell whose it is.
      for (let start = 0; start < arns.length; start += together) {
        await Promise.all(arns.slice(start, start + together).map((arn) => exclude(arn, clinicId)));
      }
      for (const [index, contact] of contacts.entries()) {
        const arn = listed.find((other) => isSame(other.contact, contact))?.arn ?? null;
        if (arn === null) await subscribe(contact, clinicId, levelsOf(index));
        else await include(arn, clinicId, levelsOf(index));
      }
    },
  };
}
