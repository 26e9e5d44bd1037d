import { describe, expect, it } from 'vitest';
import {
  doneIn,
  type Outcome,
  partedFor,
  runBulk,
  toTryAgain,
} from '../../../../web/dashboard/patients/bulk-run.ts';

async function ran(act: (id: string) => Promise<void>, isStopped = () => false) {
  const outcomes = new Map<string, Outcome>();
  const report = (id: string, outcome: Outcome) => void outcomes.set(id, outcome);
  const whyOf = (error: unknown) => (error instanceof Error ? error.message : '');
  await runBulk(['a', 'b', 'c'], act, { report, isStopped, whyOf });
  return outcomes;
}

describe('an action for several patients', () => {
  it('ends with a result for each, whatever becomes of one', async () => {
    const outcomes = await ran(async (id) => {
      if (id === 'b') throw new Error('discharged');
    });
    expect([...outcomes]).toEqual([
      ['a', { state: 'done' }],
      ['b', { state: 'not-done', why: 'discharged' }],
      ['c', { state: 'done' }],
    ]);
    expect([doneIn(outcomes), toTryAgain(outcomes)]).toEqual([2, ['b']]);
  });

  it('says of those it did not come to that it was stopped before', async () => {
    const acted: string[] = [];
    const act = async (id: string) => void acted.push(id);
    const outcomes = await ran(act, () => acted.length === 1);
    expect(acted).toEqual(['a']);
    expect(toTryAgain(outcomes)).toEqual(['b', 'c']);
    expect(outcomes.get('c')).toEqual({ state: 'stopped' });
  });

  it('names who is left out, and leaves nobody out unnamed', () => {
    const selected = (
      ['active', 'invited', 'paused', 'stopped', 'discharged', 'intake', 'held'] as const
    ).map((status) => ({ patientId: status, status }));
    const [pause, invite] = [partedFor('pause', selected), partedFor('invite', selected)];
    expect(pause.takes.map(({ status }) => status)).toEqual(['active', 'intake', 'held']);
    expect(invite.takes.map(({ status }) => status)).toEqual(['invited']);
    for (const { takes, leaves } of [pause, invite])
      expect(takes.length + leaves.length).toBe(selected.length);
  });
});
