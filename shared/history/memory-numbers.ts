import type { StrangerState } from '../domain/stranger/state.ts';
import { writtenForms } from '../domain/written-forms.ts';
import type { Clock } from '../outside/ports.ts';
import type { MemoryTables } from './memory-tables.ts';
import type { Numbers, Strangers } from './ports.ts';
import { toStoredJson } from '../dynamo/stored-json.ts';

/** `Numbers` over plain maps. */
export function createMemoryNumbers(tables: MemoryTables): Numbers {
  return {
    async patientOf(clinicNumber, phone) {
      const held = tables.claims.get(clinicNumber);
      const form = writtenForms(phone).find((each) => held?.has(each));
      const holder = form === undefined ? undefined : held?.get(form);
      return holder === undefined ? null : { ...holder };
    },
    async clinicOf(clinicNumber) {
      return tables.clinicNumbers.get(clinicNumber)?.clinicId ?? null;
    },
    async isOptedOut(clinicId, hash) {
      return tables.optOuts.get(clinicId)?.has(hash) ?? false;
    },
    async setOptedOut(clinicId, hash, optedOut) {
      const hashes = tables.optOuts.get(clinicId) ?? new Set();
      if (optedOut) hashes.add(hash);
      else hashes.delete(hash);
      tables.optOuts.set(clinicId, hashes);
    },
    async *claimsOn(clinicNumber) {
      for (const [phone, holder] of [...(tables.claims.get(clinicNumber) ?? [])]) yield { phone, ...holder };
    },
    async moveClaim({ phone, patientId, clinicId }, from, to) {
      const there = tables.claims.get(from);
      if (there?.get(phone)?.patientId !== patientId) return 'gone';
      const here = tables.claims.get(to) ?? new Map();
      if ((here.get(phone)?.patientId ?? patientId) !== patientId) return 'number-in-use';
      there.delete(phone);
      tables.claims.set(to, here.set(phone, { patientId, clinicId }));
      return 'moved';
    },
  };
}

/** `Strangers` over a plain map; what has expired by the clock is not there. */
export function createMemoryStrangers(tables: MemoryTables, clock: Clock): Strangers {
  function stored(strangerId: string): StrangerState | null {
    const json = tables.strangers.get(strangerId);
    if (json === undefined) return null;
    const state: StrangerState = JSON.parse(json);
    return state.expiresAt > clock.now() ? state : null;
  }
  return {
    async load(strangerId) {
      return stored(strangerId);
    },
    async save(state) {
      const json = toStoredJson(state);
      if ((stored(state.strangerId)?.seq ?? 0) !== state.seq - 1) return 'conflict';
      tables.strangers.set(state.strangerId, json);
      return 'written';
    },
    async forget(strangerId) {
      tables.strangers.delete(strangerId);
    },
  };
}
