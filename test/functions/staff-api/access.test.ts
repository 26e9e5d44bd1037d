/** Who may do what: every route, for nobody, another clinic, and staff where an admin is needed. */
import { beforeAll, describe, expect, it } from 'vitest';
import { routes } from '../../../functions/staff-api/routes.ts';
import { bodyFor, enrolment, exportBody, filled, type Ids, nobody, staffBody } from './route-samples.ts';
import { claimsOf, createWorld, pathOf, type World } from './staff-world.ts';

const table = routes.map(({ method, path, role }) => ({ method, path, role }));

describe('access', () => {
  let world: World;
  let patientId: string;
  let ids: Ids;

  // One world for all: what is refused leaves it as it was, and a test that looks for a change looks before and after.
  beforeAll(async () => {
    world = createWorld();
    await world.open();
    await world.open('other', { originationNumber: '+12065550198' });
    patientId = await world.enrol();
    const asked = await world.call('POST', '/clinics/demo/exports', { body: exportBody });
    const added = await world.call('POST', '/clinics/demo/staff', { body: staffBody });
    ids = { patientId, exportId: String(asked.body.exportId), userId: String(added.body.userId) };
  });

  async function historyOf(): Promise<number> {
    return (await world.state(patientId)).seq;
  }

  it.each(table)('$method $path asks for a token', async ({ method, path }) => {
    const before = await historyOf();
    const owner = { sub: 'x', token_use: 'access', 'cognito:groups': '[clinic:demo:owner]' };
    const idToken = { ...claimsOf('demo', 'admin'), token_use: 'id' };
    for (const claims of [null, {}, { sub: 'x' }, owner, idToken]) {
      const answer = await world.call(method, filled(path, ids, 'demo'), {
        body: bodyFor(method, path),
        claims,
      });
      expect([answer.status, answer.body.reason]).toEqual([401, 'unauthenticated']);
    }
    expect(await historyOf()).toBe(before);
  });

  it.each(table)('$method $path is not there for another clinic', async ({ method, path }) => {
    const before = await historyOf();
    const body = bodyFor(method, path);
    const claims = claimsOf('other', 'admin');
    const answer = await world.call(method, filled(path, ids, 'demo'), { body, claims });
    const nothing = await world.call(method, filled(path, nobody, 'never-was'), { body, claims });
    expect([answer.status, answer.body.reason]).toEqual([404, 'not-found']);
    expect(answer.text).toBe(nothing.text);
    expect(await historyOf()).toBe(before);
  });

  it.each(table.filter(({ path }) => /\{(patientId|itemId|exportId|userId)\}/.test(path)))(
    "$method $path answers for what is another clinic's as for what never was",
    async ({ method, path }) => {
      const before = await historyOf();
      const body = bodyFor(method, path);
      const claims = claimsOf('other', 'admin');
      world.called.length = 0;
      const answer = await world.call(method, filled(path, ids, 'other'), { body, claims });
      const calls = world.called.splice(0);
      const nothing = await world.call(method, filled(path, nobody, 'other'), { body, claims });
      expect(answer.status).toBe(404);
      expect(answer.text).toBe(nothing.text);
      // The same reads in the same order, so that not even the time it takes tells the two apart.
      expect(calls).toEqual(world.called);
      expect(calls.length).toBeGreaterThan(0);
      expect(await historyOf()).toBe(before);
    },
  );

  it.each(table.filter(({ role }) => role === 'admin'))(
    '$method $path is for admins',
    async ({ method, path }) => {
      const body = bodyFor(method, path);
      const claims = claimsOf('demo', 'staff');
      const answer = await world.call(method, filled(path, ids, 'demo'), { body, claims });
      expect([answer.status, answer.body.reason]).toEqual([403, 'forbidden']);
    },
  );

  it.each([
    ['GET', '/clinics/demo/patients/not~an~id', 404, 'not-found'],
    ['GET', pathOf('x'.repeat(65)), 404, 'not-found'],
    ['PUT', pathOf('nobody', '/sessions/2027-02-30'), 404, 'not-found'],
    ['POST', pathOf('nobody', '/attention/sadness/clear'), 404, 'not-found'],
    ['POST', '/clinics/demo/inbox/elsewhere/done', 404, 'not-found'],
    ['GET', '/clinics/demo/nothing', 404, 'no-such-route'],
    ['GET', '/elsewhere', 404, 'no-such-route'],
    ['DELETE', '/clinics/demo/patients', 405, 'method-not-allowed'],
  ] as const)('%s %s is %i %s', async (method, path, status, reason) => {
    const answer = await world.call(method, path, { body: { attended: true, note: 'x' } });
    expect([answer.status, answer.body.reason]).toEqual([status, reason]);
  });

  it('says which methods a path takes', async () => {
    const answer = await world.call('DELETE', '/clinics/demo/patients');
    expect(answer.headers.allow).toBe('POST, GET');
  });

  it.each([
    [
      'another type',
      { rawBody: 'attended=true', headers: { 'content-type': 'text/plain' } },
      415,
      'not-json',
    ],
    ['broken JSON', { rawBody: '{"attended":' }, 400, 'malformed-json'],
    [
      'more than 64 KB',
      { rawBody: JSON.stringify({ attended: true, x: 'x'.repeat(65_536) }) },
      413,
      'too-large',
    ],
    ['a wrong type', { body: { attended: 'yes' } }, 400, 'invalid-input'],
    ['an unknown field', { body: { attended: true, mood: 'good' } }, 400, 'invalid-input'],
    ['a key with spaces', { body: { attended: true }, key: 'two words' }, 400, 'invalid-input'],
  ])('refuses a body that is %s', async (_what, asked, status, reason) => {
    const answer = await world.call('PUT', pathOf(patientId, '/sessions/2027-01-04'), asked);
    expect([answer.status, answer.body.reason]).toEqual([status, reason]);
    expect(answer.headers['content-type']).toBe('application/problem+json');
  });

  it('names every bad field', async () => {
    const answer = await world.call('POST', '/clinics/demo/patients', {
      body: { ...enrolment, phone: '12', timeZone: 'Mars/Olympus', condition: 'grief' },
    });
    expect(answer.body.errors?.map(({ field }) => field)).toEqual(['phone', 'timeZone', 'condition']);
  });

  // The last: it does what it is let.
  it('lets staff do everything else', async () => {
    const admin = table.filter(({ role }) => role === 'admin').map(({ method, path }) => `${method} ${path}`);
    expect(admin).toEqual([
      'PUT /clinics/{clinicId}',
      'DELETE /clinics/{clinicId}/patients/{patientId}',
      'POST /clinics/{clinicId}/protocol/replay',
      'POST /clinics/{clinicId}/imports',
      'GET /clinics/{clinicId}/staff',
      'POST /clinics/{clinicId}/staff',
      'DELETE /clinics/{clinicId}/staff/{userId}',
      'GET /clinics/{clinicId}/audit',
    ]);
    for (const { method, path } of table.filter(({ role }) => role === 'staff')) {
      const answer = await world.call(method, filled(path, ids, 'demo'), {
        body: bodyFor(method, path),
        claims: claimsOf('demo', 'staff'),
      });
      expect([401, 403, 405, 500]).not.toContain(answer.status);
    }
  });
});
