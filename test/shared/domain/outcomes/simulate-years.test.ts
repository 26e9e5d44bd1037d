import { describe, expect, it } from 'vitest';
import { normalFrom, seededNumbers } from '../../../../shared/domain/outcomes/seeded.ts';
import { simulateYears } from '../../../../shared/domain/outcomes/simulate-years.ts';
import { defaultProtocol } from '../../../../shared/domain/plan/protocol.ts';

const years = (noise: number, protocol = defaultProtocol, seed = 1) =>
  simulateYears({ protocol, noise, patients: 40, seed });

describe('a year of made-up patients', () => {
  it('is the same for the same seed and another for another', () => {
    expect(years(1.5)).toEqual(years(1.5));
    expect(years(1.5)).not.toEqual(years(1.5, defaultProtocol, 2));
  });

  it('has only the moves of their relief where ratings have no noise', () => {
    const quiet = years(0);
    expect(quiet.falseFlares).toBe(0);
    // Those with half their pain gone step down twice; a quarter is too little for any step.
    expect(quiet.byRule).toEqual({ 'flare-start': 0, 'flare-end': 0, 'step-up': 0, 'step-down': 1 });
  });

  it('has more false flares with more noise, and fewer where a flare takes more', () => {
    expect(years(2).falseFlares).toBeGreaterThan(years(1).falseFlares);
    expect(years(2, { ...defaultProtocol, flareRise: 4 }).falseFlares).toBeLessThan(years(2).falseFlares);
  });

  it('adds up', () => {
    const { byRule, moves } = years(1.5);
    expect(moves).toBeCloseTo(
      Object.values(byRule).reduce((sum, each) => sum + each, 0),
      9,
    );
  });

  it('refuses a protocol out of its bounds', () => {
    expect(() => years(1, { ...defaultProtocol, responsePercent: 101 })).toThrow(/responsePercent/);
  });
});

describe('seeded numbers', () => {
  it('are spread evenly, and normal ones have mean 0 and deviation 1', () => {
    const next = seededNumbers(7);
    const uniform = Array.from({ length: 20_000 }, next);
    expect(Math.min(...uniform)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...uniform)).toBeLessThan(1);
    const tenths = Array.from(
      { length: 10 },
      (_, tenth) => uniform.filter((value) => Math.floor(value * 10) === tenth).length,
    );
    for (const count of tenths) expect(Math.abs(count - 2_000)).toBeLessThan(200);
    const normal = Array.from({ length: 20_000 }, () => normalFrom(next));
    const mean = normal.reduce((sum, value) => sum + value, 0) / normal.length;
    const variance = normal.reduce((sum, value) => sum + (value - mean) ** 2, 0) / normal.length;
    expect(Math.abs(mean)).toBeLessThan(0.03);
    expect(Math.abs(variance - 1)).toBeLessThan(0.05);
  });
});
