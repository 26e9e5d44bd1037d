/** A number that one clinic texted from and another texts from now: neither meets the patients of the other. */
import { beforeEach, describe, expect, it } from 'vitest';
import { formerHolder } from '../../../functions/receive-text/whose-text.ts';
import { moveClaims } from '../../../functions/reconcile/move-claims.ts';
import { restDays } from '../../../shared/history/number-changes.ts';
import { ana, claimsOf, clinicSettings, createWorld, dayMs, type World } from './staff-world.ts';

const given = '+12065550199';
const present = '+12065550198';
const hers = '+12065550161';
const before = '+12065550162';
const since = '+12065550163';
const [demo, next] = [claimsOf('demo', 'admin'), claimsOf('next', 'admin')];

let world: World;

function putLine(clinicId: string, originationNumber: string) {
  const body = { ...clinicSettings, originationNumber };
  return world.call('PUT', `/clinics/${clinicId}`, { body, claims: claimsOf(clinicId, 'admin') });
}

async function reconcile(clinicId: string) {
  world.clock.advance(dayMs / 48);
  await moveClaims(world, clinicId, () => true);
}

/** Clinic `demo` has left its number, which rests. */
beforeEach(async () => {
  world = createWorld();
  await world.open('demo', { originationNumber: given });
  await putLine('demo', present);
  await reconcile('demo');
});

describe('a number that a clinic has left', () => {
  it('rests for 30 days, in which whoever still answers there is heard by that clinic alone', async () => {
    const refused = await putLine('next', given);
    expect([refused.status, refused.body.reason]).toEqual([409, 'number-in-use']);
    world.clock.advance((restDays - 1) * dayMs);
    expect((await putLine('next', given)).status).toBe(409);
    expect(await world.numbers.clinicOf(given)).toBe('demo');
    // The clinic itself may have it back at any time.
    expect((await putLine('demo', given)).status).toBe(200);
  });

  it('may then be taken by another', async () => {
    world.clock.advance(restDays * dayMs);
    expect((await putLine('next', given)).status).toBe(200);
    expect(await world.numbers.clinicOf(given)).toBe('next');
    expect((await putLine('demo', given)).body.reason).toBe('number-in-use');
  });
});

describe('two clinics of which one has the number of the other', () => {
  beforeEach(async () => {
    world.clock.advance(restDays * dayMs);
    await putLine('next', given);
    await world.enrol({ phone: hers }, 'next');
    const moved = await world.enrol({ phone: before }, 'next');
    const path = `/clinics/next/patients/${moved}`;
    await world.call('PATCH', path, { claims: next, body: { phone: since } });
  });

  it('are not told who is enrolled at the other', async () => {
    const rows = [hers, before, since].map((phone) => ({ ...ana, phone }));
    const body = { rows, dryRun: true };
    const answer = await world.call('POST', '/clinics/demo/imports', { claims: demo, body });
    expect(answer.body).toMatchObject({ ok: true, errors: [] });
    for (const phone of [hers, before, since]) await world.enrol({ phone }, 'demo');
  });

  it('take nothing from each other by enrolling', async () => {
    await world.enrol({ phone: before }, 'demo');
    expect(await world.numbers.formerPatientOf(given, before)).toMatchObject({ clinicId: 'next' });
    await world.enrol({ phone: '+12065550164' }, 'demo');
    expect((await world.call('GET', '/clinics/next/patients', { claims: next })).status).toBe(200);
    await world.enrol({ phone: '+12065550164' }, 'next');
  });

  it('read no text that was written to the other', async () => {
    const settings = await world.clinics.latest('demo');
    if (settings === null) throw new Error('the clinic is there');
    const text = { to: present, text: 'hello', messageId: 'm', receivedAt: world.clock.now() };
    const services = { ...world, newestSettings: async () => settings };
    expect(await formerHolder(services, { ...text, from: before }, settings)).toBeNull();
  });
});
