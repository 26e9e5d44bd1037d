import { expect, it } from 'vitest';
import { toldAbout } from '../../../../../shared/domain/reply/told/told-about.ts';

it.each([
  ['my neck and shoulders are killing me', { body: true, rest: false }],
  ['Me duele la RODILLA', { body: true, rest: false }],
  ['barely slept, so stressed', { body: false, rest: true }],
  ['no dormí bien', { body: false, rest: true }],
  ['espalda mal por el estrés', { body: true, rest: true }],
  ['see you on Tuesday', { body: false, rest: false }],
  ['', { body: false, rest: false }],
])('%s', (text, about) => {
  expect(toldAbout(text)).toEqual(about);
});
