import type { IncomingMessage, ServerResponse } from 'node:http';
import { createLocalJWKSet, type JWTVerifyGetKey } from 'jose';
import { Provider } from 'oidc-provider';
import { readText } from '../web/read-body.ts';
import { cognitoClaims, signAccessToken, type TokenPlace } from './access-token.ts';
import { createMemoryAdapter } from './memory-adapter.ts';
import { signInLayout, signInPage } from './sign-in-page.ts';
import type { SigningKey } from './signing-key.ts';
import type { User, Users } from './users.ts';

/** What the sign-in stands on. */
export interface SignInOptions {
  /** Without a trailing slash; the provider is mounted under `/oidc` of it. */
  readonly webUrl: string;
  /** Issuer and client of the template's authorizer: access tokens name them. */
  readonly place: TokenPlace;
  readonly key: SigningKey;
  readonly users: Users;
}

/** The sign-in of the local stack. */
export interface SignIn {
  /** Takes every request under `/oidc`. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** The keys that the issuer of the template's authorizer signs with. */
  readonly keys: JWTVerifyGetKey;
  readonly tokenFor: (user: User) => Promise<string>;
}

/** Stands for the API where OAuth wants a resource; the token itself names none, as Cognito's do not. */
const resource = 'urn:ebb:staff-api';
const mount = '/oidc';

/** Where the dashboard may be returned to, after signing in and out. */
function returnUrls(webUrl: string): string[] {
  const named = webUrl.replace('127.0.0.1', 'localhost');
  return [webUrl, named].flatMap((url) => ['/', '/app', '/app/', '/app/callback'].map((path) => url + path));
}

function createProvider({ webUrl, place, key, users }: SignInOptions): Provider {
  const provider = new Provider(`${webUrl}${mount}`, {
    adapter: createMemoryAdapter(),
    jwks: { keys: [key.privateJwk] },
    clients: [
      {
        client_id: place.clientId,
        client_name: 'Ebb',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        // An id token says when the password was given, as Cognito's do.
        require_auth_time: true,
        redirect_uris: returnUrls(webUrl),
        post_logout_redirect_uris: returnUrls(webUrl),
      },
    ],
    // The pages ask for their tokens from a browser, which names their own address as the origin.
    clientBasedCORS: (_context, origin) => returnUrls(webUrl).some((url) => new URL(url).origin === origin),
    cookies: { keys: [key.privateJwk.d ?? ''] },
    claims: { openid: ['sub', 'token_use', 'cognito:groups'], email: ['email'] },
    conformIdTokenClaims: false,
    scopes: ['openid', 'email', 'offline_access'],
    pkce: { required: () => true },
    findAccount: (_context, id) => {
      const user = users.find(id);
      if (user === undefined) return undefined;
      // What the provider asks these for, an id token, says its use as Cognito's do.
      const claims = () => ({ ...cognitoClaims(user, place), token_use: 'id', email: user.name, sub: id });
      return { accountId: id, claims };
    },
    // The dashboard is ours: signing in is all the consent it needs.
    loadExistingGrant: async ({ oidc }) => {
      const clientId = oidc.client?.clientId;
      const accountId = oidc.session?.accountId;
      if (clientId === undefined || accountId === undefined) return undefined;
      const known = oidc.session?.grantIdFor(clientId);
      if (known !== undefined) return await provider.Grant.find(known);
      const grant = new provider.Grant({ clientId, accountId });
      grant.addOIDCScope('openid email offline_access');
      grant.addResourceScope(resource, 'openid email');
      await grant.save();
      return grant;
    },
    issueRefreshToken: async () => true,
    ttl: {
      AccessToken: 1800,
      IdToken: 1800,
      Interaction: 3600,
      RefreshToken: 12 * 3600,
      Session: 12 * 3600,
      Grant: 12 * 3600,
    },
    interactions: { url: (_context, interaction) => `${mount}/sign-in/${interaction.uid}` },
    formats: {
      customizers: {
        jwt: (_context, token, parts) => {
          const user = 'accountId' in token ? users.find(token.accountId) : undefined;
          if (user !== undefined) Object.assign(parts.payload, cognitoClaims(user, place));
          // The provider insists on an audience; one that is not enumerable satisfies it and is not signed.
          Object.defineProperty(parts.payload, 'aud', { enumerable: false });
        },
      },
    },
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: 'openid email',
          accessTokenFormat: 'jwt',
          accessTokenTTL: 1800,
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
      // Signing out revokes the refresh token, as at Cognito.
      revocation: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (context, form) => {
          // Cognito asks no second time: the page sends itself, and its button is for browsers without scripts.
          context.body = signInLayout(
            'Sign out of Ebb',
            `<h1>Sign out of Ebb?</h1><p>You can sign in again at any time.</p>${form}
<input type="hidden" form="op.logoutForm" name="logout" value="yes">
<button form="op.logoutForm">Sign out</button>
<script>document.getElementById('op.logoutForm').submit()</script>`,
          );
        },
      },
    },
    renderError: (context, out) => {
      context.type = 'html';
      context.body = signInLayout(
        'Sign-in did not work',
        `<h1>Sign-in did not work</h1><p>${out.error}: begin again at the dashboard.</p>`,
      );
    },
  });
  return provider;
}

function answerPage(response: ServerResponse, page: string): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(page);
}

/** Makes the OIDC provider that stands in for Cognito: authorization code with PKCE, real signed tokens. */
export function createSignIn(options: SignInOptions): SignIn {
  const { place, key, users } = options;
  const provider = createProvider(options);
  const answer = provider.callback();

  async function signIn(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const details = await provider.interactionDetails(request, response).catch(() => undefined);
    if (details === undefined) {
      const expired = '<h1>This page has expired</h1><p>Begin again at the dashboard.</p>';
      return answerPage(response, signInLayout('Sign in to Ebb', expired));
    }
    const action = `${mount}/sign-in/${details.uid}`;
    if (request.method !== 'POST') return answerPage(response, signInPage(action, '', false));
    const form = new URLSearchParams(await readText(request, 10_000));
    const name = form.get('name') ?? '';
    const user = users.signIn(name, form.get('password') ?? '');
    if (user === undefined) return answerPage(response, signInPage(action, name, true));
    await provider.interactionFinished(request, response, { login: { accountId: user.id } });
  }

  return {
    handle: async (request, response) => {
      const url = request.url ?? '';
      if (url.startsWith(`${mount}/sign-in/`)) return await signIn(request, response);
      // The provider finds out from these two where it is mounted, as under Express.
      Object.assign(request, { originalUrl: url });
      request.url = url.slice(mount.length) || '/';
      await answer(request, response);
    },
    keys: createLocalJWKSet({ keys: [key.publicJwk] }),
    tokenFor: (user) => signAccessToken(user, place, key),
  };
}
