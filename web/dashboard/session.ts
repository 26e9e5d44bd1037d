/** Who is signed in and for which clinic, read from the access token; the API alone decides what that allows. */
export interface Session {
  readonly clinicId: string;
  readonly role: 'staff' | 'admin';
  readonly userId: string;
  /** What to call the person; an e-mail address mostly. */
  readonly name: string;
}

/** What a token says, unchecked; nothing where it cannot be read. */
export function claimsOf(token: string): Record<string, unknown> {
  const part = token.split('.')[1] ?? '';
  try {
    const bytes = Uint8Array.from(atob(part.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
      character.charCodeAt(0),
    );
    const claims: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof claims === 'object' && claims !== null ? { ...claims } : {};
  } catch {
    return {};
  }
}

/** The session a token speaks for; null when it names no clinic, or more than one. */
export function sessionFrom(token: string, name: string | null): Session | null {
  const claims = claimsOf(token);
  const groups = Array.isArray(claims['cognito:groups']) ? claims['cognito:groups'] : [];
  const ours = groups.flatMap((group) => /^clinic:([^:]+):(staff|admin)$/.exec(String(group)) ?? []);
  const [, clinicId, role] = ours;
  if (ours.length !== 3 || clinicId === undefined) return null;
  const userId = typeof claims.sub === 'string' ? claims.sub : '';
  return { clinicId, role: role === 'admin' ? 'admin' : 'staff', userId, name: name ?? userId };
}
