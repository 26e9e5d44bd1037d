import { parseArgs } from 'node:util';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SNSClient } from '@aws-sdk/client-sns';
import { clinicIdForm } from '../shared/edge/caller.ts';
import { type FirstAdmin, makeHere } from './clinic/make-here.ts';
import { makeOnAws } from './clinic/make-on-aws.ts';
import { findPlace, type Place, runScript, usageError, usualLocalUrl } from './place.ts';

const usage = `npm run clinic:create -- --id harbor --admin owner@harbor.example --name "Harbor Massage" \\
  --phone +12065550100 --number +12065550199 --time-zone America/Los_Angeles --country US

Makes a clinic and the admin who signs in first: in the local stack that runs, or on AWS.

  --id            letters, digits, - and _; it stands in addresses
  --admin         e-mail address of the admin, who gets the first alert too unless --alert says otherwise
  --name          the clinic's name
  --phone         the number patients are told to call
  --number        the number texts come from and go to
  --number-type   toll-free, 10dlc (usual), short-code or simulator
  --time-zone     IANA name
  --country       two letters
  --alert         e-mail address or number that staff alerts go to; may be given several times
  --outputs       outputs of a deployment, from cdk deploy --outputs-file; without it the local stack`;

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

await runScript(async () => {
  const { values } = parseArgs({
    options: {
      id: text,
      admin: text,
      name: text,
      phone: text,
      number: text,
      'number-type': text,
      'time-zone': text,
      country: text,
      alert: { type: 'string', multiple: true },
      outputs: text,
      help: { type: 'boolean' },
    },
  });
  if (values.help === true) return console.log(usage);
  const { id, admin, name, phone, number, country } = values;
  const timeZone = values['time-zone'];
  if (!id || !admin || !name || !phone || !number || !country || !timeZone) {
    throw usageError(`Something is missing.\n\n${usage}`);
  }
  if (!clinicIdForm.test(id)) throw usageError('--id must be letters, digits, - and _, at most 63.');
  const numberType = values['number-type'];
  const settings = {
    name,
    phone,
    timeZone,
    country,
    originationNumber: number,
    ...(numberType !== undefined && { numberType }),
    alertContacts: values.alert ?? [admin],
  };
  const place = await findPlace(values.outputs, usualLocalUrl());
  const made = await (place.local === undefined
    ? onAws(place, id, settings, admin)
    : makeHere(place.local.url, id, settings, admin));
  console.log(
    `Clinic ${id} is there. ${made.name} signs in at ${place.local?.url ?? place.outputs.DashboardUrl}`,
  );
  console.log(
    made.password === null ? 'The first password was sent by e-mail.' : `First password: ${made.password}`,
  );
});
