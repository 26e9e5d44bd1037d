import { describe, expect, it } from 'vitest';
import type { Account, NumberSeen } from '../../../scripts/doctor/account.ts';
import { examine, linesOf } from '../../../scripts/doctor/examine.ts';

const now = new Date('2026-03-02T12:00:00Z');
const number: NumberSeen = {
  arn: 'arn:aws:sms-voice:us-east-1:111122223333:phone-number/phone-1',
  phone: '+18005550100',
  country: 'US',
  status: 'ACTIVE',
  type: 'TOLL_FREE',
  twoWayTopicArn: 'arn:aws:sns:us-east-1:111122223333:inbound',
  selfManagedOptOuts: true,
  registrationId: 'registration-1',
  made: new Date('2026-01-01T00:00:00Z'),
};
const policyFor = (service: string) =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Service: service },
        Action: 'sms-voice:SendTextMessage',
        Resource: '*',
      },
    ],
  });

const healthy: Account = {
  name: 'clinic-east',
  region: 'us-east-1',
  now,
  limitWatchedUsd: 50,
  inboundTopicArn: 'arn:aws:sns:us-east-1:111122223333:inbound',
  operatorTopicArn: 'arn:aws:sns:us-east-1:111122223333:operator',
  historyTable: 'clinic-east-history',
  textTier: { value: 'PRODUCTION' },
  textLimitUsd: { value: 50 },
  numberArn: undefined,
  number: { value: number },
  protection: { value: undefined },
  registration: { value: 'COMPLETE' },
  numberPolicy: { value: policyFor('sns.amazonaws.com') },
  operator: { value: ['confirmed'] },
  contacts: { value: new Map([['harbor', ['confirmed']]]) },
  mailsFailed: { value: 0 },
  signIn: { value: { sender: 'COGNITO_DEFAULT', failure: undefined, people: 12 } },
  functionsAtOnce: { value: 1000 },
  recovery: { value: 'ENABLED' },
  reconciled: { value: new Date('2026-03-02T11:45:00Z') },
};

const numberWith = (change: Partial<NumberSeen>): Partial<Account> => ({
  number: { value: { ...number, ...change } },
});

