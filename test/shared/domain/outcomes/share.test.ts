import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOf, wilsonInterval } from '../../../../shared/domain/outcomes/share.ts';

describe('the Wilson interval', () => {
  // Newcombe 1998, Stat Med 17:857, table I, method 3 (score, no continuity correction).
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is as published', (n, of, low, high) => {
    const interval = wilsonInterval(n, of);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('holds the share, stays between 0 and 1, and is the mirror image of what is left', () => {
    const counts = fc
      .integer({ min: 1, max: 5_000 })
      .chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));
    fc.assert(
      fc.property(counts, ([n, of]) => {
        const { low, high } = wilsonInterval(n, of);
        const rest = wilsonInterval(of - n, of);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(n / of);
        expect(high).toBeGreaterThanOrEqual(n / of);
        expect(high).toBeLessThanOrEqual(1);
        expect(rest.low).toBeCloseTo(1 - high, 12);
      }),
    );
  });

  it.each([
    [1, 0],
    [-1, 5],
    [6, 5],
    [0.5, 5],
  ])('refuses %d of %d', (n, of) => {
    expect(() => wilsonInterval(n, of)).toThrow(RangeError);
  });
});

describe('a share', () => {
  it('is shown with one decimal', () => {
    expect(shareOf(8, 21).shown).toEqual({ percent: '38.1', low: '20.8', high: '59.1' });
  });

  it('never shows everybody while one is missing', () => {
    expect(shareOf(2_999, 3_000).shown?.percent).toBe('99.9');
    expect(shareOf(3_000, 3_000).shown?.percent).toBe('100.0');
  });

  it('of nobody is unknown', () => {
    expect(shareOf(0, 0)).toEqual({ n: 0, of: 0, percent: null, low: null, high: null, shown: null });
  });
});
