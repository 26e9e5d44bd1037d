import { beforeEach, describe, expect, it } from 'vitest';
import { createIdle, type Idle, passwordMoment } from '../../../../web/dashboard/desk/idle.ts';

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
    expect([idle.look(start + 14 * minute), idle.look(start + 15 * minute)]).toEqual([false, true]);
    idle.note(start + 16 * minute);
    expect([idle.isLocked(), idle.isClosed()]).toEqual([true, true]);
    idle.open(start + 30 * minute, start + 30 * minute);
    expect([idle.isClosed(), idle.isOver(start + 31 * minute)]).toEqual([false, false]);
  });

  it('admits who gave a password after it was locked, and nobody from before, even once it is open again', () => {
    expect(idle.admits(null, start)).toBe(true);
    idle.note(start);
    idle.look(start + 20 * minute);
    const now = start + 21 * minute;
    const moments = [null, start, start + 15 * minute, start + 16 * minute];
    const admitted = () => moments.map((moment) => idle.admits(moment, now));
    expect(admitted()).toEqual([false, false, false, true]);
    idle.open(start + 16 * minute, now);
    expect(admitted()).toEqual([false, false, false, true]);
  });

  it('is not locked but closed once somebody has signed out, who gives a password to come back', () => {
    idle.note(start);
    idle.signOut(start + minute);
    expect([idle.look(start + 60 * minute), idle.isClosed()]).toEqual([false, true]);
    expect([start, start + 2 * minute].map((at) => idle.admits(at, start + 3 * minute))).toEqual([
      false,
      true,
    ]);
  });

  it('lets people in after the clock of the machine was put back', () => {
    idle.signOut(start + 1000 * minute);
    expect([start - 2 * minute, start - 5].map((at) => idle.admits(at, start))).toEqual([false, true]);
    idle.open(start - 5, start);
    expect(idle.admits(start - 5, start + 10 * minute)).toBe(true);
  });
});

it('knows by the clock of the machine when the password was given, however wrong that goes', () => {
  expect(passwordMoment({ iat: 1000, auth_time: 970 }, start)).toBe(start - 30_000);
  expect([passwordMoment({ iat: 1000 }, start), passwordMoment({}, start)]).toEqual([null, null]);
});
