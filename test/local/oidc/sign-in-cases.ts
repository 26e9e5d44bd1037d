import { createHash, randomBytes } from 'node:crypto';
import { decodeJwt, generateKeyPair, SignJWT } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import type { TestStack } from '../../support/local-stack.ts';

let stack: TestStack;

const clinic = {
  name: 'Harbor Massage',
  phone: '+12065550100',
  timeZone: 'America/Los_Angeles',
  country: 'US',
  originationNumber: '+12065550188',
};

/** What is asked of the sign-in, on a stack that others use before it. */
export function signInCases(given: () => TestStack): void {
  beforeAll(() => {
    stack = given();
    stack.control.addUser(
      { name: 'Front@Harbor.example', clinicId: 'harbor', role: 'staff' },
      'a good password',
    );
  });

  describe('GET /_local/token', () => {
    test('is shaped like an access token of Cognito', async () => {
      const { token } = (await stack.call('GET', '/_local/token?clinic=harbor&role=admin')).json as {
        token: string;
      };
      const claims = decodeJwt(token);
      expect(claims).toMatchObject({
        iss: stack.control.outputs.SignInIssuer,
        client_id: stack.control.outputs.ClientId,
        token_use: 'access',
        'cognito:groups': ['clinic:harbor:admin'],
      });
      expect(claims.aud).toBeUndefined();
    });

    test('keeps real time, however far the clock was moved', async () => {
      await stack.advance('P40D');
      const token = await stack.control.token('harbor', 'admin');
      expect(Math.abs((decodeJwt(token).iat ?? 0) - Date.now() / 1000)).toBeLessThan(60);
      const headers = { 'idempotency-key': 'put-1' };
      expect((await stack.call('PUT', '/clinics/harbor', { token, body: clinic, headers })).status).toBe(200);
    });

    test.each([
      ['none', async () => undefined, 401],
      ['nonsense', async () => 'abc.def.ghi', 401],
      ['one signed by somebody else', () => forged(), 401],
      ['one of staff where an admin is needed', () => stack.control.token('harbor', 'staff'), 403],
      ['one of another clinic', () => stack.control.token('elsewhere', 'admin'), 404],
    ])('the API refuses %s', async (_which, make, status) => {
      const token = await make();
      const answer = await stack.call('PUT', '/clinics/harbor', {
        body: clinic,
        headers: { 'idempotency-key': 'put-2' },
        ...(token !== undefined && { token }),
      });
      expect(answer.status).toBe(status);
    });
  });

  async function forged(): Promise<string> {
    const { privateKey } = await generateKeyPair('RS256');
    const claims = decodeJwt(await stack.control.token('harbor', 'admin'));
    return await new SignJWT(claims).setProtectedHeader({ alg: 'RS256' }).sign(privateKey);
  }

  /** As much of a browser as signing in needs: cookies, and following redirects within the provider. */
  function createBrowser() {
    const cookies = new Map<string, string>();
    return async (url: string, form?: Record<string, string>): Promise<Response> => {
      const response = await fetch(new URL(url, stack.url), {
        redirect: 'manual',
        headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
        ...(form !== undefined && { method: 'POST', body: new URLSearchParams(form) }),
      });
      for (const cookie of response.headers.getSetCookie()) {
        const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split(/=(.*)/s);
        cookies.set(name, value);
      }
      return response;
    };
  }

  const locationOf = (response: Response) => response.headers.get('location') ?? '';

  describe('the sign-in', () => {
    const verifier = randomBytes(32).toString('base64url');

    function authorizeUrl(query: Record<string, string> = {}): string {
      const asked = {
        client_id: stack.control.outputs.ClientId ?? '',
        redirect_uri: `${stack.url}/app/`,
        response_type: 'code',
        scope: 'openid email',
        state: 'here',
        code_challenge: createHash('sha256').update(verifier).digest('base64url'),
        code_challenge_method: 'S256',
        ...query,
      };
      return `/oidc/auth?${new URLSearchParams(asked).toString()}`;
    }

    test('by code and PKCE ends in an access token that the API takes', async () => {
      const browse = createBrowser();
      const page = locationOf(await browse(authorizeUrl()));
      expect(await (await browse(page)).text()).toContain('Sign in to Ebb');

      const wrong = await browse(page, { name: 'front@harbor.example', password: 'a bad password' });
      expect(await wrong.text()).toContain('do not belong together');

      const right = await browse(page, { name: 'front@harbor.example', password: 'a good password' });
      const back = new URL(locationOf(await browse(locationOf(right))));
      expect(back.href).toMatch(`${stack.url}/app/?code=`);
      expect(back.searchParams.get('state')).toBe('here');

      const exchanged = await browse('/oidc/token', {
        grant_type: 'authorization_code',
        client_id: stack.control.outputs.ClientId ?? '',
        redirect_uri: `${stack.url}/app/`,
        code: back.searchParams.get('code') ?? '',
        code_verifier: verifier,
      });
      const tokens = (await exchanged.json()) as Record<string, string>;
      const access = decodeJwt(tokens.access_token ?? '');
      expect(access).toMatchObject({
        iss: stack.control.outputs.SignInIssuer,
        client_id: stack.control.outputs.ClientId,
        token_use: 'access',
        'cognito:groups': ['clinic:harbor:staff'],
      });
      expect(access.aud).toBeUndefined();
      expect(decodeJwt(tokens.id_token ?? '')).toMatchObject({
        iss: `${stack.url}/oidc`,
        email: 'front@harbor.example',
        token_use: 'id',
        auth_time: expect.any(Number),
      });
      const byId = await stack.call('GET', '/clinics/harbor/patients', { token: tokens.id_token ?? '' });
      expect(byId.status).toBe(401);
      expect(tokens.refresh_token).toEqual(expect.any(String));
      const patients = await stack.call('GET', '/clinics/harbor/patients', {
        token: tokens.access_token ?? '',
      });
      expect([patients.status, patients.json]).toEqual([200, expect.objectContaining({ patients: [] })]);
    });

    test('is over once its refresh token is revoked', async () => {
      const browse = createBrowser();
      const page = locationOf(await browse(authorizeUrl()));
      const right = await browse(page, { name: 'front@harbor.example', password: 'a good password' });
      const back = new URL(locationOf(await browse(locationOf(right))));
      const client = { client_id: stack.control.outputs.ClientId ?? '' };
      const exchanged = await browse('/oidc/token', {
        ...client,
        grant_type: 'authorization_code',
        redirect_uri: `${stack.url}/app/`,
        code: back.searchParams.get('code') ?? '',
        code_verifier: verifier,
      });
      const { refresh_token: token = '' } = (await exchanged.json()) as Record<string, string>;
      const known = (await (await browse('/oidc/.well-known/openid-configuration')).json()) as Record<
        string,
        string
      >;
      const revoked = await browse(known.revocation_endpoint ?? '', {
        ...client,
        token,
        token_type_hint: 'refresh_token',
      });
      expect(revoked.status).toBe(200);
      const again = await browse('/oidc/token', {
        ...client,
        grant_type: 'refresh_token',
        refresh_token: token,
      });
      expect([again.status, await again.json()]).toMatchObject([400, { error: 'invalid_grant' }]);
    });

    test('refuses a client that proves nothing by PKCE, and one that wants to be returned elsewhere', async () => {
      const browse = createBrowser();
      const bare = new URL(authorizeUrl(), stack.url);
      bare.searchParams.delete('code_challenge');
      bare.searchParams.delete('code_challenge_method');
      expect(locationOf(await browse(bare.href))).toContain('error=invalid_request');
      const elsewhere = await browse(authorizeUrl({ redirect_uri: 'https://attacker.example/' }));
      expect([elsewhere.status, locationOf(elsewhere)]).toEqual([400, '']);
    });
  });
}
