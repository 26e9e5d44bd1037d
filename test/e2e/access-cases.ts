/** Every route and every verb, refused as it must be, on the running stack. */
import { join } from 'node:path';
import { importJWK, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from '../../functions/staff-api/routes.ts';
import { loadSigningKey } from '../../local/oidc/signing-key.ts';
import type { TestAnswer, TestStack } from '../support/local-stack.ts';
import { allCells, cells, period, settings, table, type Verb, verbs } from './access-table.ts';
import { openClinic, type Patient } from './clinic.ts';

type Ids = Record<'patientId' | 'itemId' | 'exportId' | 'userId', string>;

const none = '00000000-0000-4000-8000-000000000000';
const nobody: Ids = { patientId: none, itemId: `p.${none}.3`, exportId: none, userId: none };

/** Its id begins as the other's does, so that no key, group or permission may go by a beginning. */
const other = 'harbor-2';

let stack: TestStack;
let ids: Ids;
let ana: Patient;
const tokens = { admin: '', staff: '', otherAdmin: '', expired: '', id: '' };
/** Everything of the clinic that a refused request could have changed. */
let before: string;

function pathOf(path: string, { patientId, itemId, exportId, userId }: Ids, clinicId = 'harbor'): string {
  const filled = path
    .replace('{patientId}', patientId)
    .replace('{itemId}', itemId)
    .replace('{exportId}', exportId)
    .replace('{userId}', userId)
    .replace('{date}', '2030-01-07')
    .replace('{kind}', 'unread')
    .replace('{seq}', '3');
  return `/clinics/${clinicId}${filled}`;
}

async function ask(verb: Verb, path: string, token: string | null, body?: unknown): Promise<TestAnswer> {
  return stack.call(verb, path, {
    ...(token === null ? {} : { token }),
    ...(body === undefined || verb === 'GET' ? {} : { body }),
  });
}

/** A token of a clinic's admin, for one use or another, given so many seconds from now for an hour. */
async function adminToken(
  claims: Record<string, string>,
  from: number,
  group = 'clinic:harbor:admin',
): Promise<string> {
  const key = await loadSigningKey(join(stack.dataDir, 'state', 'sign-in', 'key.json'));
  const now = Math.floor(Date.now() / 1000);
  const { SignInIssuer: iss = '' } = stack.control.outputs;
  return new SignJWT({ iss, sub: 'boss', 'cognito:groups': [group], ...claims })
    .setProtectedHeader({ alg: 'RS256', kid: key.privateJwk.kid ?? '' })
    .setIssuedAt(now + from)
    .setExpirationTime(now + from + 3600)
    .sign(await importJWK(key.privateJwk, 'RS256'));
}

function base64url(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** Tokens that somebody changed: what it says, the signature, the way it is signed. */
function tamperedTokens(): string[] {
  const [header = '', payload = '', signature = ''] = tokens.staff.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as object;
  const promoted = base64url({ ...claims, 'cognito:groups': ['clinic:harbor:admin'] });
  const flipped = `${signature.slice(0, 40)}${signature[40] === 'A' ? 'B' : 'A'}${signature.slice(41)}`;
  return [
    `${header}.${promoted}.${signature}`,
    `${header}.${payload}.${flipped}`,
    `${base64url({ alg: 'none', typ: 'JWT' })}.${promoted}.`,
  ];
}

async function everything(): Promise<string> {
  const paths = ['', '/patients', '/patients/{patientId}', '/patients/{patientId}/timeline', '/inbox'];
  const rest = ['/exports', '/exports/{exportId}', '/staff'];
  const answers: string[] = [];
  for (const path of [...paths, ...rest]) {
    const { status, json } = await ask('GET', pathOf(path, ids), tokens.admin);
    expect(status).toBe(200);
    const { url: _, dictionaryUrl: __, files: ___, ...kept } = json as Record<string, unknown>;
    answers.push(JSON.stringify(kept));
  }
  return answers.join('\n');
}

/** What is asked of access, on a stack that others use as well. */
export function accessCases(given: () => TestStack): void {
  beforeAll(async () => {
    stack = given();
    const clinic = await openClinic(stack, 'harbor', '+12065550199');
    await openClinic(stack, other, '+12065550198');
    ana = await clinic.enrol('+12065550123');
    await ana.say('yes');
    await ana.say('where do I park?');
    const { json: inbox } = await clinic.staff('GET', '/inbox');
    const { json: asked } = await clinic.staff('POST', '/exports', period);
    const { json: boss } = await clinic.admin('POST', '/staff', { email: 'b@harbor.example', role: 'admin' });
    await stack.control.settle();
    ids = {
      patientId: ana.id,
      itemId: (inbox as { items: { id: string }[] }).items[0]?.id ?? '',
      exportId: (asked as { exportId: string }).exportId,
      userId: (boss as { userId: string }).userId,
    };
    tokens.admin = await stack.control.token('harbor', 'admin');
    tokens.staff = await stack.control.token('harbor', 'staff');
    tokens.otherAdmin = await stack.control.token(other, 'admin');
    const { ClientId: client = '' } = stack.control.outputs;
    tokens.expired = await adminToken({ client_id: client, token_use: 'access', scope: 'openid' }, -7200);
    tokens.id = await adminToken({ aud: client, token_use: 'id', email: 'boss@harbor.example' }, 0);
    before = await everything();
  });
  afterAll(() => ana.leave());

  it('has a row for every route, and no other', () => {
    const rows = cells
      .filter(({ who }) => who !== null)
      .map(({ verb, path, who }) => `${verb} /clinics/{clinicId}${path} ${who}`);
    const known = routes.map(({ method, path, role }) => `${method} ${path} ${role}`);
    expect(rows.toSorted()).toEqual(known.toSorted());
    expect(allCells.length).toBe(Object.keys(table).length * verbs.length);
  });

  describe('who may not', () => {
    it.each(cells)(
      '$verb $path asks for a token, and takes none that ran out, was changed or is an id token',
      async (cell) => {
        const { verb, path, body } = cell;
        // One gate is before every route: it is asked with everything that is no token once a path.
        const others = verb === 'GET' ? ['', 'nonsense', ...tamperedTokens()] : [];
        for (const token of [null, tokens.expired, ...others]) {
          expect((await ask(verb, pathOf(path, ids), token, body)).status).toBe(401);
        }
        // It has no scope, so the gateway itself refuses it, and no function runs.
        const id = await ask(verb, pathOf(path, ids), tokens.id, body);
        expect([id.status, id.headers.get('www-authenticate')]).toEqual([
          403,
          'Bearer scope="openid" error="insufficient_scope"',
        ]);
      },
    );

    it.each(cells)('$verb $path is not there for another clinic', async ({ verb, path, body }) => {
      const foreign = await ask(verb, pathOf(path, ids), tokens.otherAdmin, body);
      const absent = await ask(verb, pathOf(path, nobody, 'never-was'), tokens.otherAdmin, body);
      expect([foreign.status, foreign.text]).toEqual([404, absent.text]);
    });

    it.each(cells.filter(({ who, path }) => who !== null && /\{\w+(Id)\}/.test(path)))(
      "$verb $path answers for another clinic's as for what never was",
      async ({ verb, path, body }) => {
        const theirs = await ask(verb, pathOf(path, ids, other), tokens.otherAdmin, body);
        const nothing = await ask(verb, pathOf(path, nobody, other), tokens.otherAdmin, body);
        expect([theirs.status, theirs.text]).toEqual([404, nothing.text]);
      },
    );

    it.each([
      [
        'harbor-2',
        ['Harbor', '%68arbor', 'harbor', 'harbor-', 'harbor-22', 'harbor-2%20', 'harbor-2%2F..%2Fharbor'],
      ],
      [
        'harbor',
        ['HARBOR', 'harbor%2D2', 'harbor-2', 'harbo', 'harbor:2', 'harbor%232', '%20harbor', 'harbor%00'],
      ],
    ])('an admin of %s finds nothing under a name that is like it', async (clinicId, names) => {
      const token = clinicId === other ? tokens.otherAdmin : tokens.admin;
      for (const name of names) {
        for (const path of ['', '/patients', '/staff', '/inbox', '/audit', `/patients/${ids.patientId}`]) {
          expect((await ask('GET', `/clinics/${name}${path}`, token)).status).toBe(404);
        }
      }
    });

    it.each(['harbor:2', 'harbor 2', 'harbor,x', 'hárbor', 'harbor/x', '-harbor', '', 'h'.repeat(64)])(
      'a token of clinic %j speaks for nobody',
      async (clinicId) => {
        const { ClientId: client_id = '' } = stack.control.outputs;
        const claims = { client_id, token_use: 'access', scope: 'openid' };
        const token = await adminToken(claims, 0, `clinic:${clinicId}:admin`);
        for (const path of [
          `/clinics/${encodeURIComponent(clinicId)}`,
          '/clinics/harbor',
          '/clinics/harbor/staff',
        ]) {
          expect([401, 404]).toContain((await ask('GET', path, token)).status);
          expect([401, 404, 405]).toContain((await ask('PUT', path, token, settings)).status);
        }
        expect((await ask('GET', '/clinics/harbor/patients', token)).status).toBe(401);
      },
    );

    it.each(cells.filter(({ who }) => who === 'admin'))(
      '$verb $path is refused to staff',
      async ({ verb, path, body }) => {
        const answer = await ask(verb, pathOf(path, ids), tokens.staff, body);
        expect([answer.status, (answer.json as { reason: string }).reason]).toEqual([403, 'forbidden']);
      },
    );

    it.each(cells.filter(({ who }) => who === null))(
      '$verb $path is no route, and says which are',
      async ({ verb, path }) => {
        const answer = await ask(verb, pathOf(path, ids), tokens.admin);
        const { reason } = answer.json as { reason: string };
        expect([answer.status, reason]).toEqual([405, 'method-not-allowed']);
        const allowed = answer.headers.get('allow')?.split(', ').toSorted();
        expect(allowed).toEqual(Object.keys(table[path] ?? {}).toSorted());
      },
    );
  });

  it('has changed nothing by all that', async () => {
    await stack.control.settle();
    expect(await everything()).toBe(before);
  });
}
