/** One Idempotency-Key names one request: of one person, with one body. */
import { beforeEach, describe, expect, it } from 'vitest';
import { agreed } from './agreed-world.ts';
import { type Route, routes, writes } from './every-route.ts';
import { bodyFor, exportBody, filled, type Ids, otherBodyFor } from './route-samples.ts';
import { ana, claimsOf, clinicSettings, dayMs, pathOf, type World } from './staff-world.ts';

const kim = { ...claimsOf('demo', 'admin'), sub: 'kim' };
const lee = { ...claimsOf('demo', 'admin'), sub: 'lee' };
const written = routes.filter(writes);

let world: World;
let patientId: string;
let ids: Ids;

beforeEach(async () => {
  ({ world, patientId } = await agreed());
  await world.text(patientId, 'where do I park?');
  const asked = await world.call('POST', '/clinics/demo/exports', { body: exportBody });
  const added = await world.call('POST', '/clinics/demo/staff', {
    body: { email: 'eve@harbor.example', role: 'staff' },
  });
  ids = { patientId, exportId: String(asked.body.exportId), userId: String(added.body.userId) };
});

function ask({ method, path }: Route, body: unknown, claims: Record<string, string>) {
  const asked = { claims, key: 'one-key', ...(body === undefined ? {} : { body }) };
  return world.call(method, filled(path, ids, 'demo'), asked);
}

/** Everything that a request could have changed. */
async function all(): Promise<string> {
  const patients: string[] = [];
  for await (const id of world.histories.livePatients('demo')) {
    patients.push(JSON.stringify(await world.state(id)));
  }
  return JSON.stringify([
    patients.sort(),
    await world.histories.page(patientId, 0, 1_000),
    await world.clinics.latest('demo'),
    await world.directory.members('demo'),
    await world.views.inbox('demo', { limit: 100, done: true }),
    world.queued,
  ]);
}

describe('every route that writes', () => {
  it.each(written)(
    '$method $path answers the same request as before, and refuses its key to another person and another body',
    async (route) => {
      const body = bodyFor(route.method, route.path);
      const first = await ask(route, body, kim);
      const before = await all();
      const again = await ask(route, body, kim);
      expect([again.status, again.body]).toEqual([first.status, first.body]);
      expect(await all()).toBe(before);

      const other = await ask(route, body, lee);
      expect([other.status, other.body.reason]).toEqual([422, 'key-reused']);
      expect(await all()).toBe(before);

      const says = otherBodyFor(route.method, route.path);
      // A route that takes no fields has no other body; any other route is in the list of samples.
      if (route.body !== null && says === undefined) expect(route.takesFields).toBe(false);
      if (route.body === null || says === undefined) return;
      const changed = await ask(route, says, kim);
      expect([changed.status, changed.body.reason]).toEqual([422, 'key-reused']);
      expect(await all()).toBe(before);
    },
  );
});

describe('a key', () => {
  const text = (body: string, claims = kim) =>
    world.call('POST', pathOf(patientId, '/texts'), { body: { body }, key: 'text-1', claims });

  it('never echoes a text that was not sent', async () => {
    await text('See you soon');
    const other = await text('Never mind');
    expect([other.status, other.text.includes('Never mind')]).toEqual([422, false]);
    const { texts } = await world.state(patientId);
    expect(texts.flatMap(({ content }) => (content.kind === 'staff-text' ? [content.body] : []))).toEqual([
      'See you soon',
    ]);
  });

  it('does the same once, also when the history has forgotten the request', async () => {
    await text('See you soon');
    await world.sendAll(patientId);
    for (let count = 0; count < 230; count += 1) {
      world.clock.advance(dayMs / 24);
      await world.text(patientId, `note ${count}`);
    }
    const again = await text('See you soon');
    expect([again.status, again.body.body]).toEqual([200, 'See you soon']);
    const { texts } = await world.state(patientId);
    expect(texts.filter(({ content }) => content.kind === 'staff-text')).toEqual([]);
  });

  it('counts fields in another order and defaults written out as the same body', async () => {
    const first = await world.call('POST', '/clinics/demo/patients', {
      body: { ...ana, phone: '+12065550124' },
      key: 'k',
    });
    const turned = Object.fromEntries(Object.entries({ ...ana, phone: '(206) 555-0124' }).toReversed());
    const again = await world.call('POST', '/clinics/demo/patients', {
      body: { ...turned, baseline: [], preferredTime: null },
      key: 'k',
    });
    expect([again.status, again.body.patientId]).toEqual([201, first.body.patientId]);
  });

  it('may be used again where nothing could be read of what was sent', async () => {
    const wrong = await world.call('POST', pathOf(patientId, '/readings'), {
      body: { date: '2027-01-04', score: 11 },
      key: 'k',
    });
    const mended = await world.call('POST', pathOf(patientId, '/readings'), {
      body: { date: '2027-01-04', score: 1 },
      key: 'k',
    });
    expect([wrong.status, mended.status]).toEqual([400, 200]);
  });

  it('that put the settings does not put them over what came later', async () => {
    const put = (name: string, key: string) =>
      world.call('PUT', '/clinics/demo', { body: { ...clinicSettings, name }, key });
    const first = await put('First', 'k-1');
    await put('Second', 'k-2');
    const again = await put('First', 'k-1');
    expect([again.status, again.text]).toEqual([200, first.text]);
    expect((await world.clinics.latest('demo'))?.name).toBe('Second');
  });

  it('that took somebody out of the staff does not take them out again', async () => {
    const remove = () => world.call('DELETE', `/clinics/demo/staff/${ids.userId}`, { key: 'k' });
    const first = await remove();
    await world.call('POST', '/clinics/demo/staff', {
      body: { email: 'eve@harbor.example', role: 'staff' },
    });
    const again = await remove();
    expect([again.status, again.body]).toEqual([200, first.body]);
    expect((await world.directory.members('demo')).map(({ email }) => email)).toEqual(['eve@harbor.example']);
  });

  it('that paused who was paused does not pause whoever was resumed since', async () => {
    const pause = (key?: string) =>
      world.call('POST', pathOf(patientId, '/pause'), { body: {}, ...(key === undefined ? {} : { key }) });
    await pause();
    await pause('k');
    await world.call('POST', pathOf(patientId, '/resume'));
    expect((await pause('k')).body.status).toBe('intake');
  });

  it('is kept without a name, a number or a word', async () => {
    const names: unknown[] = [];
    const { requestKeys } = world;
    const claim = requestKeys.claim.bind(requestKeys);
    const finish = requestKeys.finish.bind(requestKeys);
    world.requestKeys.claim = async (request) => {
      names.push(request);
      return claim(request);
    };
    world.requestKeys.finish = async (request, answer) => {
      names.push(request, answer);
      return finish(request, answer);
    };
    await text('See you, Canaryname');
    await world.call('POST', '/clinics/demo/patients', {
      body: { ...ana, firstName: 'Canaryname', phone: '+12065550124' },
      key: 'canary-key',
    });
    expect(names.length).toBe(4 + 2);
    expect(JSON.stringify(names)).not.toMatch(/canary|206555/i);
  });
});
