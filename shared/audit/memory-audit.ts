import { type AuditItem, auditItem, collectEntries } from './audit-items.ts';
import type { Audit } from './ports.ts';

/** `Audit` over a plain map, with the semantics of the DynamoDB adapter. */
export function createMemoryAudit(): Audit {
  const trails = new Map<string, Map<string, AuditItem>>();
  return {
    async add(entry) {
      const item = auditItem(entry);
      const trail = trails.get(entry.clinicId) ?? new Map<string, AuditItem>();
      const said = trail.get(item.sort);
      if (said !== undefined && said.entry !== item.entry)
        throw new Error('an audit entry may not be changed');
      trails.set(entry.clinicId, trail.set(item.sort, item));
    },
    async entries(clinicId, query) {
      return collectEntries(async (before, limit) => {
        const rest = [...(trails.get(clinicId)?.values() ?? [])]
          .filter(({ sort }) => before === null || sort < before)
          .sort((a, b) => (a.sort < b.sort ? 1 : -1));
        return { found: rest.slice(0, limit), more: rest.length > limit };
      }, query);
    },
  };
}
