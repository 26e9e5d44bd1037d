import { randomUUID } from 'node:crypto';
import type { AccountState } from '../account-state.ts';
import { escapeXml } from '../wire/escape-xml.ts';
import {
  type Answer,
  type Ask,
  callError,
  type IncomingCall,
  isCallError,
  type ServiceFront,
} from '../wire/service-front.ts';
import type { Fauxqs } from './fauxqs.ts';
import type { MessageAttribute } from './fauxqs-inside.ts';
import { inject } from './inject.ts';
import type { Publication, Publisher } from './sns-publish.ts';

const namespace = 'http://sns.amazonaws.com/doc/2010-03-31/';

/** Actions for which IAM knows no resource. */
const withoutResource = new Set([
  'ListTopics',
  'ListSubscriptions',
  'Unsubscribe',
  'GetSubscriptionAttributes',
  'SetSubscriptionAttributes',
  'GetSMSAttributes',
  'SetSMSAttributes',
]);

/** What SNS lists in place of a subscription's ARN. */
const inPlaceOfArn = { waiting: 'PendingConfirmation', ended: 'Deleted' } as const;

/** A list of subscriptions, of which some stand otherwise than they do here. */
function listed(answer: Answer, mails: NonNullable<AccountState['mails']>): Answer {
  const body = String(answer.body).replaceAll(/<member>.*?<\/member>/gs, (member) => {
    const endpoint = /<Endpoint>(.*?)<\/Endpoint>/s.exec(member)?.[1] ?? '';
    const state = mails[endpoint];
    if (state === undefined) return member;
    return member.replace(/(?<=<SubscriptionArn>).*?(?=<\/SubscriptionArn>)/s, inPlaceOfArn[state]);
  });
  return { ...answer, body };
}

/** SNS: publishing is ours, the rest is answered by fauxqs. */
export function createSnsFront(
  fauxqs: Fauxqs,
  publisher: Publisher,
  account: AccountState,
  region: string,
  accountId: string,
): ServiceFront {
  return {
    asks(call): Ask[] {
      const form = formOf(call);
      const action = form.get('Action') ?? '';
      const iamAction = `sns:${action === 'PublishBatch' ? 'Publish' : action}`;
      if (withoutResource.has(action) || form.has('PhoneNumber'))
        return [{ action: iamAction, resources: ['*'] }];
      const name = form.get('Name');
      const arn = form.get('TopicArn') ?? form.get('TargetArn') ?? form.get('ResourceArn');
      const resource = arn ?? (name === null ? '*' : `arn:aws:sns:${region}:${accountId}:${name}`);
      const asked = [{ action: iamAction, resources: [resource] }];
      // Whoever makes something with tags must be allowed to tag it.
      return form.has('Tags.member.1.Key') && action === 'CreateTopic'
        ? [...asked, { action: 'sns:TagResource', resources: [resource] }]
        : asked;
    },
    refuse: (message) => errorAnswer('AuthorizationError', message, 403),
    fail: (error) => errorAnswer(error.code, error.message, error.status),
    async answer(call) {
      const form = formOf(call);
      const action = form.get('Action') ?? '';
      switch (action) {
        case 'Publish':
          return publish(form, publisher);
        case 'PublishBatch':
          return publishBatch(form, publisher);
        default: {
          const headers = { 'content-type': 'application/x-www-form-urlencoded' };
          const answer = await inject(fauxqs.app, call, headers);
          return action.startsWith('ListSubscriptions') ? listed(answer, account.mails ?? {}) : answer;
        }
      }
    },
  };
}

function formOf(call: IncomingCall): URLSearchParams {
  return new URLSearchParams(call.body.toString('utf8'));
}

function publish(form: URLSearchParams, publisher: Publisher): Answer {
  const phoneNumber = form.get('PhoneNumber');
  const publication = publicationIn(form, '');
  const id =
    phoneNumber === null
      ? publisher.toTopic(form.get('TopicArn') ?? form.get('TargetArn') ?? '', publication)
      : publisher.toPhone(phoneNumber, publication);
  return success('Publish', `<MessageId>${id}</MessageId>`);
}

function publishBatch(form: URLSearchParams, publisher: Publisher): Answer {
  const topicArn = form.get('TopicArn') ?? '';
  const ids: string[] = [];
  for (let n = 1; form.has(`PublishBatchRequestEntries.member.${n}.Id`); n++) ids.push(String(n));
  if (ids.length === 0)
    throw callError('EmptyBatchRequest', "The batch request doesn't contain any entries.");
  if (ids.length > 10) {
    throw callError(
      'TooManyEntriesInBatchRequest',
      'The batch request contains more entries than permissible.',
    );
  }
  let done = '';
  let failed = '';
  for (const n of ids) {
    const prefix = `PublishBatchRequestEntries.member.${n}.`;
    const entryId = escapeXml(form.get(`${prefix}Id`) ?? '');
    try {
      const id = publisher.toTopic(topicArn, publicationIn(form, prefix));
      done += `<member><Id>${entryId}</Id><MessageId>${id}</MessageId></member>`;
    } catch (error) {
      if (!isCallError(error) || error.code === 'NotFound') throw error;
      failed += `<member><Id>${entryId}</Id><Code>${error.code}</Code><Message>${escapeXml(error.message)}</Message><SenderFault>true</SenderFault></member>`;
    }
  }
  return success('PublishBatch', `<Successful>${done}</Successful><Failed>${failed}</Failed>`);
}

function publicationIn(form: URLSearchParams, prefix: string): Publication {
  const attributes: Record<string, MessageAttribute> = {};
  for (let n = 1; ; n++) {
    const entry = `${prefix}MessageAttributes.entry.${n}.`;
    const name = form.get(`${entry}Name`);
    if (name === null) break;
    const text = form.get(`${entry}Value.StringValue`);
    const binary = form.get(`${entry}Value.BinaryValue`);
    attributes[name] = {
      DataType: form.get(`${entry}Value.DataType`) ?? 'String',
      ...(text === null ? {} : { StringValue: text }),
      ...(binary === null ? {} : { BinaryValue: binary }),
    };
  }
  return {
    message: form.get(`${prefix}Message`) ?? '',
    subject: form.get(`${prefix}Subject`) ?? undefined,
    attributes,
    perProtocol: form.get(`${prefix}MessageStructure`) === 'json',
  };
}

function success(action: string, result: string): Answer {
  return xml(
    200,
    `<${action}Response xmlns="${namespace}"><${action}Result>${result}</${action}Result><ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></${action}Response>`,
  );
}

function errorAnswer(code: string, message: string, status: number): Answer {
  const type = status >= 500 ? 'Receiver' : 'Sender';
  return xml(
    status,
    `<ErrorResponse xmlns="${namespace}"><Error><Type>${type}</Type><Code>${escapeXml(code)}</Code><Message>${escapeXml(message)}</Message></Error><RequestId>${randomUUID()}</RequestId></ErrorResponse>`,
  );
}

function xml(status: number, body: string): Answer {
  return { status, headers: { 'content-type': 'text/xml', 'x-amzn-requestid': randomUUID() }, body };
}
