import { type Caller, callerFrom } from '../../shared/edge/caller.ts';
import { problemError } from '../../shared/edge/problems.ts';

/** The part of an HTTP API event that the JWT authorizer fills. */
export interface AuthorizedEvent {
  requestContext: { authorizer?: { jwt?: { claims?: Record<string, unknown> } } };
}

/** Who calls. Throws `unauthenticated` for a token that speaks for no clinic, or for several. */
export function callerOf(event: AuthorizedEvent): Caller {
  const caller = callerFrom(event.requestContext.authorizer?.jwt?.claims ?? {});
  if (caller === null) throw problemError('unauthenticated');
  return caller;
}

/**
 * The caller, provided that the clinic is theirs and, where `role` is admin, that they are one. Another clinic
 * answers `not-found`, in the words of what never existed, before anything is read.
 */
export function requireCaller(event: AuthorizedEvent, clinicId: string, role: 'staff' | 'admin'): Caller {
  const caller = callerOf(event);
  if (caller.clinicId !== clinicId) throw problemError('not-found');
  if (role === 'admin' && caller.role !== 'admin') throw problemError('forbidden');
  return caller;
}
