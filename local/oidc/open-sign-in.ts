import { join } from 'node:path';
import type { LocalStack } from '../cloudformation/local-stack.ts';
import { readApi } from '../http-api/api-spec.ts';
import type { TokenPlace } from './access-token.ts';
import { createSignIn, type SignIn } from './sign-in.ts';
import { loadSigningKey } from './signing-key.ts';
import type { Users } from './users.ts';

/** The sign-in, and where to find it. */
export interface OpenSignIn {
  readonly signIn: SignIn;
  /** What the dashboard must know to sign somebody in. */
  readonly dashboard: {
    readonly apiUrl: string;
    readonly issuer: string;
    readonly clientId: string;
    readonly scope: string;
  };
}

/** Issuer and client as the authorizer of the HTTP API names them. */
function placeIn(stack: LocalStack): TokenPlace {
  const guarded = readApi(stack)?.routes.find((route) => route.authorizer !== undefined);
  return { issuer: guarded?.authorizer?.issuer ?? '', clientId: guarded?.authorizer?.audience[0] ?? '' };
}

/** Opens the sign-in for a stack; its key is kept in `sign-in` under `stateDir`. */
export async function openSignIn(
  stack: LocalStack,
  stateDir: string,
  webUrl: string,
  users: Users,
): Promise<OpenSignIn> {
  const key = await loadSigningKey(join(stateDir, 'sign-in', 'key.json'));
  const place = placeIn(stack);
  const signIn = createSignIn({ webUrl, place, key, users });
  const scope = 'openid email';
  return {
    signIn,
    dashboard: { apiUrl: '', issuer: `${webUrl}/oidc`, clientId: place.clientId, scope },
  };
}
