import { beforeEach, describe, expect, it } from 'vitest';
import { claimsOf, createWorld, type World } from './staff-world.ts';

const staffPath = '/clinics/demo/staff';
let world: World;

beforeEach(async () => {
  world = createWorld();
  await world.open();
});

async function add(email: string, role: 'staff' | 'admin', clinic = 'demo') {
  const claims = claimsOf(clinic, 'admin');
  return world.call('POST', `/clinics/${clinic}/staff`, { body: { email, role }, claims });
}

async function listed(clinicId = 'demo'): Promise<string[]> {
  return (await world.directory.members(clinicId)).map(({ email, role }) => `${email} ${role}`);
}

/** What a token that was given before still reaches. */
async function asBefore(userId: unknown, role: 'staff' | 'admin', path = '/patients') {
  const claims = { ...claimsOf('demo', role), sub: String(userId) };
  return (await world.call('GET', `/clinics/demo${path}`, { claims })).status;
}

describe('a token that was given before', () => {
  it('speaks for nobody who was taken out of the staff since, and again for who came back', async () => {
    await add('boss@harbor.example', 'admin');
    const kim = (await add('kim@harbor.example', 'staff')).body.userId;
    expect(await asBefore(kim, 'staff')).toBe(200);
    await world.call('DELETE', `${staffPath}/${String(kim)}`);
    expect(await asBefore(kim, 'staff')).toBe(401);
    expect(await asBefore(kim, 'admin')).toBe(401);
    await add('kim@harbor.example', 'staff');
    expect(await asBefore(kim, 'staff')).toBe(200);
    // By then the gateway itself takes none of before.
    await world.call('DELETE', `${staffPath}/${String(kim)}`);
    world.clock.advance(60 * 60_000);
    expect(await asBefore(kim, 'staff')).toBe(200);
  });

  it('of an admin who was made staff since is one of staff', async () => {
    await add('boss@harbor.example', 'admin');
    const kim = (await add('kim@harbor.example', 'admin')).body.userId;
    expect(await asBefore(kim, 'admin', '/audit')).toBe(200);
    await add('kim@harbor.example', 'staff');
    expect([await asBefore(kim, 'admin', '/audit'), await asBefore(kim, 'admin')]).toEqual([403, 200]);
    await add('kim@harbor.example', 'admin');
    expect(await asBefore(kim, 'admin', '/audit')).toBe(200);
    // Who has become more gets a token that says so.
    expect(await asBefore(kim, 'staff', '/audit')).toBe(403);
  });

  it('goes on speaking for an admin whom nobody could take out', async () => {
    const [a, b] = await Promise.all([add('a@harbor.example', 'admin'), add('b@harbor.example', 'admin')]);
    const ids = [a, b].map(({ body }) => String(body.userId));
    await Promise.all(ids.map((id) => world.call('DELETE', `${staffPath}/${id}`)));
    for (const { userId } of await world.directory.members('demo')) {
      expect(await asBefore(userId, 'admin')).toBe(200);
    }
  });
});

describe('the staff of a clinic', () => {
  it('are added, listed, given another role and removed', async () => {
    const boss = await add('Boss@Harbor.example', 'admin');
    expect([boss.status, boss.body]).toEqual([
      201,
      { userId: expect.any(String), email: 'boss@harbor.example', role: 'admin' },
    ]);
    const kim = await add('kim@harbor.example', 'staff');
    const { body } = await world.call('GET', staffPath);
    expect(body).toEqual({ staff: [boss.body, kim.body] });
    expect((await add('kim@harbor.example', 'admin')).body).toEqual({ ...kim.body, role: 'admin' });
    const gone = await world.call('DELETE', `${staffPath}/${String(boss.body.userId)}`);
    expect(gone.status).toBe(200);
    expect(await listed()).toEqual(['kim@harbor.example admin']);
    const again = await world.call('DELETE', `${staffPath}/${String(boss.body.userId)}`);
    expect([again.status, again.body.reason]).toEqual([404, 'not-found']);
  });

  it('keep an admin: the last can neither be removed nor made staff', async () => {
    const boss = await add('boss@harbor.example', 'admin');
    await add('kim@harbor.example', 'staff');
    const removed = await world.call('DELETE', `${staffPath}/${String(boss.body.userId)}`);
    expect([removed.status, removed.body.reason]).toEqual([409, 'last-admin']);
    const changed = await add('boss@harbor.example', 'staff');
    expect([changed.status, changed.body.reason]).toEqual([409, 'last-admin']);
    expect(await listed()).toEqual(['boss@harbor.example admin', 'kim@harbor.example staff']);
    // Not even for a moment.
    expect(world.called).not.toContain('directory.remove');
  });

  it('keep an admin also when two take each other out in the same moment', async () => {
    const ids = [await add('a@harbor.example', 'admin'), await add('b@harbor.example', 'admin')].map(
      ({ body }) => String(body.userId),
    );
    await Promise.all(ids.map((id) => world.call('DELETE', `${staffPath}/${id}`)));
    expect((await listed()).length).toBeGreaterThan(0);
  });

  it("are out of another clinic's reach, whose people cannot be added here either", async () => {
    const theirs = await add('ann@other.example', 'admin', 'other');
    await add('ben@other.example', 'admin', 'other');
    const removed = await world.call('DELETE', `${staffPath}/${String(theirs.body.userId)}`);
    expect([removed.status, removed.body.reason]).toEqual([404, 'not-found']);
    const taken = await add('ann@other.example', 'staff');
    expect([taken.status, taken.body.reason]).toEqual([409, 'address-in-use']);
    expect(await listed()).toEqual([]);
    expect(await listed('other')).toEqual(['ann@other.example admin', 'ben@other.example admin']);
  });

  it.each([
    [{ email: 'nobody', role: 'staff' }, 'email'],
    [{ email: 'a@b.example', role: 'owner' }, 'role'],
    [{ email: 'a@b.example' }, 'role'],
  ])('are refused as %j', async (body, field) => {
    const answer = await world.call('POST', staffPath, { body });
    expect([answer.status, answer.body.errors?.[0]?.field]).toEqual([400, field]);
    expect(world.directory.invited).toEqual([]);
  });
});
