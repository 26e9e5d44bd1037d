/** `npm run redrive -- --queue wake`: gives dead letters back to their queue, once their cause is mended. */
import { parseArgs } from 'node:util';
import { SQSClient } from '@aws-sdk/client-sqs';
import { findPlace, placeOptions, usualLocalUrl } from './place.ts';
import { runScript } from './run-script.ts';
import { queueUrlsOf } from './queue-urls.ts';
import { redriveQueue } from './redrive-queue.ts';
import { usageError } from './usage-error.ts';

const usage = `npm run redrive -- --queue <inbound|wake|emergencies|answers|nudges|exports|upkeep> [--name clinic-east]

Gives what was put aside back to its queue, and says how many. What the messages say is not shown.

  --name      a deployment on AWS (--region says where else than usual); without it the local stack that runs`;

await runScript(usage, async () => {
  const { values } = parseArgs({
    options: {
      queue: { type: 'string' },
      ...placeOptions,
    },
  });
  const { queue = '' } = values;
  if (queue === '') throw usageError(usage);
  const { client, outputs } = await findPlace(values, usualLocalUrl());
  const urls = queueUrlsOf(outputs, queue);
  const sqs = new SQSClient(client);
  const { left, moved } = await redriveQueue(sqs, urls);
  console.log(`${moved} messages given back to ${queue}; ${left} are put aside now.`);
  sqs.destroy();
});
