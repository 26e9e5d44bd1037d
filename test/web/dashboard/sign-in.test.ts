import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startSignIn } from '../../../web/dashboard/sign-in.ts';

const issuer = 'https://issuer.example';
const clientId = 'dashboard';
const app = 'https://ebb.example/app/';
const config = { apiUrl: '', issuer, clientId, scope: 'openid' };
const lockedKey = 'ebb-locked';

function storage(kept: Record<string, string>) {
  const items = new Map(Object.entries(kept));
  return {
    get length() {
      return items.size;
    },
    key: (place: number) => [...items.keys()][place] ?? null,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
}

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const claims = { iss: issuer, aud: clientId, sub: 'user-1', iat: 1, exp: 4_000_000_000 };
/** An id token of just now, of somebody who gave the password so many seconds ago. */
const idTokenOf = (secondsAgo: number) =>
  `${part({ alg: 'RS256' })}.${part({ ...claims, iat: 10_000, auth_time: 10_000 - secondsAgo })}.signature`;
const keptUser = JSON.stringify({
  access_token: 'kept',
  token_type: 'Bearer',
  profile: claims,
  expires_at: 4_000_000_000,
});
const underWay = JSON.stringify({
  id: 'true-state',
  created: 4_000_000_000,
  request_type: 'si:r',
  code_verifier: 'verifier',
  authority: issuer,
  client_id: clientId,
  redirect_uri: app,
  scope: 'openid',
  data: '#/inbox',
});

/** Opens the dashboard in a tab that has a user, with this query; the provider takes the code of `true-state`. */
async function opened(
  search: string,
  device: Record<string, string>,
  {
    inTab: more = {},
    secondsAgo = 1,
    assign,
  }: { inTab?: Record<string, string>; secondsAgo?: number; assign?: (url: string) => void } = {},
) {
  const local = storage({ 'ebb-active-at': String(Date.now()), ...device });
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('localStorage', local);
  const inTab = {
    [`oidc.user:${issuer}:${clientId}`]: keptUser,
    ...more,
  };
  vi.stubGlobal('sessionStorage', storage(inTab));
  vi.stubGlobal('self', globalThis);
  // A real one would hear of it when a later test signs out.
  vi.stubGlobal(
    'BroadcastChannel',
    class {
      addEventListener(): void {}
    },
  );
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('location', {
    origin: 'https://ebb.example',
    pathname: '/app/',
    search,
    href: app + search,
    assign,
  });
  const places: string[] = [];
  vi.stubGlobal('history', {
    replaceState: (...[, , place]: [unknown, string, string]) => places.push(place),
  });
  vi.stubGlobal('fetch', async (url: string) =>
    Response.json(
      url.endsWith('/token')
        ? { access_token: 'fresh', token_type: 'Bearer', id_token: idTokenOf(secondsAgo), expires_in: 1800 }
        : { issuer, token_endpoint: `${issuer}/token`, authorization_endpoint: `${issuer}/authorize` },
    ),
  );
  const signIn = await startSignIn(config);
  return { signIn, token: signIn?.token(), locked: local.getItem(lockedKey) !== null, places };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a locked desk', () => {
  const locked = { [lockedKey]: 'locked' };

  it.each(['', '?state=x&error=y', '?state=x&code=y', '?state=true-state&error=login_required'])(
    'stays locked where nobody signs in: %s',
    async (search) => {
      const { token, locked: still } = await opened(search, { ...locked, 'oidc.true-state': underWay });
      expect([token, still]).toEqual([null, true]);
    },
  );

  it('is unlocked by whom the provider sends back, who goes on where they were', async () => {
    const back = await opened('?state=true-state&code=y', { ...locked, 'oidc.true-state': underWay });
    expect(back).toMatchObject({ token: 'fresh', locked: false, places: [`${app}#/inbox`] });
  });
});

describe('a desk that was closed a minute ago', () => {
  const closedAt = { 'ebb-closed-at': String(Date.now() - 60_000) };
  const back = '?state=true-state&code=y';
  const underWayHere = { ...closedAt, 'oidc.true-state': underWay };

  it.each(['locked', 'signed-out'])('is not opened by a password from before: %s', async (how) => {
    const old = await opened(back, { ...underWayHere, [lockedKey]: how }, { secondsAgo: 90 });
    expect([old.token, old.locked]).toEqual([null, true]);
    const later = await opened(back, { ...underWayHere, [lockedKey]: how }, { secondsAgo: 30 });
    expect([later.token, later.locked]).toEqual(['fresh', false]);
  });

  it('and opened since, by whomever, does not give back who was there before', async () => {
    const inTab = { 'ebb.password-at': String(Date.now() - 90_000), 'ebb.asked': 'asked' };
    const asked = new Promise<string>((resolve) => {
      void opened('', closedAt, { inTab, assign: resolve });
    });
    expect(new URL(await asked).searchParams.get('prompt')).toBe('none');
    expect(sessionStorage.getItem(`oidc.user:${issuer}:${clientId}`)).toBeNull();
  });
});

it('locks a desk whose session ended while nobody was there, and asks for a password', async () => {
  const left = new Promise<string>((resolve) => {
    void opened('', {}, { assign: resolve }).then(({ signIn }) => {
      localStorage.setItem('ebb-active-at', String(Date.now() - 3_600_000));
      expect(signIn?.isLocked()).toBe(true);
      void signIn?.begin();
    });
  });
  expect(new URL(await left).searchParams.get('prompt')).toBe('login');
});

it('asks for a password after the way by signing out too, which may have been broken off', async () => {
  const asked = new Promise<string>((resolve) => {
    void opened('', { [lockedKey]: 'locked' }, { inTab: { 'ebb.unlock': '#/inbox' }, assign: resolve });
  });
  const { searchParams } = new URL(await asked);
  expect(searchParams.get('prompt')).toBe('login');
});

it('keeps who is signed in after a code that was used before', async () => {
  expect(await opened('?state=x&code=y', {})).toMatchObject({ token: 'kept', locked: false, places: [app] });
});
