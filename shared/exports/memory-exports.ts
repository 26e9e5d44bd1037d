import type { ExportReference, ExportRow } from './export-row.ts';
import type { Exports } from './ports.ts';

/** `Exports` over a plain map, with the semantics of the DynamoDB adapter. */
export function createMemoryExports(): Exports {
  const rows = new Map<string, string>();
  const keyOf = ({ clinicId, exportId }: ExportReference) => `${clinicId}#${exportId}`;
  const rowOf = (reference: ExportReference): ExportRow | null =>
    JSON.parse(rows.get(keyOf(reference)) ?? 'null');
  const ofClinic = (clinicId: string) =>
    [...rows.values()].map((json): ExportRow => JSON.parse(json)).filter((row) => row.clinicId === clinicId);
  return {
    load: async (reference) => rowOf(reference),
    async save(row) {
      if ((rowOf(row)?.version ?? 0) !== row.version - 1) return 'conflict';
      rows.set(keyOf(row), JSON.stringify(row));
      return 'written';
    },
    recent: async (clinicId, limit) =>
      ofClinic(clinicId)
        .sort((a, b) => (a.requestedAt < b.requestedAt ? 1 : -1))
        .slice(0, limit),
    async *ofClinic(clinicId) {
      yield* ofClinic(clinicId);
    },
  };
}
