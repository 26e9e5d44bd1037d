/** `npm run replay-failures`: what stream readers could not handle, and handing it to them again. */
import { parseArgs } from 'node:util';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { S3Client } from '@aws-sdk/client-s3';
import { findPlace, placeOptions, usualLocalUrl } from './place.ts';
import { runScript } from './run-script.ts';
import { listFailures, replayFailure } from './replay-records.ts';
import { usageError } from './usage-error.ts';

const usage = `npm run replay-failures -- [--name clinic-east] [--function carryout] [--yes]

Lists what lies in the bucket of failed records, oldest first: which function it failed in, when, and how many records.
What they say is not shown. With --yes each is given to that function again, and removed once it was handled.

  --function  only what failed in a function whose name has this in it, such as carryout or project
  --name      a deployment on AWS (--region says where else than usual); without it the local stack that runs`;

await runScript(usage, async () => {
  const { values } = parseArgs({
    options: {
      function: { type: 'string' },
      yes: { type: 'boolean' },
      ...placeOptions,
    },
  });
  const { client, local, outputs } = await findPlace(values, usualLocalUrl());
  const bucket = outputs.FailuresBucket;
  if (bucket === undefined) throw usageError('This deployment does not say where its failed records are.');
  const s3 = new S3Client({ ...client, ...(local !== undefined && { forcePathStyle: true }) });
  const lambda = new LambdaClient(client);
  const counts = { handled: 0, failed: 0, listed: 0 };
  for await (const failure of listFailures(s3, bucket)) {
    if (!failure.functionName.includes(values.function ?? '')) continue;
    const said = `${failure.functionName}  ${failure.failedAt}  ${failure.count} records`;
    if (values.yes !== true) {
      counts.listed += 1;
      console.log(said);
      continue;
    }
    const fault = await replayFailure(s3, lambda, bucket, failure);
    counts[fault === undefined ? 'handled' : 'failed'] += 1;
    console.log(`${said}  ${fault === undefined ? 'handled' : `stays: ${fault}`}`);
  }
  if (values.yes === true) console.log(`${counts.handled} handled and removed; ${counts.failed} stay.`);
  else console.log(`${counts.listed} batches. Nothing was done: --yes replays them.`);
  if (counts.failed > 0) process.exitCode = 1;
  s3.destroy();
  lambda.destroy();
});
