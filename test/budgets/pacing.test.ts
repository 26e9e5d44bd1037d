import { describe, expect, it } from 'vitest';
import { flood } from '../../bench/pacing/flood.ts';

describe('a thousand nudges that wait for one number', () => {
  it.each([1, 3, 100])('leave in no second more parts than its rate: %i a second', async (partsPerSecond) => {
    const outcome = await flood({ nudges: 1_000, partsPerSecond, delivery: 'at-once' });
    expect(outcome.nudges).toBeGreaterThanOrEqual(1_000);
    expect(outcome.answers).toBeGreaterThan(0);
    expect(outcome.secondsOver).toBe(0);
    expect(outcome.mostParts).toBeGreaterThan(partsPerSecond / 2);
  });

  it.each([1, 3, 100])('hold up no emergency words, at %i a second', async (partsPerSecond) => {
    const outcome = await flood({ nudges: 1_000, partsPerSecond, delivery: 'as-on-aws' });
    expect(outcome.emergencies).toBeGreaterThan(0);
    expect(outcome.longestEmergency).toBeLessThanOrEqual(5);
  });
});
