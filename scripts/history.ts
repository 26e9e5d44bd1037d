/** `npm run history -- --patient x`: a patient's commits for whoever is on call, without words unless they are asked for. */
import { parseArgs } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createDynamoAudit } from '../shared/audit/dynamo-audit.ts';
import { createDynamoHistories } from '../shared/history/dynamo-histories.ts';
import { systemClock } from '../shared/outside/system-clock.ts';
import { findPlace, placeOptions, usualLocalUrl } from './place.ts';
import { runScript } from './run-script.ts';
import { readerOf, unpackHistory } from './unpack-history.ts';
import { usageError } from './usage-error.ts';

const usage = `npm run history -- --patient <id> [--clinic <id>] [--name clinic-east | --local]
                  [--words --by <who> --reason <ticket>]

One line a commit: number, time, cause, events with their ids and reasons, what wakes the patient next.
No word, name, number or score is shown.

  --clinic    refuses a patient of another clinic
  --words     shows the events whole too, and says so in the clinic's audit trail first
  --by        who reads: a name or an address
  --reason    why: the number of a ticket, or one word
  --name      a deployment on AWS (--region says where else than usual); without it the local stack that runs`;

const text = { type: 'string' } as const;

await runScript(usage, async () => {
  const { values } = parseArgs({
    options: {
      patient: text,
      clinic: text,
      words: { type: 'boolean' },
      by: text,
      reason: text,
      ...placeOptions,
      local: { type: 'boolean' },
    },
  });
  const { clinic: clinicId, local, name, patient: patientId = '' } = values;
  if (patientId === '' || (local === true && name !== undefined)) throw usageError(usage);
  const reader = values.words === true ? readerOf(values.by, values.reason) : undefined;
  const { client, outputs } = await findPlace(values, usualLocalUrl());
  const dynamodb = new DynamoDBClient(client);
  const { HistoryTable: table = '' } = outputs;
  const ports = {
    audit: createDynamoAudit(dynamodb, table),
    clock: systemClock,
    histories: createDynamoHistories(dynamodb, table, systemClock),
  };
  for await (const line of unpackHistory(ports, { patientId, clinicId, reader })) console.log(line);
  dynamodb.destroy();
});
