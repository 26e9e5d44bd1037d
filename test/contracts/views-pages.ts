import { describe, expect, it } from 'vitest';
import type { AttentionKind } from '../../shared/domain/attention-kinds.ts';
import { BadCursorError } from '../../shared/dynamo/errors.ts';
import type { Page } from '../../shared/dynamo/pages.ts';
import type { MoveRow } from '../../shared/views/ports.ts';
import { caseloadRow, checkInRow, inboxRow, strangerRow } from './views-samples.ts';
import type { MakeViews } from './views-under-test.ts';

/** All rows of a list, page after page, and how many pages that took. */
async function walk<Row>(ask: (cursor: { cursor?: string }) => Promise<Page<Row>>) {
  const rows: Row[] = [];
  let pages = 0;
  let cursor: { cursor?: string } = {};
  for (;;) {
    const page = await ask(cursor);
    rows.push(...page.rows);
    pages += 1;
    if (page.next === null) return { rows, pages };
    cursor = { cursor: page.next };
  }
}

const mostUrgentFirst: AttentionKind[] = [
  'crisis',
  'urgent',
  'flare',
  'call-first',
  'worsening',
  'unconfirmed-rise',
  'missed-check-ins',
  'unread',
  'suggestion',
  'undeliverable',
  'phase-review',
];

