import type { Account, MailState, SignInMail } from './account.ts';
import { type Check, deployAgain, type Finding, ill, judge, ok, untold } from './finding.ts';

const reached = (states: readonly MailState[]) => states.includes('confirmed');

/** What Cognito sends in a day from its own address, for the whole account. */
const mailsOfCognito = 50;

function judgeContacts({ contacts }: Account): Finding {
  return judge(contacts, (clinics) => {
    if (clinics.size === 0) return ok('there is no clinic yet.');
    const silent = [...clinics].filter(([, states]) => !reached(states)).map(([clinic]) => clinic);
    if (silent.length === 0) return ok('each clinic has one that is told.');
    return ill(
      `nobody is told of a patient in danger at ${silent.join(', ')}: no contact has confirmed.`,
      'An admin of the clinic confirms, or asks again, in the dashboard: Settings, Alerts.',
    );
  });
}

function judgeOthers({ contacts, mailsFailed }: Account): Finding {
  return judge(contacts, (clinics) => {
    // A clinic that nobody is told at is the matter of the line above.
    const halves = [...clinics].filter(([, states]) => reached(states));
    const waiting = halves.filter(([, states]) => states.includes('waiting')).map(([clinic]) => clinic);
    const ended = halves.filter(([, states]) => states.includes('ended')).map(([clinic]) => clinic);
    const failed = 'value' in mailsFailed ? mailsFailed.value : 0;
    const faults = [
      ...(waiting.length > 0 ? [`some have not confirmed at ${waiting.join(', ')}`] : []),
      ...(ended.length > 0 ? [`some have ended at ${ended.join(', ')}`] : []),
      ...(failed > 0 ? [`${failed} messages of the last 7 days were taken by nobody`] : []),
    ];
    if (faults.length > 0) {
      return ill(
        `${faults.join('; ')}.`,
        'A subscription that bounced or was suspended is to be deleted and asked for again: a contact in the dashboard (Settings, Alerts), the operator as under "Alarms to the operator". docs/runbook.md, "An alert did not arrive".',
      );
    }
    if ('untold' in mailsFailed) return untold(`none waits or has ended, but bounces: ${mailsFailed.untold}`);
    return ok('none waits, has ended, bounced or was suspended in the last 7 days.');
  });
}

function judgeSignIn({ sender, failure, people }: SignInMail): Finding {
  if (failure !== undefined) {
    return ill(
      `mails of sign-in cannot be sent (${failure}): nobody new gets in, and nobody who forgot their password.`,
      'Look at the sender in the console: Cognito, the user pool, Authentication methods, Email.',
    );
  }
  if (sender !== 'COGNITO_DEFAULT') {
    return ok(
      'an address of your own; how many mails a day: aws sesv2 get-account --query SendQuota, in the region of that address',
    );
  }
  if (people <= mailsOfCognito) {
    return ok(`Cognito's own address, ${mailsOfCognito} mails a day in this account, for ${people} people.`);
  }
  return ill(
    `Cognito's own address sends ${mailsOfCognito} mails a day in this account, and ${people} people sign in.`,
    'Verify an address in SES, leave its sandbox, and name it in the console: Cognito, the user pool, Authentication methods, Email.',
  );
}

/** Whether whom Ebb and AWS have to tell something is told. */
export const mailChecks: readonly Check[] = [
  {
    of: 'Alarms to the operator',
    look: (account) =>
      judge(account.operator, (states) => {
        const { operatorTopicArn, region } = account;
        if (reached(states)) return ok('somebody has confirmed and is told.');
        return ill(
          states.includes('waiting')
            ? 'nobody has confirmed the mail of AWS: every alarm is silent.'
            : 'nobody is to be told: every alarm is silent.',
          `Confirm the mail ("AWS Notification - Subscription Confirmation"). If it is lost: aws sns subscribe --region ${region} --topic-arn ${operatorTopicArn} --protocol email --notification-endpoint ops@example.org; for none at all: ${deployAgain(account)} --email ops@example.org`,
        );
      }),
  },
  { of: 'Alert contacts', look: judgeContacts },
  { of: 'Other subscriptions', look: judgeOthers },
  { of: 'Mail of sign-in', look: ({ signIn }) => judge(signIn, judgeSignIn) },
];
