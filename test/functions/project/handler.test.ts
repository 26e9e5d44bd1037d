import { beforeEach, describe, expect, it } from 'vitest';
import { streamBatch } from '../../../functions/lambda/stream-batch.ts';
import { createHandler } from '../../../functions/project/handler.ts';
import { decideStranger } from '../../../shared/domain/stranger/decide-stranger.ts';
import type { StrangerState } from '../../../shared/domain/stranger/state.ts';
import { createMemoryViews } from '../../../shared/views/memory-views.ts';
import { testSettings } from '../../support/patient-story.ts';
import { plentyOfTime } from '../../support/turn.ts';
import { agreed } from '../staff-api/agreed-world.ts';
import { streamRecord, type World } from '../staff-api/staff-world.ts';

let world: World;
let patientId: string;

beforeEach(async () => {
  ({ world, patientId } = await agreed());
  await world.text(patientId, 'where do I park?');
});

function strangerOf(strangerId: string, seq: number, at: string): StrangerState {
  const decided = decideStranger(
    {
      type: 'receive-text',
      now: at,
      cause: 'c'.repeat(11),
      settings: { ...testSettings, clinicId: 'demo' },
      strangerId,
      phone: '+12065550177',
      text: 'I want to die',
      kept: 'I want to die',
      receivedAt: at,
    },
    null,
  );
  if (decided.kind !== 'accepted') throw new Error('the text was not taken');
  return { ...decided.state, seq };
}

function strangerRecord({ strangerId, ...state }: StrangerState) {
  const Keys = { pk: { S: `STRANGER#${strangerId}` }, sk: { S: 'state' } };
  const NewImage = { ...Keys, state: { S: JSON.stringify({ strangerId, ...state }) } };
  return { eventName: 'INSERT' as const, dynamodb: { Keys, NewImage } };
}

async function records() {
  return (await world.histories.page(patientId, 0, 1_000)).map(streamRecord);
}

describe('project', () => {
  it('shows the same whatever the order and however often', async () => {
    const forwards = createMemoryViews(world.clock);
    const project = createHandler({ ...world, views: forwards });
    for (const record of await records()) await project(record);
    const backwards = createMemoryViews(world.clock);
    const again = createHandler({ ...world, views: backwards });
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
    const views = createMemoryViews(world.clock);
    const project = createHandler({ ...world, views });
    for (const record of before.slice(1)) await project(record);
    expect(await views.row('demo', patientId)).toBeNull();
  });

  it('shows what is known of a stranger now, and nothing once that is forgotten, even from a record that comes late', async () => {
    const { strangers, views } = world;
    const state = strangerOf('demo.h1', 1, world.clock.now());
    await strangers.save(state);
    const project = createHandler(world);
    const record = strangerRecord(state);
    await project(record);
    expect((await views.inbox('demo', { limit: 10 })).rows).toHaveLength(2);
    await strangers.forget('demo.h1', 1);
    await views.removeStranger('demo.h1');
    await project(record);
    expect((await views.inbox('demo', { limit: 10 })).rows).toHaveLength(1);
  });

  it('takes back what it showed of a stranger who was forgotten meanwhile', async () => {
    const { views } = world;
    const state = strangerOf('demo.h1', 1, world.clock.now());
    const loads = [state, null];
    const strangers = { load: async () => loads.shift() ?? null };
    await createHandler({ ...world, strangers })(strangerRecord(state));
    expect((await views.inbox('demo', { limit: 10 })).rows).toHaveLength(1);
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
    const views = createMemoryViews(world.clock);
    const handle = streamBatch(createHandler({ ...world, views }));
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
