import type { MemoryTables } from './memory-tables.ts';
import type { Contacts } from './ports.ts';

/** `Contacts` over a plain map. */
export function createMemoryContacts(tables: MemoryTables): Contacts {
  return {
    async load(clinicId) {
      const json = tables.contacts.get(clinicId);
      return json === undefined ? { seq: 0, states: {} } : JSON.parse(json);
    },
    async save(clinicId, after) {
      const before: { seq: number } = JSON.parse(tables.contacts.get(clinicId) ?? '{"seq":0}');
      if (after.seq !== before.seq + 1) return 'conflict';
      tables.contacts.set(clinicId, JSON.stringify(after));
      return 'written';
    },
  };
}
