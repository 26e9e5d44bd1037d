import { describe, expect, it } from 'vitest';
import { defaultProtocol } from '../../../../shared/domain/plan/protocol.ts';
import { markReading, usualOf } from '../../../../shared/domain/plan/usual.ts';

describe('usualOf', () => {
  it.each([
    [[], null],
    [[5], null],
    [[5, 6], 5.5],
    [[7, 3, 4], 4],
    [[7, 3, 3, 4], 3.5],
    [[0, 0, 0, 0], 0],
    [[10, 10, 3, 3, 3, 3], 3],
  ])('of %j is %s', (calm, usual) => {
    expect(usualOf(calm, defaultProtocol)).toBe(usual);
  });

  it('does not sort 10 before 2', () => {
    expect(usualOf([10, 2, 9], defaultProtocol)).toBe(9);
  });

  it('takes the size and the minimum from the protocol', () => {
    const protocol = { ...defaultProtocol, calmList: { size: 3, minimum: 3 } };
    expect(usualOf([1, 2], protocol)).toBeNull();
    expect(usualOf([9, 1, 2, 3], protocol)).toBe(2);
  });
});

describe('markReading', () => {
  it.each([
    ['an empty list takes any score', [], 10, false, [10]],
    ['so does a list of one', [0], 10, false, [0, 10]],
    ['2.5 above usual is elevated', [3, 4], 6, true, [3, 4]],
    ['less than 2.5 above is not', [3, 3, 3], 5, false, [3, 3, 3, 5]],
    ['3 above is elevated', [3, 3, 3], 6, true, [3, 3, 3]],
    ['below 4 is never elevated', [1, 1], 3, false, [1, 1, 3]],
    ['4 is, when it is 2.5 above', [1, 2], 4, true, [1, 2]],
    ['4 is not, when it is less', [2, 2], 4, false, [2, 2, 4]],
    ['the fifth pushes out the first', [7, 6, 5, 4], 4, false, [6, 5, 4, 4]],
    ['near the top nothing can be elevated', [9, 9], 10, false, [9, 9, 10]],
  ])('%s', (_name, calm, score, elevated, after) => {
    expect(markReading(calm, score, defaultProtocol)).toEqual({ elevated, calm: after });
  });

  it('leaves the list it was given alone', () => {
    const calm = Object.freeze([7, 6, 5, 4]);
    expect(markReading(calm, 4, defaultProtocol).calm).not.toBe(calm);
    expect(calm).toEqual([7, 6, 5, 4]);
  });

  it('compares tenths of a point exactly', () => {
    const protocol = { ...defaultProtocol, flareRise: 1.5 };
    expect(markReading([3, 4], 5, protocol).elevated).toBe(true);
    expect(markReading([3, 4], 5, { ...protocol, flareRise: 1.6 }).elevated).toBe(false);
  });

  it.each([-1, 11, 4.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses the score %d', (score) => {
    expect(() => markReading([3, 3], score, defaultProtocol)).toThrow(/^score must be/);
    expect(() => markReading([3, score], 3, defaultProtocol)).toThrow(/^calm\[1\] must be/);
    expect(() => usualOf([3, score], defaultProtocol)).toThrow(/^calm\[1\] must be/);
  });
});
