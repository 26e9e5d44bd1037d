import { describe, expect, it } from 'vitest';
import { later } from '../../shared/domain/local-time.ts';
import { createManualClock } from '../../shared/outside/manual-clock.ts';
import { putOutcomesOf, unpackCheckIn } from '../../shared/views/outcomes-rows.ts';
import type { Views } from '../../shared/views/ports.ts';
import { isDeep } from '../support/depth.ts';
import { sampleTime } from './history-samples.ts';
import { careRows, caseloadRow, checkInRow, inboxRow, recordRows, strangerRow } from './views-samples.ts';
import type { MakeViews } from './views-under-test.ts';

const all = { limit: 100 };
const ever = { ...all, from: '2000-01-01', to: '2100-01-01' };

/** Everything that pages can show of the clinic. */
async function shown(views: Views) {
  return {
    caseload: await views.caseload('demo', all),
    open: await views.inbox('demo', all),
    done: await views.inbox('demo', { ...all, done: true }),
    checkIns: await views.checkIns('demo', ever),
  };
}

function orders<T>(items: T[]): T[][] {
  if (items.length < 2) return [items];
  return items.flatMap((item, index) =>
    orders([...items.slice(0, index), ...items.slice(index + 1)]).map((rest) => [item, ...rest]),
  );
}

/** `npm test` looks at every fifth, of which each of them begins one. */
function someOrders<T>(items: T[]): T[][] {
  return orders(items).filter((_, at) => isDeep || at % 5 === 0);
}

