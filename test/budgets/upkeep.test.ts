/** The counts of docs/budgets.md for the upkeep, of fewer clinics; `node bench/scale.ts` has them all. */
import { beforeAll, expect, it, vi } from 'vitest';
import { type Measured, measureRun } from '../../bench/scale/upkeep.ts';
import { isDeep } from '../support/depth.ts';

/** A page has a hundred: so many pages of clinics, and of patients in each of them, the last with one alone. */
const pages = isDeep ? 3 : 2;
const many = 100 * (pages - 1) + 1;
const scale = { clinics: many, patientsEach: many, sampled: 1 };
const patients = scale.clinics * scale.patientsEach;

let often: Measured;
let nightly: Measured;
beforeAll(async () => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  often = await measureRun(scale, 'every-15-minutes');
  nightly = await measureRun(scale, 'nightly');
});

it('a run reads each patient once, and a page of them at once', () => {
  // Beside each patient: the pages of patients of each clinic, its settings, and the pages of clinics.
  expect(often.reads).toBe(patients + (pages + 1) * scale.clinics + pages);
  expect([often.looks, often.lists]).toEqual([0, 0]);
  expect(often.jobs).toBe((pages + 1) * scale.clinics + pages);
});

it('a night looks at each schedule once, and once more whether anybody wants it', () => {
  expect(nightly.looks).toBe(patients);
  expect(nightly.lists).toBe(pages * scale.clinics);
  expect(nightly.reads).toBeLessThan(2.04 * patients);
});

it('nothing is written where nothing is amiss', () => {
  expect([often.writes, often.sets, nightly.writes, nightly.sets]).toEqual([0, 0, 0, 0]);
});

it('no function needs more than a fifth of its minute', () => {
  expect(Math.max(often.longest, nightly.longest)).toBeLessThan(12);
});
