import { describe, expect, it } from 'vitest';
import { LoneSurrogateError } from '../../shared/dynamo/errors.ts';
import { commitOf, sampleTime, stateOf } from './history-samples.ts';
import type { MakeStore } from './store-under-test.ts';

async function collected<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** Commits written, read, paged and forgotten by one writer. */
export function describeHistories(makeStore: MakeStore): void {
  describe('history', () => {
    it('knows nothing of a patient who was never enrolled', async () => {
      const { histories } = await makeStore();
      expect(await histories.latest('nobody')).toBeNull();
      expect(await histories.page('nobody', 0, 10)).toEqual([]);
    });

    it('gives back the newest state, causes and all', async () => {
      const { histories } = await makeStore();
      const causes = {
        blocks: [
          { hashes: 'AAAAAAAAAAA'.repeat(10), until: sampleTime },
          { hashes: '_____wAAAAA', until: '2026-06-15T17:00:00.123Z' },
        ],
        forgottenUntil: '2026-06-01T00:00:00.000Z',
      };
      const newest = stateOf('ann', 2, {
        firstName: 'Ānn 🙂',
        causes,
        attention: { crisis: { since: sampleTime } },
      });
      await histories.append(commitOf(stateOf('ann', 1)));
      await histories.append(commitOf(newest));
      await histories.append(commitOf(stateOf('bob', 1)));
      expect(await histories.latest('ann')).toEqual(newest);
      expect((await histories.latest('bob'))?.seq).toBe(1);
    });

    it('keeps the tenth commit after the ninth and the 1000th after the 999th', async () => {
      const { histories } = await makeStore();
      for (let seq = 1; seq <= 11; seq++) await histories.append(commitOf(stateOf('ann', seq)));
      expect((await histories.latest('ann'))?.seq).toBe(11);
      for (const seq of [999, 1000]) await histories.append(commitOf(stateOf('ann', seq)));
      expect((await histories.latest('ann'))?.seq).toBe(1000);
    });

    it('shares no object with its callers', async () => {
      const { histories } = await makeStore();
      const state = stateOf('ann', 1);
      await histories.append(commitOf(state));
      state.plan.baseline.push({ date: '2026-06-01', score: 9 });
      const read = (await histories.latest('ann'))?.plan.baseline;
      // A store may as well hand out what nobody can change.
      if (!Object.isFrozen(read)) read?.push({ date: '2026-06-01', score: 9 });
      expect((await histories.latest('ann'))?.plan.baseline.length).toBe(1);
    });

    it('refuses a sequence number that is taken and keeps what stands there', async () => {
      const { histories } = await makeStore();
      expect(await histories.append(commitOf(stateOf('ann', 1)))).toBe('written');
      expect(await histories.append(commitOf(stateOf('ann', 1, { firstName: 'Late' })))).toBe('conflict');
      expect(await histories.append(commitOf(stateOf('ann', 2)))).toBe('written');
      expect(await histories.append(commitOf(stateOf('ann', 2, { firstName: 'Late' })))).toBe('conflict');
      expect((await histories.latest('ann'))?.firstName).toBe('María');
    });

    it('pages commits oldest first, whole', async () => {
      const { histories } = await makeStore();
      const commits = [1, 2, 3, 4, 5].map((seq) =>
        commitOf(stateOf('ann', seq), { cause: seq === 3 ? 'AAAAAAAAAAA' : null }),
      );
      for (const commit of commits) await histories.append(commit);
      expect(await histories.page('ann', 0, 2)).toEqual(commits.slice(0, 2));
      expect(await histories.page('ann', 2, 2)).toEqual(commits.slice(2, 4));
      expect(await histories.page('ann', 4, 2)).toEqual(commits.slice(4));
      expect(await histories.page('ann', 5, 2)).toEqual([]);
    });

    it('forgets every commit before the tombstone, and again without harm', async () => {
      const { histories } = await makeStore();
      for (let seq = 1; seq <= 60; seq++) await histories.append(commitOf(stateOf('ann', seq)));
      await histories.append(commitOf(stateOf('ann', 61, { erased: true, firstName: '' })));
      await histories.append(commitOf(stateOf('bob', 1)));
      await histories.forget('ann', 61);
      await histories.forget('ann', 61);
      expect((await histories.page('ann', 0, 100)).map((commit) => commit.seq)).toEqual([61]);
      expect((await histories.latest('ann'))?.erased).toBe(true);
      expect((await histories.page('bob', 0, 100)).length).toBe(1);
    });

    it('stores no half of a surrogate pair, but a text that spells one', async () => {
      const { histories } = await makeStore();
      const broken = commitOf(stateOf('ann', 1, { firstName: 'half \ud83d' }));
      await expect(histories.append(broken)).rejects.toThrow(LoneSurrogateError);
      expect(await histories.latest('ann')).toBeNull();
      await histories.append(commitOf(stateOf('ann', 1, { firstName: 'C:\\ud83d "\\' })));
      expect((await histories.latest('ann'))?.firstName).toBe('C:\\ud83d "\\');
    });

    it('refuses a commit whose parts speak of different places or patients', async () => {
      const { histories } = await makeStore();
      await expect(histories.append(commitOf(stateOf('ann', 2), { seq: 3 }))).rejects.toThrow(RangeError);
      await expect(histories.append(commitOf(stateOf('ann', 2), { patientId: 'bob' }))).rejects.toThrow(
        RangeError,
      );
      await expect(histories.append(commitOf(stateOf('ann', 2), { type: 'enrol' }))).rejects.toThrow(
        RangeError,
      );
    });

    it('lists the live patients of one clinic: from enrolment until they leave', async () => {
      const { histories } = await makeStore();
      for (const id of ['ann', 'bob', 'cyd']) await histories.append(commitOf(stateOf(id, 1)));
      await histories.append(commitOf(stateOf('dan', 1, { clinicId: 'other' })));
      expect(await collected(histories.livePatients('demo'))).toEqual(['ann', 'bob', 'cyd']);
      const left = stateOf('bob', 2, { discharged: true });
      await histories.append(commitOf(left, { type: 'discharge' }), { clinicNumber: '+1', leave: true });
      expect(await collected(histories.livePatients('demo'))).toEqual(['ann', 'cyd']);
      expect(await collected(histories.livePatients('other'))).toEqual(['dan']);
      expect(await collected(histories.livePatients('none'))).toEqual([]);
      expect(await histories.livePage('demo', null, 1)).toEqual(['ann']);
      expect(await histories.livePage('demo', 'ann', 5)).toEqual(['cyd']);
      // Whoever the page before ended with may have left meanwhile.
      expect(await histories.livePage('demo', 'bob', 5)).toEqual(['cyd']);
      expect(await histories.livePage('demo', 'cyd', 5)).toEqual([]);
    });
  });
}
