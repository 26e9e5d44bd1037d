/** Which numbers a clinic of a deployment may text from. */
import {
  type PhoneNumberInformation,
  PinpointSMSVoiceV2Client,
  paginateDescribePhoneNumbers,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { ledTo, selfManaged, updateNumber } from '../../infra/number-commands.ts';
import { readSettingsFrom } from '../../infra/settings.ts';
import type { NumberType } from '../../shared/domain/clinic/settings.ts';
import { told } from '../doctor/told.ts';
import { named, type Reach } from '../deploy/deployment.ts';
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
  readonly region: string;
  readonly inboundTopicArn: string;
  /** The number that the deployment was given by its ARN. */
  readonly numberArn: string | undefined;
}

/** The number that was named, else the one that leads here, or that the deployment was given. */
function meantBy(own: readonly OwnNumber[], wanted: Wanted): OwnNumber {
  const { number, name, inboundTopicArn, numberArn } = wanted;
  const again = `npm run deploy -- ${named(name, wanted)}`;
  const heard = own.filter((one) => one.inboundTopicArn === inboundTopicArn);
  const listed = (heard.length > 0 ? heard : own).map((one) => `${one.phone} (${one.type})`).join(', ');
  const given = own.find(({ arn }) => arn === numberArn);
  const usual = heard.length === 1 ? heard[0] : given;
  const meant = number === undefined ? usual : own.find(({ phone }) => phone === number);
  if (meant !== undefined) return meant;
  if (numberArn !== undefined && given === undefined && number === undefined) {
    throw usageError(
      `This account has no number ${numberArn}, which ${name} was given: name the right one, ${again} --number-arn ...`,
    );
  }
  if (own.length === 0) {
    throw usageError(`There is no number to text from yet: ${again} --number toll-free asks for one.`);
  }
  if (number === undefined) {
    throw usageError(`Say which number the clinic texts from, by --number. There is ${listed}.`);
  }
  throw usageError(
    `${number} is no number of this account: no text would leave from it. There is ${listed}: say it by --number.`,
  );
}

/** The account's number that was meant; refuses, with what to do, one that could not text or would hear nothing. */
export function numberFrom(own: readonly OwnNumber[], wanted: Wanted): OwnNumber {
  const { type, name, inboundTopicArn } = wanted;
  const meant = meantBy(own, wanted);
  if (type !== undefined && type !== meant.type) {
    throw usageError(
      `${meant.phone} is of type ${meant.type}, not ${type}: say --number-type ${meant.type}, or nothing.`,
    );
  }
  if (meant.inboundTopicArn !== inboundTopicArn) {
    throw usageError(
      `What patients text to ${meant.phone} does not come to ${name}, STOP included. Lead it here first:\n  ${updateNumber(meant.arn, `${ledTo(inboundTopicArn)} ${selfManaged}`)}`,
    );
  }
  return meant;
}
