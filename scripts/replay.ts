/**
 * `npm run replay -- --clinic demo --protocol file.json`: what would have been different under changed parameters, over
 * the clinic's own history, and for made-up patients of every kind; without a clinic the latter alone, against the
 * protocol that clinics start with.
 */
import { readFile } from 'node:fs/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { defaultProtocol } from '../shared/domain/plan/protocol.ts';
import { systemClock } from '../shared/outside/system-clock.ts';
import { createDynamoClinics } from '../shared/history/dynamo-clinics.ts';
import { createDynamoHistories } from '../shared/history/dynamo-histories.ts';
import { patientsEver } from './patients-ever.ts';
import { readProtocol } from './read-protocol.ts';
import { findPlace, usualLocalUrl } from './place.ts';
import { type ReplayArguments, replayArguments, usage } from './replay-arguments.ts';
import { replayClinic } from './replay-clinic.ts';
import { runScript, wordsFor } from './run-script.ts';
import { noTotals, patientLines, simulationLines, totalLines, withReplay } from './replay-words.ts';
import { usageError } from './usage-error.ts';

const seed = 1;

const print = (lines: readonly string[]) => {
  for (const line of lines) console.log(line);
};

async function replay({ chosen, clinicId, patients, protocolFile }: ReplayArguments): Promise<void> {
  const text = await readFile(protocolFile, 'utf8');
  if (clinicId === null) {
    // Read before anything is asked of a table: without a clinic there is none to ask.
    const changed = readProtocol(text, defaultProtocol);
    return print(simulationLines(defaultProtocol, changed, patients, seed));
  }
  const place = await findPlace(chosen, usualLocalUrl());
  const { HistoryTable: table = '' } = place.outputs;
  const client = new DynamoDBClient(place.client);
  const settings = await createDynamoClinics(client, table).latest(clinicId);
  if (settings === null) throw new Error(`there is no clinic ${clinicId}`);
  const changed = readProtocol(text, settings.protocol);
  let totals = noTotals;
  const replays = replayClinic({
    histories: createDynamoHistories(client, table, systemClock),
    patientIds: patientsEver(client, table, clinicId),
    settings,
    changed,
    now: systemClock.now(),
  });
  for await (const each of replays) {
    totals = withReplay(totals, each);
    print(patientLines(each));
  }
  print([...totalLines(totals), '']);
  print(simulationLines(settings.protocol, changed, patients, seed));
  client.destroy();
}

await runScript(usage, async () => {
  const asked = replayArguments(process.argv.slice(2));
  try {
    await replay(asked);
  } catch (error) {
    // One line that says what to mend: a stack trace would bury it.
    throw wordsFor(error, usage) === undefined && error instanceof Error ? usageError(error.message) : error;
  }
});
