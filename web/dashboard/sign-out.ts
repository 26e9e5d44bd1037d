/** Signing out, which holds for every tab: each has tokens of its own, in its own storage. */

import { sessionFrom } from './session.ts';

/** Has the API take no token of this tab's sign-in any more: whoever copied one gets nothing by it. */
export async function endAtApi(
  apiUrl: string,
  token: string,
  fetched: (url: string, init: RequestInit) => Promise<Response> = fetch,
): Promise<void> {
  const session = sessionFrom(token, null);
  if (session === null) return;
  await fetched(`${apiUrl}/clinics/${encodeURIComponent(session.clinicId)}/sign-out`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    signal: AbortSignal.timeout(10_000),
  });
}

/** What one tab holds of a session. */
export interface TabSession {
  /** Makes its tokens worthless, at the provider and at the API. */
  readonly revoke: () => Promise<void>;
  /** Takes the tokens out of the tab. */
  readonly forget: () => Promise<void>;
}

const channelName = 'ebb-signed-out';

/** Makes the way out of a tab's session; `onEnded` runs once another tab has ended it. */
export function createSignOut({ revoke, forget }: TabSession, onEnded: () => void): () => Promise<void> {
  const tabs = new BroadcastChannel(channelName);
  const endHere = async (): Promise<void> => {
    // Without a connection the tokens still leave the tab; the provider's own session is ended by its page.
    await revoke().catch(() => undefined);
    await forget();
  };
  tabs.addEventListener('message', () => void endHere().then(onEnded));
  return async () => {
    tabs.postMessage(null);
    await endHere();
  };
}
