import type { AccountState, LocalNumber, LocalTexts } from './account-state.ts';
import type { NumberDesk, Numbers } from './number-desk.ts';
import {
  type JsonObject,
  jsonAnswer,
  jsonBodyOf,
  jsonError,
  listOf,
  targetOperationOf,
  textOf,
} from './wire/json-wire.ts';
import { callError, notOnThisLaptop, type ServiceFront } from './wire/service-front.ts';

const namespace = 'com.amazonaws.pinpointsmsvoicev2';
const protection = 'protect-local';

function missing(what: string) {
  return callError('ResourceNotFoundException', `There is no ${what}.`);
}

/** What is to be known of numbers that are here, whatever else is known of the account. */
const ofNumbers: Readonly<Record<string, (numbers: Numbers, body: JsonObject) => JsonObject>> = {
  DescribePhoneNumbers: ({ numbers }) => ({ PhoneNumbers: numbers }),
  GetResourcePolicy: ({ policies }, body) => {
    const Policy = policies[textOf(body.ResourceArn)];
    if (Policy === undefined) throw missing('policy');
    return { Policy };
  },
};

const inAnswer = (number: LocalNumber): JsonObject => ({
  ...number,
  PhoneNumberId: number.PhoneNumberArn.split('/').at(-1),
});

/** What an operator does to numbers, in the console or by the commands that a deployment prints. */
const byHand: Readonly<Record<string, (desk: NumberDesk, body: JsonObject) => JsonObject>> = {
  RequestPhoneNumber: (desk, { IsoCountryCode, NumberType, RegistrationId }) => {
    const campaign = textOf(RegistrationId);
    const wanted = { IsoCountryCode: textOf(IsoCountryCode), NumberType: textOf(NumberType) };
    if (wanted.NumberType === 'TEN_DLC' && campaign === '')
      throw callError('ValidationException', 'A 10DLC number wants the RegistrationId of its campaign.');
    return inAnswer(desk.ask({ ...wanted, ...(campaign !== '' && { RegistrationId: campaign }) }));
  },
  UpdatePhoneNumber: (desk, body) => {
    const { TwoWayEnabled: twoWay, SelfManagedOptOutsEnabled: selfManaged } = body;
    const channel = textOf(body.TwoWayChannelArn);
    const change = {
      ...(typeof twoWay === 'boolean' && { TwoWayEnabled: twoWay }),
      ...(channel !== '' && { TwoWayChannelArn: channel }),
      ...(typeof selfManaged === 'boolean' && { SelfManagedOptOutsEnabled: selfManaged }),
    };
    return inAnswer(desk.change(textOf(body.PhoneNumberId), change));
  },
  PutResourcePolicy: (desk, body) => {
    const { PhoneNumberArn: ResourceArn } = desk.setPolicy(textOf(body.ResourceArn), textOf(body.Policy));
    return { ResourceArn, Policy: textOf(body.Policy) };
  },
};

const ofAccount: Readonly<Record<string, (texts: LocalTexts, body: JsonObject) => JsonObject>> = {
  DescribeAccountAttributes: ({ tier, blocked }) => ({
    AccountAttributes: [
      { Name: 'ACCOUNT_TIER', Value: tier },
      ...(blocked.length > 0 ? [{ Name: 'DEFAULT_PROTECT_CONFIGURATION_ID', Value: protection }] : []),
    ],
  }),
  DescribeSpendLimits: ({ limitUsd }) => ({
    SpendLimits: [
      {
        Name: 'TEXT_MESSAGE_MONTHLY_SPEND_LIMIT',
        EnforcedLimit: limitUsd,
        MaxLimit: limitUsd,
        Overridden: true,
      },
    ],
  }),
  DescribeRegistrations: ({ registrations }, body) => ({
    Registrations: listOf(body.RegistrationIds).map((each) => {
      const RegistrationId = textOf(each);
      const RegistrationStatus = registrations[RegistrationId];
      if (RegistrationStatus === undefined) throw missing(`registration ${RegistrationId}`);
      return { RegistrationId, RegistrationStatus };
    }),
  }),
  GetProtectConfigurationCountryRuleSet: ({ blocked }, body) => {
    if (textOf(body.ProtectConfigurationId) !== protection) throw missing('such configuration');
    return { CountryRuleSet: Object.fromEntries(blocked.map((each) => [each, { ProtectStatus: 'BLOCK' }])) };
  },
};

/** End User Messaging SMS, as far as numbers go, and an account where one is known. */
export function createSmsVoiceFront(account: AccountState, desk: NumberDesk): ServiceFront {
  return {
    asks: (call) => [{ action: `sms-voice:${targetOperationOf(call)}`, resources: ['*'] }],
    refuse: (message) => jsonError(callError('AccessDeniedException', message), namespace),
    fail: (error) => jsonError(error, namespace),
    answer: async (call) => {
      const { texts } = account;
      const name = targetOperationOf(call);
      const body = jsonBodyOf(call);
      const answered = (found: JsonObject) => jsonAnswer(200, found, 'application/x-amz-json-1.0');
      const ofNumber = ofNumbers[name];
      if (ofNumber !== undefined) return answered(ofNumber(texts ?? desk.numbers(), body));
      const act = byHand[name];
      if (act !== undefined) return answered(act(desk, body));
      const operation = ofAccount[name];
      if (operation === undefined) {
        throw callError('ValidationException', `The local stack does not emulate ${name}.`);
      }
      if (texts === undefined) {
        throw notOnThisLaptop(
          'no text leaves this machine, so nothing is registered, limited or protected against.',
        );
      }
      return answered(operation(texts, body));
    },
  };
}
