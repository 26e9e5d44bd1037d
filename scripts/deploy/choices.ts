import { parseArgs } from 'node:util';
import { readSettingsFrom, type Settings } from '../../infra/settings.ts';
import { usageError } from '../usage-error.ts';

/** What whoever deploys has said. */
export interface Choices {
  readonly name: string;
  readonly region: string | undefined;
  /** Settings that were named; what is not stays as the last deployment had it. */
  readonly settings: Partial<Settings>;
  /** Back to the address that AWS gives. */
  readonly withoutDomain: boolean;
}

export const usage = `npm run deploy -- --name clinic-east --email ops@example.org

Builds Ebb, deploys it to your AWS account, publishes its pages and says what comes next. The same command updates what
is there, and goes on where a first deployment failed. What you do not name again stays as it was.

  --name          the deployment's name; several may stand in one account and region
  --email         gets every alarm; AWS mails it a link to confirm
  --region        where; without it what AWS_REGION or your AWS profile says
  --number        toll-free, long-code or simulator: asks AWS for a two-way number, which costs from that day
  --country       the number's, two letters; US where nothing is said
  --number-arn    a number the account has already, such as a 10DLC one after its campaign was registered
  --spend-limit   the account's monthly limit for texts in US dollars; an alarm goes off at 80 % of it
  --domain        a name of your own for pages and API, with --certificate-arn, its certificate of us-east-1
  --no-domain     goes back to the address that CloudFront gives
  --return-url    further addresses that sign-in may return to, all of them: given once for each`;

const types = { 'toll-free': 'TOLL_FREE', 'long-code': 'LONG_CODE', simulator: 'SIMULATOR' } as const;

function typeOf(word: string): (typeof types)[keyof typeof types] {
  const type = Object.entries(types).find(([name]) => name === word)?.[1];
  if (type !== undefined) return type;
  if (word === '10dlc') {
    throw usageError(
      'AWS gives a 10DLC number to a registered campaign only: register brand and campaign in the console (End User Messaging SMS), get the number there, and deploy with --number-arn.',
    );
  }
  throw usageError(`--number must be ${Object.keys(types).join(', ')}, not "${word}".`);
}

function domainOf(name: string | undefined, certificateArn: string | undefined): Pick<Settings, 'domain'> {
  if (name === undefined) return {};
  if (certificateArn !== undefined) return { domain: { name, certificateArn } };
  throw usageError('--domain wants --certificate-arn: a certificate of ACM in us-east-1 for that name.');
}

/** Reads the command line; undefined where help was asked for. */
export function readChoices(args: readonly string[]): Choices | undefined {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      name: text,
      email: text,
      region: text,
      number: text,
      country: text,
      'number-arn': text,
      'spend-limit': text,
      domain: text,
      'certificate-arn': text,
      'no-domain': { type: 'boolean' },
      'return-url': { type: 'string', multiple: true },
      help: { type: 'boolean' },
    },
  });
  if (values.help === true) return undefined;
  const { name, email, number, country = 'US', 'number-arn': numberArn, 'spend-limit': limit } = values;
  if (name === undefined) throw usageError(`--name is missing.\n\n${usage}`);
  if (number !== undefined && numberArn !== undefined) {
    throw usageError('--number asks for a new number and --number-arn names one there is: choose one.');
  }
  const withoutDomain = values['no-domain'] === true;
  if (withoutDomain && values.domain !== undefined) {
    throw usageError('--domain names one and --no-domain takes it away: choose one.');
  }
  return {
    name,
    region: values.region,
    withoutDomain,
    settings: {
      ...(email !== undefined && { operatorEmail: email }),
      ...(number !== undefined && { number: { country, type: typeOf(number) } }),
      ...(numberArn !== undefined && { numberArn }),
      ...(limit !== undefined && { smsSpendLimitUsd: Number(limit) }),
      ...domainOf(values.domain, values['certificate-arn']),
      ...(values['return-url'] !== undefined && { callbackUrls: values['return-url'] }),
    },
  };
}

/**
 * The settings of this deployment: what was said now, over what the last one had. `remembered` is the stack's output of
 * that name; a stack of 0.2 and before has none.
 */
export function settingsFor(
  { name, settings, withoutDomain }: Choices,
  remembered: string | undefined,
): Settings {
  const before = remembered === undefined ? undefined : readSettingsFrom(JSON.parse(remembered));
  const all = { ...before, ...settings };
  const wasNumber = before?.number !== undefined;
  if (wasNumber && (settings.numberArn !== undefined || settings.number?.type !== undefined)) {
    const same = JSON.stringify(before?.number) === JSON.stringify(settings.number);
    if (!same) {
      throw usageError(
        `${name} has a number already, which patients know. To change it, make the other one fit first: docs/runbook.md, "Change the number a clinic texts from".`,
      );
    }
  }
  // A number that was named by its ARN gives way to one that is asked for.
  if (settings.number !== undefined) delete all.numberArn;
  if (withoutDomain) delete all.domain;
  if (all.operatorEmail === undefined) {
    throw usageError('--email is missing: without somebody to mail, every alarm is silent.');
  }
  return readSettingsFrom(all);
}
