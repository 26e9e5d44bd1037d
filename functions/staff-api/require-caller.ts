import { later, minuteMs } from '../../shared/domain/local-time.ts';
import { type Caller, callerFrom, type Role } from '../../shared/edge/caller.ts';
import { problemError } from '../../shared/edge/problems.ts';
import { errorFields, log } from '../lambda/log.ts';
import type { Services } from './services.ts';

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

/** The sign-in that a token came from, which Cognito names in all of them; else the token by itself. */
export function sessionOf({ requestContext }: AuthorizedEvent): string | null {
  const { origin_jti: signIn, jti } = requestContext.authorizer?.jwt?.claims ?? {};
  return ([signIn, jti].find((claim) => typeof claim === 'string' && claim !== '') as string | null) ?? null;
}

/** As long as the gateway may take a token that was given before, and longer: access tokens hold for half an hour. */
const saidForMs = 60 * minuteMs;

/** Says what somebody may do from now on, whatever their token says. */
export function sayRole(
  { roles, clock }: Pick<Services, 'roles' | 'clock'>,
  clinicId: string,
  userId: string,
  role: Role | 'none',
): Promise<void> {
  return roles.say(clinicId, userId, role, later(clock.now(), saidForMs));
}

/** Ends the sign-in that a request came with; false where its token names none. */
export async function endSession(
  { roles, clock }: Pick<Services, 'roles' | 'clock'>,
  { clinicId, userId }: Caller,
  session: string | null,
): Promise<boolean> {
  if (session === null) return false;
  await roles.endSession(clinicId, userId, session, later(clock.now(), saidForMs));
  return true;
}

/**
 * The caller as they stand now: their token may be older than what was said of them since. Throws `unauthenticated` for
 * who was taken out of the staff or signed out. Who has become an admin gets a token that says so. While that cannot be read the token
 * holds: staff must reach a patient, and a token of before has half an hour at most.
 */
export async function asTheyStand(
  caller: Caller,
  session: string | null,
  { roles, clock }: Pick<Services, 'roles' | 'clock'>,
): Promise<Caller> {
  const said = await roles
    .said(caller.clinicId, caller.userId, session, clock.now())
    .catch((error: unknown) => {
      log.warn('role-not-read', { clinicId: caller.clinicId, ...errorFields(error) });
      return null;
    });
  if (said === 'none') throw problemError('unauthenticated');
  return said === 'staff' ? { ...caller, role: said } : caller;
}

/** Throws `forbidden` where `role` is admin and the caller is none. */
export function requireRole(caller: Caller, role: Role): void {
  if (role === 'admin' && caller.role !== 'admin') throw problemError('forbidden');
}
