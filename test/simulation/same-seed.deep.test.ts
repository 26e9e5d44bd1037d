import { expect, it } from 'vitest';
import { runSeed } from './run-seed.ts';

it('tells the same seed the same way, to the step', async () => {
  const [first, again] = [await runSeed(4), await runSeed(4)];
  expect(again.traceHash).toBe(first.traceHash);
});
