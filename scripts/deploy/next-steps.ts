import type { Settings } from '../../infra/settings.ts';
import { named } from './deployment.ts';
import { isRehearsed, pagesUrl } from './rehearsal.ts';

type NumberType = NonNullable<Settings['number']>['type'];

export interface Deployed {
  readonly name: string;
  readonly region: string;
  readonly settings: Settings;
  /** As they were before; undefined for a first deployment. */
  readonly before: Settings | undefined;
  readonly outputs: Readonly<Record<string, string>>;
}

/** What an asked-for number still wants, by its type. */
const afterwards: Readonly<Record<NumberType, (number: string) => string>> = {
  TOLL_FREE: (number) =>
    `${number} is yours, and sends nothing until it is registered: AWS console, End User Messaging SMS, Registrations, toll-free. That takes days to weeks.`,
  LONG_CODE: (number) =>
    `${number} is yours. Some countries want it registered first: AWS console, End User Messaging SMS, Registrations.`,
  SIMULATOR: (number) =>
    `${number} is a simulator: it reaches no phone, only AWS's own test numbers. It shows that all is connected; for patients deploy with another number.`,
};

/** How the commands name it; a local stack has one region, which the environment names. */
function nameOf(deployed: Deployed): string {
  const { name, outputs } = deployed;
  return isRehearsed(outputs) ? `--name ${name}` : named(name, deployed);
}

/** What is still to be done for the number. */
function numberSteps(deployed: Deployed): string[] {
  const { settings, outputs } = deployed;
  const number = outputs.PhoneNumber ?? 'The number';
  const rehearsed = isRehearsed(outputs);
  if (settings.number !== undefined) {
    return [
      rehearsed
        ? `${number} is yours. Here it sends at once; on AWS it would be registered first.`
        : afterwards[settings.number.type](number),
    ];
  }
  if (settings.numberArn === undefined) {
    const ask = `npm run deploy -- ${nameOf(deployed)} --number toll-free`;
    return [
      rehearsed
        ? `There is no number yet. A clinic texts from one: ${ask} gets it, and here it sends at once.`
        : `There is no number yet. In the US: ${ask} asks for one, which is registered after. A 10DLC number wants its brand and campaign first; get it in the console and name it with --number-arn.`,
    ];
  }
  return [
    `Let SNS send from your number:\n     ${outputs.NumberPolicyCommand}`,
    `Lead what patients text to this deployment, and have Ebb hear STOP:\n     ${outputs.TwoWayCommand}`,
  ];
}

/** The command that makes a clinic. */
function clinicStep(deployed: Deployed): string {
  return `The first clinic: npm run clinic:create -- ${nameOf(deployed)} --help`;
}

/** The DNS entry of a name of one's own, which is made and deleted by hand. */
function domainSteps({ settings, before, outputs }: Deployed): string[] {
  const { domain } = settings;
  if (domain?.name === before?.domain?.name) return [];
  const left =
    before?.domain === undefined
      ? []
      : [`Delete the DNS entry of ${before.domain.name}: it leads to no pages any more.`];
  if (domain === undefined) return left;
  const lead = isRehearsed(outputs)
    ? `Pages and API answer here at ${pagesUrl(outputs)} alone. On AWS a CNAME would lead from ${domain.name} to them; alerts name it already.`
    : `Lead ${domain.name} to ${outputs.DomainTarget} by a CNAME, or an alias, in its DNS: until then nobody finds the pages, and nobody signs in.`;
  return [...left, lead];
}

function isNumberNew({ before, settings }: Deployed): boolean {
  const numberOf = (of?: Settings) => JSON.stringify([of?.number, of?.numberArn]);
  return numberOf(before) !== numberOf(settings);
}

function afterFirst(deployed: Deployed): string[] {
  const { settings, outputs } = deployed;
  const signIn = `Staff sign in at ${pagesUrl(outputs)}`;
  if (isRehearsed(outputs)) {
    return [
      ...numberSteps(deployed),
      ...domainSteps(deployed),
      clinicStep(deployed),
      signIn,
      `On AWS two things more, of which a rehearsal needs none. Confirm the mail that AWS sent to ${settings.operatorEmail}: until then every alarm is silent. And ask for production: a new account texts only numbers it has verified.`,
    ];
  }
  return [
    `Confirm the mail that AWS sent to ${settings.operatorEmail}: until then every alarm is silent. A second one, of a topic named "Over", is for the word that an alarm is over.`,
    ...domainSteps(deployed),
    ...numberSteps(deployed),
    'A new account texts only numbers it has verified, for 1 USD a month: ask for production in the console (End User Messaging SMS). docs/runbook.md says how.',
    clinicStep(deployed),
    signIn,
  ];
}

/** What comes after a deployment, in the order in which it is done; after an update only what that made new. */
export function nextSteps(deployed: Deployed): string[] {
  const { settings, before, outputs } = deployed;
  if (before === undefined) return afterFirst(deployed);
  const number = isNumberNew(deployed) ? [...numberSteps(deployed), clinicStep(deployed)] : [];
  const mail =
    before.operatorEmail === settings.operatorEmail
      ? `Alarms go to ${settings.operatorEmail}. What is not done yet, and what is ill, says npm run doctor -- ${nameOf(deployed)}`
      : `Confirm the mail that AWS sent to ${settings.operatorEmail}: until then every alarm is silent.`;
  return [...domainSteps(deployed), ...number, mail, `Staff sign in at ${pagesUrl(outputs)}`];
}
