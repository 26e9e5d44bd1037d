import { beforeEach, describe, expect, it } from 'vitest';
import { createHandler as createProject } from '../../../functions/project/handler.ts';
import { decideStranger } from '../../../shared/domain/stranger/decide-stranger.ts';
import { inboxItemId } from '../../../shared/views/ports.ts';
import { agreed } from './agreed-world.ts';
import { claimsOf, pathOf, type World } from './staff-world.ts';

let world: World;
let patientId: string;

interface Item {
  id: string;
  text: string;
  why: string;
  done: unknown;
  unrecorded?: { date: string; score: number };
  phone?: string;
}

beforeEach(async () => {
  ({ world, patientId } = await agreed());
});

async function list(): Promise<Item[]> {
  const { status, body } = await world.call('GET', '/clinics/demo/inbox');
  expect(status).toBe(200);
  return body.items as Item[];
}

function finish(id: string, claims = claimsOf('demo', 'staff')) {
  return world.call('POST', `/clinics/demo/inbox/${id}/done`, { claims });
}

describe('the inbox', () => {
  it('holds a text without words too', async () => {
    await world.text(patientId, '');
    expect(await list()).toMatchObject([{ text: '', why: 'unclear', done: null }]);
  });

  it('holds texts to be read word for word, first things first', async () => {
    await world.text(patientId, 'where do I park?');
    world.clock.advance(1_000);
    await world.text(patientId, 'I have chest pain');
    expect(await list()).toMatchObject([
      { text: 'I have chest pain', why: 'urgent', words: 'Wrote of an urgent symptom', first: true },
      { text: 'where do I park?', why: 'unclear', firstName: 'Ana', done: null },
    ]);
  });

  it('says of a STOP in words of their own that it was one', async () => {
    await world.text(patientId, 'stop texting me');
    expect(await list()).toMatchObject([
      { text: 'stop texting me', why: 'stop', words: 'Asked for no more texts: none goes out any more' },
    ]);
  });

  it('ranks a crisis before an urgent symptom before the rest, each with the number to call', async () => {
    await world.text(patientId, 'where do I park?');
    world.clock.advance(1_000);
    await world.text(patientId, 'I have chest pain');
    world.clock.advance(60_000);
    await world.text(patientId, 'I want to die');
    const phone = (await world.state(patientId)).phone;
    const items = await list();
    expect(items.map(({ why }) => why)).toEqual(['crisis', 'urgent', 'unclear']);
    expect(items.map((item) => item.phone)).toEqual([phone, phone, phone]);
  });

  it('says of a doubtful number what one click would record, and of an ordinary text nothing', async () => {
    world.clock.advance(4 * 24 * 3_600_000);
    await world.text(patientId, 'it is about a 7 I guess');
    world.clock.advance(60_000);
    await world.text(patientId, 'where do I park?');
    const items = await list();
    const doubtful = items.find(({ why }) => why === 'doubtful-score');
    expect(doubtful?.unrecorded).toMatchObject({ score: 7 });
    expect(items.find(({ why }) => why === 'unclear')).not.toHaveProperty('unrecorded');
    const body = { ...doubtful?.unrecorded, note: 'said so on the phone' };
    const { status, body: row } = await world.call('POST', `/clinics/demo/patients/${patientId}/readings`, {
      body,
    });
    expect([status, row.lastScore]).toEqual([200, doubtful?.unrecorded]);
  });

  it('shows who did it first and when, also to a request that has to come again', async () => {
    await world.text(patientId, 'where do I park?');
    const [item] = await list();
    const put = world.views.putInboxItem.bind(world.views);
    world.views.putInboxItem = () => Promise.reject(new Error('the answer was lost'));
    const path = `/clinics/demo/inbox/${item?.id}/done`;
    const asked = { key: 'done-once', claims: claimsOf('demo', 'staff') };
    await expect(world.call('POST', path, asked)).rejects.toThrow();
    world.views.putInboxItem = put;
    const at = world.clock.now();
    world.clock.advance(60_000);
    await world.command(patientId, { type: 'write-text', body: 'See you', by: 'staff-1' });
    const again = await world.call('POST', path, asked);
    expect(again.body.done).toEqual({ by: 'staff-of-demo', at });
    const shown = await world.views.inboxItem('demo', item?.id ?? '');
    await world.follow(patientId);
    expect(await world.views.inboxItem('demo', item?.id ?? '')).toEqual(shown);
  });

  it('loses what was done at once, and the flag with the last item', async () => {
    await world.text(patientId, 'where do I park?');
    await world.text(patientId, 'and when?');
    const [first, second] = await list();
    const answer = await finish(first?.id ?? '');
    expect(answer).toMatchObject({ status: 200, body: { done: { by: 'staff-of-demo' } } });
    expect(await list()).toMatchObject([{ id: second?.id }]);
    expect((await world.state(patientId)).attention.unread).toBeDefined();
    await finish(second?.id ?? '');
    expect(await list()).toEqual([]);
    expect((await world.state(patientId)).attention.unread).toBeUndefined();
    await world.follow(patientId);
    expect(await world.views.inboxItem('demo', first?.id ?? '')).toMatchObject({
      done: { by: 'staff-of-demo' },
    });
  });

  it('answers the same when done is said twice, and writes once', async () => {
    await world.text(patientId, 'where do I park?');
    const [item] = await list();
    const first = await finish(item?.id ?? '');
    const { seq } = await world.state(patientId);
    const again = await finish(item?.id ?? '', claimsOf('demo', 'admin'));
    expect(again.body).toEqual(first.body);
    expect((await world.state(patientId)).seq).toBe(seq);
  });

  it('knows nothing of a commit that put nothing into it', async () => {
    const answer = await finish(inboxItemId({ patientId }, 1));
    expect([answer.status, answer.body.reason]).toEqual([404, 'not-found']);
    expect((await finish(inboxItemId({ patientId }, 999))).status).toBe(404);
  });

  it("is not for another clinic's staff, whatever their path says", async () => {
    await world.open('other', { originationNumber: '+12065550198' });
    await world.text(patientId, 'where do I park?');
    const [item] = await list();
    const { seq } = await world.state(patientId);
    const claims = claimsOf('other', 'admin');
    const answer = await world.call('POST', `/clinics/other/inbox/${item?.id}/done`, { claims });
    expect([answer.status, answer.body.reason]).toEqual([404, 'not-found']);
    expect((await world.state(patientId)).seq).toBe(seq);
    expect(await list()).toHaveLength(1);
  });

  it('takes an item that the pages do not show yet', async () => {
    await world.command(patientId, {
      type: 'receive-text',
      text: 'where do I park?',
      kept: 'where do I park?',
      receivedAt: world.clock.now(),
    });
    const { seq } = await world.state(patientId);
    expect((await finish(inboxItemId({ patientId }, seq))).status).toBe(200);
  });

  it('keeps the number of somebody who is no patient, and lets staff deal with them', async () => {
    const settings = await world.clinics.latest('demo');
    if (settings === null) throw new Error('the clinic is set up');
    const strangerId = 'demo.abcdefghijklmnopqrstuv';
    const now = world.clock.now();
    const decision = decideStranger(
      {
        type: 'receive-text',
        now,
        cause: 'm0000000001',
        settings,
        strangerId,
        phone: '+12065550177',
        text: 'I want to die',
        kept: 'I want to die',
        receivedAt: now,
      },
      null,
    );
    if (decision.kind !== 'accepted') throw new Error('a crisis is always taken');
    await world.strangers.save(decision.state);
    await createProject(world)({
      eventName: 'INSERT',
      dynamodb: {
        Keys: { pk: { S: `STRANGER#${strangerId}` } },
        NewImage: { state: { S: JSON.stringify(decision.state) } },
      },
    });
    const [item] = await list();
    expect(item).toMatchObject({ text: 'I want to die', why: 'crisis', phone: '+12065550177' });
    expect((await finish(item?.id ?? '', claimsOf('other', 'staff'))).status).toBe(404);
    expect(await finish(item?.id ?? '')).toMatchObject({
      status: 200,
      body: { done: { by: 'staff-of-demo' } },
    });
    expect((await world.strangers.load(strangerId))?.toRead).toMatchObject([
      { done: { by: 'staff-of-demo' } },
    ]);
    expect(await list()).toEqual([]);
  });

  it('leaves a later crisis where it was, when whoever had not seen it is done with the one before', async () => {
    await world.text(patientId, 'I want to die');
    const [before] = await list();
    world.clock.advance(60_000);
    await world.text(patientId, 'I want to kill myself');
    expect((await finish(before?.id ?? '')).status).toBe(200);
    expect((await list()).map(({ why, text }) => [why, text])).toEqual([['crisis', 'I want to kill myself']]);
    const { attention, alert } = await world.state(patientId);
    expect([Object.keys(attention).sort(), alert]).toMatchObject([['crisis', 'unread'], { level: 'first' }]);
  });

  it('pages', async () => {
    for (const words of ['where?', 'when?', 'why?']) {
      await world.text(patientId, words);
      world.clock.advance(1_000);
    }
    const first = await world.call('GET', '/clinics/demo/inbox', { query: { limit: '2' } });
    expect((first.body.items as Item[]).map(({ text }) => text)).toEqual(['where?', 'when?']);
    const rest = await world.call('GET', '/clinics/demo/inbox', {
      query: { limit: '2', cursor: String(first.body.next) },
    });
    expect((rest.body.items as Item[]).map(({ text }) => text)).toEqual(['why?']);
    expect(rest.body.next).toBeUndefined();
    expect((await world.call('GET', pathOf(patientId))).body.counts).toMatchObject({ unreadTexts: 3 });
  });
});
