import { expect, it } from 'vitest';
import { medianOf } from '../../../../web/dashboard/outcomes/median-of.ts';

it('takes the middle number, or the mean of the two in the middle, whatever their order', () => {
  expect([medianOf([7, 3, 10]), medianOf([10, 2, 3, 4]), medianOf([5]), medianOf([])]).toEqual([
    7, 3.5, 5, 0,
  ]);
});
