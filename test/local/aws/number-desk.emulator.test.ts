/** What an operator does to a number by hand: asks for it, leads its texts somewhere, and lets SNS send from it. */
import {
  DescribePhoneNumbersCommand,
  GetResourcePolicyCommand,
  PinpointSMSVoiceV2Client,
  PutResourcePolicyCommand,
  RequestPhoneNumberCommand,
  UpdatePhoneNumberCommand,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { localSecret } from '../../../local/iam/access-keys.ts';
import { region, startTestAws, type TestAws } from './test-aws.ts';

let aws: TestAws;
let texts: PinpointSMSVoiceV2Client;

function open(): void {
  const credentials = { accessKeyId: 'operator', secretAccessKey: localSecret };
  texts = new PinpointSMSVoiceV2Client({ region, endpoint: aws.aws.endpoint, credentials, maxAttempts: 1 });
}
beforeAll(async () => {
  aws = await startTestAws();
  open();
});
afterAll(async () => {
  texts?.destroy();
  await aws?.close();
});

const asked = { IsoCountryCode: 'US', MessageType: 'TRANSACTIONAL' } as const;
const policy = '{"Statement":[]}';

it('gets the account numbers that no deployment asked for, a 10DLC one for a campaign alone', async () => {
  const ask = (more: { NumberType: 'LONG_CODE' | 'TEN_DLC'; RegistrationId?: string }) =>
    texts.send(new RequestPhoneNumberCommand({ ...asked, ...more, NumberCapabilities: ['SMS'] }));
  const first = await ask({ NumberType: 'LONG_CODE' });
  await expect(ask({ NumberType: 'TEN_DLC' })).rejects.toThrow('wants the RegistrationId of its campaign');
  const second = await ask({ NumberType: 'TEN_DLC', RegistrationId: 'registration-1' });
  const { PhoneNumbers = [] } = await texts.send(new DescribePhoneNumbersCommand({}));
  expect(PhoneNumbers).toMatchObject([
    { PhoneNumber: '+12065550199', PhoneNumberArn: first.PhoneNumberArn, TwoWayEnabled: false },
    { PhoneNumber: '+12065550198', NumberType: 'TEN_DLC', RegistrationId: 'registration-1' },
  ]);
  expect(second.PhoneNumberArn).toContain(second.PhoneNumberId);
});

it('changes what it is told of a number and keeps the rest, over a restart too', async () => {
  const [number] = (await texts.send(new DescribePhoneNumbersCommand({}))).PhoneNumbers ?? [];
  const PhoneNumberId = number?.PhoneNumberArn?.split('/').at(-1);
  const TwoWayChannelArn = 'arn:aws:sns:us-west-2:000000000000:inbound';
  const change = (more: object) =>
    texts.send(new UpdatePhoneNumberCommand({ PhoneNumberId: number?.PhoneNumberArn, ...more }));
  await change({ TwoWayEnabled: true, TwoWayChannelArn });
  await texts.send(new UpdatePhoneNumberCommand({ PhoneNumberId, SelfManagedOptOutsEnabled: true }));
  const ResourceArn = number?.PhoneNumberArn;
  await texts.send(new PutResourcePolicyCommand({ ResourceArn, Policy: policy }));
  await expect(change({ PhoneNumberId: 'phone-none' })).rejects.toThrow('There is no number phone-none.');

  texts.destroy();
  aws = await aws.restart();
  open();
  const { PhoneNumbers = [] } = await texts.send(new DescribePhoneNumbersCommand({}));
  expect(PhoneNumbers[0]).toMatchObject({
    TwoWayEnabled: true,
    TwoWayChannelArn,
    SelfManagedOptOutsEnabled: true,
  });
  expect(PhoneNumbers[1]).toMatchObject({ TwoWayEnabled: false, SelfManagedOptOutsEnabled: false });
  expect((await texts.send(new GetResourcePolicyCommand({ ResourceArn }))).Policy).toBe(policy);
});
