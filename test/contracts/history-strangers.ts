import { describe, expect, it } from 'vitest';
import { sampleTime, strangerOf } from './history-samples.ts';
import type { MakeStore } from './store-under-test.ts';

/** Numbers that belong to no live patient. */
export function describeStrangers(makeStore: MakeStore): void {
  describe('strangers', () => {
    const before = '2026-07-14T17:00:00.000Z';
    const expiry = '2026-07-15T17:00:00.000Z';
    const after = '2026-07-15T17:00:01.000Z';

    it('forgets a number, one that nobody knows too, and lets it begin anew, unless it wrote since', async () => {
      const { strangers } = await makeStore();
      for (const seq of [1, 2]) await strangers.save(strangerOf('demo.h1', seq, expiry));
      await strangers.save(strangerOf('demo.h2', 1, expiry));
      expect(await strangers.forget('demo.h1', 1)).toBe('conflict');
      expect(await strangers.forget('demo.h2', 0)).toBe('conflict');
      for (const [id, seq] of [
        ['demo.h1', 2],
        ['demo.h1', 0],
        ['demo.h9', 0],
      ] as const)
        expect(await strangers.forget(id, seq)).toBe('forgotten');
      expect(await strangers.load('demo.h1')).toBeNull();
      expect((await strangers.load('demo.h2'))?.seq).toBe(1);
      expect(await strangers.save(strangerOf('demo.h1', 3, expiry))).toBe('conflict');
      expect(await strangers.save(strangerOf('demo.h1', 1, expiry))).toBe('written');
    });

    it('keeps one state per number, each write one further than the last', async () => {
      const { strangers } = await makeStore();
      expect(await strangers.load('demo.h1')).toBeNull();
      const first = strangerOf('demo.h1', 1, expiry);
      expect(await strangers.save(first)).toBe('written');
      expect(await strangers.load('demo.h1')).toEqual(first);
      expect(await strangers.save(first)).toBe('conflict');
      expect(await strangers.save(strangerOf('demo.h1', 3, expiry))).toBe('conflict');
      expect(await strangers.save(strangerOf('demo.h1', 2, expiry))).toBe('written');
      expect((await strangers.load('demo.h1'))?.seq).toBe(2);
      expect(await strangers.load('demo.h2')).toBeNull();
    });

    it('lets one of several writers through', async () => {
      const { strangers } = await makeStore();
      const outcomes = await Promise.all(
        Array.from({ length: 4 }, () => strangers.save(strangerOf('demo.h1', 1, expiry))),
      );
      expect(outcomes.filter((outcome) => outcome === 'written').length).toBe(1);
    });

    it('takes what has expired for absent, and begins again in its place', async () => {
      const { strangers, setTime } = await makeStore();
      setTime(sampleTime);
      for (const seq of [1, 2]) await strangers.save(strangerOf('demo.h1', seq, expiry));
      setTime(before);
      expect((await strangers.load('demo.h1'))?.seq).toBe(2);
      setTime(after);
      expect(await strangers.load('demo.h1')).toBeNull();
      expect(await strangers.save(strangerOf('demo.h1', 3, '2026-08-15T17:00:00.000Z'))).toBe('conflict');
      const anew = strangerOf('demo.h1', 1, '2026-08-15T17:00:00.000Z');
      expect(await strangers.save(anew)).toBe('written');
      expect(await strangers.load('demo.h1')).toEqual(anew);
    });
  });
}
