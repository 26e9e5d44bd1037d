import { beforeEach, describe, expect, it } from 'vitest';
import { rebuildClinic } from '../../scripts/rebuild-clinic.ts';
import { createMemoryViews } from '../../shared/views/memory-views.ts';
import { createWorld, pathOf, type World } from '../functions/staff-api/staff-world.ts';

let world: World;
let ids: string[];

async function* each(patientIds: string[]): AsyncGenerator<string> {
  yield* patientIds;
}

async function* none(): AsyncGenerator<never> {}

beforeEach(async () => {
  world = createWorld();
  await world.open();
  ids = [];
  for (const [index, firstName] of ['Ana', 'Bo', 'Cy'].entries()) {
    const patientId = await world.enrol({ firstName, phone: `+1206555013${index}` });
    await world.text(patientId, 'yes');
    await world.text(patientId, 'where do I park?');
    ids.push(patientId);
  }
});

describe('rebuildClinic', () => {
  it('makes the same pages from nothing, discharged patients included', async () => {
    await world.call('POST', pathOf(ids[1] ?? '', '/discharge'), { body: { reason: 'moved' } });
    await world.follow(ids[1] ?? '');
    const views = createMemoryViews(world.clock);
    const rebuilt = await rebuildClinic({
      histories: world.histories,
      views,
      patientIds: each(ids),
      strangers: none(),
    });
    expect(rebuilt).toEqual({ patients: 3, rows: 10, stale: 0 });
    const limit = 100;
    expect(await views.caseload('demo', { limit })).toEqual(await world.views.caseload('demo', { limit }));
    expect(await views.inbox('demo', { limit })).toEqual(await world.views.inbox('demo', { limit }));
    for (const id of ids) expect(await views.courseOf(id)).toEqual(await world.views.courseOf(id));
    for (const id of ids) expect(await views.recordsOf(id)).toEqual(await world.views.recordsOf(id));
  });

  it('may run again, and beside the live stream', async () => {
    const { views } = world;
    const again = await rebuildClinic({
      histories: world.histories,
      views,
      patientIds: each(ids),
      strangers: none(),
    });
    expect(again.stale).toBe(0);
    const row = await views.row('demo', ids[0] ?? '');
    if (row === null) throw new Error('the row is there');
    await views.putPatient({ ...row, seq: row.seq + 1, firstName: 'Newer' });
    const late = await rebuildClinic({
      histories: world.histories,
      views,
      patientIds: each(ids),
      strangers: none(),
    });
    expect(late.stale).toBe(1);
    expect((await views.row('demo', ids[0] ?? ''))?.firstName).toBe('Newer');
  });

  it('shows nobody who was erased', async () => {
    const [erased = ''] = ids;
    await world.call('DELETE', pathOf(erased));
    const views = createMemoryViews(world.clock);
    const rebuilt = await rebuildClinic({
      histories: world.histories,
      views,
      patientIds: each(ids),
      strangers: none(),
    });
    expect(rebuilt.patients).toBe(2);
    expect(await views.row('demo', erased)).toBeNull();
  });
});
