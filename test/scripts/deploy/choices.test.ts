import { describe, expect, it } from 'vitest';
import { isStackName } from '../../../infra/stack-name.ts';
import { readChoices, settingsFor } from '../../../scripts/deploy/choices.ts';

const email = 'ops@example.org';

function settings(words: string, remembered?: object) {
  const choices = readChoices(['--name', 'east', ...words.split(' ').filter((word) => word !== '')]);
  if (choices === undefined) throw new Error('Help was asked for.');
  return settingsFor(choices, remembered && JSON.stringify(remembered));
}

describe('a deployment', () => {
  it('wants somebody to mail, the first time', () => {
    expect(() => settings('')).toThrow('every alarm is silent');
    expect(settings(`--email ${email}`)).toEqual({
      operatorEmail: email,
      callbackUrls: [],
      smsSpendLimitUsd: 1,
    });
  });

  it('goes on with what it was told before, and changes what it is told anew', () => {
    const before = { operatorEmail: email, smsSpendLimitUsd: 50, callbackUrls: ['https://ebb.example/'] };
    expect(settings('', before)).toEqual(before);
    expect(settings('--spend-limit 200', before)).toEqual({ ...before, smsSpendLimitUsd: 200 });
    expect(() => settings('--spend-limit much', before)).toThrow(/smsSpendLimitUsd/);
  });

  it('asks for a toll-free number first, and takes a 10DLC one by its ARN alone', () => {
    const { number } = settings(`--email ${email} --number toll-free`);
    expect(number).toEqual({ country: 'US', type: 'TOLL_FREE' });
    expect(() => settings(`--email ${email} --number 10dlc`)).toThrow(
      /registered campaign only.*--number-arn/,
    );
    expect(() => settings(`--email ${email} --number fax`)).toThrow('toll-free, long-code, simulator');
    expect(() => settings(`--email ${email} --number simulator --number-arn arn:aws:sms-voice:x`)).toThrow(
      'choose one',
    );
  });

  it('has a domain with its certificate, until it is told to go without', () => {
    const certificateArn = 'arn:aws:acm:us-east-1:111122223333:certificate/1-2';
    const words = `--domain ebb.example.org --certificate-arn ${certificateArn}`;
    const { domain } = settings(`--email ${email} ${words}`);
    expect(domain).toEqual({ name: 'ebb.example.org', certificateArn });
    const before = { operatorEmail: email, domain };
    expect(settings('', before).domain).toEqual(domain);
    expect(settings('--no-domain', before)).not.toHaveProperty('domain');
    expect(() => settings('--domain ebb.example.org', before)).toThrow('wants --certificate-arn');
    expect(() => settings(`--no-domain ${words}`, before)).toThrow('choose one');
  });

  it('never gives a number away that patients know', () => {
    const before = { operatorEmail: email, number: { country: 'US', type: 'TOLL_FREE' } };
    expect(settings('--number toll-free', before).number).toEqual(before.number);
    expect(() => settings('--number simulator', before)).toThrow('has a number already');
    expect(() => settings('--number-arn arn:aws:sms-voice:x', before)).toThrow('has a number already');
    const named = { operatorEmail: email, numberArn: 'arn:aws:sms-voice:us-east-1:1:phone-number/1' };
    expect(settings('--number toll-free', named)).not.toHaveProperty('numberArn');
  });

  it('is called by a name of which all others can be made', () => {
    const names = ['clinic-east', 'Ebb', 'a'.repeat(40), '', '1st', 'a b', 'a'.repeat(41), 'a-contact-b'];
    expect(names.filter(isStackName)).toEqual(names.slice(0, 3));
  });
});
