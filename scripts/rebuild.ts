/** `npm run rebuild -- --clinic x`: writes a clinic's pages again from the histories, while everything runs. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { systemClock } from '../shared/outside/system-clock.ts';
import { createDynamoHistories } from '../shared/store/dynamo-histories.ts';
import { createDynamoViews } from '../shared/store/dynamo-views.ts';
import { patientsEver, strangersOf } from './patients-ever.ts';
import { rebuildArguments, usage } from './rebuild-arguments.ts';
import { rebuildClinic } from './rebuild-clinic.ts';

const asked = rebuildArguments(process.argv.slice(2), process.env);
if (asked === null) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const { clinicId, historyTable, viewsTable } = asked;
  const client = new DynamoDBClient();
  const { patients, rows, stale } = await rebuildClinic({
    histories: createDynamoHistories(client, historyTable, systemClock),
    views: createDynamoViews(client, viewsTable),
    patientIds: patientsEver(client, historyTable, clinicId),
    strangers: strangersOf(client, historyTable, clinicId, systemClock),
  });
  console.log(`${rows} rows of ${patients} patients written; ${stale} were newer already.`);
}
