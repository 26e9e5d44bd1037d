import { describe, expect, it } from 'vitest';
import { fullNameOf, lastDigits, namesakesIn, sharersOf } from '../../../web/dashboard/who.ts';

const ana = { patientId: '1', firstName: 'Ana', label: null, phone: '+12065550111' };
const other = { patientId: '2', firstName: ' ÁNA', label: null, phone: '+12065550112' };
const labelled = { patientId: '3', firstName: 'Ana', label: 'R.', phone: '+12065550113' };
const bob = { patientId: '4', firstName: 'Bob', label: null, phone: '+12065550114' };

describe('who shares a name', () => {
  it('finds those that name and label do not tell apart, whatever case and accents', () => {
    expect([...namesakesIn([ana, other, labelled, bob])]).toEqual(['1', '2']);
    expect([...namesakesIn([ana, labelled, bob])]).toEqual([]);
  });

  it('finds every bearer of a first name, whatever the label', () => {
    expect(sharersOf('ana ', [ana, other, labelled, bob]).map(({ patientId }) => patientId)).toEqual([
      '1',
      '2',
      '3',
    ]);
    expect(sharersOf('', [ana])).toEqual([]);
    expect(sharersOf('An', [ana])).toEqual([]);
  });
});

it('names a patient with the label, and a number by its end', () => {
  expect(fullNameOf(labelled)).toBe('Ana R.');
  expect(fullNameOf(ana)).toBe('Ana');
  expect(lastDigits(ana.phone)).toBe('…0111');
});
