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
import { callError, noSuchService, type ServiceFront } from './wire/service-front.ts';

const namespace = 'com.amazonaws.pinpointsmsvoicev2';
const protection = 'protect-local';

function missing(what: string) {
  return callError('ResourceNotFoundException', `There is no ${what}.`);
}

const operations: Readonly<Record<string, (texts: LocalTexts, body: JsonObject) => JsonObject>> = {
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
  DescribePhoneNumbers: ({ numbers }) => ({ PhoneNumbers: numbers }),
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
  GetResourcePolicy: ({ policies }, body) => {
    const Policy = policies[textOf(body.ResourceArn)];
    if (Policy === undefined) throw missing('policy');
    return { Policy };
  },
};

/** End User Messaging SMS, as far as describing an account, once something is known of it. */
export function createSmsVoiceFront(account: AccountState): ServiceFront {
  return {
    asks: (call) => [{ action: `sms-voice:${targetOperationOf(call)}`, resources: ['*'] }],
    refuse: (message) => jsonError(callError('AccessDeniedException', message), namespace),
    fail: (error) => jsonError(error, namespace),
    answer: async (call) => {
      if (account.texts === undefined) return noSuchService('sms-voice');
      const name = targetOperationOf(call);
      const operation = operations[name];
      if (operation === undefined) {
        throw callError('ValidationException', `The local stack does not emulate ${name}.`);
      }
      return jsonAnswer(200, operation(account.texts, jsonBodyOf(call)), 'application/x-amz-json-1.0');
    },
  };
}
