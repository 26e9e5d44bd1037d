/**
 * Signing in by authorization code and PKCE. Tokens stay in this tab's session storage, so that closing it signs out;
 * a refresh token renews them before they run out.
 */
import { type User, UserManager } from 'oidc-client-ts';
import type { DashboardConfig } from './config.ts';
import { forgetDrafts } from './drafts.ts';
import { type Session, sessionFrom } from './session.ts';
import { createSignOut } from './sign-out.ts';

export interface SignIn {
  /** Who is signed in; null when nobody is, or when the token speaks for no clinic. */
  session: () => Session | null;
  /** The bearer token to send, null when there is none. */
  token: () => string | null;
  /** Leaves for the sign-in page; comes back to the place in the dashboard that is open now. */
  begin: () => Promise<void>;
  /** Ends the session in all tabs and at the provider, whose page it leaves for. */
  end: () => Promise<void>;
}

/** The dashboard's own address, without query and place: where the sign-in returns to. */
function ownAddress(): string {
  return location.origin + location.pathname.replace(/[^/]*$/, '');
}

function isReturning(): boolean {
  const query = new URLSearchParams(location.search);
  return query.has('state') && (query.has('code') || query.has('error'));
}

/** Takes the code out of the address and goes to where the person had been. */
function goBackTo(place: unknown): void {
  history.replaceState(null, '', ownAddress() + (typeof place === 'string' ? place : ''));
}

async function userFrom(manager: UserManager): Promise<User | null> {
  if (isReturning()) {
    try {
      const user = await manager.signinRedirectCallback();
      goBackTo(user.state);
      return user;
    } catch {
      // A code used before, after the back button: what is stored still holds.
      goBackTo('');
    }
  }
  const user = await manager.getUser();
  if (user === null || !user.expired) return user;
  return await manager.signinSilent().catch(() => null);
}

/** Finishes a sign-in that is under way, or finds the one that holds. */
export async function startSignIn(config: DashboardConfig): Promise<SignIn> {
  const manager = new UserManager({
    authority: config.issuer,
    client_id: config.clientId,
    redirect_uri: ownAddress(),
    post_logout_redirect_uri: ownAddress(),
    scope: config.scope,
    automaticSilentRenew: true,
    // The access token says which clinic and role it speaks for; nothing else is asked of the provider.
    loadUserInfo: false,
    // Signing out waits for the provider, but not longer than a person does.
    requestTimeoutInSeconds: 10,
  });
  let user = await userFrom(manager);
  manager.events.addUserLoaded((renewed) => {
    user = renewed;
  });
  manager.events.addUserUnloaded(() => {
    user = null;
  });
  const endTabs = createSignOut(
    {
      revoke: () => manager.revokeTokens(['refresh_token']),
      forget: async () => {
        forgetDrafts(sessionStorage);
        await manager.removeUser();
      },
    },
    () => location.reload(),
  );
  return {
    session: () =>
      user === null || user.expired ? null : sessionFrom(user.access_token, user.profile.email ?? null),
    token: () => (user === null || user.expired ? null : user.access_token),
    begin: () => manager.signinRedirect({ state: location.hash }),
    end: async () => {
      const idToken = user?.id_token;
      await endTabs();
      if (config.signInUrl !== undefined) {
        const query = new URLSearchParams({ client_id: config.clientId, logout_uri: ownAddress() });
        location.assign(`${config.signInUrl}/logout?${query}`);
        return;
      }
      await manager.signoutRedirect({
        ...(idToken !== undefined && { id_token_hint: idToken }),
        // Cognito knows neither the hint nor the standard's name of the address to return to.
        extraQueryParams: { client_id: config.clientId, logout_uri: ownAddress() },
      });
    },
  };
}
