/** The audit trail as admins ask for it: by whom, what, when, and of whom by name. */
import { beforeEach, expect, it } from 'vitest';
import type { AuditAnswer } from '../../../shared/staff-contract/audit.ts';
import { claimsOf, createWorld, dayMs, pathOf, type World } from './staff-world.ts';

let world: World;
let patientId: string;

beforeEach(async () => {
  world = createWorld();
  await world.open();
  world.clock.advance(1_000);
  patientId = await world.enrol({ firstName: 'Ana', label: 'R.' });
  await world.text(patientId, 'yes');
  world.clock.advance(dayMs);
  const claims = claimsOf('demo', 'staff');
  await world.call('POST', pathOf(patientId, '/texts'), { body: { body: 'See you' }, claims });
  world.clock.advance(1_000);
  await world.call('POST', pathOf(patientId, '/invite'), { body: {}, claims });
});

async function trail(query: Record<string, string> = {}): Promise<AuditAnswer['entries']> {
  const { status, body } = await world.call('GET', '/clinics/demo/audit', { query });
  expect(status).toBe(200);
  return (body as unknown as AuditAnswer).entries;
}

it('calls a patient by name until they are erased, and says in words why something was refused', async () => {
  const [refused] = await trail();
  expect(refused).toMatchObject({
    action: 'patient-invited',
    outcome: 'refused',
    patientId,
    patient: { firstName: 'Ana', label: 'R.' },
    reason: 'already-consented',
    reasonWords: 'This patient has agreed already.',
  });
  await world.call('DELETE', pathOf(patientId));
  await world.follow(patientId);
  const entries = await trail({ patient: patientId });
  expect(entries.length).toBeGreaterThan(2);
  expect(entries.map(({ patient }) => patient)).toEqual(entries.map(() => null));
  expect(JSON.stringify(entries)).not.toContain('Ana');
});

it('is cut by person, action, outcome, and days of the clinic', async () => {
  // That the trail is read stands in it too, and is the business of trail.test.ts.
  const actions = async (query: Record<string, string>) =>
    (await trail(query)).map(({ action }) => action).filter((action) => action !== 'audit-read');
  expect(await actions({ user: 'staff-of-demo', from: world.today() })).toEqual([
    'patient-invited',
    'text-written',
  ]);
  expect(await actions({ user: 'nobody' })).toEqual([]);
  expect(await actions({ action: 'text-written', outcome: 'done' })).toEqual(['text-written']);
  expect(await actions({ outcome: 'refused', user: '' })).toEqual(['patient-invited']);
  const today = world.today();
  expect(await actions({ from: today })).toEqual(['patient-invited', 'text-written']);
  expect(await actions({ from: today, to: today, outcome: 'done' })).toEqual(['text-written']);
  expect(await actions({ to: '2026-12-31' })).toEqual([]);
  const { status } = await world.call('GET', '/clinics/demo/audit', { query: { action: 'gossip' } });
  expect(status).toBe(400);
});
