import { expect, it } from 'vitest';
import { emergencyNumbers } from '../../../../shared/domain/texts/emergency-numbers.ts';

it.each([
  ['US', '911', '988', true],
  ['CA', '911', '988', true],
  ['GB', '999', '116 123', false],
  ['IE', '112', '116 123', false],
  ['AU', '000', '13 11 14', false],
  ['NZ', '111', '1737', true],
  ['MX', '911', '800 911 2000', false],
  ['ES', '112', '024', false],
])('knows the numbers of %s', (country, emergency, number, textable) => {
  expect(emergencyNumbers(country)).toMatchObject({ emergency, crisis: { number, textable } });
  expect(emergencyNumbers(country.toLowerCase())).toEqual(emergencyNumbers(country));
});

it.each(['FR', '', 'constructor', '__proto__'])(
  'falls back to 112 without a crisis line for "%s"',
  (country) => {
    expect(emergencyNumbers(country)).toEqual({ emergency: '112', crisis: null });
  },
);
