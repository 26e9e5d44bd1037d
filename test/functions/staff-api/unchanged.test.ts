/** Pages ask again and again: what they know already is not sent twice, and every answer tells the system's time. */
import { expect, it } from 'vitest';
import { createWorld, pathOf } from './staff-world.ts';

it('answers 304 to who has the newest already, and with the whole once it changed', async () => {
  const world = createWorld();
  await world.open();
  const patientId = await world.enrol();
  const first = await world.call('GET', '/clinics/demo/patients');
  expect(first.headers['ebb-now']).toBe(world.clock.now());
  world.clock.advance(60_000);
  const headers = { 'If-None-Match': String(first.headers.etag) };
  const again = await world.call('GET', '/clinics/demo/patients', { headers });
  expect([again.status, again.text, again.headers.etag]).toEqual([304, '', first.headers.etag]);
  expect(again.headers['ebb-now']).toBe(world.clock.now());
  await world.call('PATCH', pathOf(patientId), { body: { firstName: 'Bea' } });
  await world.follow(patientId);
  const changed = await world.call('GET', '/clinics/demo/patients', { headers });
  expect(changed.status).toBe(200);
  expect(changed.body.patients).toMatchObject([{ firstName: 'Bea' }]);
});

it('knows a tag in a list, one that a front made weak, and any', async () => {
  const world = createWorld();
  await world.open();
  const ask = (known: string) => world.call('GET', '/clinics/demo', { headers: { 'if-none-match': known } });
  const etag = String((await ask('"other"')).headers.etag);
  const known = [`W/${etag}`, `"other", ${etag}`, `"a",W/"b",W/${etag}`, '*'];
  expect(await Promise.all(known.map(async (tags) => (await ask(tags)).status))).toEqual([
    304, 304, 304, 304,
  ]);
  const unknown = ['"other"', 'W/"other", "more"', etag.slice(1, -1), ''];
  expect(await Promise.all(unknown.map(async (tags) => (await ask(tags)).status))).toEqual([
    200, 200, 200, 200,
  ]);
});