/** Each illness: the line that turns, what is changed, and what its words or its mend must name. */
const illnesses: readonly (readonly [line: string, change: Partial<Account>, names: RegExp])[] = [
  ['Sandbox for texts', { textTier: { value: 'SANDBOX' } }, /verified.*\n.*ask for production/i],
  ['Monthly limit for texts', { textLimitUsd: { value: 1 } }, /--spend-limit/],
  ['Monthly limit for texts', { textLimitUsd: { value: 20 } }, /watches 50.*\n.*--spend-limit 20/],
  ['Country protection', { protection: { value: 'BLOCK' } }, /Allow SMS to US/],
  ['Number', { number: { value: undefined } }, /--region us-east-1 --number toll-free/],
  ['Number', { number: { value: undefined }, numberArn: number.arn }, /has no arn.*\n.*--number-arn/],
  ['Number', numberWith({ status: 'PENDING' }), /PENDING/],
  ['Number', numberWith({ type: 'SIMULATOR' }), /reaches no phone/],
  ['Registration', numberWith({ registrationId: undefined }), /Register the number/],
  [
    'Registration',
    numberWith({ type: 'TEN_DLC', registrationId: undefined }),
    /campaign.*then ask for a number/,
  ],
  ['Registration', { registration: { value: 'REVIEWING' } }, /REVIEWING/],
  ['Registration', { registration: { value: 'REQUIRES_UPDATES' } }, /what to change/],
  ['Two-way texts', numberWith({ twoWayTopicArn: undefined }), /--two-way-channel-arn arn:aws:sns.*:inbound/],
  ['Two-way texts', numberWith({ twoWayTopicArn: 'arn:aws:sns:other' }), /another topic/],
  ['Who answers STOP', numberWith({ selfManagedOptOuts: false }), /--self-managed-opt-outs-enabled/],
  ['Policy of the number', { numberPolicy: { value: undefined } }, /NumberPolicyCommand/],
  ['Policy of the number', { numberPolicy: { value: policyFor('other.amazonaws.com') } }, /SNS/],
  [
    'Policy of the number',
    { numberPolicy: { value: '{"Statement":[{"Effect":"Deny","NotAction":"sms-voice:*"}]}' } },
    /none lets SNS/,
  ],
  [
    'Alarms to the operator',
    { operator: { value: ['waiting'] } },
    /every alarm is silent.*\n.*Confirm.*--topic-arn arn:aws:sns:.*:operator /,
  ],
  ['Alarms to the operator', { operator: { value: [] } }, /every alarm is silent/],
  ['Alert contacts', { contacts: { value: new Map([['harbor', ['waiting']]]) } }, /harbor/],
  ['Other subscriptions', { contacts: { value: new Map([['harbor', ['confirmed', 'waiting']]]) } }, /harbor/],
  [
    'Other subscriptions',
    { contacts: { value: new Map([['harbor', ['confirmed', 'ended']]]) } },
    /ended at harbor/,
  ],
  ['Other subscriptions', { mailsFailed: { value: 3 } }, /3 messages.*\n.*bounced or was suspended/],
  [
    'Mail of sign-in',
    { signIn: { value: { sender: 'COGNITO_DEFAULT', failure: undefined, people: 51 } } },
    /SES/,
  ],
  [
    'Mail of sign-in',
    { signIn: { value: { sender: 'DEVELOPER', failure: 'SESAccessDenied', people: 1 } } },
    /SES/,
  ],
  ['Functions at once', { functionsAtOnce: { value: 10 } }, /request-service-quota-increase/],
  ['Recovery of the history', { recovery: { value: 'DISABLED' } }, /update-continuous-backups/],
  ['Last good reconcile', { reconciled: { value: undefined } }, /Reconcile does not run/],
  ['Last good reconcile', { reconciled: { value: new Date('2026-03-02T11:00:00Z') } }, /11:00/],
];

const statesOf = (account: Account) =>
  examine(account).map(({ of, finding }) => [of, finding.state] as const);
const linesIn = (state: string, account: Account) =>
  statesOf(account)
    .filter((one) => one[1] === state)
    .map(([of]) => of);

describe('the doctor', () => {
  it('finds nothing at a healthy account', () => {
    expect(new Set(statesOf(healthy).map(([, state]) => state))).toEqual(new Set(['ok']));
  });

  it('turns the one line that an illness is of, and says its mend', () => {
    for (const [line, change, names] of illnesses) {
      const account = { ...healthy, ...change };
      expect(linesIn('ill', account), JSON.stringify(change)).toEqual([line]);
      // Of a number that is not there nothing more can be told.
      const gone = 'value' in account.number && account.number.value === undefined;
      expect(linesIn('untold', account).length, line).toBe(gone ? 5 : 0);
      const said = linesOf(examine(account).filter(({ of }) => of === line));
      expect(said).toHaveLength(2);
      expect(said.join('\n')).toMatch(names);
    }
  });

  it('has an illness for every line', () => {
    const met = new Set(illnesses.map(([line]) => line));
    expect(examine(healthy).map(({ of }) => of)).toEqual([...met]);
  });

  it('says of what no API answered that it cannot be told, and why', () => {
    const untold = { untold: 'the local stack has no CloudWatch.' };
    const account = { ...healthy, mailsFailed: untold, recovery: { value: undefined }, reconciled: untold };
    expect(linesIn('untold', account)).toEqual([
      'Other subscriptions',
      'Recovery of the history',
      'Last good reconcile',
    ]);
    expect(linesOf(examine(account)).at(-1)).toBe(
      ' ?   Last good reconcile: cannot be told: the local stack has no CloudWatch.',
    );
  });

  it('wants no registration of a long code, nor a policy of an old number', () => {
    const old = numberWith({
      type: 'LONG_CODE',
      registrationId: undefined,
      made: new Date('2023-01-01T00:00:00Z'),
    });
    expect(linesIn('ill', { ...healthy, ...old, numberPolicy: { value: undefined } })).toEqual([]);
  });
});
