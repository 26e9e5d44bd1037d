import { describe, expect, it } from 'vitest';
import { costOf } from '../../../web/dashboard/text-cost.ts';

describe('costOf', () => {
  it.each([
    [1, '0.9¢'],
    [2, '$0.018'],
    [3, '$0.027'],
  ])('of %i segments is %s', (segments, cost) => {
    expect(costOf(segments)).toBe(cost);
  });
});
