import { expect, it } from 'vitest';
import { asksRebooking } from '../../../../shared/domain/patient/review/rebooking.ts';

const lastMove = { from: 'weekly', to: 'biweekly', seen: false } as const;

it('asks for sessions to be rebooked by a move that nobody has seen to', () => {
  expect(asksRebooking({ status: 'active', lastMove })).toBe(true);
  expect(asksRebooking({ status: 'stopped', lastMove })).toBe(true);
});

it('asks nothing where there is nothing to rebook', () => {
  expect(asksRebooking({ status: 'active', lastMove: { ...lastMove, seen: true } })).toBe(false);
  expect(asksRebooking({ status: 'active', lastMove: { ...lastMove, to: 'weekly' } })).toBe(false);
  expect(asksRebooking({ status: 'active', lastMove: { ...lastMove, from: null } })).toBe(false);
  expect(asksRebooking({ status: 'discharged', lastMove })).toBe(false);
  expect(asksRebooking({ status: 'active', lastMove: null })).toBe(false);
  expect(asksRebooking({ status: 'active' })).toBe(false);
});
