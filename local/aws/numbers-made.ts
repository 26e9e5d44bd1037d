/** Numbers that deployed stacks asked for, as End User Messaging SMS describes them. */
import { openStack } from '../cloudformation/local-stack.ts';
import { parseTemplate } from '../cloudformation/read-stack.ts';
import { isObject } from '../cloudformation/template.ts';
import type { LocalNumber } from './account-state.ts';
import type { Numbers } from './number-desk.ts';
import type { StackRecord, StackStore } from './cloudformation/stack-record.ts';
import { textOf } from './wire/json-wire.ts';

interface Account {
  readonly store: Pick<StackStore, 'all'>;
  readonly region: string;
  readonly accountId: string;
  readonly endpoint: string;
}

function madeBy(record: StackRecord, { region, accountId, endpoint }: Account): Numbers {
  const { name, uuid, webUrl, parameters } = record;
  const template = parseTemplate(record.template, name);
  const source = { name, region, account: accountId, template, assetPath: () => '' };
  const place = { stackName: name, uuid, region, accountId, awsEndpoint: endpoint, webUrl };
  const stack = openStack(source, place, parameters);
  // A number outlives its stack, as the template wants it to.
  const there = (type: string) =>
    stack
      .ofType(type)
      .filter(
        ({ logicalId }) => (record.parts[logicalId]?.status ?? 'DELETE_COMPLETE') !== 'DELETE_COMPLETE',
      );
  const numbers = there('AWS::SMSVOICE::PhoneNumber').map((resource): LocalNumber => {
    const { IsoCountryCode, NumberType, SelfManagedOptOutsEnabled, TwoWay } = resource.properties();
    const twoWay = isObject(TwoWay) ? TwoWay : {};
    return {
      PhoneNumberArn: stack.attribute(resource, 'Arn'),
      PhoneNumber: stack.attribute(resource, 'PhoneNumber'),
      IsoCountryCode: textOf(IsoCountryCode),
      Status: 'ACTIVE',
      NumberType: textOf(NumberType),
      TwoWayEnabled: twoWay.Enabled === true,
      TwoWayChannelArn: textOf(twoWay.ChannelArn),
      SelfManagedOptOutsEnabled: SelfManagedOptOutsEnabled === true,
      RegistrationId: 'registration-local',
      CreatedTimestamp: Date.parse(record.createdAt) / 1000,
    };
  });
  const policies = there('AWS::SMSVOICE::ResourcePolicy').map((resource) => {
    const { ResourceArn, PolicyDocument } = resource.properties();
    return [textOf(ResourceArn), JSON.stringify(PolicyDocument)] as const;
  });
  return { numbers, policies: Object.fromEntries(policies) };
}

/** All of them, and who may send from each. */
export function numbersMade(account: Account): Numbers {
  const made = account.store
    .all()
    .filter(({ template }) => template !== '')
    .map((record) => madeBy(record, account));
  return {
    numbers: made.flatMap(({ numbers }) => numbers),
    policies: Object.assign({}, ...made.map(({ policies }) => policies)),
  };
}
