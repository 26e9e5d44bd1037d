import { App } from 'aws-cdk-lib';
import { describe, expect, inject, it } from 'vitest';
import { readSettings } from '../../infra/settings.ts';
import { resourcesOf, withStack } from './synthesise.ts';

/** An app that synthesises nothing; without a folder that exists it would make one and leave it. */
function read(ebb?: unknown) {
  const context = ebb === undefined ? {} : { ebb };
  return readSettings(new App({ outdir: inject('cdkOut'), context }).node);
}

describe('the settings of a deployment', () => {
  it('may be left out', () => {
    expect(read()).toEqual({ callbackUrls: [], smsSpendLimitUsd: 1 });
  });

  it('are read from an object as from the text a command line gives', () => {
    const wanted = { number: { country: 'US', type: 'TOLL_FREE' }, smsSpendLimitUsd: 50 };
    expect(read(wanted)).toEqual({ ...wanted, callbackUrls: [] });
    expect(read(JSON.stringify(wanted))).toEqual(read(wanted));
  });

  it.each([
    [{ operatorMail: 'a@example.org' }, /operatorMail/],
    [{ number: { country: 'us', type: 'TOLL_FREE' } }, /number\.country/],
    [{ number: { country: 'US', type: 'SHORT_CODE' } }, /number\.type/],
    [{ number: { country: 'US', type: 'TEN_DLC' } }, /after its campaign.*numberArn/],
    [{ smsSpendLimitUsd: '50' }, /smsSpendLimitUsd/],
    [{ numberArn: '+15550001111' }, /numberArn/],
    [
      {
        numberArn: 'arn:aws:sms-voice:us-east-1:1:phone-number/1',
        number: { country: 'US', type: 'TOLL_FREE' },
      },
      /choose one/,
    ],
  ])('are refused when wrong: %j', (ebb, message) => {
    expect(() => read(ebb)).toThrow(message);
  });

  it('with a number of the account print how to point it here, and make none', () => {
    const numberArn = 'arn:aws:sms-voice:us-east-1:111122223333:phone-number/phone-1';
    const outputs = withStack({ numberArn }, (app) => app.synth().getStackByName('Ebb').template.Outputs);
    expect(JSON.stringify(outputs.TwoWayCommand)).toContain('--self-managed-opt-outs-enabled');
    expect(JSON.stringify(outputs.TwoWayCommand)).toContain(numberArn);
    expect(JSON.stringify(outputs.NumberPolicyCommand)).toContain('sms-voice:SendTextMessage');
    expect(Object.values(resourcesOf({ numberArn })).map(({ Type }) => Type)).not.toContain(
      'AWS::SMSVOICE::PhoneNumber',
    );
  });
});
