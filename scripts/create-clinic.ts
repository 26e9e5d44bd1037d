import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SNSClient } from '@aws-sdk/client-sns';
import { readSettingsFrom } from '../infra/settings.ts';
import { type NumberType, numberTypes } from '../shared/domain/clinic/settings.ts';
import { clinicIdForm } from '../shared/edge/caller.ts';
import { type FirstAdmin, passwordWords } from './clinic/first-admin.ts';
import { makeHere } from './clinic/make-here.ts';
import { makeOnAws } from './clinic/make-on-aws.ts';
import { numberFrom, ownNumbers } from './clinic/own-numbers.ts';
import { named } from './deploy/deployment.ts';
import { isRehearsed, pagesUrl } from './deploy/rehearsal.ts';
import { findPlace, type Place, usualLocalUrl } from './place.ts';
import { runScript } from './run-script.ts';
import { usageError } from './usage-error.ts';

const usage = `npm run clinic:create -- --name clinic-east --id harbor --admin owner@harbor.example \\
  --clinic-name "Harbor Massage" --phone +12065550100 --time-zone America/Los_Angeles --country US

Makes a clinic and the admin who signs in first. Run again for an admin who has not signed in yet it sends another first
password.

  --name          the deployment that it is for, as npm run deploy named it (--region says where else than usual)
  --local         the stack that npm start runs by itself, in place of --name
  --id            letters, digits, - and _; it stands in addresses
  --admin         e-mail address of the admin, who gets the first alert too unless --alert says otherwise
  --clinic-name   the clinic's name
  --phone         the number patients are told to call
  --number        the number texts come from and go to; without it the one that the deployment has
  --number-type   ${numberTypes.join(', ')}: how fast it may send, and who answers STOP; without it what AWS says
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

function typeIn(word: string | undefined): NumberType | undefined {
  const type = numberTypes.find((one) => one === word?.trim());
  if (type !== undefined || word === undefined) return type;
  throw usageError(`--number-type must be ${numberTypes.join(', ')}, not "${word}".`);
}

/** The number's type, which decides how it may be used; asked for where there is somebody to ask. */
async function askedType(): Promise<NumberType> {
  const words = `What type of number is it: ${numberTypes.join(', ')}?`;
  const type = process.stdin.isTTY ? typeIn(await asked(`${words} `)) : undefined;
  if (type === undefined) throw usageError(`${words} Say it with --number-type.`);
  return type;
}

/** What the clinic texts from. On AWS it is one of the account's, or no text would leave, or be heard. */
async function lineOf(
  { local, client, outputs }: Place,
  { name = outputs.HistoryTable ?? '', number, 'number-type': word }: Given,
): Promise<{ originationNumber: string; numberType: NumberType }> {
  const type = typeIn(word);
  const own = local === undefined ? await ownNumbers(client, outputs) : undefined;
  if (own !== undefined) {
    const { InboundTopicArn: inboundTopicArn = '', Settings = '{}' } = outputs;
    const { numberArn } = readSettingsFrom(JSON.parse(Settings));
    const found = numberFrom(own, { number, type, name, region: client.region, inboundTopicArn, numberArn });
    return { originationNumber: found.phone, numberType: found.type };
  }
  if (number === undefined) throw usageError('--number is missing: what the clinic texts from.');
  if (local === undefined) {
    const doctor = `npm run doctor -- ${named(name, client)}`;
    console.log(`AWS does not say whether ${number} is yours: ${doctor} looks at it.`);
  }
  return { originationNumber: number, numberType: type ?? (await askedType()) };
}

interface Given {
  readonly name?: string | undefined;
  readonly number?: string | undefined;
  readonly 'number-type'?: string | undefined;
}

/** What must be said, each by its option. */
const needed = ['id', 'admin', 'clinic-name', 'phone', 'country', 'time-zone'] as const;

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
  const missing = needed.filter((one) => !values[one]).map((one) => `--${one}`);
  if (missing.length > 0) {
    throw usageError(`${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing.\n\n${usage}`);
  }
  const { id = '', admin = '', 'clinic-name': name, phone, country, 'time-zone': timeZone } = values;
  if (!clinicIdForm.test(id)) throw usageError('--id must be letters, digits, - and _, at most 63.');
  const place = await placeOf(values);
  const settings = {
    name,
    phone,
    timeZone,
    country,
    ...(await lineOf(place, values)),
    alertContacts: values.alert ?? [admin],
  };
  const made = await (place.local === undefined
    ? onAws(place, id, settings, admin)
    : makeHere(place.local.url, id, settings, admin));
  const url = place.local === undefined ? pagesUrl(place.outputs) : `${place.local.url}/app`;
  const { originationNumber, numberType } = settings;
  console.log(`Clinic ${id} is there, and texts from ${originationNumber}. ${made.name} signs in at ${url}`);
  console.log(passwordWords(made, isRehearsed(place.outputs)));
  if (numberType === 'simulator') {
    console.log('A simulator number reaches no phone: it is for trying, not for patients.');
  }
});
