import type { QueueUrls } from './redrive-queue.ts';
import { usageError } from './usage-error.ts';

/** A queue by the name that `infra/constructs/queues.ts` gives it, out of a deployment's outputs. */
export function queueUrlsOf(outputs: Readonly<Record<string, string>>, name: string): QueueUrls {
  const { QueueUrls: printed } = outputs;
  if (printed === undefined) {
    throw usageError('This deployment does not say yet where its queues are: npm run deploy updates it.');
  }
  const queues = new Map<string, QueueUrls>(Object.entries(JSON.parse(printed)));
  const found = queues.get(name);
  if (found === undefined) throw usageError(`--queue is one of ${[...queues.keys()].join(', ')}.`);
  return found;
}
