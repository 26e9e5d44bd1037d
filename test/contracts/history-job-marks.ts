import { describe, expect, it } from 'vitest';
import { hourMs, later } from '../../shared/domain/local-time.ts';
import { jobMarkHours } from '../../shared/history/ports.ts';
import { sampleTime } from './history-samples.ts';
import type { MakeStore } from './store-under-test.ts';

/** What jobs of reconcile leave behind. */
export function describeJobMarks(makeStore: MakeStore): void {
  describe('marks of jobs', () => {
    it('are there once they were left, and again when they were left twice', async () => {
      const { jobMarks } = await makeStore();
      expect(await jobMarks.has('a')).toBe(false);
      for (const hash of ['a', 'a']) {
        await jobMarks.leave(hash);
        expect([await jobMarks.has('a'), await jobMarks.has('A'), await jobMarks.has('ab')]).toEqual([
          true,
          false,
          false,
        ]);
      }
    });

    it('are gone after their time, which is short', async () => {
      const { jobMarks, setTime } = await makeStore();
      await jobMarks.leave('a');
      setTime(later(sampleTime, jobMarkHours * hourMs - 1_000));
      expect(await jobMarks.has('a')).toBe(true);
      setTime(later(sampleTime, jobMarkHours * hourMs + 1_000));
      expect(await jobMarks.has('a')).toBe(false);
      expect(jobMarkHours).toBeLessThanOrEqual(24);
    });

    it('take no name of a request of staff', async () => {
      const { jobMarks, requestKeys } = await makeStore();
      await jobMarks.leave('a');
      expect(await requestKeys.claim({ clinicId: 'a', id: 'a', fingerprint: 'kim' })).toEqual({
        kind: 'new',
      });
      expect(await jobMarks.has('b')).toBe(false);
    });
  });
}
