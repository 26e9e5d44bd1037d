import { expect, it } from 'vitest';
import { languageOf } from '../../../../shared/domain/stranger/language-of.ts';

it.each([
  ['STOP', 'en'],
  ['HELP', 'en'],
  ['no', 'en'],
  ['I have chest pain and no feeling in my leg', 'en'],
  ['the LA Clippers lost, please help me', 'en'],
  ['ALTO', 'es'],
  ['Ayuda!', 'es'],
  ['me quiero morir', 'es'],
  ['No puedo más', 'es'],
  ['tengo dolor en el pecho', 'es'],
  ['', 'en'],
  ['👍', 'en'],
])('%j is read as %s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});
