import { expect, it } from 'vitest';
import { whoIsDue } from '../../../../web/dashboard/day/who-is-due.ts';
import { patientRow } from '../samples.ts';

const on = (patientId: string, due: string) => ({
  patient: patientRow({ patientId }),
  due,
  recorded: null,
});

it('has the overdue before those of the day, and nobody while the sheet is not known', () => {
  const sheet = { overdue: [on('late', '2026-10-01')], expected: [on('today', '2026-10-07')] };
  expect(whoIsDue(sheet).map(({ patientId }) => patientId)).toEqual(['late', 'today']);
  expect(whoIsDue(null)).toEqual([]);
});
