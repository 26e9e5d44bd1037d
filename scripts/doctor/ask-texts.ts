import {
  DescribeAccountAttributesCommand,
  DescribeRegistrationsCommand,
  DescribeSpendLimitsCommand,
  GetProtectConfigurationCountryRuleSetCommand,
  GetResourcePolicyCommand,
  type PhoneNumberInformation,
  type PinpointSMSVoiceV2Client,
  paginateDescribePhoneNumbers,
  ResourceNotFoundException,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { unlessThrown } from '../unless-thrown.ts';
import type { Account, NumberSeen, Told } from './account.ts';
import { told } from './told.ts';

type AboutTexts = Pick<
  Account,
  'textTier' | 'textLimitUsd' | 'number' | 'protection' | 'registration' | 'numberPolicy'
>;

const service = 'sms-voice (End User Messaging SMS)';

function seenIn(number: PhoneNumberInformation): NumberSeen {
  return {
    arn: number.PhoneNumberArn ?? '',
    phone: number.PhoneNumber ?? '',
    country: number.IsoCountryCode ?? '',
    status: number.Status ?? '',
    type: number.NumberType ?? '',
    twoWayTopicArn: number.TwoWayEnabled === true ? number.TwoWayChannelArn : undefined,
    selfManagedOptOuts: number.SelfManagedOptOutsEnabled === true,
    registrationId: number.RegistrationId,
    made: number.CreatedTimestamp,
  };
}

/** The number by its ARN or by itself. */
async function findNumber(
  client: PinpointSMSVoiceV2Client,
  wanted: string | undefined,
): Promise<NumberSeen | undefined> {
  if (wanted === undefined) return undefined;
  for await (const { PhoneNumbers = [] } of paginateDescribePhoneNumbers({ client }, {})) {
    const found = PhoneNumbers.find((one) => one.PhoneNumberArn === wanted || one.PhoneNumber === wanted);
    if (found !== undefined) return seenIn(found);
  }
  return undefined;
}

/** What End User Messaging SMS knows of the account and of the deployment's number. */
export async function askAboutTexts(
  client: PinpointSMSVoiceV2Client,
  wanted: string | undefined,
): Promise<AboutTexts> {
  const attribute = async (name: string) => {
    const { AccountAttributes = [] } = await client.send(new DescribeAccountAttributesCommand({}));
    return AccountAttributes.find(({ Name }) => Name === name)?.Value;
  };
  const number = await told(service, () => findNumber(client, wanted));
  const seen = 'value' in number ? number.value : undefined;
  const ofNumber = <T>(ask: (of: NumberSeen) => Promise<T>): Promise<Told<T | undefined>> =>
    told(service, async () => (seen === undefined ? undefined : await ask(seen)));

  return {
    number,
    textTier: await told(service, () => attribute('ACCOUNT_TIER')),
    textLimitUsd: await told(service, async () => {
      const { SpendLimits = [] } = await client.send(new DescribeSpendLimitsCommand({}));
      return SpendLimits.find(({ Name }) => Name === 'TEXT_MESSAGE_MONTHLY_SPEND_LIMIT')?.EnforcedLimit;
    }),
    protection: await ofNumber(async ({ country }) => {
      const ProtectConfigurationId = await attribute('DEFAULT_PROTECT_CONFIGURATION_ID');
      if (ProtectConfigurationId === undefined) return undefined;
      const ask = { ProtectConfigurationId, NumberCapability: 'SMS' } as const;
      const { CountryRuleSet } = await client.send(new GetProtectConfigurationCountryRuleSetCommand(ask));
      return CountryRuleSet?.[country]?.ProtectStatus;
    }),
    registration: await ofNumber(async ({ registrationId }) => {
      if (registrationId === undefined) return undefined;
      const ask = new DescribeRegistrationsCommand({ RegistrationIds: [registrationId] });
      return (await unlessThrown(client.send(ask), ResourceNotFoundException))?.Registrations?.[0]
        ?.RegistrationStatus;
    }),
    numberPolicy: await ofNumber(async ({ arn }) => {
      const ask = new GetResourcePolicyCommand({ ResourceArn: arn });
      return (await unlessThrown(client.send(ask), ResourceNotFoundException))?.Policy;
    }),
  };
}
