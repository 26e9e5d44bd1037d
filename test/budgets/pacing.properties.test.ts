import { describe, expect, it } from 'vitest';
import { flood } from '../../bench/pacing/flood.ts';
import { isDeep } from '../support/depth.ts';

/** A thousand, or as many as take a hundred seconds or so, with patients enough to write in that time. */
function floodAt(partsPerSecond: number) {
  if (isDeep) return { nudges: 1_000, partsPerSecond };
  return { nudges: Math.min(300, 60 * partsPerSecond), partsPerSecond, askers: 60, distressed: 20 };
}

/** The numbers of a mobile phone, of a business and of a short code; `npm test` looks at the ends. */
const rates = isDeep ? [1, 3, 100] : [1, 100];

describe('nudges that wait for one number', () => {
  it.each(rates)('leave in no second more parts than its rate: %i a second', async (partsPerSecond) => {
    const asked = floodAt(partsPerSecond);
    const outcome = await flood({ ...asked, delivery: 'at-once' });
    expect(outcome.nudges).toBeGreaterThanOrEqual(asked.nudges);
    expect(outcome.answers).toBeGreaterThan(0);
    expect(outcome.secondsOver).toBe(0);
    expect(outcome.mostParts).toBeGreaterThan(partsPerSecond / 2);
  });

  // What holds up one text in a second holds up the words before it the longest.
  it.each(isDeep ? rates : [1])('hold up no emergency words, at %i a second', async (partsPerSecond) => {
    const outcome = await flood({ ...floodAt(partsPerSecond), delivery: 'as-on-aws' });
    expect(outcome.emergencies).toBeGreaterThan(0);
    expect(outcome.longestEmergency).toBeLessThanOrEqual(5);
  });
});
