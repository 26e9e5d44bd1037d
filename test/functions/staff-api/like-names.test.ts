/** Clinics whose ids begin alike, or differ in case alone, are apart at every route and in every list. */
import { describe, expect, it } from 'vitest';
import { routes } from './every-route.ts';
import { bodyFor, exportBody, filled, type Ids, staffBody } from './route-samples.ts';
import { claimsOf, createWorld, type World } from './staff-world.ts';

const pairs = [
  ['a', 'a-b'],
  ['clinic', 'clinic-2'],
  ['clinic_', 'clinic'],
  ['demo', 'Demo'],
  ['1', '10'],
] as const;

async function fill(world: World, clinicId: string, place: number): Promise<Ids> {
  await world.open(clinicId, { originationNumber: `+1206555019${place}` });
  const patientId = await world.enrol({ firstName: `Of ${clinicId}`, phone: '+12065550123' }, clinicId);
  await world.text(patientId, 'yes');
  await world.text(patientId, `where does ${clinicId} lie?`);
  const claims = claimsOf(clinicId, 'admin');
  const asked = await world.call('POST', `/clinics/${clinicId}/exports`, { body: exportBody, claims });
  const email = `boss-${place}@harbor.example`;
  const added = await world.call('POST', `/clinics/${clinicId}/staff`, {
    body: { ...staffBody, email },
    claims,
  });
  return { patientId, exportId: String(asked.body.exportId), userId: String(added.body.userId) };
}

/** Everything a clinic has, as its own admin sees it; that the admin read the trail stands in the trail afterwards. */
async function everything(world: World, clinicId: string): Promise<string> {
  const claims = claimsOf(clinicId, 'admin');
  const lists = ['', '/patients', '/inbox', '/waiting', '/exports', '/staff', '/audit', '/outcomes'];
  const answers: string[] = [];
  for (const list of lists) {
    const { status, text, body } = await world.call('GET', `/clinics/${clinicId}${list}`, { claims });
    const entries = (body.entries ?? []) as { action: string }[];
    const others = JSON.stringify(entries.filter(({ action }) => action !== 'audit-read'));
    answers.push(`${status} ${list === '/audit' ? others : text}`);
  }
  return answers.join('\n');
}

describe.each(pairs)('clinics %s and %s', (one, other) => {
  it('see nothing of each other in any list', async () => {
    const world = createWorld();
    const ids = [await fill(world, one, 0), await fill(world, other, 1)];
    for (const [mine, theirs] of [ids, ids.toReversed()]) {
      const seen = await everything(world, mine === ids[0] ? one : other);
      expect(seen).toContain(mine?.patientId);
      for (const id of Object.values(theirs ?? {})) expect(seen).not.toContain(id);
    }
  });

  it('reach nothing of each other by any route, under either name', async () => {
    const world = createWorld();
    const ids = await fill(world, one, 0);
    await fill(world, other, 1);
    const before = await everything(world, one);
    const claims = claimsOf(other, 'admin');
    for (const { method, path } of routes) {
      const body = bodyFor(method, path);
      const asked = { claims, key: 'k', ...(body === undefined ? {} : { body }) };
      const theirs = await world.call(method, filled(path, ids, one), asked);
      expect([path, theirs.status]).toEqual([path, 404]);
      if (!/\{(patientId|itemId|exportId|userId)\}/.test(path)) continue;
      const mine = await world.call(method, filled(path, ids, other), asked);
      expect([path, mine.status]).toEqual([path, 404]);
    }
    expect(await everything(world, one)).toBe(before);
  });
});
