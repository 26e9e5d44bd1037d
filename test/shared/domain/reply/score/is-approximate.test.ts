import { expect, test } from 'vitest';
import { isApproximate } from '../../../../../shared/domain/reply/score/is-approximate.ts';

test.each([
  ['6-7', 'a range'],
  ['between 6 and 7', 'a range'],
  ['6.5', 'a half'],
  ['6 1/2', 'a half'],
  ['6½', 'a half'],
  ['seis y medio', 'a half'],
  ['6,4', 'a decimal'],
  ['sevn', 'a slip'],
  ['this is her daughter, she says 6', 'a proxy'],
  ['soy su hija, dice que 7', 'a proxy'],
])('%s is approximate: %s', (text) => expect(isApproximate(text)).toBe(true));

test.each([
  ['7', 'a digit'],
  ['seven', 'a word'],
  ['7/10', 'out of ten'],
  ['7.0', 'a whole number'],
  ['seven (7), sevn', 'said plainly as well'],
  ['was 6.5, now 5', 'the other number was approximate'],
  ['over 7', 'no score'],
  ['6-9', 'no score'],
  ['no pain', 'zero in words'],
])('%s is exact or no score: %s', (text) => expect(isApproximate(text)).toBe(false));
