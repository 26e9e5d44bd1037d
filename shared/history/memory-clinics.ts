import { createHash } from 'node:crypto';
import type { ClinicSettings } from '../domain/clinic/settings.ts';
import { UnknownClinicError } from '../dynamo/errors.ts';
import type { MemoryTables } from './memory-tables.ts';
import type { Clinics } from './ports.ts';
import { toStoredJson } from '../dynamo/stored-json.ts';

/** `Clinics` over plain maps. A clinic's key is a hash of its id: the same in every run, and no secret. */
export function createMemoryClinics(tables: MemoryTables): Clinics {
  function newest(clinicId: string): ClinicSettings | null {
    const json = tables.clinics.get(clinicId)?.at(-1);
    if (json === undefined) return null;
    const settings: ClinicSettings = JSON.parse(json);
    return settings;
  }
  return {
    async latest(clinicId) {
      return newest(clinicId);
    },
    async versions(clinicId) {
      return (tables.clinics.get(clinicId) ?? []).map((json): ClinicSettings => JSON.parse(json));
    },
    async save(settings) {
      const { clinicId, originationNumber } = settings;
      const json = toStoredJson(settings);
      const before = newest(clinicId);
      if (settings.version !== (before?.version ?? 0) + 1) return 'conflict';
      const holder = tables.clinicNumbers.get(originationNumber);
      if (holder !== undefined && holder !== clinicId) return 'number-in-use';
      if (before !== null) tables.clinicNumbers.delete(before.originationNumber);
      tables.clinicNumbers.set(originationNumber, clinicId);
      tables.clinics.set(clinicId, [...(tables.clinics.get(clinicId) ?? []), json]);
      return 'written';
    },
    async *list() {
      yield* [...tables.clinics.keys()].sort();
    },
    async key(clinicId) {
      if (!tables.clinics.has(clinicId)) throw new UnknownClinicError(clinicId);
      return createHash('sha256').update(clinicId).digest('hex');
    },
    async sendingEverywhere() {
      return tables.sending;
    },
    async switchSendingEverywhere(to) {
      tables.sending = to;
    },
  };
}
