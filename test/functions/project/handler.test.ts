import { beforeEach, describe, expect, it } from 'vitest';
import { streamBatch } from '../../../functions/lambda/stream-batch.ts';
import { createHandler } from '../../../functions/project/handler.ts';
import { createMemoryViews } from '../../../shared/views/memory-views.ts';
import { plentyOfTime } from '../../support/turn.ts';
import { createWorld, streamRecord, type World } from '../staff-api/staff-world.ts';

let world: World;
let patientId: string;

beforeEach(async () => {
  world = createWorld();
  await world.open();
  patientId = await world.enrol();
  await world.text(patientId, 'yes');
  await world.text(patientId, 'where do I park?');
});

async function records() {
  return (await world.histories.page(patientId, 0, 1_000)).map(streamRecord);
}

describe('project', () => {
  it('shows the same whatever the order and however often', async () => {
    const forwards = createMemoryViews();
    const project = createHandler({ histories: world.histories, views: forwards });
    for (const record of await records()) await project(record);
    const backwards = createMemoryViews();
    const again = createHandler({ histories: world.histories, views: backwards });
    for (const record of (await records()).reverse()) await again(record);
    for (const record of await records()) await again(record);
    const shown = async (views: typeof forwards) => [
      await views.row('demo', patientId),
      (await views.inbox('demo', { limit: 10 })).rows,
      (await views.courseOf(patientId)).checkIns,
    ];
    expect(await shown(backwards)).toEqual(await shown(forwards));
    expect((await forwards.row('demo', patientId))?.seq).toBe((await world.state(patientId)).seq);
  });

  it('removes everything of an erased patient, and shows nothing of them again', async () => {
    const before = await records();
    await world.command(patientId, { type: 'erase', by: 'admin-1' });
    await world.follow(patientId);
    expect(await world.views.row('demo', patientId)).toBeNull();
    await world.histories.forget(patientId, (await world.state(patientId)).seq);
    const project = createHandler(world);
    for (const record of before) await project(record);
    expect(await world.views.row('demo', patientId)).toBeNull();
    expect((await world.views.inbox('demo', { limit: 10 })).rows).toEqual([]);
  });

  it('shows nothing from a record that comes after its history is forgotten, even to pages made anew', async () => {
    const before = await records();
    await world.command(patientId, { type: 'erase', by: 'admin-1' });
    await world.histories.forget(patientId, (await world.state(patientId)).seq);
    const views = createMemoryViews();
    const project = createHandler({ histories: world.histories, views });
    for (const record of before.slice(1)) await project(record);
    expect(await views.row('demo', patientId)).toBeNull();
  });

  it('passes over what is no commit: stubs, other items, deletions', async () => {
    const project = createHandler(world);
    const [record] = await records();
    const Keys = record?.dynamodb?.Keys ?? {};
    const before = await world.views.row('demo', patientId);
    await project({ eventName: 'MODIFY', dynamodb: { Keys, NewImage: { ...Keys, expiresAt: { N: '1' } } } });
    await project({ eventName: 'REMOVE', dynamodb: { Keys } });
    await project({ eventName: 'INSERT', dynamodb: { Keys: { pk: { S: 'CLINICS' } }, NewImage: {} } });
    expect(await world.views.row('demo', patientId)).toEqual(before);
  });

  it('stops at the first record it cannot show, and asks for it again', async () => {
    const views = createMemoryViews();
    const handle = streamBatch(createHandler({ histories: world.histories, views }));
    const [first, second, third] = await records();
    if (first === undefined || second === undefined || third === undefined) throw new Error('three records');
    const broken = {
      ...second,
      dynamodb: { ...second.dynamodb, NewImage: { body: { B: 'AAAA' }, v: { N: '1' } } },
    };
    expect(await handle({ Records: [first, broken, third] }, plentyOfTime)).toEqual({
      batchItemFailures: [{ itemIdentifier: '2' }],
    });
    expect((await views.row('demo', patientId))?.seq).toBe(1);
    expect(await handle({ Records: [second, third] }, plentyOfTime)).toEqual({ batchItemFailures: [] });
    expect((await views.row('demo', patientId))?.seq).toBe(3);
  });
});
