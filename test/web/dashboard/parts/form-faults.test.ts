import { describe, expect, it } from 'vitest';
import { faultWords, keyOf } from '../../../../web/dashboard/parts/form-faults.ts';

const fine = {
  valueMissing: false,
  badInput: false,
  rangeUnderflow: false,
  rangeOverflow: false,
  stepMismatch: false,
};
const free = { min: '', max: '' };

describe('what is wrong with a field', () => {
  it.each([
    [{ valueMissing: true }, 'text', free, 'Fill this in.'],
    [{ valueMissing: true }, 'select-one', free, 'Choose one.'],
    [{ valueMissing: true }, 'radio', free, 'Choose one.'],
    [{ rangeOverflow: true }, 'number', { min: '0', max: '10' }, 'Must be from 0 to 10.'],
    [{ rangeUnderflow: true }, 'number', { min: '0', max: '' }, 'Must be at least 0.'],
    [{ rangeOverflow: true }, 'date', { min: '', max: '2027-03-04' }, 'Must be at most 2027-03-04.'],
    [{ stepMismatch: true }, 'number', free, 'Has more digits than are kept.'],
    [{ badInput: true }, 'number', free, 'Must be a number.'],
    [{}, 'email', free, 'Cannot be read as it stands.'],
  ])('%j of %s is said in our own words', (validity, type, bounds, said) => {
    expect(faultWords({ ...fine, ...validity }, type, bounds)).toBe(said);
  });

  it('is one thing for all radio buttons of a choice', () => {
    expect(keyOf({ id: 'a', name: 'phase', type: 'radio' })).toBe('phase');
    expect(keyOf({ id: 'a', name: '', type: 'text' })).toBe('a');
  });
});