/** Single rows: newest wins, erased stays erased, other clinics see nothing. */
export function describeViewRows(makeViews: MakeViews): void {
  describe('rows', () => {
    it('keep what a report needs of each patient, a year in less than 2 KB', async () => {
      const views = await makeViews();
      const [care] = careRows('ann');
      if (care === undefined) throw new Error('there is a row of care');
      await views.putCare({ ...care, seq: 1 });
      for (let week = 1; week <= 52; week += 1) {
        const date = new Date(Date.UTC(2026, 0, 7 * week)).toISOString().slice(0, 10);
        await views.putCheckIn(checkInRow('ann', date, week));
      }
      await views.putCheckIn({
        ...checkInRow('ann', '2025-12-30', 3),
        checkInId: null,
        due: null,
        isBaseline: true,
      });
      await views.putCheckIn({
        ...checkInRow('ann', '2026-06-02', 60),
        due: '2026-06-01',
        changedOn: '2026-06-05',
      });
      for (const record of recordRows('ann', 58)) await views.putRecord(record);
      await putOutcomesOf(views, caseloadRow('ann', 52));
      const rows = await views.outcomes('demo');
      const row = rows.of('ann');
      const { checkIns } = await views.courseOf('ann');
      const asReported = checkIns.map(
        ({ checkInId, changedOn, date, due, isBaseline, score, source, status }) => ({
          checkInId: checkInId === null ? null : 'check-in',
          date,
          due,
          score,
          source,
          status,
          isBaseline,
          ...(changedOn === undefined ? {} : { changedOn }),
        }),
      );
      expect(row?.checkIns.map(unpackCheckIn)).toEqual(asReported);
      expect(row).toMatchObject({ seq: 60, enrolledOn: '2026-05-20', care: [{ on: care.on }] });
      expect(row?.sessions).toEqual({ told: ['2026-06-15'], assumed: [] });
      expect(JSON.stringify(row).length).toBeLessThan(2_048);
      expect([rows.of('bob'), (await views.outcomes('other')).of('ann')]).toEqual([null, null]);
      // Of a patient whose first commit left no row, a report says so by their other rows.
      await views.putCheckIn(checkInRow('bob', '2026-06-14', 3));
      await putOutcomesOf(views, caseloadRow('bob', 3));
      // Made of fewer rows, because it was late, it stands behind what is there.
      if (row !== null) expect(await views.putOutcomes({ ...row, seq: 59, checkIns: [] })).toBe('stale');
      await views.removePatient('ann');
      const after = await views.outcomes('demo');
      expect([after.of('ann'), after.of('bob')]).toEqual([null, null]);
    });

    it('come back as they were written, to their own clinic only', async () => {
      const views = await makeViews();
      const row = caseloadRow('ann', 3, ['flare']);
      const item = inboxRow('ann', 2, 3);
      const stranger = strangerRow('demo.h1', 1_781_542_800_000, { first: true });
      const checkIn = checkInRow('ann', '2026-06-14', 3);
      expect(await views.putPatient(row)).toBe('written');
      expect(await views.putInboxItem(item)).toBe('written');
      expect(await views.putInboxItem(stranger)).toBe('written');
      expect(await views.putCheckIn(checkIn)).toBe('written');
      expect(await views.row('demo', 'ann')).toEqual(row);
      expect(await views.row('other', 'ann')).toBeNull();
      expect(await views.row('demo', 'bob')).toBeNull();
      expect(await views.inboxItem('demo', item.id)).toEqual(item);
      expect(await views.inboxItem('demo', stranger.id)).toEqual(stranger);
      expect(await views.inboxItem('other', item.id)).toBeNull();
      for (const id of ['', 'p.ann.9', 'p.ann', 'x.ann.2', 'p.ann.2x', 's.ann.2']) {
        expect(await views.inboxItem('demo', id)).toBeNull();
      }
      const care = careRows('ann');
      for (const change of care.toReversed()) expect(await views.putCare(change)).toBe('written');
      expect(await views.courseOf('ann')).toEqual({ care, checkIns: [checkIn] });
      expect(await views.courseOf('bob')).toEqual({ care: [], checkIns: [] });
      const records = [...recordRows('ann', 3), ...recordRows('ann', 12)];
      for (const record of records.toReversed()) expect(await views.putRecord(record)).toBe('written');
      expect(await views.recordsOf('ann')).toEqual(records);
      expect(await views.recordsOf('bob')).toEqual([]);
      expect(await views.courseOf('ann')).toEqual({ care, checkIns: [checkIn] });
    });

    it('give way to a later commit and to the same one again, never to an earlier one', async () => {
      const views = await makeViews();
      expect(await views.putPatient(caseloadRow('ann', 5))).toBe('written');
      expect(await views.putPatient(caseloadRow('ann', 4, [], { firstName: 'Old' }))).toBe('stale');
      expect(await views.putPatient(caseloadRow('ann', 5, ['flare']))).toBe('written');
      expect(await views.putPatient(caseloadRow('ann', 10))).toBe('written');
      expect(await views.putPatient(caseloadRow('ann', 9))).toBe('stale');
      expect((await views.row('demo', 'ann'))?.seq).toBe(10);
      await views.putInboxItem(
        inboxRow('ann', 2, 9, { done: { by: 'staff-1', at: '2026-06-16T09:00:00.000Z' } }),
      );
      expect(await views.putInboxItem(inboxRow('ann', 2, 2))).toBe('stale');
      await views.putCheckIn(checkInRow('ann', '2026-06-14', 9));
      expect(await views.putCheckIn(checkInRow('ann', '2026-06-14', 8, { status: 'open' }))).toBe('stale');
      expect((await views.inbox('demo', all)).rows).toEqual([]);
      expect((await views.courseOf('ann')).checkIns[0]?.status).toBe('answered');
    });

    it('end up the same in whatever order they come, and come again', async () => {
      const done = { by: 'staff-1', at: '2026-06-16T09:00:00.000Z' };
      const open = { status: 'open', score: null, answeredAt: null, source: null } as const;
      const puts: ((views: Views) => Promise<unknown>)[] = [
        (views) => views.putPatient(caseloadRow('ann', 1, ['unread'])),
        async (views) => {
          await views.putInboxItem(inboxRow('ann', 2, 2));
          await views.putCheckIn(checkInRow('ann', '2026-06-14', 2, open));
        },
        async (views) => {
          await views.putPatient(caseloadRow('ann', 3, ['crisis']));
          await views.putCheckIn(checkInRow('ann', '2026-06-14', 3, { date: '2026-06-15' }));
        },
        async (views) => {
          await views.putPatient(caseloadRow('ann', 4));
          await views.putInboxItem(inboxRow('ann', 2, 4, { done }));
        },
      ];
      const inOrder = await makeViews();
      for (const put of puts) await put(inOrder);
      const expected = await shown(inOrder);
      expect(expected.caseload.rows.length + expected.done.rows.length + expected.checkIns.rows.length).toBe(
        3,
      );
      for (const order of someOrders(puts)) {
        const views = await makeViews();
        for (const put of [...order, ...order]) await put(views);
        expect(await shown(views)).toEqual(expected);
      }
    });

    it('of an erased patient are gone, and none that comes late passes the tombstone', async () => {
      const views = await makeViews();
      const late = [
        () => views.putPatient(caseloadRow('ann', 99)),
        () => views.putInboxItem(inboxRow('ann', 7, 99)),
        () => views.putCheckIn(checkInRow('ann', '2026-06-21', 99)),
        ...careRows('ann').map((row) => () => views.putCare(row)),
        ...recordRows('ann', 9).map((row) => () => views.putRecord(row)),
      ];
      await views.putPatient(caseloadRow('ann', 1));
      for (let item = 1; item <= 40; item++) await views.putInboxItem(inboxRow('ann', item, item));
      await views.putCheckIn(checkInRow('ann', '2026-06-14', 3));
      for (const row of careRows('ann')) await views.putCare(row);
      for (const row of recordRows('ann', 3)) await views.putRecord(row);
      await views.putPatient(caseloadRow('bob', 1));
      await views.removePatient('ann');
      await views.removePatient('ann');
      for (const put of late) expect(await put()).toBe('stale');
      expect(await views.row('demo', 'ann')).toBeNull();
      expect(await views.inboxItem('demo', inboxRow('ann', 1, 1).id)).toBeNull();
      expect(await views.recordsOf('ann')).toEqual([]);
      expect(await views.courseOf('ann')).toEqual({ care: [], checkIns: [] });
      expect(await shown(views)).toEqual({
        caseload: { rows: [caseloadRow('bob', 1)], next: null },
        open: { rows: [], next: null },
        done: { rows: [], next: null },
        checkIns: { rows: [], next: null },
      });
    });

    it('that race an erasure are gone after it', async () => {
      const views = await makeViews();
      await views.putPatient(caseloadRow('ann', 1));
      await Promise.all([
        ...[2, 3, 4].map((seq) => views.putInboxItem(inboxRow('ann', seq, seq))),
        views.removePatient('ann'),
        ...[5, 6, 7].map((seq) => views.putInboxItem(inboxRow('ann', seq, seq))),
        ...[8, 9].map((seq) => views.putPatient(caseloadRow('ann', seq))),
      ]);
      expect((await views.inbox('demo', all)).rows).toEqual([]);
      expect((await views.caseload('demo', all)).rows).toEqual([]);
    });

    it('of a number that belongs to nobody go together, and what it writes later comes', async () => {
      const views = await makeViews();
      const [first, second, others] = [1, 2, 3].map((item) =>
        strangerRow(item < 3 ? 'demo.h1' : 'demo.h2', 1_781_542_800_000 + item),
      );
      if (first === undefined || second === undefined || others === undefined) throw new Error('three rows');
      for (const row of [first, second, others]) await views.putInboxItem(row);
      await views.removeStranger('demo.h1');
      await views.removeStranger('demo.h9');
      expect((await views.inbox('demo', all)).rows).toEqual([others]);
      expect(await views.inboxItem('demo', first.id)).toBeNull();
      expect(await views.putInboxItem(second)).toBe('written');
      expect(await views.inboxItem('demo', second.id)).toEqual(second);
    });

    it('of a number that belongs to nobody are gone once they have expired, whoever deletes them when', async () => {
      const clock = createManualClock(sampleTime);
      const views = await makeViews(clock);
      const day = 24 * 3_600_000;
      const rows = [5, 6, 7].map((item) =>
        strangerRow('demo.h1', item, { expiresAt: later(sampleTime, item * day) }),
      );
      // An earlier version did not say how long; then it is 30 days.
      const old = strangerRow('demo.h1', 9);
      const ours = inboxRow('ann', 7, 7);
      for (const row of [...rows, old, ours]) await views.putInboxItem(row);
      const shownIds = async (limit: number) => {
        const page = await views.inbox('demo', { limit });
        return page.rows.map(({ id }) => id);
      };
      clock.moveTo(later(sampleTime, 6 * day));
      expect(await shownIds(50)).toHaveLength(3);
      expect(await shownIds(1)).toHaveLength(1);
      expect(await views.inboxItem('demo', rows[1]?.id ?? '')).toBeNull();
      expect(await views.inboxItem('demo', rows[2]?.id ?? '')).toEqual(rows[2]);
      clock.moveTo(later(sampleTime, 30 * day));
      expect(await shownIds(50)).toEqual([ours.id]);
    });

    it('need no caseload row before them, and removing nobody is fine', async () => {
      const views = await makeViews();
      expect(await views.putCheckIn(checkInRow('ann', '2026-06-14', 3))).toBe('written');
      await views.removePatient('nobody');
      expect((await views.courseOf('ann')).checkIns.length).toBe(1);
    });

    it('keep a reading that answered no check-in by its day, beside the check-ins', async () => {
      const views = await makeViews();
      const unprompted = {
        checkInId: null,
        kind: null,
        due: null,
        askedAt: null,
        source: 'unprompted',
      } as const;
      const reading = checkInRow('ann', '2026-06-10', 3, unprompted);
      await views.putCheckIn(checkInRow('ann', '2026-06-14', 5));
      await views.putCheckIn(reading);
      await views.putCheckIn({ ...reading, seq: 4, score: 6 });
      await views.putCheckIn(checkInRow('ann', '2026-06-07', 2));
      expect((await views.courseOf('ann')).checkIns.map((row) => [row.due, row.score])).toEqual([
        ['2026-06-07', 4],
        [null, 6],
        ['2026-06-14', 4],
      ]);
    });
  });
}
