import { parseArgs } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createDynamoClinics } from '../shared/history/dynamo-clinics.ts';
import { findPlace, runScript, usageError, usualLocalUrl } from './place.ts';

const usage = `npm run sending -- on|off|status [--outputs outputs.json]

The one switch for all clinics. While it is off nothing leaves but the answer to STOP and the emergency
words; what would have gone meanwhile is dropped. Functions follow within a minute.

  --outputs   outputs of a deployment, from cdk deploy --outputs-file; without it the local stack`;

await runScript(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { outputs: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help === true) return console.log(usage);
  const [to, ...others] = positionals;
  if ((to !== 'on' && to !== 'off' && to !== 'status') || others.length > 0) throw usageError(usage);
  const place = await findPlace(values.outputs, usualLocalUrl());
  const client = new DynamoDBClient(place.client);
  const clinics = createDynamoClinics(client, place.outputs.HistoryTable ?? '');
  if (to !== 'status') await clinics.switchSendingEverywhere(to);
  console.log(`Sending is ${await clinics.sendingEverywhere()} for all clinics.`);
  client.destroy();
});
