/**
 * Seeds of the simulation that every change has to pass, and what shows that it looks where it should. More seeds, and
 * others: `npm run simulate -- --seeds 100 --from 1`, which also tells a failing one again, made short.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { isDeep } from '../support/depth.ts';
import { runSeed, type SeedReport } from './run-seed.ts';
import { ways } from './story/commands.ts';
import { median, missing } from './summary.ts';

/** A seed is seconds of work: `npm test` looks at one that has much in it, and may miss the rarest commands by chance. */
const seeds = isDeep ? [3, 4, 6, 7, 8] : [582];
/** Two of its weeks have all but the rarest commands, and a time at which new code takes the place of old. */
const days = isDeep ? {} : { days: 14 };
/** Handlers that meet on the way from the load to the write of one patient, in the middle seed. */
const fewestOverlaps = isDeep ? 20 : 10;
const mostMissing = isDeep ? 0 : 5;

const reports: SeedReport[] = [];

beforeAll(async () => {
  for (const seed of seeds) reports.push(await runSeed(seed, days));
});

describe('weeks in which much goes wrong', () => {
  it('hold every promise', () => {
    const broken = reports.flatMap(({ seed, problems }) => problems.map((problem) => ({ seed, ...problem })));
    expect(broken).toEqual([]);
  });

  it('are full of handlers that meet on one patient', () => {
    const overlaps = reports.map((report) => report.overlaps);
    console.log(`writes between another's load and write, by seed: ${overlaps.join(' ')}`);
    expect(median(overlaps)).toBeGreaterThan(fewestOverlaps);
  });

  it('have every command in them', () => {
    // Too few seeds to count on a plan that suggests something: `npm run simulate` asks it of a thousand.
    const commands: string[] = Object.keys(ways).filter((type) => type !== 'answer-suggestion');
    const never = missing(reports).filter((kind) => commands.includes(kind));
    expect(never.slice(mostMissing)).toEqual([]);
  });
});

describe('the simulation', () => {
  it('finds a write that asks nobody whether its place is taken', async () => {
    const { problems } = await runSeed(5, { overwrites: true });
    expect(problems[0]?.rule).toBe('a history is whole, and no commit is written over');
  });
});
