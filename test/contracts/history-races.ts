import { describe, expect, it } from 'vitest';
import type { PatientState } from '../../shared/domain/patient/state.ts';
import type { Histories } from '../../shared/history/ports.ts';
import { clinicNumber, commitOf, sampleTime, stateOf, waitingText } from './history-samples.ts';
import type { MakeStore } from './store-under-test.ts';

/** Decides on the newest state until the decision is written; null from `change` is a refusal. */
async function decideUntilWritten(
  histories: Histories,
  patientId: string,
  change: (state: PatientState) => Partial<PatientState> | null,
): Promise<'refused' | number> {
  for (;;) {
    const state = await histories.latest(patientId);
    if (state === null) throw new Error('the patient is gone');
    const changed = change(state);
    if (changed === null) return 'refused';
    const next = { ...state, ...changed, seq: state.seq + 1 };
    if ((await histories.append(commitOf(next))) === 'written') return next.seq;
  }
}

function addCause(cause: string) {
  return (state: PatientState): Partial<PatientState> => ({
    causes: { ...state.causes, blocks: [...state.causes.blocks, { hashes: cause, until: sampleTime }] },
  });
}

const stop = (): Partial<PatientState> => ({ stopped: true, texts: [] });
const claim = (state: PatientState): Partial<PatientState> | null =>
  state.stopped || state.texts.length === 0
    ? null
    : { texts: state.texts.map((text) => ({ ...text, claimedAt: sampleTime })) };

/** Writers that get in each other's way: none may be lost, none may pass another. */
export function describeRaces(makeStore: MakeStore): void {
  describe('races', () => {
    it('keeps the causes of all writers who race, each at a place of its own', async () => {
      const { histories } = await makeStore();
      await histories.append(commitOf(stateOf('ann', 1)));
      const causes = ['A', 'B', 'C', 'D', 'E', 'F'].map((letter) => `${letter}AAAAAAAAAA`);
      const places = await Promise.all(
        causes.map((cause) => decideUntilWritten(histories, 'ann', addCause(cause))),
      );
      expect(new Set(places)).toEqual(new Set([2, 3, 4, 5, 6, 7]));
      const kept = (await histories.latest('ann'))?.causes.blocks.map((block) => block.hashes);
      expect([...(kept ?? [])].sort()).toEqual(causes);
      expect((await histories.page('ann', 0, 100)).length).toBe(7);
    });

    it.each([
      ['STOP first', ['stop', 'claim']],
      ['claim first', ['claim', 'stop']],
    ] as const)('lets one of a claim and a STOP win, and the other decide again: %s', async (_, order) => {
      const { histories } = await makeStore();
      await histories.append(commitOf(stateOf('ann', 1, { texts: [waitingText] })));
      const seen = await histories.latest('ann');
      if (seen === null) throw new Error('the patient is gone');
      const decisions = { stop: { ...seen, ...stop(), seq: 2 }, claim: { ...seen, ...claim(seen), seq: 2 } };
      const [winner, loser] = order;
      expect(await histories.append(commitOf(decisions[winner]))).toBe('written');
      expect(await histories.append(commitOf(decisions[loser]))).toBe('conflict');
      const again = await decideUntilWritten(histories, 'ann', loser === 'stop' ? stop : claim);
      expect(again).toBe(loser === 'stop' ? 3 : 'refused');
      expect(await histories.latest('ann')).toMatchObject({ stopped: true, texts: [] });
    });

    it('lets exactly one of many claims on one text through', async () => {
      const { histories } = await makeStore();
      await histories.append(commitOf(stateOf('ann', 1, { texts: [waitingText] })));
      const unclaimedOnly = (state: PatientState) =>
        state.texts[0]?.claimedAt === null ? claim(state) : null;
      const outcomes = await Promise.all(
        Array.from({ length: 5 }, () => decideUntilWritten(histories, 'ann', unclaimedOnly)),
      );
      expect(outcomes.filter((outcome) => outcome !== 'refused')).toEqual([2]);
    });

    it('lets no late writer pass a tombstone, whether it decided just before the erasure or long before', async () => {
      const { histories, numbers } = await makeStore();
      const take = { clinicNumber, take: '+12065550123' };
      await histories.append(commitOf(stateOf('ann', 1)), take);
      const long = await histories.latest('ann');
      for (const seq of [2, 3]) await histories.append(commitOf(stateOf('ann', seq)));
      const just = await histories.latest('ann');
      if (long === null || just === null) throw new Error('the patient is gone');
      const tombstone = stateOf('ann', 4, { erased: true, firstName: '', phone: '' });
      const leave = {
        clinicNumber,
        free: ['+12065550123'],
        leave: true,
        optOut: { hash: 'hash', saidAt: sampleTime },
      } as const;
      expect(await histories.append(commitOf(tombstone, { type: 'erase' }), leave)).toBe('written');
      expect(await histories.append(commitOf({ ...just, seq: 4 }))).toBe('conflict');
      await histories.forget('ann', 4);
      for (const late of [
        { ...long, seq: 2 },
        { ...just, seq: 3 },
        { ...just, seq: 4 },
      ]) {
        expect(await histories.append(commitOf(late))).toBe('conflict');
      }
      expect(await histories.append(commitOf(stateOf('ann', 1)), take)).toBe('conflict');
      expect((await histories.page('ann', 0, 10)).map((commit) => commit.state.erased)).toEqual([true]);
      expect(await numbers.patientOf(clinicNumber, '+12065550123')).toBeNull();
      expect(await numbers.isOptedOut('demo', 'hash')).toBe(true);
    });

    it('enrols one of two patients who race for one number', async () => {
      const { histories, numbers } = await makeStore();
      const take = { clinicNumber, take: '+12065550123' };
      const outcomes = await Promise.all(
        ['ann', 'bob'].map((id) => histories.append(commitOf(stateOf(id, 1)), take)),
      );
      expect(outcomes.filter((outcome) => outcome === 'written').length).toBe(1);
      const winner = outcomes[0] === 'written' ? 'ann' : 'bob';
      expect((await numbers.patientOf(clinicNumber, '+12065550123'))?.patientId).toBe(winner);
    });
  });
}
