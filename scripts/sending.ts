import { parseArgs } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createDynamoClinics } from '../shared/history/dynamo-clinics.ts';
import { findPlace, placeOptions, usualLocalUrl } from './place.ts';
import { runScript } from './run-script.ts';
import { usageError } from './usage-error.ts';

const usage = `npm run sending -- on|off|status [--name clinic-east]

The one switch for all clinics. While it is off nothing leaves but the answer to STOP and the emergency
words; what would have gone meanwhile is dropped. Functions follow within a minute.

  --name      a deployment on AWS (--region says where else than usual); without it the local stack`;

await runScript(usage, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      ...placeOptions,
    },
  });
  const [to, ...others] = positionals;
  if ((to !== 'on' && to !== 'off' && to !== 'status') || others.length > 0) throw usageError(usage);
  const place = await findPlace(values, usualLocalUrl());
  const client = new DynamoDBClient(place.client);
  const clinics = createDynamoClinics(client, place.outputs.HistoryTable ?? '');
  if (to !== 'status') await clinics.switchSendingEverywhere(to);
  // Whoever meant a deployment and named none must see it here.
  const where =
    place.local === undefined
      ? `the deployment ${values.name ?? values.outputs}`
      : `this machine (${place.local.url})`;
  console.log(`Sending is ${await clinics.sendingEverywhere()} for all clinics of ${where}.`);
  client.destroy();
});
