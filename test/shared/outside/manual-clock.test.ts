import { expect, it } from 'vitest';
import { createManualClock } from '../../../shared/outside/manual-clock.ts';

it('stands still until it is moved, and never runs backwards', () => {
  const clock = createManualClock('2026-11-21T17:20:00.000Z');
  expect(clock.now()).toBe(clock.now());
  clock.advance(500);
  expect(clock.now()).toBe('2026-11-21T17:20:00.500Z');
  clock.moveTo('2027-01-01T00:00:00.000Z');
  expect(clock.now()).toBe('2027-01-01T00:00:00.000Z');
  expect(() => clock.moveTo('2026-12-31T23:59:59.999Z')).toThrow(RangeError);
  expect(() => clock.moveTo('soon')).toThrow(RangeError);
  expect(() => clock.advance(-1)).toThrow(RangeError);
});
