import type { Instant } from '../domain/local-time.ts';
import type { StrangerState } from '../domain/stranger/state.ts';
import { writtenForms } from '../domain/written-forms.ts';
import { toStoredJson } from '../dynamo/stored-json.ts';
import type { Clock } from '../outside/ports.ts';
import type { MemoryTables } from './memory-tables.ts';
import type { Numbers, Strangers } from './ports.ts';

/** `Numbers` over plain maps. */
export function createMemoryNumbers(tables: MemoryTables): Numbers {
  async function find(clinicNumber: string, phone: string, isFormer: boolean) {
    const held = tables.claims.get(clinicNumber);
    for (const form of writtenForms(phone)) {
      const holder = held?.get(form);
      if (holder === undefined || (holder.former === true) !== isFormer) continue;
      return { patientId: holder.patientId, clinicId: holder.clinicId };
    }
    return null;
  }
  return {
    patientOf: (clinicNumber, phone) => find(clinicNumber, phone, false),
    formerPatientOf: (clinicNumber, phone) => find(clinicNumber, phone, true),
    async clinicOf(clinicNumber) {
      return tables.clinicNumbers.get(clinicNumber)?.clinicId ?? null;
    },
    async isOptedOut(clinicId, hash) {
      return tables.optOuts.get(clinicId)?.has(hash) ?? false;
    },
    async setOptedOut(clinicId, hash, { optedOut, saidAt }) {
      const hashes = tables.optOuts.get(clinicId) ?? new Map<string, Instant>();
      const since = hashes.get(hash);
      if (since !== undefined && since >= saidAt) return;
      if (optedOut) hashes.set(hash, saidAt);
      else hashes.delete(hash);
      tables.optOuts.set(clinicId, hashes);
    },
    async *claimsOn(clinicNumber) {
      for (const [phone, holder] of tables.claims.get(clinicNumber) ?? []) yield { phone, ...holder };
    },
    async moveClaim({ phone, ...holder }, from, to) {
      const there = tables.claims.get(from);
      const held = there?.get(phone);
      if (held?.patientId !== holder.patientId || held.former !== holder.former) return 'gone';
      const here: NonNullable<typeof there> = tables.claims.get(to) ?? new Map();
      const known = here.get(phone);
      const isFree = known === undefined || known.former === true || known.patientId === holder.patientId;
      if (!isFree && holder.former === undefined) return 'number-in-use';
      there?.delete(phone);
      // Somebody has the number there: whose it was before says nothing any more.
      if (known !== undefined && holder.former === true) return 'moved';
      tables.claims.set(to, here.set(phone, holder));
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
    async forget(strangerId, seq) {
      if ((stored(strangerId)?.seq ?? seq) !== seq) return 'conflict';
      tables.strangers.delete(strangerId);
      return 'forgotten';
    },
  };
}
