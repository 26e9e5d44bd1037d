import { describe, expect, it } from 'vitest';
import { distress } from '../../bench/pacing/distress.ts';
import { isDeep } from '../support/depth.ts';

const minutes = isDeep ? 10 : 2;
const nudges = isDeep ? 1_000 : 100;
const staffTexts = isDeep ? 200 : 30;

describe('emergency words leave within 5 seconds', () => {
  it.each([
    ['with nudges waiting', { nudges, staffTexts: 0, throttledNeighbour: false }],
    ['with texts of staff to one patient waiting', { nudges: 0, staffTexts, throttledNeighbour: false }],
    ['with another clinic’s number throttled', { nudges: 0, staffTexts: 0, throttledNeighbour: true }],
  ])('%s', async (_, crowd) => {
    const { emergencies, longest, unanswered } = await distress({ ...crowd, minutes });
    expect(emergencies).toBeGreaterThan(10);
    expect(unanswered).toBe(0);
    expect(longest).toBeLessThanOrEqual(5);
  });
});
