import { type Check, deployAgain, ill, judge, ok, untold } from './finding.ts';

/** Whether the account may text patients at all. */
export const textChecks: readonly Check[] = [
  {
    of: 'Sandbox for texts',
    look: ({ textTier }) =>
      judge(textTier, (tier) => {
        if (tier === undefined) return untold('AWS does not say which tier the account has.');
        if (tier !== 'SANDBOX') return ok('the account texts any number.');
        return ill(
          'the account is in the sandbox: it texts only numbers it has verified, for 1 USD a month.',
          'Ask for production in the console: End User Messaging SMS, with the text of an invitation as the example.',
        );
      }),
  },
  {
    of: 'Monthly limit for texts',
    look: (account) =>
      judge(account.textLimitUsd, (limit) => {
        const { limitWatchedUsd, region } = account;
        if (limit === undefined) return untold('AWS names no limit for texts.');
        if (limit <= 1) {
          return ill(
            `${limit} USD, with which a new account starts: texts beyond it are dropped without an error.`,
            `Ask for more in the console, set it (aws sns set-sms-attributes --region ${region} --attributes MonthlySpendLimit=50) and name it: ${deployAgain(account)} --spend-limit 50`,
          );
        }
        if (limit < limitWatchedUsd) {
          return ill(
            `${limit} USD, but the alarm watches ${limitWatchedUsd} USD: texts may be dropped before it goes off.`,
            `${deployAgain(account)} --spend-limit ${limit}`,
          );
        }
        return ok(`${limit} USD; the alarm goes off at 80 % of ${limitWatchedUsd} USD.`);
      }),
  },
  {
    of: 'Country protection',
    look: ({ number, protection }) =>
      judge(number, (seen) => {
        if (seen === undefined) return untold('there is no number, so no country it texts to.');
        return judge(protection, (rule) =>
          rule === 'BLOCK'
            ? ill(
                `texts to ${seen.country} are blocked.`,
                `Allow SMS to ${seen.country} in the console: End User Messaging SMS, Protect configurations, the account's default.`,
              )
            : ok(`texts to ${seen.country} are let through.`),
        );
      }),
  },
];
