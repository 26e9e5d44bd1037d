import type { Instant } from '../domain/local-time.ts';
import type { Role } from '../edge/caller.ts';
import type { LateRoles } from './ports.ts';

/** `LateRoles` in this process. */
export function createMemoryRoles(): LateRoles {
  const said = new Map<string, { role: Role | 'none'; until: Instant }>();
  return {
    async say(clinicId, userId, role, until) {
      said.set(`${clinicId} ${userId}`, { role, until });
    },
    async said(clinicId, userId, now) {
      const found = said.get(`${clinicId} ${userId}`);
      return found === undefined || found.until <= now ? null : found.role;
    },
  };
}
