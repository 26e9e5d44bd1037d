/**
 * Histories whose commits are read from storage once: most of the time of a story would else be the parsing of what was
 * parsed before. What is written is still what JSON makes of it.
 */
import type { Commit, Histories } from '../../../shared/history/ports.ts';

/**
 * The same histories, with commits kept as they were first read. With `overwrites` a write asks nobody whether its place
 * is taken, so that a test can show that this would be found.
 */
export function readOnce(histories: Histories, overwrites: boolean): Histories {
  const kept = new Map<string, Map<number, Commit>>();
  const newest = new Map<string, Commit>();
  return {
    ...histories,
    async append(commit, claims) {
      const written = await histories.append(commit, claims);
      if (written !== 'written' && !(written === 'conflict' && overwrites)) return written;
      const read = { ...commit, state: (await histories.latest(commit.patientId)) ?? commit.state };
      const commits = kept.get(commit.patientId) ?? new Map<number, Commit>();
      kept.set(commit.patientId, commits.set(commit.seq, read));
      newest.set(commit.patientId, read);
      return 'written';
    },
    async latest(patientId) {
      return newest.get(patientId)?.state ?? null;
    },
    async page(patientId, afterSeq, limit) {
      const commits = [...(kept.get(patientId)?.values() ?? [])].filter(({ seq }) => seq > afterSeq);
      return commits.slice(0, limit);
    },
    async forget(patientId, beforeSeq) {
      await histories.forget(patientId, beforeSeq);
      const commits = kept.get(patientId);
      for (const seq of commits?.keys() ?? []) if (seq < beforeSeq) commits?.delete(seq);
    },
  };
}
