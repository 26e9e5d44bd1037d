import { describe, expect, it } from 'vitest';
import { countMark, windowTitle } from '../../../web/dashboard/waiting-counts.ts';

describe('counts of who waits', () => {
  it.each([
    [0, ''],
    [2, '2'],
    [99, '99'],
    [100, '99+'],
  ])('shows %s as "%s"', (count, mark) => {
    expect(countMark(count)).toBe(mark);
  });

  it('stand before the name of the window, where anybody waits', () => {
    expect(windowTitle('Today', 2)).toBe('(2) Today · Ebb');
    expect(windowTitle('Today', 0)).toBe('Today · Ebb');
  });
});
