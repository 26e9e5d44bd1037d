import { expect, it } from 'vitest';
import { scoreOn } from '../../../../web/dashboard/patient/score-on.ts';
import { patientAnswer } from '../samples.ts';

it('finds the score that one entered for the same day would replace', () => {
  expect(scoreOn(patientAnswer(), '2026-10-06')).toBe(5);
  expect(scoreOn(patientAnswer(), '2026-08-28')).toBe(6);
  expect(scoreOn(patientAnswer(), '2026-10-05')).toBeNull();
});
