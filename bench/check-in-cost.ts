/**
 * What a check-in costs, from the SQS record to the commit, through the real receive-text handler over a real table:
 * `node bench/check-in-cost.ts`. `test/budgets/check-in-cost.emulator.test.ts` holds the same counts to their budgets.
 */
import { startTestDynamodb, type TestDynamodb } from '../test/support/dynoxide.ts';
import { type Budget, runAsCommand, unlogged } from './budget.ts';
import { type LongLife, lifeClinic, liveLong } from './check-in/long-life.ts';
import { type Receive, receiveOverDynamo } from './check-in/receive-over-dynamo.ts';
import { hugeTexts } from './check-in/texts.ts';
import type { WatchedCall } from './check-in/watched-calls.ts';

const moments = [30, 250, 500, 750, 1_000];

const readsOf = (calls: readonly WatchedCall[]) => calls.filter(({ itemBytes }) => itemBytes === null).length;
const writesOf = (calls: readonly WatchedCall[]) => calls.filter(({ itemBytes }) => itemBytes !== null);
const bytesOf = (calls: readonly WatchedCall[]) =>
  Math.max(0, ...calls.map(({ itemBytes }) => itemBytes ?? 0));
const unitsOf = (bytes: number) => Math.ceil(bytes / 1_024);

/** The calls of a first text, of the same one again, and of a second one within the minute. */
async function callsOf(receive: Receive, life: LongLife) {
  const fresh = await receive(life.nextText(), 'first');
  return {
    fresh,
    duplicate: await receive(life.nextText(), 'first'),
    second: await receive('5', 'second'),
  };
}

async function hugeBudget(receive: Receive): Promise<Budget> {
  let most = { name: '', bytes: 0 };
  for (const [name, text] of Object.entries(hugeTexts(100_000))) {
    const bytes = bytesOf(await receive(text, name));
    if (bytes > most.bytes) most = { name, bytes };
  }
  return {
    name: 'Item for a text of 100,000 characters',
    measured: `${most.bytes} bytes at most (${most.name})`,
    budget: 'at most 16,384 bytes',
    ok: most.bytes > 0 && most.bytes <= 16_384,
  };
}

async function clinicBudgets(dynamodb: TestDynamodb, clinic: 'busy' | 'quiet'): Promise<Budget[]> {
  const life = liveLong(clinic, 1);
  const sizes: number[] = [];
  const budgets: Budget[] = [];
  for (const moment of moments) {
    life.until(moment);
    const receive = await receiveOverDynamo(dynamodb, lifeClinic, life.story.state);
    const { fresh, duplicate, second } = await callsOf(receive, life);
    sizes.push(bytesOf(fresh));
    if (moment !== moments.at(-1)) continue;
    const [reads, later, again] = [readsOf(fresh), readsOf(second), writesOf(duplicate).length];
    const puts = writesOf(fresh).filter(
      ({ operation, conditional }) => operation === 'PutItem' && conditional,
    );
    const onePut = puts.length === 1 && writesOf(fresh).length === 1;
    budgets.push(
      { name: `Reads of a check-in (${clinic})`, measured: `${reads}`, budget: 'at most 3', ok: reads <= 3 },
      { name: `Reads of the next text (${clinic})`, measured: `${later}`, budget: '2', ok: later === 2 },
      { name: `Conditional puts (${clinic})`, measured: `${puts.length}`, budget: 'exactly 1', ok: onePut },
      { name: `Writes of a duplicate (${clinic})`, measured: `${again}`, budget: '0', ok: again === 0 },
    );
    if (clinic === 'busy') budgets.push(await hugeBudget(receive));
  }
  const units = sizes.map(unitsOf);
  const spread = Math.max(...units) - Math.min(...units);
  const measured = `${sizes.join(', ')} bytes at ${moments.join(', ')} check-ins`;
  return [
    {
      name: `Item for a text of 160 characters (${clinic})`,
      measured,
      budget: 'at most 4,096 bytes',
      ok: sizes.every((bytes) => bytes > 0 && bytes <= 4_096),
    },
    {
      name: `Spread over a life (${clinic})`,
      measured: `${units.join(', ')} units`,
      budget: 'within 1 unit',
      ok: spread <= 1,
    },
    ...budgets,
  ];
}

async function measure(): Promise<Budget[]> {
  const dynamodb = await startTestDynamodb();
  try {
    return [...(await clinicBudgets(dynamodb, 'busy')), ...(await clinicBudgets(dynamodb, 'quiet'))];
  } finally {
    await dynamodb.close();
  }
}

if (import.meta.main) await runAsCommand(() => unlogged(measure));
