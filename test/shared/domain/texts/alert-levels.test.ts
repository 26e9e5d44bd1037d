import { expect, it } from 'vitest';
import { levelAfter, levelDueAt, levelReached } from '../../../../shared/domain/texts/alert-levels.ts';

const since = '2026-11-21T12:00:00.000Z';

it('goes from the clinic to the clinic again to the operator, and no further', () => {
  expect(levelAfter('first')).toBe('again');
  expect(levelAfter('again')).toBe('operator');
  expect(levelAfter('operator')).toBeNull();
  expect(levelDueAt('again', since)).toBe('2026-11-21T12:15:00.000Z');
  expect(levelDueAt('operator', since)).toBe('2026-11-21T13:00:00.000Z');
});

it.each([
  ['first', '2026-11-21T12:14:59.999Z', null],
  ['first', '2026-11-21T12:15:00.000Z', 'again'],
  ['first', '2026-11-21T13:00:00.000Z', 'operator'],
  ['again', '2026-11-21T12:59:59.999Z', null],
  ['operator', '2026-11-22T12:00:00.000Z', null],
] as const)('after %s has reached by %s: %s', (level, now, reached) => {
  expect(levelReached(level, since, now)).toBe(reached);
});
