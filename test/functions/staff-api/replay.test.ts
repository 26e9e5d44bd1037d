/** What a change of the protocol would have made of a clinic's own patients, asked before it is saved. */
import { beforeEach, describe, expect, it } from 'vitest';
import { claimsOf, createWorld, dayMs, pathOf, type World } from './staff-world.ts';

let world: World;

async function inRelief(firstName: string, phone: string): Promise<string> {
  const patientId = await world.enrol({
    firstName,
    phone,
    baseline: [
      { date: '2026-12-21', score: 7 },
      { date: '2026-12-28', score: 7 },
    ],
  });
  await world.text(patientId, 'yes');
  return patientId;
}

async function session(patientId: string): Promise<void> {
  await world.call('PUT', pathOf(patientId, `/sessions/${world.today()}`), { body: { attended: true } });
  await world.sendAll(patientId);
}

function ask(protocol: object, claims = claimsOf('demo', 'admin')) {
  return world.call('POST', '/clinics/demo/protocol/replay', { body: { protocol }, claims });
}

beforeEach(async () => {
  world = createWorld();
  await world.open();
});

describe('another protocol', () => {
  it('tells whose plan would have moved otherwise, and changes nothing', async () => {
    const ana = await inRelief('Ana', '+12065550123');
    await world.enrol({ firstName: 'Bo', phone: '+12065550125' });
    await session(ana);
    for (const score of [6, 5, 4, 4]) {
      await world.advance(ana, 7 * dayMs);
      await world.text(ana, String(score));
      await session(ana);
    }
    const { seq, plan } = await world.state(ana);
    expect(plan.phase).toBe('biweekly');

    expect((await ask({})).body).toEqual({ patients: 2, moved: 0, more: false, otherwise: [] });
    const { status, body } = await ask({ weeklyMinimum: { sessions: 12 } });
    expect(status).toBe(200);
    expect(body).toEqual({
      patients: 2,
      moved: 1,
      more: false,
      otherwise: [{ patientId: ana, firstName: 'Ana', label: null, now: 'biweekly', instead: 'weekly' }],
    });
    expect((await world.state(ana)).seq).toBe(seq);
  });

  it.each([[{ flareRise: -1 }], [{ colour: 3 }], [{ flareRise: 'much' }]])(
    '%j is not possible',
    async (protocol) => {
      const { status, body } = await ask(protocol);
      expect([status, body.reason]).toEqual([400, 'invalid-input']);
    },
  );

  it('is for admins to ask about', async () => {
    expect((await ask({}, claimsOf('demo', 'staff'))).status).toBe(403);
  });
});
