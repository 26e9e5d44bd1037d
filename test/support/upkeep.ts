/** A run of reconcile to its end, over queues in memory. */
import type { SQSRecord } from 'aws-lambda';
import { createHandler, createStart } from '../../functions/reconcile/handler.ts';
import type { Services } from '../../functions/reconcile/services.ts';
import type { UpkeepRun } from '../../shared/edge/upkeep-jobs.ts';
import type { MemoryQueues } from '../../shared/outside/memory-queues.ts';
import { plentyOfTime } from './turn.ts';

/** Begins a run and does all its jobs; throws what the first of those threw that failed, once the others are done. */
export async function runUpkeep(
  services: Services & { queues: MemoryQueues },
  run: UpkeepRun,
): Promise<void> {
  const { upkeep } = services.queues;
  const handle = createHandler(services);
  const errors: unknown[] = [];
  await createStart(services)({ job: run });
  for (let message = upkeep.shift(); message !== undefined; message = upkeep.shift()) {
    try {
      await handle({ body: message.body } as SQSRecord, plentyOfTime);
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw errors[0];
}
