/** A restored history beside the one it was taken from: what is the same, what is not, and what came after it. */
import { isDeepStrictEqual } from 'node:util';
import { epochMs, type Instant, minuteMs } from '../../shared/domain/local-time.ts';
import type { PatientEvent } from '../../shared/domain/patient/events.ts';
import type { Commit, Histories } from '../../shared/history/ports.ts';
import { commitsOf } from '../../shared/views/patient-rows.ts';

type Reading = Pick<Histories, 'page'>;

export interface Comparing {
  readonly live: Reading;
  readonly restored: Reading;
  /** Whoever has a first commit in either table; one named twice is looked at once. */
  readonly patientIds: AsyncIterable<string>;
  /** What the restored history shows: of the minute before it a commit may be there or not, for its time was taken before it was written. */
  readonly moment: Instant;
}

/** Patients are told by their ids alone. */
export interface Compared {
  readonly patients: number;
  /** Restored commits that are the live ones, to the letter. */
  readonly same: number;
  /** Live commits that are newer than the restored history. */
  readonly since: number;
  /** What a restore would lose or change, one line each; empty when it would be sound. */
  readonly faults: readonly string[];
  /** Who was erased since: to be erased again, should the restored history take the place of the live one. */
  readonly erasedSince: readonly string[];
  /** Whose number said STOP since: to be stopped again. */
  readonly stoppedSince: readonly string[];
}

const stops: ReadonlySet<PatientEvent['type']> = new Set(['stopped', 'former-number-stopped']);

function has(commits: readonly Commit[], isWanted: (event: PatientEvent) => boolean): boolean {
  return commits.some(({ events }) => events.some(isWanted));
}

async function allOf(histories: Reading, patientId: string): Promise<Commit[]> {
  const commits: Commit[] = [];
  for await (const commit of commitsOf(histories, patientId)) commits.push(commit);
  return commits;
}

/** What is wrong with one patient's restored commits; the first fault says enough. */
function faultOf(live: readonly Commit[], restored: readonly Commit[], moment: Instant): string | null {
  const broken = restored.find(({ seq }, place) => seq !== (restored[0]?.seq ?? 1) + place);
  if (broken !== undefined) return `commit ${broken.seq} does not follow the one before it`;
  const liveBySeq = new Map(live.map((commit) => [commit.seq, commit]));
  for (const commit of restored) {
    const other = liveBySeq.get(commit.seq);
    if (other === undefined) return `commit ${commit.seq} is not in the live history`;
    if (!isDeepStrictEqual(commit, other))
      return `commit ${commit.seq} is another one than in the live history`;
  }
  const last = restored.at(-1)?.seq ?? 0;
  const surely = epochMs(moment) - minuteMs;
  const lost = live.find(({ at, seq }) => seq > last && epochMs(at) <= surely);
  return lost === undefined ? null : `commit ${lost.seq} was written before the moment and is not there`;
}

/**
 * Compares patient by patient, each commit decoded by today's code. A patient who was erased since is compared no
 * further: nothing of the live history is left to hold the restored one to.
 */
export async function compareHistories({ live, restored, patientIds, moment }: Comparing): Promise<Compared> {
  const seen = new Set<string>();
  const faults: string[] = [];
  const erasedSince: string[] = [];
  const stoppedSince: string[] = [];
  let same = 0;
  let since = 0;
  for await (const patientId of patientIds) {
    if (seen.has(patientId)) continue;
    seen.add(patientId);
    const here = await allOf(live, patientId);
    const there = await allOf(restored, patientId);
    const last = there.at(-1)?.seq ?? 0;
    const newer = here.filter(({ seq }) => seq > last);
    since += newer.length;
    if (has(newer, ({ type }) => stops.has(type))) stoppedSince.push(patientId);
    if (there.length > 0 && has(newer, ({ type }) => type === 'erased')) {
      erasedSince.push(patientId);
      continue;
    }
    const fault = faultOf(here, there, moment);
    if (fault === null) same += there.length;
    else faults.push(`${patientId}: ${fault}`);
  }
  return { patients: seen.size, same, since, faults, erasedSince, stoppedSince };
}
