import { createHash } from 'node:crypto';
import type { ClinicSettings } from '../domain/clinic/settings.ts';
import { UnknownClinicError } from '../dynamo/errors.ts';
import { toStoredJson } from '../dynamo/stored-json.ts';
import { freeze } from './as-stored.ts';
import { idsAfter, type MemoryTables } from './memory-tables.ts';
import { numberChanges } from './number-changes.ts';
import type { Clinics } from './ports.ts';

/** `Clinics` over plain maps. A clinic's key is a hash of its id: the same in every run, and no secret. */
export function createMemoryClinics(tables: MemoryTables): Clinics {
  /** What was read last of each, with its JSON: every request and every wake-up asks for the settings, which seldom change. */
  const lastRead = new Map<string, { json: string; settings: ClinicSettings }>();
  function newest(clinicId: string): ClinicSettings | null {
    const json = tables.clinics.get(clinicId)?.at(-1);
    if (json === undefined) return null;
    const known = lastRead.get(clinicId);
    if (known?.json === json) return known.settings;
    const settings: ClinicSettings = JSON.parse(json);
    freeze(settings);
    lastRead.set(clinicId, { json, settings });
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
      const { clinicId } = settings;
      const json = toStoredJson(settings);
      const before = newest(clinicId);
      if (settings.version !== (before?.version ?? 0) + 1) return 'conflict';
      const { take, free } = numberChanges(before, settings);
      const isOthers = (number: string) =>
        (tables.clinicNumbers.get(number)?.clinicId ?? clinicId) !== clinicId;
      const isFree = (number: string) => {
        const freeFrom = tables.clinicNumbers.get(number)?.freeFrom ?? null;
        return freeFrom !== null && freeFrom <= (settings.savedAt ?? '');
      };
      if (take.some(({ number }) => isOthers(number) && !isFree(number))) return 'number-in-use';
      for (const { number, freeFrom } of take) tables.clinicNumbers.set(number, { clinicId, freeFrom });
      for (const number of free) if (!isOthers(number)) tables.clinicNumbers.delete(number);
      tables.clinics.set(clinicId, [...(tables.clinics.get(clinicId) ?? []), json]);
      return 'written';
    },
    async *list() {
      yield* [...tables.clinics.keys()].sort();
    },
    page: async (after, limit) => idsAfter(tables.clinics.keys(), after, limit),
    async key(clinicId) {
      if (!tables.clinics.has(clinicId)) throw new UnknownClinicError(clinicId);
      return createHash('sha256').update(clinicId).digest('hex');
    },
    async cursorKey() {
      return createHash('sha256').update('cursors').digest('hex');
    },
    async sendingEverywhere() {
      return tables.sending;
    },
    async switchSendingEverywhere(to) {
      tables.sending = to;
    },
  };
}
