import type { AccountState, LocalTexts } from './account-state.ts';
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

/** What a number that was made here is, whatever else is known of the account. */
type Made = Pick<LocalTexts, 'numbers' | 'policies'>;

const ofNumbers: Readonly<Record<string, (made: Made, body: JsonObject) => JsonObject>> = {
  DescribePhoneNumbers: ({ numbers }) => ({ PhoneNumbers: numbers }),
  GetResourcePolicy: ({ policies }, body) => {
    const Policy = policies[textOf(body.ResourceArn)];
    if (Policy === undefined) throw missing('policy');
    return { Policy };
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

/** End User Messaging SMS, as far as describing the numbers that were made here, and an account where one is known. */
export function createSmsVoiceFront(account: AccountState, made: () => Made): ServiceFront {
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
      if (ofNumber !== undefined) return answered(ofNumber(texts ?? made(), body));
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
