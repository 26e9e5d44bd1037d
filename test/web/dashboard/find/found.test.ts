import { describe, expect, it } from 'vitest';
import { foundFor, movedIn } from '../../../../web/dashboard/find/found.ts';
import { patientRow } from '../samples.ts';

describe('what a search finds', () => {
  it('holds patients first, told apart by label and number, by id alone in the address', () => {
    const [ana] = foundFor('ana', [patientRow({ firstName: 'Ana', label: 'R.' })], false);
    expect(ana).toEqual({ id: 'p-1', title: 'Ana R.', beside: '…0111 · Active', place: '#/patients/p-1' });
  });

  it('holds pages by the beginning of a word, those of admins for admins alone', () => {
    const titles = (asked: string, isAdmin: boolean) =>
      foundFor(asked, [], isAdmin).map(({ title }) => title);
    expect(titles('pat', false)).toEqual(['Patients', 'Enrol a patient']);
    expect([titles('audit', true), titles('audit', false)]).toEqual([['Audit trail'], []]);
    expect(titles('zz', true)).toEqual([]);
    expect(foundFor('enrol', [], false)[0]?.place).toBe('#/patients/enrol');
  });
});

it('leads around the ends of the list by arrow keys', () => {
  expect([movedIn(3, 2, 'ArrowDown'), movedIn(3, 0, 'ArrowUp'), movedIn(3, -1, 'ArrowUp')]).toEqual([
    0, 2, 2,
  ]);
  expect([movedIn(0, -1, 'ArrowDown'), movedIn(3, 1, 'Enter')]).toEqual([-1, 1]);
});
