import type { Instant } from '../domain/local-time.ts';
import type { Commit } from './ports.ts';

/** The commits of a patient. */
export interface StoredHistory {
  /** By sequence number, frozen; null is the stub of a forgotten one. */
  commits: Map<number, Commit | null>;
  /** The highest number. */
  newest: number;
}

/** What table `history` holds, as plain maps; values are JSON or frozen, so that nobody can change what is stored. */
export interface MemoryTables {
  /** By patient. */
  commits: Map<string, StoredHistory>;
  /** Live patients of each clinic. */
  registry: Map<string, Set<string>>;
  /** Claims by clinic number, then by patient number. */
  claims: Map<string, Map<string, { patientId: string; clinicId: string; former?: true; until?: Instant }>>;
  /** Clinics by number; one that is given up may be taken by another from then on. */
  clinicNumbers: Map<string, { clinicId: string; freeFrom: Instant | null }>;
  /** Settings by clinic, oldest version first. */
  clinics: Map<string, string[]>;
  /** When each number said so, by clinic and keyed hash. */
  optOuts: Map<string, Map<string, Instant>>;
  /** How alert contacts stand, by clinic. */
  contacts: Map<string, string>;
  strangers: Map<string, string>;
  sending: 'on' | 'off';
}

/** The next `limit` ids in their order, after the given one. */
export function idsAfter(ids: Iterable<string>, after: string | null, limit: number): string[] {
  return [...ids]
    .filter((id) => after === null || id > after)
    .sort()
    .slice(0, limit);
}

/** What a store in memory begins with: nothing, and sending on. */
export function emptyTables(): MemoryTables {
  return {
    commits: new Map(),
    registry: new Map(),
    claims: new Map(),
    clinicNumbers: new Map(),
    clinics: new Map(),
    optOuts: new Map(),
    contacts: new Map(),
    strangers: new Map(),
    sending: 'on',
  };
}
