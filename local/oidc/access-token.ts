import { randomUUID } from 'node:crypto';
import { importJWK, SignJWT } from 'jose';
import type { SigningKey } from './signing-key.ts';
import type { User } from './users.ts';

/** What the template's authorizer expects of a token. */
export interface TokenPlace {
  readonly issuer: string;
  readonly clientId: string;
}

/** Long enough for an afternoon of trying things out. */
const lifetimeSeconds = 12 * 3600;

/** The claims by which Cognito's access tokens differ from plain ones: no audience, the client, the groups. */
export function cognitoClaims(user: User, place: TokenPlace): Record<string, unknown> {
  return {
    iss: place.issuer,
    client_id: place.clientId,
    token_use: 'access',
    sub: user.id,
    username: user.id,
    'cognito:groups': [`clinic:${user.clinicId}:${user.role}`],
  };
}

/** Signs an access token as Cognito shapes it. Its times are real, however the clock was moved. */
export async function signAccessToken(user: User, place: TokenPlace, key: SigningKey): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const claims = { ...cognitoClaims(user, place), scope: 'openid email', auth_time: now, jti: randomUUID() };
  return await new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', kid: key.privateJwk.kid ?? '' })
    .setIssuedAt(now)
    .setExpirationTime(now + lifetimeSeconds)
    .sign(await importJWK(key.privateJwk, 'RS256'));
}