/** Lists: their order, pages, filters and cursors. */
export function describeViewPages(makeViews: MakeViews): void {
  describe('caseload', () => {
    it('shows those who need a person first, most urgent first, then by name and id', async () => {
      const views = await makeViews();
      await views.putPatient(caseloadRow('p1', 1, [], { firstName: 'Zoe' }));
      await views.putPatient(caseloadRow('p2', 1, [], { firstName: 'Álvaro' }));
      await views.putPatient(caseloadRow('p3', 1, [], { firstName: 'bea' }));
      await views.putPatient(caseloadRow('p4', 1, [], { firstName: 'Bea' }));
      for (const kind of mostUrgentFirst.toReversed()) {
        await views.putPatient(caseloadRow(kind, 1, ['no-baseline', kind], { firstName: 'Same' }));
      }
      const { rows, next } = await views.caseload('demo', { limit: 50 });
      expect(rows.map((row) => row.patientId)).toEqual([...mostUrgentFirst, 'p2', 'p3', 'p4', 'p1']);
      expect(next).toBeNull();
    });

    it('shows those whose sessions wait to be rebooked before those who need nothing', async () => {
      const views = await makeViews();
      const lastMove: MoveRow = {
        seq: 7,
        at: '2026-11-22T18:00:00.000Z',
        on: '2026-11-22',
        from: 'weekly',
        to: 'biweekly',
        rule: 'step-down',
        numbers: null,
        reason: null,
        seen: false,
      };
      await views.putPatient(caseloadRow('needs nothing', 1, [], { firstName: 'Ann' }));
      await views.putPatient(
        caseloadRow('seen', 1, [], { firstName: 'Bo', lastMove: { ...lastMove, seen: true } }),
      );
      await views.putPatient(caseloadRow('moved', 1, [], { firstName: 'Zoe', lastMove }));
      await views.putPatient(caseloadRow('needs a person', 1, ['no-consent'], { firstName: 'Zoe' }));
      const { rows } = await views.caseload('demo', { limit: 50 });
      expect(rows.map((row) => row.patientId)).toEqual(['needs a person', 'moved', 'needs nothing', 'seen']);
    });

    it('moves a patient when what they need changes, and shows them once', async () => {
      const views = await makeViews();
      await views.putPatient(caseloadRow('ann', 1));
      await views.putPatient(caseloadRow('zoe', 1, ['crisis']));
      await views.putPatient(caseloadRow('zoe', 2));
      const { rows } = await views.caseload('demo', { limit: 50 });
      expect(rows.map((row) => row.patientId)).toEqual(['ann', 'zoe']);
    });

    it.each([1, 3, 4, 7, 11, 12, 13])(
      'gives 12 patients in pages of %d, each once, in order',
      async (limit) => {
        const views = await makeViews();
        const ids = Array.from({ length: 12 }, (_, index) => `p${String(index).padStart(2, '0')}`);
        for (const id of ids) await views.putPatient(caseloadRow(id, 1));
        await views.putPatient(caseloadRow('foreign', 1, ['crisis'], { clinicId: 'other' }));
        const { rows, pages } = await walk((cursor) => views.caseload('demo', { limit, ...cursor }));
        expect(rows.map((row) => row.patientId)).toEqual(ids);
        expect(pages).toBe(Math.ceil(12 / limit));
      },
    );

    it('filters by phase, by flag and by both', async () => {
      const views = await makeViews();
      await views.putPatient(caseloadRow('a', 1, ['flare', 'unread'], { phase: 'flare' }));
      await views.putPatient(caseloadRow('b', 1, ['unread'], { phase: 'weekly' }));
      await views.putPatient(caseloadRow('c', 1, [], { phase: 'weekly' }));
      await views.putPatient(caseloadRow('d', 1, [], { phase: null }));
      const ids = async (query: { phase?: 'weekly' | 'flare'; flag?: AttentionKind }) =>
        (await views.caseload('demo', { limit: 10, ...query })).rows.map((row) => row.patientId);
      expect(await ids({ phase: 'weekly' })).toEqual(['b', 'c']);
      expect(await ids({ flag: 'unread' })).toEqual(['a', 'b']);
      expect(await ids({ phase: 'weekly', flag: 'unread' })).toEqual(['b']);
      expect(await ids({ flag: 'crisis' })).toEqual([]);
    });

    it.each([
      ['mari', ['p1']],
      ['  ARÍ ', ['p1']],
      ['o', ['p2', 'p3']],
      ['555-0142', ['p2']],
      ['+1 (206) 555', ['p1', 'p2', 'p3']],
      ['42', []],
      ['jo 0142', []],
      ['', ['p1', 'p2', 'p3']],
    ])('finds by name or number: %j', async (search, expected) => {
      const views = await makeViews();
      await views.putPatient(caseloadRow('p1', 1, [], { firstName: 'María', phone: '+12065550141' }));
      await views.putPatient(caseloadRow('p2', 1, [], { firstName: 'Jo', phone: '+12065550142' }));
      await views.putPatient(caseloadRow('p3', 1, [], { firstName: 'Bo', phone: '+12065550143' }));
      const { rows } = await views.caseload('demo', { limit: 10, search });
      expect(rows.map((row) => row.patientId).sort()).toEqual(expected);
    });

    it.each(['+525512345678', '+5215512345678', '521 55 1234'])(
      'finds a mobile written in two ways by %s',
      async (search) => {
        const views = await makeViews();
        await views.putPatient(caseloadRow('p1', 1, [], { firstName: 'Ana', phone: '+525512345678' }));
        const { rows } = await views.caseload('demo', { limit: 10, search });
        expect(rows.map((row) => row.patientId)).toEqual(['p1']);
      },
    );

    it('pages through what a search finds', async () => {
      const views = await makeViews();
      for (let index = 10; index < 40; index++) {
        const firstName = index % 3 === 0 ? `Ann${index}` : `Bob${index}`;
        await views.putPatient(caseloadRow(`p${index}`, 1, [], { firstName }));
      }
      const found = await walk((cursor) => views.caseload('demo', { limit: 4, search: 'ann', ...cursor }));
      expect(found.rows.map((row) => row.patientId)).toEqual(
        Array.from({ length: 10 }, (_, index) => `p${12 + index * 3}`),
      );
    });

    it('refuses a cursor it did not hand out', async () => {
      const views = await makeViews();
      for (const id of ['a', 'b', 'c']) await views.putPatient(caseloadRow(id, 1));
      await views.putPatient(caseloadRow('d', 1, [], { clinicId: 'other' }));
      await views.putPatient(caseloadRow('e', 1, [], { clinicId: 'other' }));
      const own = (await views.caseload('demo', { limit: 1 })).next ?? '';
      const foreign = (await views.caseload('other', { limit: 1 })).next ?? '';
      const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
      const bad = [
        '',
        'x',
        own.slice(0, -4),
        foreign,
        encode(null),
        encode([]),
        encode({ pk: 'a' }),
        encode(['CASELOAD#demo', 'a', 'b']),
        encode(['CASELOAD#demo', '', 'b', 'c']),
        encode(['CASELOAD#demo', 1, 'b', 'c']),
      ];
      expect((await views.caseload('demo', { limit: 1, cursor: own })).rows.length).toBe(1);
      for (const cursor of bad) {
        await expect(views.caseload('demo', { limit: 1, cursor })).rejects.toThrow(BadCursorError);
      }
      await expect(views.inbox('demo', { limit: 1, cursor: own })).rejects.toThrow(BadCursorError);
    });
  });

  describe('inbox', () => {
    it('shows first things first, then the longest waiting; done ones apart, newest first', async () => {
      const views = await makeViews();
      const at = (hour: number) => `2026-06-15T${String(hour).padStart(2, '0')}:00:00.000Z`;
      await views.putInboxItem(inboxRow('ann', 1, 1, { at: at(9) }));
      await views.putInboxItem(inboxRow('bob', 1, 1, { at: at(8) }));
      await views.putInboxItem(inboxRow('cyd', 1, 1, { at: at(11), first: true }));
      await views.putInboxItem(strangerRow('demo.h1', 1_781_542_800_000, { at: at(10), first: true }));
      await views.putInboxItem(inboxRow('dan', 1, 2, { done: { by: 's', at: at(12) } }));
      await views.putInboxItem(inboxRow('eve', 1, 2, { done: { by: 's', at: at(13) } }));
      await views.putInboxItem(inboxRow('foe', 1, 2, { clinicId: 'other' }));
      const open = await walk((cursor) => views.inbox('demo', { limit: 3, ...cursor }));
      expect(open.rows.map((row) => row.patientId ?? row.strangerId)).toEqual([
        'demo.h1',
        'cyd',
        'bob',
        'ann',
      ]);
      const done = await walk((cursor) => views.inbox('demo', { limit: 1, done: true, ...cursor }));
      expect(done.rows.map((row) => row.patientId)).toEqual(['eve', 'dan']);
    });
  });

  describe('check-ins', () => {
    it('come by date, both ends included, page after page', async () => {
      const views = await makeViews();
      const dates = ['2026-05-31', '2026-06-01', '2026-06-15', '2026-06-30', '2026-07-01'];
      for (const date of dates) {
        for (const id of ['bob', 'ann']) await views.putCheckIn(checkInRow(id, date, 1));
      }
      await views.putCheckIn(checkInRow('foe', '2026-06-15', 1, { clinicId: 'other' }));
      const june = { from: '2026-06-01', to: '2026-06-30' };
      const { rows } = await walk((cursor) => views.checkIns('demo', { limit: 4, ...june, ...cursor }));
      expect(rows.map((row) => `${row.date} ${row.patientId}`)).toEqual(
        ['2026-06-01', '2026-06-15', '2026-06-30'].flatMap((date) => [`${date} ann`, `${date} bob`]),
      );
      const empty = await views.checkIns('demo', { limit: 4, from: '2026-06-30', to: '2026-06-01' });
      expect(empty).toEqual({ rows: [], next: null });
    });

    it('refuse a cursor from outside the dates asked for', async () => {
      const views = await makeViews();
      for (const date of ['2026-06-01', '2026-06-02']) await views.putCheckIn(checkInRow('ann', date, 1));
      const june = await views.checkIns('demo', { limit: 1, from: '2026-06-01', to: '2026-06-30' });
      const cursor = june.next ?? '';
      const july = { limit: 1, from: '2026-07-01', to: '2026-07-31', cursor };
      await expect(views.checkIns('demo', july)).rejects.toThrow(BadCursorError);
    });
  });
}
