import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { judgeToken } from '../../../local/http-api/jwt-authorizer.ts';

const issuer = 'https://cognito-idp.us-east-1.amazonaws.com/us-east-1_pool';
const authorizer = { issuer, audience: ['our-client'] };
const now = Date.UTC(2026, 0, 5, 12);
const seconds = now / 1000;

let ours: CryptoKey;
let theirs: CryptoKey;
let keys: ReturnType<typeof createLocalJWKSet>;

beforeAll(async () => {
  const pair = await generateKeyPair('RS256');
  ours = pair.privateKey;
  theirs = (await generateKeyPair('RS256')).privateKey;
  keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'k', alg: 'RS256' }] });
});

function token(claims: Record<string, unknown>, key: CryptoKey = ours, alg = 'RS256'): Promise<string> {
  const all = { iss: issuer, exp: seconds + 60, client_id: 'our-client', ...claims };
  return new SignJWT(all).setProtectedHeader({ alg, kid: 'k' }).sign(key);
}

async function judge(claims: Record<string, unknown>, scopes: readonly string[] = []) {
  return await judgeToken(authorizer, scopes, `Bearer ${await token(claims)}`, keys, now);
}

describe('judgeToken', () => {
  it('hands claims over as text, arrays in brackets', async () => {
    const verdict = await judge({
      sub: 's',
      'cognito:groups': ['clinic:a:staff', 'clinic:a:admin'],
      v: 2,
      ok: true,
    });
    expect(verdict).toEqual({
      kind: 'authorized',
      scopes: null,
      claims: {
        iss: issuer,
        exp: String(seconds + 60),
        client_id: 'our-client',
        sub: 's',
        'cognito:groups': '[clinic:a:staff clinic:a:admin]',
        v: '2',
        ok: 'true',
      },
    });
  });

  it('takes a token without the word Bearer', async () => {
    expect((await judgeToken(authorizer, [], await token({}), keys, now)).kind).toBe('authorized');
  });

  it.each([
    ['expired', { exp: seconds - 1 }],
    ['not yet valid', { nbf: seconds + 30 }],
    ['from the future', { iat: seconds + 30 }],
    ['from another issuer', { iss: 'https://elsewhere' }],
    ['for another client', { client_id: 'their-client' }],
    ['for another audience, whatever its client', { aud: 'their-client' }],
    ['for nobody', { client_id: undefined }],
    ['without an expiry', { exp: undefined }],
  ])('refuses a token %s', async (_what, claims) => {
    expect((await judge(claims)).kind).toBe('unauthorized');
  });

  it('takes one of several audiences', async () => {
    expect((await judge({ aud: ['x', 'our-client'], client_id: 'their-client' })).kind).toBe('authorized');
  });

  it.each([
    ['no header', () => undefined],
    ['an empty header', () => 'Bearer '],
    ['no token at all', () => 'Bearer abc'],
    ['a foreign signature', async () => `Bearer ${await token({}, theirs)}`],
    ['a cut signature', async () => `Bearer ${(await token({})).slice(0, -6)}`],
    [
      'a symmetric signature',
      () =>
        new SignJWT({ iss: issuer, exp: seconds + 60, client_id: 'our-client' })
          .setProtectedHeader({ alg: 'HS256', kid: 'k' })
          .sign(new TextEncoder().encode('x'.repeat(32))),
    ],
  ])('refuses %s', async (_what, header) => {
    expect((await judgeToken(authorizer, [], await header(), keys, now)).kind).toBe('unauthorized');
  });

  it('demands one of the scopes of the route', async () => {
    expect(await judge({ scope: 'read other' }, ['write', 'read'])).toMatchObject({
      kind: 'authorized',
      scopes: ['read'],
    });
    expect((await judge({ scope: 'other' }, ['write'])).kind).toBe('forbidden');
    expect((await judge({}, ['write'])).kind).toBe('forbidden');
  });
});
