import { describe, expect, it } from 'vitest';
import { usualForm, writtenForms } from '../../../shared/domain/written-forms.ts';

describe('a number that may be written in two ways', () => {
  it.each([
    ['an Argentine mobile', '+5491123456789', '+541123456789'],
    ['a Mexican number', '+525512345678', '+5215512345678'],
    ['a Brazilian mobile', '+5511987654321', '+551187654321'],
  ])('is one number: %s', (_, usual, other) => {
    expect([usual, other].map(usualForm)).toEqual([usual, usual]);
    expect(writtenForms(other)).toEqual([usual, other]);
    expect(writtenForms(usual)).toEqual([usual, other]);
  });

  it.each([
    ['one of North America', '+12065550123'],
    ['a Brazilian fixed line', '+551132345678'],
    ['a Spanish mobile', '+34612345678'],
    ['a short code', '55512'],
  ])('is as it is: %s', (_, number) => {
    expect(writtenForms(number)).toEqual([number]);
  });
});
