/** Who calls, from the claims that the HTTP API's JWT authorizer hands over. */

export type Role = 'staff' | 'admin';

export interface Caller {
  clinicId: string;
  role: Role;
  /** The user's id (`sub`), which the history names as `by`. */
  userId: string;
}

/** Ids stand in keys, topic filters and `<clinicId>.<hash>`, so they hold no separator of those. */
export const clinicIdForm = /^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/;

const groupForm = /^clinic:([^:]*):(staff|admin)$/;

/** API Gateway hands an array claim over as the string `[a b]`; a single value comes without brackets from some. */
function groupsIn(claim: unknown): string[] {
  if (Array.isArray(claim)) return claim.filter((group) => typeof group === 'string');
  if (typeof claim !== 'string') return [];
  const list = claim.startsWith('[') && claim.endsWith(']') ? claim.slice(1, -1) : claim;
  // Names of groups hold no space, but may hold a comma.
  return list.split(/\s+/).filter((group) => group !== '');
}

/**
 * The caller a token speaks for, or null when it names no user, no group of a clinic, or more than one: a token that
 * speaks for two clinics could act in the wrong one. Groups that are not a clinic's (Cognito adds one for each
 * outside identity provider) do not matter. An id token tells who somebody is and is no leave to act, so only access
 * tokens speak for anybody.
 */
export function callerFrom(claims: Record<string, unknown>): Caller | null {
  if (claims.token_use !== 'access') return null;
  const ours = groupsIn(claims['cognito:groups']).filter((group) => group.startsWith('clinic:'));
  const [group] = ours;
  const match = ours.length === 1 && group !== undefined ? groupForm.exec(group) : null;
  const userId = claims.sub;
  const clinicId = match?.[1];
  if (clinicId === undefined || !clinicIdForm.test(clinicId)) return null;
  if (typeof userId !== 'string' || userId === '') return null;
  return { clinicId, role: match?.[2] === 'admin' ? 'admin' : 'staff', userId };
}
