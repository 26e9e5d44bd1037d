import { writtenForms } from '../domain/written-forms.ts';
import { checkCommit } from './check-commit.ts';
import type { MemoryTables } from './memory-tables.ts';
import type { ClaimChange, Commit, Histories } from './ports.ts';
import { toStoredJson } from '../dynamo/stored-json.ts';

/** `Histories` over plain maps. */
export function createMemoryHistories(tables: MemoryTables): Histories {
  return {
    async latest(patientId) {
      const commits = tables.commits.get(patientId);
      const newest = commits?.get(Math.max(...commits.keys()));
      return typeof newest === 'string' ? commitOf(newest).state : null;
    },

    async append(commit, claims) {
      checkCommit(commit);
      const json = toStoredJson(commit);
      const commits = tables.commits.get(commit.patientId) ?? new Map<number, string | null>();
      if (commits.has(commit.seq)) return 'conflict';
      if (claims !== undefined && !takeClaim(tables, commit, claims)) return 'number-in-use';
      commits.set(commit.seq, json);
      tables.commits.set(commit.patientId, commits);
      if (claims !== undefined) changeRest(tables, commit, claims);
      if (commit.seq === 1) inner(tables.registry, commit.clinicId, () => new Set()).add(commit.patientId);
      return 'written';
    },

    async page(patientId, afterSeq, limit) {
      return [...(tables.commits.get(patientId) ?? [])]
        .filter(([seq, json]) => seq > afterSeq && json !== null)
        .sort(([a], [b]) => a - b)
        .slice(0, limit)
        .flatMap(([, json]) => (json === null ? [] : [commitOf(json)]));
    },

    async forget(patientId, beforeSeq) {
      const commits = tables.commits.get(patientId);
      for (const seq of commits?.keys() ?? []) if (seq < beforeSeq) commits?.set(seq, null);
    },

    async *livePatients(clinicId) {
      yield* [...(tables.registry.get(clinicId) ?? [])].sort();
    },
  };
}

/** What is claimed at each of the clinic's numbers, the present one first. */
function claimsAt(tables: MemoryTables, { clinicNumber, formerNumbers = [] }: ClaimChange) {
  return [clinicNumber, ...formerNumbers].map((number) => inner(tables.claims, number, () => new Map()));
}

/** False when another live patient holds the number to be taken; else it is this patient's now. */
function takeClaim(tables: MemoryTables, commit: Commit, claims: ClaimChange): boolean {
  const { patientId, clinicId } = commit;
  if (claims.take === undefined) return true;
  const all = claimsAt(tables, claims);
  const forms = writtenForms(claims.take);
  const isOthers = (held: (typeof all)[number]) =>
    forms.some((form) => (held.get(form)?.patientId ?? patientId) !== patientId);
  if (all.some(isOthers)) return false;
  for (const held of all) for (const form of forms) held.delete(form);
  all[0]?.set(claims.take, { patientId, clinicId });
  return true;
}

function changeRest(tables: MemoryTables, commit: Commit, claims: ClaimChange): void {
  const { free, take } = claims;
  if (free !== undefined && (take === undefined || !writtenForms(take).includes(free))) {
    // A number that another patient has claimed meanwhile stays theirs.
    for (const held of claimsAt(tables, claims)) {
      if (held.get(free)?.patientId === commit.patientId) held.delete(free);
    }
  }
  if (claims.leave === true) tables.registry.get(commit.clinicId)?.delete(commit.patientId);
  if (claims.optOut !== undefined) {
    inner(tables.optOuts, commit.clinicId, () => new Set()).add(claims.optOut);
  }
}

function commitOf(json: string): Commit {
  const commit: Commit = JSON.parse(json);
  return commit;
}

/** The value of a map, made when missing. */
function inner<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
