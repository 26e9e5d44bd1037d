import * as z from 'zod';
import type { Account, NumberSeen } from './account.ts';
import { ledTo, selfManaged, updateNumber } from '../../infra/number-commands.ts';
import { type Check, deployAgain, type Finding, ill, judge, ok, untold } from './finding.ts';

/** Numbers of before this day let SNS send without a policy. */
const policiesSince = new Date('2024-09-01T00:00:00Z');

function ofNumber(look: (number: NumberSeen, account: Account) => Finding): Check['look'] {
  return (account) =>
    judge(account.number, (number) =>
      number === undefined ? untold('there is no number to look at.') : look(number, account),
    );
}

function judgeNumber(account: Account): Finding {
  const { number, numberArn } = account;
  return judge(number, (seen) => {
    if (seen === undefined && numberArn !== undefined) {
      return ill(
        `the account has no ${numberArn} here: nobody can be texted.`,
        `Name the right one: ${deployAgain(account)} --number-arn ...; aws pinpoint-sms-voice-v2 describe-phone-numbers --region ${account.region} names those there are.`,
      );
    }
    if (seen === undefined) {
      return ill(
        'there is none: nobody can be texted.',
        `${deployAgain(account)} --number toll-free asks for one; one that the account has is named by --number-arn.`,
      );
    }
    if (seen.status !== 'ACTIVE') {
      return ill(
        `${seen.phone} is ${seen.status}, not ACTIVE: it sends nothing.`,
        'Wait some minutes, and look at it in the console: End User Messaging SMS, Phone numbers. Registration may be what it waits for.',
      );
    }
    if (seen.type === 'SIMULATOR') {
      return ill(
        `${seen.phone} is a simulator: it reaches no phone.`,
        `For patients: ${deployAgain(account)} --number toll-free`,
      );
    }
    return ok(`${seen.phone}, ${seen.type}, ${seen.status}.`);
  });
}

/** What a type of number wants registered before it sends. */
const wanted: Readonly<Record<string, string>> = {
  TEN_DLC:
    'A 10DLC number sends for a campaign only: register brand and campaign in the console (End User Messaging SMS, Registrations), and then ask for a number of that campaign and name it by --number-arn.',
  TOLL_FREE:
    'Register the number in the console: End User Messaging SMS, Registrations, toll-free. It takes days to weeks.',
};

function judgeRegistration(number: NumberSeen, { registration }: Account): Finding {
  const mend = wanted[number.type];
  if (number.registrationId === undefined) {
    if (mend === undefined) return ok(`AWS names none for ${number.phone} (${number.type}).`);
    return ill(`${number.phone} (${number.type}) belongs to none: carriers drop its texts.`, mend);
  }
  return judge(registration, (state) =>
    state === 'COMPLETE'
      ? ok('accepted.')
      : ill(
          `it is ${state ?? 'gone'}, not COMPLETE: until then carriers drop its texts.`,
          state === 'REQUIRES_UPDATES'
            ? 'The console says what to change: End User Messaging SMS, Registrations.'
            : (mend ?? 'Look at it in the console: End User Messaging SMS, Registrations.'),
        ),
  );
}

const oneOrMany = z.union([z.string(), z.array(z.string())]).transform((said) => [said].flat());
/** Of a policy, which somebody else may have written, only what would let SNS in. */
const policy = z.object({
  Statement: z.array(
    z.object({
      Effect: z.string(),
      Principal: z.union([z.string(), z.object({ Service: oneOrMany.optional() })]).optional(),
      Action: oneOrMany.optional(),
    }),
  ),
});

function letsSnsSend(text: string): boolean {
  const { data } = policy.safeParse(JSON.parse(text));
  return (data?.Statement ?? []).some(
    ({ Effect, Principal, Action = [] }) =>
      Effect === 'Allow' &&
      typeof Principal === 'object' &&
      Principal.Service?.includes('sns.amazonaws.com') === true &&
      Action.some((action) => action === 'sms-voice:SendTextMessage' || action === 'sms-voice:*'),
  );
}

function judgePolicy(number: NumberSeen, { numberPolicy }: Account): Finding {
  return judge(numberPolicy, (text) => {
    if (text !== undefined && letsSnsSend(text)) return ok('SNS may send from the number.');
    if (number.made !== undefined && number.made < policiesSince) {
      return ok('the number is of before September 2024 and needs none.');
    }
    return ill(
      'none lets SNS send from the number: every text is refused (AuthorizationError).',
      'Run the command that the deployment printed as NumberPolicyCommand; docs/runbook.md, "The number, the sandbox, and who hears STOP".',
    );
  });
}

/** Whether the number is there, may send, and hears what patients text. */
export const numberChecks: readonly Check[] = [
  { of: 'Number', look: judgeNumber },
  { of: 'Registration', look: ofNumber(judgeRegistration) },
  {
    of: 'Two-way texts',
    look: ofNumber((number, { inboundTopicArn }) => {
      if (number.twoWayTopicArn === inboundTopicArn) return ok('what patients text comes here.');
      return ill(
        number.twoWayTopicArn === undefined
          ? 'off: nothing that patients text is heard, STOP included.'
          : 'what patients text goes to another topic, STOP included.',
        updateNumber(number.arn, ledTo(inboundTopicArn)),
      );
    }),
  },
  {
    of: 'Who answers STOP',
    look: ofNumber((number) =>
      number.selfManagedOptOuts
        ? ok('Ebb does: opt-outs are self-managed.')
        : ill(
            'AWS does, and Ebb never learns of it: its history says that the patient still wants texts.',
            updateNumber(number.arn, selfManaged),
          ),
    ),
  },
  { of: 'Policy of the number', look: ofNumber(judgePolicy) },
];
