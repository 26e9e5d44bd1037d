import { expect, it } from 'vitest';
import { placeAfter } from '../../../../web/dashboard/patient/place-after.ts';

it.each([
  ['ArrowLeft', 2, 1],
  ['ArrowLeft', 0, 0],
  ['ArrowRight', 2, 3],
  ['ArrowRight', 4, 4],
  ['Home', 3, 0],
  ['End', 1, 4],
  ['Enter', 1, null],
])('%s on point %d of five goes to %s', (key, place, expected) => {
  expect(placeAfter(key, place, 5)).toBe(expected);
});
