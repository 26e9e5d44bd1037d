/** `npm run restore-drill -- --name clinic-east`: restores the history beside the live one, and says whether it would do. */
import { parseArgs } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { systemClock } from '../shared/outside/system-clock.ts';
import { findPlace, placeOptions, usualLocalUrl } from './place.ts';
import { runScript } from './run-script.ts';
import { drillRestore } from './restore/drill.ts';
import { usageError } from './usage-error.ts';

const usage = `npm run restore-drill -- [--name clinic-east] [--at 2026-01-31T09:00:00Z] [--keep]

Restores the history into a table of its own, reads every commit with today's code, compares it with the live history,
makes every row of the pages from it in memory, tells who was erased or stopped since, and deletes the table. Nothing live
is written. Patients are told by their ids alone.

  --at        the moment to restore, of the last 35 days; without it the latest there is
  --keep      leaves the restored table, for a restore in earnest
  --name      a deployment on AWS (--region says where else than usual); without it the local stack that runs`;

/** The moment that was asked for; refused when it is none. */
function momentIn(at: string | undefined): Date | undefined {
  if (at === undefined) return undefined;
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime()))
    throw usageError(`--at ${at} is no moment: 2026-01-31T09:00:00Z is one.`);
  return moment;
}

function listed(what: string, patientIds: readonly string[]): string[] {
  return [`${patientIds.length} ${what}`, ...patientIds.map((id) => `  ${id}`)];
}

await runScript(usage, async () => {
  const { values } = parseArgs({
    options: {
      at: { type: 'string' },
      keep: { type: 'boolean' },
      ...placeOptions,
    },
  });
  const at = momentIn(values.at);
  const { client: reach, outputs } = await findPlace(values, usualLocalUrl());
  const client = new DynamoDBClient(reach);
  const keep = values.keep === true;
  const drilled = await drillRestore({
    client,
    historyTable: outputs.HistoryTable ?? '',
    clock: systemClock,
    at,
    keep,
  });
  client.destroy();
  const lines = [
    `Restored as of ${drilled.moment} in ${(drilled.restoredMs / 1000).toFixed(1)} s.`,
    `${drilled.same} commits of ${drilled.patients} patients are the live ones to the letter; ${drilled.since} came since.`,
    `${drilled.rows} rows of pages can be made of them.`,
    ...listed('erased since, to be erased again after a restore', drilled.erasedSince),
    ...listed('stopped since, to be stopped again after a restore', drilled.stoppedSince),
    ...listed('faults', drilled.faults),
    keep ? `The restored history is ${drilled.table}.` : 'The restored table is deleted.',
  ];
  console.log(lines.join('\n'));
  if (drilled.faults.length > 0) process.exitCode = 1;
});
