/**
 * Signing in by authorization code and PKCE. Tokens stay in this tab's session storage, so that closing it signs out;
 * a refresh token renews them before they run out. A new tab asks the provider once whether it knows the person still.
 */
import { ErrorResponse, type User, UserManager } from 'oidc-client-ts';
import type { DashboardConfig } from './config.ts';
import { createIdle, passwordMoment } from './desk/idle.ts';
import { forgetDrafts } from './drafts.ts';
import { claimsOf, type Session, sessionFrom } from './session.ts';
import { createSignOut, endAtApi } from './sign-out.ts';

export interface SignIn {
  /** Who is signed in; null when nobody is, or when the token speaks for no clinic. */
  session: () => Session | null;
  /** The bearer token to send, null when there is none. */
  token: () => string | null;
  /** Leaves for the sign-in page; comes back to the place in the dashboard that is open now. */
  begin: () => Promise<void>;
  /** Nobody was at the desk: whoever comes signs in with a password, whatever the provider remembers. */
  isLocked: () => boolean;
  /** The desk was locked while this tab was open: its tokens only ask for who is in danger, until it is loaded again. */
  lock: () => void;
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

/** Who comes back from the sign-in page now; null when nobody does, whatever the address pretends. */
async function userComingBack(manager: UserManager): Promise<User | null> {
  if (!isReturning()) return null;
  try {
    const user = await manager.signinRedirectCallback();
    goBackTo(user.state);
    return user;
  } catch (error) {
    // The provider knows nobody, or a code was used before, after the back button.
    goBackTo(error instanceof ErrorResponse ? error.state : '');
    return null;
  }
}

/** Whom this tab still has. */
async function userKept(manager: UserManager): Promise<User | null> {
  const user = await manager.getUser();
  if (user === null || !user.expired) return user;
  return await manager.signinSilent().catch(() => null);
}

/** In this tab's storage: the provider was asked already, and knew nobody. */
const askedKey = 'ebb.asked';
/** In this tab's storage: when who is signed in here gave the password. */
const passwordAtKey = 'ebb.password-at';
/** In this tab's storage: the provider's session is being ended so that a password is asked for; where to go then. */
const unlockKey = 'ebb.unlock';

function taken(key: string): string | null {
  const kept = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  return kept;
}

/** Finishes a sign-in that is under way, or finds the one that holds; null when the page is being left for it. */
export async function startSignIn(config: DashboardConfig): Promise<SignIn | null> {
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
  const idle = createIdle(localStorage);
  const returned = isReturning();
  idle.look(Date.now());
  let user = await userComingBack(manager);
  if (user !== null) {
    const now = Date.now();
    const passwordAt = passwordMoment(claimsOf(user.id_token ?? ''), now);
    // A provider that remembers somebody sends them back without a password, which opens no closed desk.
    if (idle.admits(passwordAt, now)) {
      sessionStorage.setItem(passwordAtKey, String(passwordAt ?? 0));
      idle.open(passwordAt, now);
    } else user = null;
  } else if (!idle.isClosed()) {
    if (idle.admits(Number(sessionStorage.getItem(passwordAtKey) ?? 0), Date.now()))
      user = await userKept(manager);
    // Somebody else may have opened the desk since: who is here now, the provider knows.
    else if ((await manager.getUser()) !== null) sessionStorage.removeItem(askedKey);
  }
  if (user === null) await manager.removeUser();
  if (idle.isClosed()) {
    const place = taken(unlockKey);
    if (place !== null) {
      // Whoever breaks off the way to the end of the session comes here too, and is known there still.
      await manager.signinRedirect({ prompt: 'login', state: place });
      return null;
    }
  } else if (user === null && !returned && sessionStorage.getItem(askedKey) === null) {
    sessionStorage.setItem(askedKey, 'asked');
    await manager.signinRedirect({ prompt: 'none', state: location.hash });
    return null;
  }
  manager.events.addUserLoaded((renewed) => {
    user = renewed;
  });
  manager.events.addUserUnloaded(() => {
    user = null;
  });
  const endTabs = createSignOut(
    {
      // Neither waits for the other, which may not be reached.
      revoke: async () => {
        const { access_token: token } = user ?? {};
        await Promise.allSettled([
          manager.revokeTokens(['refresh_token']),
          ...(token === undefined ? [] : [endAtApi(config.apiUrl, token)]),
        ]);
      },
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
    isLocked: () => idle.look(Date.now()),
    lock: () => {
      // Whoever unlocks one tab has unlocked the desk: the others ask the provider again.
      sessionStorage.removeItem(askedKey);
    },
    begin: async () => {
      idle.look(Date.now());
      if (!idle.isClosed()) return manager.signinRedirect({ state: location.hash });
      if (config.signInUrl === undefined) {
        return manager.signinRedirect({ prompt: 'login', state: location.hash });
      }
      // Not every sign-in page of Cognito knows how to ask again: its session is ended first, as by signing out.
      sessionStorage.setItem(unlockKey, location.hash);
      const query = new URLSearchParams({ client_id: config.clientId, logout_uri: ownAddress() });
      location.assign(`${config.signInUrl}/logout?${query}`);
    },
    end: async () => {
      const idToken = user?.id_token;
      // First of all, since it holds without a connection: the provider may remember a person who has left.
      idle.signOut(Date.now());
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
