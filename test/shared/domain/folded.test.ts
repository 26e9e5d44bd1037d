import { expect, it } from 'vitest';
import { folded } from '../../../shared/domain/folded.ts';

it.each([
  ['Ána', 'ana'],
  ['JÄNNER', 'janner'],
  ['Peña', 'pena'],
  ['', ''],
  ['7 Å', '7 a'],
])('%s is looked up as %s', (text, expected) => {
  expect(folded(text)).toBe(expected);
  expect(folded(text.normalize('NFD'))).toBe(expected);
});
