import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quartilesOf } from '../../../../shared/domain/outcomes/quartiles.ts';

describe('median and quartiles', () => {
  it.each([
    [{ '3.000000': 1 }, [3, 3, 3]],
    [{ '1': 1, '2': 1, '3': 1, '4': 1 }, [1.75, 2.5, 3.25]],
    [{ '-4.000000': 2, '0.000000': 2, '1.000000': 1 }, [-4, 0, 0]],
  ])('of %o are %o', (counts, expected) => {
    const { lower, median, upper } = quartilesOf(counts) ?? {};
    expect([lower, median, upper]).toEqual(expected);
  });

  it('are none of nobody', () => {
    expect(quartilesOf({})).toBeNull();
  });

  it('are what they are of the values one by one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -10, max: 10 }), { minLength: 1, maxLength: 40 }), (values) => {
        const counts: Record<string, number> = {};
        for (const value of values) counts[value.toFixed(6)] = (counts[value.toFixed(6)] ?? 0) + 1;
        const sorted = values.toSorted((a, b) => a - b);
        const at = (share: number) => {
          const place = (sorted.length - 1) * share;
          const below = sorted[Math.floor(place)] ?? 0;
          return below + (place % 1) * ((sorted[Math.ceil(place)] ?? 0) - below);
        };
        expect(quartilesOf(counts)).toMatchObject({ lower: at(0.25), median: at(0.5), upper: at(0.75) });
      }),
    );
  });
});
