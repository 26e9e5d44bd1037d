import { beforeEach, describe, expect, it } from 'vitest';
import { compareHistories } from '../../../scripts/restore/compare-histories.ts';
import { later, minuteMs } from '../../../shared/domain/local-time.ts';
import type { Commit, Histories } from '../../../shared/history/ports.ts';
import { createWorld, pathOf, type World } from '../../functions/staff-api/staff-world.ts';

type Change = (commits: Commit[]) => Commit[];

let world: World;
let ana: string;
let bo: string;

/** The history as it is now, each patient's commits changed as asked. */
async function restoredNow(changes: Readonly<Record<string, Change>> = {}): Promise<Pick<Histories, 'page'>> {
  const kept = new Map<string, Commit[]>();
  for (const id of [ana, bo]) {
    const commits = structuredClone(await world.histories.page(id, 0, 1_000));
    kept.set(id, changes[id]?.(commits) ?? commits);
  }
  return {
    page: async (id, after, limit) => (kept.get(id) ?? []).filter(({ seq }) => seq > after).slice(0, limit),
  };
}

async function* named(...patientIds: string[]): AsyncGenerator<string> {
  yield* patientIds;
}

async function compared(restored: Pick<Histories, 'page'>, minutesLater = 1) {
  const moment = later(world.clock.now(), minutesLater * minuteMs);
  return compareHistories({ live: world.histories, restored, patientIds: named(ana, bo, ana), moment });
}

beforeEach(async () => {
  world = createWorld();
  await world.open();
  ana = await world.enrol({ firstName: 'Ana', phone: '+12065550130' });
  bo = await world.enrol({ firstName: 'Bo', phone: '+12065550131' });
  for (const id of [ana, bo]) await world.text(id, 'yes');
});

describe('a restored history', () => {
  it('is sound when every commit is the live one', async () => {
    const same =
      (await world.histories.page(ana, 0, 99)).length + (await world.histories.page(bo, 0, 99)).length;
    expect(await compared(await restoredNow())).toEqual({
      patients: 2,
      same,
      since: 0,
      faults: [],
      erasedSince: [],
      stoppedSince: [],
    });
  });

  it('tells who was erased and who said STOP since, which it cannot know', async () => {
    const restored = await restoredNow();
    await world.text(ana, 'STOP');
    await world.call('DELETE', pathOf(bo));
    expect(await compared(restored, 0)).toMatchObject({
      faults: [],
      erasedSince: [bo],
      stoppedSince: [ana],
    });
  });

  it.each<[string, Change, RegExp]>([
    [
      'lacks its newest commit',
      (commits) => commits.slice(0, -1),
      /commit \d+ was written before the moment/,
    ],
    ['lacks one in between', ([first, , ...rest]) => (first ? [first, ...rest] : []), /does not follow/],
    ['is empty', () => [], /commit 1 was written before/],
    [
      'says something else',
      ([first, ...rest]) => (first ? [{ ...first, cause: 'another' }, ...rest] : []),
      /commit 1 is another one/,
    ],
    [
      'knows more than the live one',
      (commits) => commits.concat(commits.slice(-1).map((last) => ({ ...last, seq: last.seq + 1 }))),
      /is not in the live history/,
    ],
  ])('is none to go by when it %s', async (_, change, fault) => {
    const { faults } = await compared(await restoredNow({ [ana]: change }));
    expect(faults).toEqual([expect.stringMatching(fault)]);
    expect(faults[0]?.startsWith(`${ana}: `)).toBe(true);
  });
});
