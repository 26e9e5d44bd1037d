/** Which numbers a clinic of a deployment may text from. */
import {
  type PhoneNumberInformation,
  PinpointSMSVoiceV2Client,
  paginateDescribePhoneNumbers,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { readSettingsFrom } from '../../infra/settings.ts';
import type { NumberType } from '../../shared/domain/clinic/settings.ts';
import { told } from '../doctor/told.ts';
import type { Reach } from '../deploy/deployment.ts';
import { usageError } from '../usage-error.ts';

/** A number of the account in which the deployment stands. */
export interface OwnNumber {
  readonly phone: string;
  readonly type: NumberType;
  readonly arn: string;
  /** Where what patients text to it goes. */
  readonly inboundTopicArn: string | undefined;
}

/** What carriers make of each of AWS's types; a long code that needs no campaign is as slow as one that does. */
const typesOfAws: Readonly<Record<string, NumberType>> = {
  TOLL_FREE: 'toll-free',
  TEN_DLC: '10dlc',
  LONG_CODE: '10dlc',
  SHORT_CODE: 'short-code',
  SIMULATOR: 'simulator',
};

function ownNumber(seen: PhoneNumberInformation): OwnNumber[] {
  const type = typesOfAws[seen.NumberType ?? ''];
  if (type === undefined || seen.PhoneNumber === undefined) return [];
  return [
    {
      phone: seen.PhoneNumber,
      type,
      arn: seen.PhoneNumberArn ?? '',
      inboundTopicArn: seen.TwoWayEnabled === true ? seen.TwoWayChannelArn : undefined,
    },
  ];
}

/** The number that the deployment asked for, by its own outputs. */
function numberIn(outputs: Readonly<Record<string, string>>): OwnNumber[] | undefined {
  const type = typesOfAws[readSettingsFrom(JSON.parse(outputs.Settings ?? '{}')).number?.type ?? ''];
  if (type === undefined || outputs.PhoneNumber === undefined) return undefined;
  return [{ phone: outputs.PhoneNumber, type, arn: '', inboundTopicArn: outputs.InboundTopicArn }];
}

/** The account's numbers; where it may not be asked, the deployment's own, and undefined where nothing is known. */
export async function ownNumbers(
  reach: Reach,
  outputs: Readonly<Record<string, string>>,
): Promise<readonly OwnNumber[] | undefined> {
  const client = new PinpointSMSVoiceV2Client(reach);
  try {
    const asked = await told('End User Messaging SMS', async () => {
      const found: OwnNumber[] = [];
      for await (const { PhoneNumbers = [] } of paginateDescribePhoneNumbers({ client }, {})) {
        found.push(...PhoneNumbers.flatMap(ownNumber));
      }
      return found;
    });
    return 'value' in asked ? asked.value : numberIn(outputs);
  } finally {
    client.destroy();
  }
}

interface Wanted {
  readonly number: string | undefined;
  readonly type: NumberType | undefined;
  /** The deployment's name. */
  readonly name: string;
  readonly inboundTopicArn: string;
}

/** The account's number that was meant; refuses, with what to do, one that could not text or would hear nothing. */
export function numberFrom(
  own: readonly OwnNumber[],
  { number, type, name, inboundTopicArn }: Wanted,
): OwnNumber {
  const heard = own.filter((one) => one.inboundTopicArn === inboundTopicArn);
  const [only, ...others] = heard;
  if (only === undefined && own.length === 0) {
    throw usageError(
      `There is no number to text from yet: npm run deploy -- --name ${name} --number toll-free asks for one.`,
    );
  }
  const listed = (heard.length > 0 ? heard : own).map((one) => `${one.phone} (${one.type})`).join(', ');
  if (number === undefined) {
    if (only !== undefined && others.length === 0) return only;
    throw usageError(`Say which number the clinic texts from, by --number. There is ${listed}.`);
  }
  const meant = own.find(({ phone }) => phone === number);
  if (meant === undefined) {
    throw usageError(
      `${number} is no number of this account: no text would leave from it. There is ${listed}: say it by --number.`,
    );
  }
  if (type !== undefined && type !== meant.type) {
    throw usageError(
      `${number} is of type ${meant.type}, not ${type}: say --number-type ${meant.type}, or nothing.`,
    );
  }
  if (meant.inboundTopicArn !== inboundTopicArn) {
    throw usageError(
      `What patients text to ${number} does not come to ${name}, STOP included. Lead it here first:\n  aws pinpoint-sms-voice-v2 update-phone-number --phone-number-id ${meant.arn} --two-way-enabled --two-way-channel-arn ${inboundTopicArn} --self-managed-opt-outs-enabled`,
    );
  }
  return meant;
}
