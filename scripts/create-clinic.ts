import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SNSClient } from '@aws-sdk/client-sns';
import { type NumberType, numberTypes } from '../shared/domain/clinic/settings.ts';
import { clinicIdForm } from '../shared/edge/caller.ts';
import { type FirstAdmin, makeHere } from './clinic/make-here.ts';
import { makeOnAws } from './clinic/make-on-aws.ts';
import { findPlace, type Place, usualLocalUrl } from './place.ts';
import { runScript } from './run-script.ts';
import { usageError } from './usage-error.ts';

const usage = `npm run clinic:create -- --name clinic-east --id harbor --admin owner@harbor.example \\
  --clinic-name "Harbor Massage" --phone +12065550100 --number +12065550199 --number-type toll-free \\
  --time-zone America/Los_Angeles --country US

Makes a clinic and the admin who signs in first.

  --name          the deployment on AWS that it is for, as npm run deploy named it (--region says where else than usual)
  --local         the stack that runs on this machine, in place of --name
  --id            letters, digits, - and _; it stands in addresses
  --admin         e-mail address of the admin, who gets the first alert too unless --alert says otherwise
  --clinic-name   the clinic's name
  --phone         the number patients are told to call
  --number        the number texts come from and go to
  --number-type   ${numberTypes.join(', ')}: how fast it may send, and who answers STOP
  --time-zone     IANA name
  --country       two letters
  --alert         e-mail address or number that staff alerts go to; may be given several times`;

const text = { type: 'string' } as const;

function onAws(
  { client, outputs }: Place,
  id: string,
  settings: unknown,
  admin: string,
): Promise<FirstAdmin> {
  const clients = {
    dynamodb: new DynamoDBClient(client),
    sns: new SNSClient(client),
    cognito: new CognitoIdentityProviderClient(client),
  };
  return makeOnAws({ outputs, ...clients }, id, settings, admin);
}

/** Where the clinic is to be made: never guessed, for a clinic on the wrong one of two looks just as well. */
function placeOf({ name, local, outputs, region }: Where): Promise<Place> {
  const said = [name, outputs, local || undefined].filter((one) => one !== undefined);
  if (said.length !== 1) {
    throw usageError(
      'Say where the clinic is to be: --name <deployment> on AWS, or --local on this machine.',
    );
  }
  return findPlace({ name, outputs, region }, usualLocalUrl());
}

interface Where {
  readonly name?: string | undefined;
  readonly region?: string | undefined;
  readonly outputs?: string | undefined;
  readonly local?: boolean | undefined;
}

/** The number's type, which decides how it may be used; asked for where there is somebody to ask. */
async function numberTypeOf(given: string | undefined): Promise<NumberType> {
  const words = `What type of number is it: ${numberTypes.join(', ')}?`;
  const answer = given ?? (process.stdin.isTTY ? await asked(`${words} `) : undefined);
  const type = numberTypes.find((one) => one === answer?.trim());
  if (type === undefined) throw usageError(`${words} Say it with --number-type.`);
  return type;
}

async function asked(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await terminal.question(question);
  } finally {
    terminal.close();
  }
}

await runScript(usage, async () => {
  const { values } = parseArgs({
    options: {
      name: text,
      region: text,
      local: { type: 'boolean' },
      outputs: text,
      id: text,
      admin: text,
      'clinic-name': text,
      phone: text,
      number: text,
      'number-type': text,
      'time-zone': text,
      country: text,
      alert: { type: 'string', multiple: true },
    },
  });
  const { id, admin, 'clinic-name': name, phone, number, country, 'time-zone': timeZone } = values;
  if (!id || !admin || !name || !phone || !number || !country || !timeZone) {
    throw usageError(
      `One of --id, --admin, --clinic-name, --phone, --number, --country, --time-zone is missing.\n\n${usage}`,
    );
  }
  if (!clinicIdForm.test(id)) throw usageError('--id must be letters, digits, - and _, at most 63.');
  const place = await placeOf(values);
  const settings = {
    name,
    phone,
    timeZone,
    country,
    originationNumber: number,
    numberType: await numberTypeOf(values['number-type']),
    alertContacts: values.alert ?? [admin],
  };
  const made = await (place.local === undefined
    ? onAws(place, id, settings, admin)
    : makeHere(place.local.url, id, settings, admin));
  console.log(
    `Clinic ${id} is there. ${made.name} signs in at ${place.local === undefined ? place.outputs.DashboardUrl : `${place.local.url}/app`}`,
  );
  console.log(
    made.password === null ? 'The first password was sent by e-mail.' : `First password: ${made.password}`,
  );
  if (settings.numberType === 'simulator') {
    console.log('A simulator number reaches no phone: it is for trying, not for patients.');
  }
});
