import type { Settings } from '../../infra/settings.ts';

type NumberType = NonNullable<Settings['number']>['type'];

export interface Deployed {
  readonly name: string;
  readonly region: string;
  readonly settings: Settings;
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

/** What is still to be done for the number. */
function numberSteps({ name, settings, outputs }: Deployed): string[] {
  const number = outputs.PhoneNumber ?? 'The number';
  if (settings.number !== undefined) return [afterwards[settings.number.type](number)];
  if (settings.numberArn === undefined) {
    return [
      `There is no number yet. In the US: npm run deploy -- --name ${name} --number toll-free asks for one, which is registered after. A 10DLC number wants its brand and campaign first; get it in the console and name it with --number-arn.`,
    ];
  }
  return [
    `Let SNS send from your number:\n     ${outputs.NumberPolicyCommand}`,
    `Lead what patients text to this deployment, and have Ebb hear STOP:\n     ${outputs.TwoWayCommand}`,
  ];
}

/** What comes after a deployment, in the order in which it is done. */
export function nextSteps(deployed: Deployed): string[] {
  const { name, region, settings, outputs } = deployed;
  return [
    `Confirm the mail that AWS sent to ${settings.operatorEmail}: until then every alarm is silent. A second one, of a topic named "Over", is for the word that an alarm is over.`,
    ...numberSteps(deployed),
    'A new account texts only numbers it has verified, for 1 USD a month: ask for production in the console (End User Messaging SMS). docs/runbook.md says how.',
    `The first clinic: npm run clinic:create -- --name ${name} --region ${region} --help`,
    `Staff sign in at ${outputs.DashboardUrl}`,
  ];
}
