import { describe, expect, it } from 'vitest';
import { later } from '../../shared/domain/local-time.ts';
import { requestKeyDays } from '../../shared/history/ports.ts';
import { sampleTime } from './history-samples.ts';
import type { MakeStore } from './store-under-test.ts';

const request = { clinicId: 'a', id: 'name', fingerprint: 'kim says so' };
const keptMs = requestKeyDays * 24 * 3_600_000;

/** Names of staff's requests: one request has one name. */
export function describeRequestKeys(makeStore: MakeStore): void {
  describe('names of requests', () => {
    it('belong to who took them first, done or not', async () => {
      const { requestKeys } = await makeStore();
      expect(await requestKeys.claim(request)).toEqual({ kind: 'new' });
      expect(await requestKeys.claim(request)).toEqual({ kind: 'again', done: false, answer: null });
      expect(await requestKeys.claim({ ...request, fingerprint: 'lee says so' })).toEqual({ kind: 'reused' });
      await requestKeys.finish(request);
      expect(await requestKeys.claim(request)).toEqual({ kind: 'again', done: true, answer: null });
      expect(await requestKeys.claim({ ...request, fingerprint: 'lee says so' })).toEqual({ kind: 'reused' });
    });

    it('keep an answer', async () => {
      const { requestKeys } = await makeStore();
      await requestKeys.claim(request);
      await requestKeys.finish(request, { version: 3, words: ['Añejo'] });
      const answer = { version: 3, words: ['Añejo'] };
      expect(await requestKeys.claim(request)).toEqual({ kind: 'again', done: true, answer });
    });

    it('are apart by clinic, also where ids begin alike', async () => {
      const { requestKeys } = await makeStore();
      await requestKeys.claim(request);
      for (const clinicId of ['a-b', 'A', 'aa', 'a_']) {
        const other = { ...request, clinicId, fingerprint: 'lee says so' };
        expect(await requestKeys.claim(other)).toEqual({ kind: 'new' });
      }
    });

    it('are free again after their time', async () => {
      const { requestKeys, setTime } = await makeStore();
      const other = { ...request, fingerprint: 'lee says so' };
      await requestKeys.claim(request);
      setTime(later(sampleTime, keptMs - 1_000));
      expect(await requestKeys.claim(other)).toEqual({ kind: 'reused' });
      setTime(later(sampleTime, keptMs + 1_000));
      expect(await requestKeys.claim(other)).toEqual({ kind: 'new' });
    });
  });
}
