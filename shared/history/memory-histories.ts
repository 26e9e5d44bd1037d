import { writtenForms } from '../domain/written-forms.ts';
import { asStored } from './as-stored.ts';
import { checkCommit } from './check-commit.ts';
import { idsAfter, type MemoryTables, type StoredHistory } from './memory-tables.ts';
import type { ClaimChange, Commit, Histories } from './ports.ts';

const nothingStored: StoredHistory = { commits: new Map(), newest: 0 };

/** `Histories` over plain maps. */
export function createMemoryHistories(tables: MemoryTables): Histories {
  return {
    async latest(patientId) {
      return newestOf(tables, patientId)?.state ?? null;
    },

    async append(commit, claims) {
      checkCommit(commit);
      const stored = asStored(commit, newestOf(tables, commit.patientId));
      const history = tables.commits.get(commit.patientId) ?? { commits: new Map(), newest: 0 };
      if (history.commits.has(commit.seq)) return 'conflict';
      if (claims !== undefined && !isAsExpected(tables, commit, claims)) return 'conflict';
      if (claims !== undefined && !takeClaim(tables, commit, claims)) return 'number-in-use';
      history.commits.set(commit.seq, stored);
      history.newest = Math.max(history.newest, commit.seq);
      tables.commits.set(commit.patientId, history);
      if (claims !== undefined) changeRest(tables, commit, claims);
      if (commit.seq === 1) inner(tables.registry, commit.clinicId, () => new Set()).add(commit.patientId);
      return 'written';
    },

    async page(patientId, afterSeq, limit) {
      const { commits, newest } = tables.commits.get(patientId) ?? nothingStored;
      const found: Commit[] = [];
      for (let seq = afterSeq + 1; seq <= newest && found.length < limit; seq += 1) {
        const commit = commits.get(seq);
        if (commit != null) found.push(commit);
      }
      return found;
    },

    async forget(patientId, beforeSeq) {
      const { commits } = tables.commits.get(patientId) ?? nothingStored;
      for (const seq of commits.keys()) if (seq < beforeSeq) commits.set(seq, null);
    },

    async *livePatients(clinicId) {
      yield* [...(tables.registry.get(clinicId) ?? [])].sort();
    },
    livePage: async (clinicId, after, limit) => idsAfter(tables.registry.get(clinicId) ?? [], after, limit),
  };
}

/** What is claimed at each of the clinic's numbers, the present one first. */
function claimsAt(tables: MemoryTables, { clinicNumber, formerLines = [] }: ClaimChange) {
  return [clinicNumber, ...formerLines].map((number) => inner(tables.claims, number, () => new Map()));
}

/** False when another live patient holds the number to be taken; else it is this patient's now. */
function takeClaim(tables: MemoryTables, { patientId, clinicId }: Commit, claims: ClaimChange): boolean {
  if (claims.take === undefined) return true;
  const all = claimsAt(tables, claims);
  const forms = writtenForms(claims.take);
  const isOthers = (held: (typeof all)[number]) =>
    forms.some((form) => held.get(form)?.former !== true && !isOurs(held.get(form), patientId));
  if (all.some(isOthers)) return false;
  for (const held of all) for (const form of forms) held.delete(form);
  all[0]?.set(claims.take, { patientId, clinicId });
  return true;
}

/** True for a number that nobody else has or had. */
function isOurs(holder: { patientId: string } | undefined, patientId: string): boolean {
  return holder === undefined || holder.patientId === patientId;
}

function isAsExpected(tables: MemoryTables, { clinicId }: Commit, { expects = [] }: ClaimChange): boolean {
  const known = tables.optOuts.get(clinicId);
  return expects.every(({ hash, optedOut }) => (known?.has(hash) ?? false) === optedOut);
}

function changeRest(tables: MemoryTables, { patientId, clinicId }: Commit, claims: ClaimChange): void {
  const { take, giveUp, free = [], leave, optOut, optIn = [] } = claims;
  const taken = take === undefined ? [] : writtenForms(take);
  const left = giveUp === undefined ? free : [giveUp.phone, ...free];
  for (const [index, held] of claimsAt(tables, claims).entries()) {
    for (const phone of left.filter((each) => !taken.includes(each))) {
      // A number that another patient has claimed meanwhile stays theirs.
      if (!isOurs(held.get(phone), patientId)) continue;
      held.delete(phone);
      if (index > 0 || phone !== giveUp?.phone) continue;
      const { until } = giveUp;
      held.set(phone, { patientId, clinicId, former: true, ...(until === undefined ? {} : { until }) });
    }
  }
  if (leave === true) tables.registry.get(clinicId)?.delete(patientId);
  const optOuts = inner(tables.optOuts, clinicId, () => new Map());
  if (optOut !== undefined) optOuts.set(optOut.hash, optOut.saidAt);
  for (const hash of optIn) optOuts.delete(hash);
}

/** The newest commit; null when there is none, or when it is forgotten. */
function newestOf(tables: MemoryTables, patientId: string): Commit | null {
  const { commits, newest } = tables.commits.get(patientId) ?? nothingStored;
  return commits.get(newest) ?? null;
}

/** The value of a map, made when missing. */
function inner<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
