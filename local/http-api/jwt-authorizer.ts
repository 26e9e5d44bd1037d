import { type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import type { JwtAuthorizerSpec } from './api-spec.ts';

/** What an HTTP API's JWT authorizer makes of a request. */
export type JwtVerdict =
  | {
      readonly kind: 'authorized';
      readonly claims: Readonly<Record<string, string>>;
      /** Those of the route that the token holds; null where the route demands none. */
      readonly scopes: readonly string[] | null;
    }
  | { readonly kind: 'unauthorized'; readonly detail: string }
  | { readonly kind: 'forbidden'; readonly detail: string };

/** Claims arrive at a function as text: arrays as `[a b]`, everything else as it is written. */
function claimText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(claimText).join(' ')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(([key, item]) => `${key}:${claimText(item)}`);
    return `map[${fields.join(' ')}]`;
  }
  return String(value);
}

function scopesOf(payload: JWTPayload): readonly string[] {
  const scope = payload.scope ?? payload.scp;
  if (Array.isArray(scope)) return scope.map(String);
  return typeof scope === 'string' ? scope.split(' ') : [];
}

/** `aud` counts where the token has one, else `client_id`, which is all that Cognito's access tokens have. */
function isForUs(payload: JWTPayload, audience: readonly string[]): boolean {
  const given = payload.aud ?? payload.client_id;
  const named = Array.isArray(given) ? given : [given];
  return named.some((one) => typeof one === 'string' && audience.includes(one));
}

/**
 * Judges the `Authorization` header as an HTTP API does: RSA signature by the issuer's keys, issuer, audience, and
 * expiry and start in real time (`nowMs`), then the route's scopes.
 */
export async function judgeToken(
  authorizer: JwtAuthorizerSpec,
  scopes: readonly string[],
  header: string | undefined,
  keys: JWTVerifyGetKey,
  nowMs: number,
): Promise<JwtVerdict> {
  const token = header?.replace(/^bearer\s+/i, '').trim();
  if (token === undefined || token === '') return { kind: 'unauthorized', detail: '' };
  let payload: JWTPayload;
  try {
    const options = {
      issuer: authorizer.issuer,
      algorithms: ['RS256', 'RS384', 'RS512'],
      requiredClaims: ['exp'],
      currentDate: new Date(nowMs),
    };
    ({ payload } = await jwtVerify(token, keys, options));
  } catch (error) {
    return { kind: 'unauthorized', detail: error instanceof Error ? error.message : 'invalid' };
  }
  if (payload.iat !== undefined && payload.iat * 1000 > nowMs + 1000) {
    return { kind: 'unauthorized', detail: 'the token was issued in the future' };
  }
  if (!isForUs(payload, authorizer.audience)) {
    return { kind: 'unauthorized', detail: 'the token does not have a valid audience' };
  }
  const held = scopesOf(payload).filter((scope) => scopes.includes(scope));
  if (scopes.length > 0 && held.length === 0) return { kind: 'forbidden', detail: scopes.join(' ') };
  const claims = Object.fromEntries(Object.entries(payload).map(([key, value]) => [key, claimText(value)]));
  return { kind: 'authorized', claims, scopes: scopes.length > 0 ? held : null };
}
