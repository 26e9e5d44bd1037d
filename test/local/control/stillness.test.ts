import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchForStillness } from '../../../local/control/stillness.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('aborts when nothing has moved for the time given', () => {
  const { signal, stop } = watchForStillness(() => 'the same', 20_000);
  vi.advanceTimersByTime(20_000);
  expect(signal.aborted).toBe(false);
  vi.advanceTimersByTime(1_000);
  expect(signal.aborted).toBe(true);
  stop();
});

it('waits as long as something moves, and no longer', () => {
  let moves = 0;
  const { signal, stop } = watchForStillness(() => String(moves), 20_000);
  for (; moves < 50; moves += 1) vi.advanceTimersByTime(15_000);
  expect(signal.aborted).toBe(false);
  vi.advanceTimersByTime(21_000);
  expect(signal.aborted).toBe(true);
  stop();
});

it('looks no more once it is stopped', () => {
  const { signal, stop } = watchForStillness(() => 'the same', 20_000);
  stop();
  vi.advanceTimersByTime(60_000);
  expect([signal.aborted, vi.getTimerCount()]).toEqual([false, 0]);
});
