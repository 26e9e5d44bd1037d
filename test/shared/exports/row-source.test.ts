import { describe, expect, it } from 'vitest';
import { buildOutcomesReport, endOf } from '../../../shared/exports/outcomes-report.ts';
import { packIds } from '../../../shared/exports/packed-ids.ts';
import { createRowSource, recordsOf } from '../../../shared/exports/row-source.ts';
import { systemClock } from '../../../shared/outside/system-clock.ts';
import { createMemoryViews } from '../../../shared/views/memory-views.ts';
import type { Views } from '../../../shared/views/ports.ts';
import { caseloadRow, checkInRow } from '../../contracts/views-samples.ts';
import { madeUpRows } from '../../support/made-up-rows.ts';

async function viewsOf(count: number): Promise<Views> {
  const views = createMemoryViews(systemClock);
  for (let index = 0; index < count; index += 1) {
    const id = `p${String(index).padStart(4, '0')}`;
    const condition = index % 3 === 0 ? ('arthritis' as const) : ('back-pain' as const);
    // Names in the other order than ids, as names are.
    await views.putPatient(caseloadRow(id, 1, [], { firstName: `${count - index}`, condition }));
    await views.putCheckIn(checkInRow(id, '2026-06-08', 1));
  }
  await views.putPatient(caseloadRow('q1', 1, [], { clinicId: 'other' }));
  return views;
}

describe('the rows of a clinic', () => {
  it('are found patient by patient, all of them, in the order of their ids', async () => {
    const source = createRowSource(await viewsOf(1_100));
    const { conditions, ids } = await source.patients('demo', '2030-01-01');
    const found = [...ids.after(null)];
    expect(ids.count).toBe(1_100);
    expect(found).toHaveLength(1_100);
    expect(found).toEqual([...found].sort());
    expect(conditions).toEqual({ arthritis: 367, 'back-pain': 733 });
    expect(await source.record('demo', 'p0007')).toMatchObject({
      patient: { patientId: 'p0007' },
      checkIns: [{ date: '2026-06-08' }],
    });
  });

  it('are of those who were enrolled by a day', async () => {
    const views = await viewsOf(2);
    await views.putPatient(caseloadRow('p9', 1, [], { enrolledOn: '2026-06-02' }));
    const source = createRowSource(views);
    expect((await source.patients('demo', '2026-06-01')).ids.count).toBe(2);
    expect((await source.patients('demo', '2026-06-02')).ids.count).toBe(3);
  });

  it('are none of an erased patient or of another clinic', async () => {
    const views = await viewsOf(3);
    await views.removePatient('p0001');
    const source = createRowSource(views);
    expect([...(await source.patients('demo', '2030-01-01')).ids.after(null)]).toEqual(['p0000', 'p0002']);
    expect(await source.record('demo', 'p0001')).toBeNull();
    expect(await source.record('demo', 'q1')).toBeNull();
  });

  it('hold a patient once who moves in the caseload while it is listed', async () => {
    const views = await viewsOf(1_200);
    let pages = 0;
    const source = createRowSource({
      ...views,
      async caseload(clinicId, query) {
        pages += 1;
        const page = await views.caseload(clinicId, query);
        // The first on the first page falls to the end.
        const first = page.rows[0];
        if (pages === 1 && first !== undefined) await views.putPatient({ ...first, seq: 2, firstName: 'zz' });
        return page;
      },
    });
    const { ids } = await source.patients('demo', '2030-01-01');
    expect(ids.count).toBe(1_200);
    expect(new Set(ids.after(null)).size).toBe(1_200);
  });

  it('come in order, however long each takes, and only so many ahead', async () => {
    let open = 0;
    let most = 0;
    const rows = madeUpRows(60, 1);
    const { ids } = await rows.patients('demo', '2030-01-01');
    const source = {
      async record(clinicId: string, patientId: string) {
        open += 1;
        most = Math.max(most, open);
        for (let turn = 0; turn < Number(patientId.at(-1)); turn += 1) await Promise.resolve();
        open -= 1;
        return rows.record(clinicId, patientId);
      },
    };
    const found: string[] = [];
    for await (const { patientId } of recordsOf(source, 'demo', ids.after(null))) found.push(patientId);
    expect(found).toEqual([...ids.after(null)]);
    expect(most).toBeLessThanOrEqual(16);
  });
});

describe('the outcomes of a clinic', () => {
  const asked = { clinicId: 'demo', lowBaseline: () => 3, today: '2026-06-30' };

  it('are of all patients, or of one condition', async () => {
    const rows = madeUpRows(40, 78);
    const all = await buildOutcomesReport(rows, asked);
    expect(all).toMatchObject({ period: { from: null, to: '2026-06-30' }, seen: 40, condition: null });
    expect(all.byCondition.map(({ outcomes }) => outcomes?.patients)).toEqual([10, 10, 10, 10]);
    const one = await buildOutcomesReport(rows, { ...asked, condition: 'arthritis' });
    expect(one).toMatchObject({ seen: 10, condition: 'arthritis', all: { patients: 10 } });
  });

  it('hide small groups where nobody may be recognised', async () => {
    const report = await buildOutcomesReport(madeUpRows(12, 78), { ...asked, deidentified: true });
    expect(report.byCondition.every(({ outcomes }) => outcomes === null)).toBe(true);
    expect(report.all?.patients).toBe(12);
  });

  it('end today when the period is still to come', () => {
    expect(endOf('2027-01-01', '2026-06-30')).toBe('2026-06-30');
    expect(endOf('2026-06-29', '2026-06-30')).toBe('2026-06-29');
    expect(endOf(undefined, '2026-06-30')).toBe('2026-06-30');
  });
});

describe('packed ids', () => {
  it('go on after any id, whether it is still there or not', () => {
    const ids = packIds(['c', 'a', 'é', 'b', 'a']);
    expect(ids.count).toBe(4);
    expect([...ids.after(null)]).toEqual(['a', 'b', 'c', 'é']);
    expect([...ids.after('b')]).toEqual(['c', 'é']);
    expect([...ids.after('bb')]).toEqual(['c', 'é']);
    expect([...ids.after('é')]).toEqual([]);
    expect([...packIds([]).after(null)]).toEqual([]);
  });
});
