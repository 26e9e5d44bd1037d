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
