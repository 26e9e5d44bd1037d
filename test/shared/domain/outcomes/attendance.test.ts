import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../shared/domain/calendar.ts';
import { attendanceOf } from '../../../../shared/domain/outcomes/attendance.ts';

const start = '2026-04-01';
const session = (date: string, assumed = false) => ({ date, assumed });

describe('sessions attended', () => {
  it('count from the first day of the weekly phase to the endpoint, both included, assumed ones apart', () => {
    const sessions = [
      session('2026-03-31'),
      session(start),
      session('2026-04-15', true),
      session('2026-04-29'),
      session('2026-04-30'),
    ];
    expect(attendanceOf(sessions, start, { from: null, to: '2026-06-30' }, '2026-04-29')).toEqual({
      attended: 3,
      assumed: 1,
      weekly: 5,
    });
  });

  it.each([
    ['2026-04-02', '2026-04-07', 0],
    ['2026-04-02', '2026-04-08', 1],
    ['2026-04-08', '2026-04-08', 1],
    ['2026-05-01', '2026-04-20', 0],
  ])('from %s to %s stand against %i weekly ones', (from, end, weekly) => {
    expect(attendanceOf([], start, { from, to: end }, end).weekly).toBe(weekly);
  });

  it('of who came weekly throughout are as many as weekly ones, whatever the period', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), (a, b) => {
        const [from, end] = [addDays(start, Math.min(a, b)), addDays(start, Math.max(a, b))];
        const sessions = Array.from({ length: 60 }, (_, week) => session(addDays(start, 7 * week)));
        const { attended, weekly } = attendanceOf(sessions, start, { from, to: end }, end);
        expect(weekly).toBe(attended);
      }),
    );
  });
});
