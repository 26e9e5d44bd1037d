import { beforeEach, expect, it } from 'vitest';
import { agreed } from './agreed-world.ts';
import type { World } from './staff-world.ts';

let world: World;
let patientId: string;

beforeEach(async () => {
  ({ world, patientId } = await agreed());
});

async function waiting() {
  const { status, body } = await world.call('GET', '/clinics/demo/waiting');
  expect(status).toBe(200);
  return body;
}

it('counts who waits and what is unread, and names nobody without a crisis', async () => {
  const before = await waiting();
  await world.text(patientId, 'where do I park?');
  expect(await waiting()).toEqual({ people: 1, texts: Number(before.texts) + 1, crises: [] });
});

it('names whoever is in a crisis, since when and whom to call, until somebody says what was done', async () => {
  await world.text(patientId, 'I want to die');
  const { phone, firstName } = await world.state(patientId);
  const { crises } = await waiting();
  expect(crises).toEqual([{ patientId, firstName, phone, since: expect.any(String) }]);
  await world.call('POST', `/clinics/demo/patients/${patientId}/attention/crisis/clear`, {
    body: { note: 'called, she is safe' },
  });
  await world.follow(patientId);
  expect((await waiting()).crises).toEqual([]);
});
