import { App } from 'aws-cdk-lib';
import { describe, expect, inject, it } from 'vitest';
import { readSettings } from '../../infra/settings.ts';
import { resourcesOf, withStack } from './synthesise.ts';
import { inWords, type Json, only, type Resources } from './template.ts';

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
    [{ numberArn: 'arn:aws:sms-voice:us-east-1:111122223333:pool/pool-1' }, /numberArn/],
    [{ domain: { name: 'https://ebb.example.org', certificateArn: 'x' } }, /domain\.name/],
    [
      {
        domain: {
          name: 'ebb.example.org',
          certificateArn: 'arn:aws:acm:eu-west-1:111122223333:certificate/1-2',
        },
      },
      /domain\.certificateArn/,
    ],
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

  it('with a domain put pages, API, sign-in and alerts under it, over TLS 1.2 or later', () => {
    const certificateArn = 'arn:aws:acm:us-east-1:111122223333:certificate/1-2';
    const { Resources, Outputs } = withStack(
      { domain: { name: 'ebb.example.org', certificateArn } },
      (app) => app.synth().getStackByName('Ebb').template as { Resources: Resources; Outputs: Json },
    );
    const [, distribution] = only(Resources, 'AWS::CloudFront::Distribution');
    expect(distribution.Properties.DistributionConfig).toMatchObject({
      Aliases: ['ebb.example.org'],
      ViewerCertificate: { AcmCertificateArn: certificateArn, MinimumProtocolVersion: 'TLSv1.2_2021' },
    });
    expect(Outputs.DashboardUrl).toEqual({ Value: 'https://ebb.example.org' });
    expect(inWords(Outputs.DomainTarget)).toContain('Value');
    const [, client] = only(Resources, 'AWS::Cognito::UserPoolClient');
    expect(client.Properties.CallbackURLs).toEqual(['https://ebb.example.org/']);
  });

  it('or without any, print where each queue and its dead letters are', () => {
    const { Outputs, Resources } = withStack(
      {},
      (app) => app.synth().getStackByName('Ebb').template as { Resources: Resources; Outputs: Json },
    );
    const printed = JSON.stringify(Outputs.QueueUrls);
    const queues = Object.entries(Resources).filter(([, { Type }]) => Type === 'AWS::SQS::Queue');
    expect(queues).toHaveLength(14);
    for (const [id] of queues) expect(printed).toContain(`{"Ref":"${id}"}`);
  });

  it('with a number of the account print how to point it here, and make none', () => {
    const numberArn = 'arn:aws:sms-voice:us-east-1:111122223333:phone-number/phone-1';
    const outputs = withStack({ numberArn }, (app) => app.synth().getStackByName('Ebb').template.Outputs);
    expect(JSON.stringify(outputs.TwoWayCommand)).toContain('--self-managed-opt-outs-enabled');
    const says = `--region us-east-1 --phone-number-id ${numberArn} --two-way-enabled`;
    expect(JSON.stringify(outputs.TwoWayCommand)).toContain(says);
    expect(JSON.stringify(outputs.NumberPolicyCommand)).toContain('sms-voice:SendTextMessage');
    expect(Object.values(resourcesOf({ numberArn })).map(({ Type }) => Type)).not.toContain(
      'AWS::SMSVOICE::PhoneNumber',
    );
  });
});
