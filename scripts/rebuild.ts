/** `npm run rebuild -- --clinic x`: writes a clinic's pages again from the histories, while everything runs. */
import { parseArgs } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { clinicIdForm } from '../shared/edge/caller.ts';
import { systemClock } from '../shared/outside/system-clock.ts';
import { createDynamoHistories } from '../shared/history/dynamo-histories.ts';
import { createDynamoViews } from '../shared/views/dynamo-views.ts';
import { patientsEver, strangersOf } from './patients-ever.ts';
import { findPlace, placeOptions, usualLocalUrl } from './place.ts';
import { runScript } from './run-script.ts';
import { usageError } from './usage-error.ts';
import { rebuildClinic } from './rebuild-clinic.ts';

const usage = `npm run rebuild -- --clinic <id> [--name clinic-east]

Writes all rows of a clinic's pages again from the histories; rows that are newer already stay.

  --name      a deployment on AWS (--region says where else than usual); without it the local stack that runs`;

await runScript(usage, async () => {
  const { values } = parseArgs({
    options: {
      clinic: { type: 'string' },
      ...placeOptions,
    },
  });
  const { clinic: clinicId = '' } = values;
  if (!clinicIdForm.test(clinicId)) throw usageError(usage);
  const place = await findPlace(values, usualLocalUrl());
  const { HistoryTable: historyTable = '', ViewsTable: viewsTable = '' } = place.outputs;
  const client = new DynamoDBClient(place.client);
  const { patients, rows, stale } = await rebuildClinic({
    histories: createDynamoHistories(client, historyTable, systemClock),
    views: createDynamoViews(client, viewsTable, systemClock),
    patientIds: patientsEver(client, historyTable, clinicId),
    strangers: strangersOf(client, historyTable, clinicId, systemClock),
  });
  console.log(`${rows} rows of ${patients} patients written; ${stale} were newer already.`);
  client.destroy();
});
