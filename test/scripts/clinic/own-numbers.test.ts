import { DescribePhoneNumbersCommand, PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { numberFrom, ownNumbers } from '../../../scripts/clinic/own-numbers.ts';

const inboundTopicArn = 'arn:aws:sns:us-east-1:1:inbound';
const own = [
  { phone: '+12065550126', type: 'toll-free', arn: 'arn:1', inboundTopicArn },
  {
    phone: '+12065550127',
    type: 'simulator',
    arn: 'arn:aws:sms-voice:us-east-1:1:phone-number/2',
    inboundTopicArn: 'arn:aws:sns:us-east-1:1:other',
  },
] as const;
const wanted = {
  number: undefined,
  type: undefined,
  name: 'clinic-east',
  region: 'us-east-1',
  inboundTopicArn,
  numberArn: undefined,
};

describe('the number of a clinic', () => {
  it('is the one the deployment has, where none is named, with its type', () => {
    expect(numberFrom(own, wanted)).toEqual(own[0]);
    expect(numberFrom(own, { ...wanted, number: '+12065550126', type: 'toll-free' })).toEqual(own[0]);
  });

  it('is refused with what to do where no text would leave or be heard', () => {
    const refusals: readonly (readonly [Parameters<typeof numberFrom>[0], object, RegExp])[] = [
      [
        [],
        {},
        /no number to text from yet: npm run deploy -- --name clinic-east --region us-east-1 --number toll-free/,
      ],
      [
        own,
        { number: '+12065550199' },
        /no number of this account.* \+12065550126 \(toll-free\): say it by --number/,
      ],
      [own, { number: '+12065550126', type: 'simulator' }, /of type toll-free, not simulator/],
      [
        own,
        { number: '+12065550127' },
        /does not come to clinic-east, STOP included.*\n.*--region us-east-1 .*--two-way-channel-arn arn:aws:sns:us-east-1:1:inbound/,
      ],
      [[own[0], { ...own[0], phone: '+12065550128' }], {}, /Say which number.*0126.*0128/],
    ];
    for (const [numbers, more, said] of refusals) {
      expect(() => numberFrom(numbers, { ...wanted, ...more })).toThrow(said);
    }
  });

  it('that the deployment was given by its ARN is meant where none is named, and led here first', () => {
    const [led, given] = own;
    const numberArn = given.arn;
    expect(() => numberFrom([given], { ...wanted, numberArn })).toThrow(/0127 does not come to clinic-east/);
    expect(numberFrom([led, given], { ...wanted, numberArn })).toEqual(led);
    expect(() => numberFrom([given], { ...wanted, numberArn: 'arn:3' })).toThrow(
      'This account has no number arn:3, which clinic-east was given',
    );
    // A number of another deployment is never offered to be led away from it.
    expect(() => numberFrom([given], wanted)).toThrow(/Say which number/);
  });
});

describe('the numbers of an account', () => {
  const texts = mockClient(PinpointSMSVoiceV2Client);
  beforeEach(() => texts.reset());
  afterAll(() => texts.restore());
  const outputs = {
    PhoneNumber: '+12065550126',
    InboundTopicArn: inboundTopicArn,
    Settings: JSON.stringify({ number: { country: 'US', type: 'TOLL_FREE' } }),
  };

  it('are those that AWS lists, each with where it leads', async () => {
    const seen = { PhoneNumber: '+12065550126', PhoneNumberArn: 'arn:1', TwoWayEnabled: true };
    texts.on(DescribePhoneNumbersCommand).resolves({
      PhoneNumbers: [{ ...seen, NumberType: 'TEN_DLC', TwoWayChannelArn: inboundTopicArn }] as never,
    });
    expect(await ownNumbers({ region: 'us-east-1' }, outputs)).toEqual([{ ...own[0], type: '10dlc' }]);
  });

  it('are what the deployment says of its own where AWS may not be asked', async () => {
    const refusal = Object.assign(new Error('no'), { name: 'AccessDeniedException', $metadata: {} });
    texts.on(DescribePhoneNumbersCommand).rejects(refusal);
    expect(await ownNumbers({ region: 'us-east-1' }, outputs)).toEqual([{ ...own[0], arn: '' }]);
    expect(await ownNumbers({ region: 'us-east-1' }, { Settings: '{}' })).toBeUndefined();
  });
});
