import type { Instant } from '../domain/local-time.ts';
import type { Role } from '../edge/caller.ts';
import type { LateRoles } from './ports.ts';

/** `LateRoles` in this process. */
export function createMemoryRoles(): LateRoles {
  const said = new Map<string, { role: Role | 'none'; until: Instant }>();
  const ended = new Map<string, Instant>();
  return {
    async say(clinicId, userId, role, until) {
      said.set(`${clinicId} ${userId}`, { role, until });
    },
    async endSession(clinicId, userId, session, until) {
      ended.set(`${clinicId} ${userId} ${session}`, until);
    },
    async said(clinicId, userId, session, now) {
      if (session !== null && (ended.get(`${clinicId} ${userId} ${session}`) ?? '') > now) return 'none';
      const found = said.get(`${clinicId} ${userId}`);
      return found === undefined || found.until <= now ? null : found.role;
    },
  };
}
