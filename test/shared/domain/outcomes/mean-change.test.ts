import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  meanChangeOf,
  nothingSpread,
  studentT95,
  withValue,
} from '../../../../shared/domain/outcomes/mean-change.ts';

const spreadOf = (values: readonly number[]) => values.reduce(withValue, nothingSpread);

describe("Student's t", () => {
  // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2, upper critical values at 0.975.
  it.each([
    [1, 12.706],
    [2, 4.303],
    [3, 3.182],
    [4, 2.776],
    [5, 2.571],
    [10, 2.228],
    [15, 2.131],
    [20, 2.086],
    [29, 2.045],
    [30, 2.042],
    [60, 2.0],
    [100, 1.984],
  ])('with %i degrees of freedom is as published', (freedom, t) => {
    expect(studentT95(freedom)).toBeCloseTo(t, 3);
  });

  it('comes down to the normal distribution', () => {
    expect(studentT95(1_000_000)).toBeCloseTo(1.95996, 4);
  });

  it.each([0, -1, 2.5])('refuses %d degrees of freedom', (freedom) => {
    expect(() => studentT95(freedom)).toThrow(RangeError);
  });
});

describe('the mean change', () => {
  it('has the interval of a published example', () => {
    // NIST/SEMATECH e-Handbook, 1.3.5.2 (ZARR13.DAT): N 195, mean 9.261460, SD 0.02278881, 9.258242 to 9.264679.
    const squares = 0.022_788_81 ** 2 * 194;
    const change = meanChangeOf({ count: 195, mean: 9.261_46, squares });
    expect(change?.low).toBeCloseTo(9.258_242, 5);
    expect(change?.high).toBeCloseTo(9.264_679, 5);
  });

  it('has the mean and the deviation of its values', () => {
    const values = fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(values, (numbers) => {
        const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
        const squares = numbers.reduce((sum, value) => sum + (value - mean) ** 2, 0);
        const found = meanChangeOf(spreadOf(numbers));
        expect(found?.mean).toBeCloseTo(mean, 9);
        expect(found?.standardDeviation).toBeCloseTo(Math.sqrt(squares / (numbers.length - 1)), 6);
      }),
    );
  });

  it('of one patient is unknown, since it has no spread', () => {
    expect(meanChangeOf(spreadOf([-2]))).toBeNull();
  });

  it.each([
    [-1.96, '-1.9'],
    [-2, '-2.0'],
    [-0.97, '-0.9'],
    [-0.01, '0.0'],
    [1.96, '2.0'],
  ])('%d is shown as %s: a drop never larger than it is across 1 or 2 points', (mean, shown) => {
    expect(meanChangeOf({ count: 2, mean, squares: 0 })?.shown.mean).toBe(shown);
  });
});
