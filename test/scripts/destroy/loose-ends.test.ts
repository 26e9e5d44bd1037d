import { expect, it } from 'vitest';
import { looseEndsOf } from '../../../scripts/destroy/loose-ends.ts';

const numberArn = 'arn:aws:sms-voice:us-east-1:111122223333:phone-number/phone-1';
const certificateArn = 'arn:aws:acm:us-east-1:111122223333:certificate/1-2';
const domain = { name: 'ebb.example.org', certificateArn };

it('names what leads to a deployment from outside and would lead nowhere', () => {
  expect(looseEndsOf(JSON.stringify({}))).toEqual([]);
  const [named, number, ...more] = looseEndsOf(JSON.stringify({ numberArn, domain }));
  expect(named).toMatch(/^ebb\.example\.org\n.*DNS entry.*delete it/);
  expect(number).toMatch(/phone-1\n.*STOP/);
  expect(more).toEqual([]);
});

it('prints a command to be copied as a line of its own, with nothing behind it', () => {
  const [number = ''] = looseEndsOf(JSON.stringify({ numberArn }));
  const options = '--no-two-way-enabled --no-self-managed-opt-outs-enabled';
  expect(number.split('\n').at(-1)?.trim()).toBe(
    `aws pinpoint-sms-voice-v2 update-phone-number --region us-east-1 --phone-number-id ${numberArn} ${options}`,
  );
});

it('reads the settings of any version of a deployment, and says what it cannot read', () => {
  expect(looseEndsOf(undefined)).toEqual([]);
  expect(looseEndsOf(JSON.stringify({ numberArn, domain, ofAnotherVersion: 1 }))).toHaveLength(2);
  expect(looseEndsOf(JSON.stringify({ numberArn, number: { type: 'TEN_DLC' } }))).toHaveLength(1);
  for (const settings of ['{"domain":"ebb.example.org"}', '{"numberArn":1}', '[', 'null'])
    expect(looseEndsOf(settings)).toEqual([expect.stringContaining('cannot be read')]);
});
