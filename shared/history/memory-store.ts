import type { Clock } from '../outside/ports.ts';
import type { Audit } from '../audit/ports.ts';
import { createMemoryAudit } from '../audit/memory-audit.ts';
import { createMemoryClinics } from './memory-clinics.ts';
import { createMemoryHistories } from './memory-histories.ts';
import { createMemoryNumbers, createMemoryStrangers } from './memory-numbers.ts';
import type { Clinics, Histories, Numbers, Strangers } from './ports.ts';

/** What table `history` holds, as plain maps; values are JSON, so that nobody shares an object with the store. */
export interface MemoryTables {
  /** Commits by patient and sequence number; null is the stub of a forgotten one. */
  commits: Map<string, Map<number, string | null>>;
  /** Live patients of each clinic. */
  registry: Map<string, Set<string>>;
  /** Claims by clinic number, then by patient number. */
  claims: Map<string, Map<string, { patientId: string; clinicId: string }>>;
  /** Clinics by number. */
  clinicNumbers: Map<string, string>;
  /** Settings by clinic, oldest version first. */
  clinics: Map<string, string[]>;
  /** Hashes by clinic. */
  optOuts: Map<string, Set<string>>;
  strangers: Map<string, string>;
  sending: 'on' | 'off';
}

/** Every storage port in memory, with the semantics of the DynamoDB adapters; nothing in it is random. */
export function createMemoryStore(clock: Clock): {
  histories: Histories;
  numbers: Numbers;
  clinics: Clinics;
  strangers: Strangers;
  audit: Audit;
} {
  const tables: MemoryTables = {
    commits: new Map(),
    registry: new Map(),
    claims: new Map(),
    clinicNumbers: new Map(),
    clinics: new Map(),
    optOuts: new Map(),
    strangers: new Map(),
    sending: 'on',
  };
  return {
    histories: createMemoryHistories(tables),
    numbers: createMemoryNumbers(tables),
    clinics: createMemoryClinics(tables),
    strangers: createMemoryStrangers(tables, clock),
    audit: createMemoryAudit(),
  };
}
