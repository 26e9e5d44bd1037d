import { beforeEach, describe, expect, it } from 'vitest';
import { ana, claimsOf, createWorld, pathOf, type World, worldStart } from './staff-world.ts';

let world: World;

beforeEach(async () => {
  world = createWorld();
  await world.open();
});

function post(changes: Record<string, unknown> = {}, key?: string) {
  const asked = { body: { ...ana, ...changes }, claims: claimsOf('demo', 'staff') };
  return world.call('POST', '/clinics/demo/patients', key === undefined ? asked : { ...asked, key });
}

describe('POST /clinics/{clinicId}/patients', () => {
  it('answers 201 with a random id and the row', async () => {
    const { status, body } = await post();
    expect(status).toBe(201);
    expect(body.patientId).toMatch(/^[0-9a-f-]{36}$/);
    expect(body).toMatchObject({ status: 'invited', phase: null, enrolledOn: '2027-01-04', seq: 1 });
  });

  it('keeps the consent that was given, or lets who enrols attest it', async () => {
    const { body } = await post();
    const attested = { how: 'attested at enrolment', by: 'staff-of-demo', at: worldStart };
    expect((await world.state(String(body.patientId))).consent).toEqual(attested);
    const consent = { how: 'on paper', by: 'Dr. Lee', at: '2027-01-02' };
    const given = await post({ phone: '+12065550124', consent });
    expect((await world.state(String(given.body.patientId))).consent).toEqual(consent);
  });

  it('takes the baseline in any order', async () => {
    const baseline = [
      { date: '2027-01-01', score: 6 },
      { date: '2026-12-25', score: 7 },
    ];
    const { body } = await post({ baseline });
    expect((await world.state(String(body.patientId))).plan.baseline).toEqual(baseline.toReversed());
    expect(body.lastScore).toEqual({ date: '2027-01-01', score: 6 });
  });

  it.each([
    ['a day to come', [{ date: '2027-01-05', score: 5 }]],
    [
      'a day twice',
      [
        { date: '2027-01-01', score: 5 },
        { date: '2027-01-01', score: 6 },
      ],
    ],
    ['four readings', [1, 2, 3, 4].map((day) => ({ date: `2027-01-0${day}`, score: 5 }))],
    ['a score of 11', [{ date: '2027-01-01', score: 11 }]],
  ])('refuses a baseline with %s', async (_what, baseline) => {
    const { status, body } = await post({ baseline });
    expect(status).toBe(400);
    expect(body.errors?.[0]?.field).toMatch(/^baseline/);
  });

  it("refuses more readings than the clinic's protocol asks for", async () => {
    await world.open('demo', { protocol: { baselineTarget: 1 } });
    const baseline = [
      { date: '2027-01-01', score: 6 },
      { date: '2026-12-25', score: 7 },
    ];
    const { status, body } = await post({ baseline });
    expect([status, body.errors?.[0]?.message]).toEqual([400, 'must hold at most 1 readings']);
  });

  it('refuses a second live patient with the number, and takes the number once it is free', async () => {
    const first = await post();
    const { status, body } = await post({ firstName: 'Bo' });
    expect([status, body.reason]).toEqual([409, 'number-in-use']);
    await world.call('POST', pathOf(String(first.body.patientId), '/discharge'), {
      body: { reason: 'moved' },
    });
    expect((await post({ firstName: 'Bo' })).status).toBe(201);
  });

  it.each([
    ['the number of the clinic itself', '+12065550199', 'clinic-number'],
    ["another clinic's number", '+12065550198', 'clinic-number'],
    ['a premium number', '+1 900 555 1234', 'not-a-mobile'],
    ['a toll-free number', '+1 800 555 0199', 'not-a-mobile'],
    ['a satellite phone', '+881612345678', 'not-a-mobile'],
    ['a number of another country', '+34612345678', 'country-not-allowed'],
  ])('refuses %s with 422 and the reason, at enrolment and at a change', async (_, phone, reason) => {
    await world.open('other', { originationNumber: '+12065550198' });
    const refused = await post({ phone });
    expect([refused.status, refused.body.reason]).toEqual([422, reason]);
    const patientId = await world.enrol();
    const { seq } = await world.state(patientId);
    const changed = await world.call('PATCH', pathOf(patientId), { body: { phone } });
    expect([changed.status, changed.body.reason]).toEqual([422, reason]);
    expect((await world.state(patientId)).seq).toBe(seq);
  });

  it('takes a number of a country that the clinic allows', async () => {
    await world.open('demo', { countries: ['US', 'ES'] });
    expect((await post({ phone: '+34612345678' })).status).toBe(201);
  });

  it('takes both forms of one phone for one number', async () => {
    await world.open('demo', { countries: ['MX'] });
    const first = await post({ phone: '+52 1 55 1234 5678' });
    expect(first.body.phone).toBe('+525512345678');
    const second = await post({ phone: '+525512345678' });
    expect([second.status, second.body.reason]).toEqual([409, 'number-in-use']);
    const patientId = String(first.body.patientId);
    await world.command(patientId, { type: 'edit-details', changed: { phone: '+5215512345678' }, by: 'old' });
    const { seq } = await world.state(patientId);
    const same = await world.call('PATCH', pathOf(patientId), { body: { phone: '+52 55 1234 5678' } });
    expect([same.status, (await world.state(patientId)).seq]).toEqual([200, seq]);
  });

  it('starts a number that had asked for no more texts as stopped', async () => {
    const patientId = await world.enrol();
    await world.text(patientId, 'STOP');
    await world.call('POST', pathOf(patientId, '/discharge'), { body: { reason: 'asked to' } });
    const { body } = await post();
    expect(body.status).toBe('stopped');
  });

  it('finds the same patient for the same key, however late', async () => {
    const first = await post({}, 'enrol-ana');
    const again = await post({}, 'enrol-ana');
    expect(again.status).toBe(201);
    expect(again.body.patientId).toBe(first.body.patientId);
    expect((await world.state(String(first.body.patientId))).seq).toBe(1);
    const patientId = String(first.body.patientId);
    for (let edits = 0; edits < 230; edits += 1) {
      await world.call('PATCH', pathOf(patientId), {
        body: { firstName: `Ana ${edits}` },
        key: `edit-${edits}`,
      });
    }
    const late = await post({}, 'enrol-ana');
    expect([late.status, late.body.patientId]).toEqual([201, patientId]);
    expect(late.body.firstName).toBe('Ana 229');
  });

  it('refuses a key that enrolled somebody else, and finds an erased patient no more', async () => {
    const first = await post({}, 'one-key');
    const other = await post({ phone: '+12065550124' }, 'one-key');
    expect([other.status, other.body.reason]).toEqual([422, 'key-reused']);
    await world.call('DELETE', pathOf(String(first.body.patientId)));
    const after = await post({}, 'one-key');
    expect([after.status, after.body.reason]).toEqual([404, 'not-found']);
  });

  it('makes another patient of the same key in another clinic', async () => {
    await world.open('other', { originationNumber: '+12065550198' });
    const here = await post({}, 'one-key');
    const there = await world.call('POST', '/clinics/other/patients', {
      body: ana,
      key: 'one-key',
      claims: claimsOf('other', 'staff'),
    });
    expect(there.status).toBe(201);
    expect(there.body.patientId).not.toBe(here.body.patientId);
  });

  it('is 404 in a clinic that was never set up', async () => {
    const answer = await world.call('POST', '/clinics/new/patients', {
      body: ana,
      claims: claimsOf('new', 'admin'),
    });
    expect(answer.status).toBe(404);
  });
});
