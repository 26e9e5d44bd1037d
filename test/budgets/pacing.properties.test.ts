import { describe, expect, it } from 'vitest';
import { flood } from '../../bench/pacing/flood.ts';
import { isDeep } from '../support/depth.ts';

/** A thousand, or as many as take a hundred seconds. */
function nudgesAt(partsPerSecond: number): number {
  return isDeep ? 1_000 : Math.min(1_000, 100 * partsPerSecond);
}

describe('nudges that wait for one number', () => {
  it.each([1, 3, 100])('leave in no second more parts than its rate: %i a second', async (partsPerSecond) => {
    const nudges = nudgesAt(partsPerSecond);
    const outcome = await flood({ nudges, partsPerSecond, delivery: 'at-once' });
    expect(outcome.nudges).toBeGreaterThanOrEqual(nudges);
    expect(outcome.answers).toBeGreaterThan(0);
    expect(outcome.secondsOver).toBe(0);
    expect(outcome.mostParts).toBeGreaterThan(partsPerSecond / 2);
  });

  it.each([1, 3, 100])('hold up no emergency words, at %i a second', async (partsPerSecond) => {
    const outcome = await flood({
      nudges: nudgesAt(partsPerSecond),
      partsPerSecond,
      delivery: 'as-on-aws',
    });
    expect(outcome.emergencies).toBeGreaterThan(0);
    expect(outcome.longestEmergency).toBeLessThanOrEqual(5);
  });
});
