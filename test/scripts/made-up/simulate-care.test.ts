import { describe, expect, it } from 'vitest';
import type { PatientKind } from '../../../scripts/made-up/made-up-patients.ts';
import { normalFrom, seededNumbers } from '../../../scripts/made-up/seeded.ts';
import { simulateCare } from '../../../scripts/made-up/simulate-care.ts';
import { defaultProtocol } from '../../../shared/domain/plan/protocol.ts';

const care = (kind: PatientKind, protocol = defaultProtocol, seed = 1, patients = 6) =>
  simulateCare({ kind, protocol, deviation: 1.25, patients, seed });
const responder = care('responder');

describe('two years of made-up patients', () => {
  it('are the same for the same seed and others for another', () => {
    const few = (seed: number) => care('responder', defaultProtocol, seed, 2);
    expect(few(1)).toEqual(few(1));
    expect(few(2)).not.toEqual(few(1));
  });

  it('go as their kind would have it', () => {
    expect(responder).toMatchObject({ spacedOut: 1, noticed: null });
    expect(responder.sessions).toBeLessThan(60);
    expect(care('unchanged', defaultProtocol, 1, 2).sessions).toBeGreaterThan(80);
    expect(care('autoimmune', defaultProtocol, 1, 2)).toMatchObject({ reversals: 0, flares: 0 });
    expect(care('flares, in words').flares).toBeGreaterThan(responder.flares);
    expect(care('erratic answers', defaultProtocol, 1, 2).spacedOut).toBe(1);
    expect(care('quick relapse').noticed?.meanDays).toBeLessThan(80);
  });

  it('have fewer flares where one takes more, and ask more often where the protocol does', () => {
    expect(care('responder', { ...defaultProtocol, flareRise: 4 }).flares).toBeLessThan(responder.flares);
    const checkInDays = { weekly: 7, flare: 7, biweekly: 7, monthly: 7 };
    expect(care('responder', { ...defaultProtocol, checkInDays }, 1, 2).asked).toBeGreaterThan(
      care('responder', defaultProtocol, 1, 2).asked,
    );
  });

  it('refuse a protocol out of its bounds', () => {
    expect(() => care('responder', { ...defaultProtocol, responsePercent: 101 })).toThrow(/responsePercent/);
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
