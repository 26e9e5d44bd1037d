import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plantedBugs, staleBugs } from './planted-bugs.ts';

const root = join(import.meta.dirname, '../..');
const fewest = 40;

describe('the planted bugs', () => {
  it('are many, each with a line of why', () => {
    const bugs = plantedBugs();
    expect(bugs.length).toBeGreaterThanOrEqual(fewest);
    expect(bugs.filter(({ why }) => why === '')).toEqual([]);
  });

  it('still apply to the code: what no longer does is written anew, never deleted', () => {
    expect(staleBugs(plantedBugs(), root).map(({ name }) => name)).toEqual([]);
  });
});
