import { describe, expect, it } from 'vitest';
import { readSettingsFrom } from '../../../infra/settings.ts';
import { nextSteps } from '../../../scripts/deploy/next-steps.ts';

const arn = 'arn:aws:sms-voice:us-east-1:1:phone-number/1';
const tollFree = { number: { country: 'US', type: 'TOLL_FREE' } };
const domain = {
  name: 'ebb.example.org',
  certificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/1-2',
};
const address = 'http://127.0.0.1:40241';
const settingsOf = (more: object) => readSettingsFrom({ operatorEmail: 'ops@example.org', ...more });

/** What is said after a deployment with these settings; `before` are those of the last one. */
function told(settings: object, outputs: Record<string, string> = {}, before?: object): string {
  return nextSteps({
    name: 'east',
    region: 'us-east-1',
    settings: settingsOf(settings),
    before: before && settingsOf(before),
    outputs: {
      ApiUrl: 'https://api.example',
      DashboardUrl: 'https://d1.example',
      PhoneNumber: '+12065550123',
      ...outputs,
    },
  }).join('\n');
}

describe('what comes next', () => {
  it.each([
    [{}, /There is no number yet.*--name east --region us-east-1 --number toll-free/],
    [tollFree, /\+12065550123 is yours, and sends nothing until it is registered/],
    [{ number: { country: 'US', type: 'SIMULATOR' } }, /\+12065550123 is a simulator: it reaches no phone/],
  ])('with %o is said of the number', (settings, said) => {
    expect(told(settings)).toMatch(said);
  });

  it('for a number of the account are two commands', () => {
    const outputs = { NumberPolicyCommand: 'aws put-policy', TwoWayCommand: 'aws update-number' };
    const said = told({ numberArn: arn }, outputs);
    expect(said).toMatch(/Let SNS send from your number:\n +aws put-policy/);
    expect(said).toMatch(/have Ebb hear STOP:\n +aws update-number/);
  });

  it('is the mail, the sandbox, the first clinic and where to sign in', () => {
    expect(told({})).toContain('npm run clinic:create -- --name east --region us-east-1');
    expect(told({})).toContain('Staff sign in at https://d1.example');
    expect(told({})).toMatch(/Confirm the mail.*\n.*\n.*verified/);
  });

  it('after an update is what that made new, and no more', () => {
    const again = told({ smsSpendLimitUsd: 50 }, {}, {});
    expect(again).not.toMatch(/number yet|clinic:create|verified|Confirm/);
    expect(again).toContain('npm run doctor -- --name east --region us-east-1');
    expect(told(tollFree, {}, {})).toMatch(/is yours, and sends nothing.*\n.*clinic:create/);
    expect(told({ operatorEmail: 'new@example.org' }, {}, {})).toMatch(/Confirm the mail.*new@example\.org/);
  });

  it('in a rehearsal is what holds there: a number sends at once, and no mail waits', () => {
    const here = { ApiUrl: address, DashboardUrl: address };
    expect(told({}, here)).toMatch(
      /There is no number yet\..*--number toll-free gets it, and here it sends at once/,
    );
    const said = told(tollFree, here);
    expect(said).toContain('+12065550123 is yours. Here it sends at once');
    expect(said).toMatch(/npm run clinic:create -- --name east --help\n/);
    expect(said.split('\n').at(-1)).toMatch(/^On AWS two things more, of which a rehearsal needs none/);
  });

  it('with a name of its own is its DNS entry, said once, and in a rehearsal where the pages are', () => {
    const own = { DashboardUrl: 'https://ebb.example.org', DomainTarget: 'd1.cloudfront.net' };
    expect(told({ domain }, own)).toMatch(/^Lead ebb\.example\.org to d1\.cloudfront\.net by a CNAME/m);
    expect(told({ domain }, own, {})).toMatch(/Lead ebb\.example\.org to/);
    expect(told({ domain }, own, { domain })).not.toMatch(/CNAME/);
    expect(told({}, {}, { domain })).toMatch(/^Delete the DNS entry of ebb\.example\.org/m);
    const said = told({ domain }, { ...own, ApiUrl: address });
    expect(said).toContain(`Staff sign in at ${address}`);
    expect(said).toContain(`Pages and API answer here at ${address} alone`);
    expect(said).toContain('of which a rehearsal needs none');
  });
});
