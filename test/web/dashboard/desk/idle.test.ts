import { beforeEach, describe, expect, it } from 'vitest';
import { createIdle, type Idle } from '../../../../web/dashboard/desk/idle.ts';

const minute = 60_000;
const start = Date.parse('2027-01-04T18:00:00Z');
let kept: Map<string, string>;
let idle: Idle;

beforeEach(() => {
  kept = new Map();
  idle = createIdle({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  });
});

describe('a desk', () => {
  it('is over after a quarter of an hour without anybody, unless told otherwise', () => {
    idle.note(start);
    expect([idle.isOver(start + 15 * minute - 1), idle.isOver(start + 15 * minute)]).toEqual([false, true]);
    idle.choose(60);
    expect([idle.isOver(start + 59 * minute), idle.isOver(start + 60 * minute)]).toEqual([false, true]);
    idle.choose(100_000);
    expect(idle.minutes()).toBe(15);
  });

  it('is not over where nobody has worked yet, and goes on with each sign of somebody', () => {
    expect(idle.isOver(start)).toBe(false);
    idle.note(start);
    idle.note(start + 10 * minute);
    expect(idle.isOver(start + 20 * minute)).toBe(false);
  });

  it('stays locked through a reload, until somebody has signed in', () => {
    idle.note(start);
    idle.lock();
    idle.note(start + minute);
    expect(idle.isLocked()).toBe(true);
    idle.unlock(start + 30 * minute);
    expect([idle.isLocked(), idle.isOver(start + 31 * minute)]).toEqual([false, false]);
    idle.forget();
    expect(idle.isOver(start + 60 * minute)).toBe(false);
  });
});
