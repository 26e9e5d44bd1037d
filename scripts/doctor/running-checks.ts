import { type Check, ill, judge, ok, untold } from './finding.ts';

/** The queues alone may have some fifty functions at work at once; readers of the history and staff come on top. */
const functionsWanted = 100;

/** As long as its alarm waits: three runs. */
const longestSilence = 45 * 60_000;

/** Whether the functions can run, ran, and what they write can be put back. */
export const runningChecks: readonly Check[] = [
  {
    of: 'Functions at once',
    look: ({ functionsAtOnce, region }) =>
      judge(functionsAtOnce, (limit) => {
        if (limit === undefined) return untold('AWS names no limit.');
        if (limit >= functionsWanted) return ok(`${limit} in this account and region.`);
        return ill(
          `${limit} in this account and region, as new accounts have: texts and wake-ups wait for each other.`,
          `aws service-quotas request-service-quota-increase --region ${region} --service-code lambda --quota-code L-B99A9384 --desired-value 1000`,
        );
      }),
  },
  {
    of: 'Recovery of the history',
    look: ({ recovery, historyTable, region }) =>
      judge(recovery, (state) => {
        if (state === undefined) return untold('the table does not say; the local stack keeps no copies.');
        if (state === 'ENABLED') return ok('any second of the last 35 days can be put back.');
        return ill(
          'off: what is lost of the history is lost for good.',
          `aws dynamodb update-continuous-backups --region ${region} --table-name ${historyTable} --point-in-time-recovery-specification PointInTimeRecoveryEnabled=true`,
        );
      }),
  },
  {
    of: 'Last good reconcile',
    look: ({ reconciled, now }) =>
      judge(reconciled, (last) => {
        if (last !== undefined && now.getTime() - last.getTime() <= longestSilence) {
          return ok(`in the quarter of an hour up to ${last.toISOString()}.`);
        }
        return ill(
          `${last === undefined ? 'none in the last day' : `the last one ended by ${last.toISOString()}`}: nothing makes up for lost texts and wake-ups.`,
          'docs/runbook.md, "Reconcile does not run".',
        );
      }),
  },
];
