import { expect, it } from 'vitest';
import { saysYes, stateOf } from '../../../../web/dashboard/appointments/states.ts';

it.each([
  ['Arrived', 'arrived'],
  ['COMPLETED', 'arrived'],
  ['checked-in', 'arrived'],
  ['No show', 'no-show'],
  ['NO_SHOW', 'no-show'],
  ['No-Show', 'no-show'],
  ['Did not arrive', 'no-show'],
  ["Didn't arrive", 'no-show'],
  ['Cancelled', 'cancelled'],
  ['Canceled', 'cancelled'],
  ['CANCELLED_BY_CUSTOMER', 'cancelled'],
  ['Late Cancellation', 'cancelled'],
  ['Rescheduled', 'cancelled'],
  ['Deleted', 'cancelled'],
  ['Confirmed', 'booked'],
  ['ACCEPTED', 'booked'],
  ['Unarrived', 'booked'],
  ['Bestätigt', 'booked'],
  ['', 'booked'],
  ['Paid', null],
  ['Ana Lopez', null],
])('%j is %s', (word, state) => {
  expect(stateOf(word)).toBe(state);
});

it('takes a mark, a word or a time for yes, and what says no or nothing for no', () => {
  expect(['Yes', 'x', '1', 'true', '2027-03-01T10:00:00Z', 'Feeling better'].every(saysYes)).toBe(true);
  expect(['', 'No', 'false', '0', 'N/A', 'nein', '—'].some(saysYes)).toBe(false);
});
