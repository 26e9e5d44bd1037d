import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const start = fileURLToPath(import.meta.resolve('./start.cjs'));

/** What the stack or Lambda tells a function; every name that any of the functions reads. */
const environment = {
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  HISTORY_TABLE: 'history',
  VIEWS_TABLE: 'views',
  ANSWERS_QUEUE_URL: 'http://127.0.0.1/answers',
  NUDGES_QUEUE_URL: 'http://127.0.0.1/nudges',
  WAKE_QUEUE_URL: 'http://127.0.0.1/wake',
  WAKE_QUEUE_ARN: 'arn:aws:sqs:us-east-1:111111111111:wake',
  SCHEDULE_GROUP: 'ebb',
  SCHEDULE_ROLE_ARN: 'arn:aws:iam::111111111111:role/schedules',
  SCHEDULE_DLQ_ARN: 'arn:aws:sqs:us-east-1:111111111111:wake-dead',
  ALERT_TOPIC_ARN: 'arn:aws:sns:us-east-1:111111111111:alerts',
  OPERATOR_TOPIC_ARN: 'arn:aws:sns:us-east-1:111111111111:operator',
  DASHBOARD_URL: 'https://ebb.example',
};

/** Milliseconds from the spawn of a fresh Node to the moment the bundle has a handler to call. */
export async function spawnToReady(bundle: string): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, [start, bundle], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let ready: number | null = null;
  child.stdout.once('data', () => {
    ready = performance.now();
  });
  const [code] = await once(child, 'close');
  if (ready === null || code !== 0) throw new Error(`${bundle} did not start`);
  return ready - began;
}

export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = Number.NaN, high = Number.NaN] = sorted.slice(sorted.length % 2 === 0 ? middle - 1 : middle);
  return sorted.length % 2 === 0 ? (low + high) / 2 : low;
}
