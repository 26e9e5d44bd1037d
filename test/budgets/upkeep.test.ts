/** The counts of docs/budgets.md for the upkeep, of fewer clinics; `node bench/scale.ts` has them all. */
import { beforeAll, expect, it, vi } from 'vitest';
import { type Measured, measureRun } from '../../bench/scale/upkeep.ts';

const scale = { clinics: 201, patientsEach: 201, sampled: 1 };
const patients = scale.clinics * scale.patientsEach;

let often: Measured;
let nightly: Measured;
beforeAll(async () => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  often = await measureRun(scale, 'every-15-minutes');
  nightly = await measureRun(scale, 'nightly');
});

it('a run reads each patient once, and a page of them at once', () => {
  // Beside each patient: three pages of patients a clinic, its settings, and three pages of clinics.
  expect(often.reads).toBe(patients + 4 * scale.clinics + 3);
  expect([often.looks, often.lists]).toEqual([0, 0]);
  expect(often.jobs).toBe(4 * scale.clinics + 3);
});

it('a night looks at each schedule once, and once more whether anybody wants it', () => {
  expect(nightly.looks).toBe(patients);
  expect(nightly.lists).toBe(3 * scale.clinics);
  expect(nightly.reads).toBeLessThan(2.03 * patients);
});

it('nothing is written where nothing is amiss', () => {
  expect([often.writes, often.sets, nightly.writes, nightly.sets]).toEqual([0, 0, 0, 0]);
});

it('no function needs more than a fifth of its minute', () => {
  expect(Math.max(often.longest, nightly.longest)).toBeLessThan(12);
});
