/** Rows that staff put off to a day, and rows that one of them has in hand. */
import { beforeEach, expect, it } from 'vitest';
import { agreed } from './agreed-world.ts';
import { claimsOf, dayMs, pathOf, type World } from './staff-world.ts';

let world: World;
let patientId: string;

beforeEach(async () => {
  ({ world, patientId } = await agreed());
  await world.text(patientId, 'where do I park?');
  await world.follow(patientId);
});

const post = (what: string, body: unknown, who = 'kim') =>
  world.call('POST', pathOf(patientId, what), { body, claims: { ...claimsOf('demo', 'staff'), sub: who } });

async function row(): Promise<Record<string, unknown> | undefined> {
  await world.follow(patientId);
  const { body } = await world.call('GET', '/clinics/demo/patients');
  return (body.patients as Record<string, unknown>[])[0];
}

async function people(): Promise<unknown> {
  return (await world.call('GET', '/clinics/demo/waiting')).body.people;
}

it('keeps a row from the count until its day comes', async () => {
  expect(await people()).toBe(1);
  const { status, body } = await post('/snooze', { until: '2027-01-06' });
  expect([status, body.snoozedUntil]).toEqual([200, '2027-01-06']);
  expect(await row()).toMatchObject({ snoozedUntil: '2027-01-06', attention: [{ kind: 'unread' }] });
  expect(await people()).toBe(0);
  world.clock.advance(2 * dayMs);
  expect(await row()).toMatchObject({ snoozedUntil: null });
  expect(await people()).toBe(1);
});

it('brings a row back by a new text, with whoever had it in hand', async () => {
  await post('/snooze', { until: '2027-01-08' });
  const { body } = await post('/assign', { name: 'Kim' });
  expect(body.assigned).toEqual({ to: 'kim', name: 'Kim' });
  await world.text(patientId, 'and when do you open?');
  expect(await row()).toMatchObject({ snoozedUntil: null, assigned: { to: 'kim', name: 'Kim' } });
  expect(await people()).toBe(1);
  expect((await post('/assign', { name: null }, 'lee')).body.assigned).toBeNull();
});

it('puts off no danger, no past day and nothing for ever', async () => {
  const late = await post('/snooze', { until: '2027-01-04' });
  expect([late.status, late.body.reason]).toEqual([422, 'past-date']);
  const long = await post('/snooze', { until: '2027-03-01' });
  expect([long.status, long.body.reason]).toEqual([422, 'snoozed-too-long']);
  await world.text(patientId, 'I want to die');
  const danger = await post('/snooze', { until: '2027-01-06' });
  expect([danger.status, danger.body.reason]).toEqual([409, 'cannot-wait']);
});
