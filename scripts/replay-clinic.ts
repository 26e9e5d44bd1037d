/** Replays a clinic's own histories under changed parameters. It only reads. */
import type { ClinicSettings } from '../shared/domain/clinic/settings.ts';
import { type Instant, latest } from '../shared/domain/local-time.ts';
import {
  type ReplayedMove,
  type ReplayedPlan,
  recordedMoves,
  replayPlan,
} from '../shared/domain/outcomes/replay-plan.ts';
import type { Protocol } from '../shared/domain/plan/protocol.ts';
import { commitsOf } from '../shared/views/patient-rows.ts';
import type { Commit, Histories } from '../shared/history/ports.ts';

export interface Replaying {
  histories: Pick<Histories, 'page'>;
  /** Everyone the clinic has ever had, discharged ones too. */
  patientIds: AsyncIterable<string>;
  /** In force; its protocol is the present one. */
  settings: ClinicSettings;
  changed: Protocol;
  now: Instant;
}

export interface PatientReplay {
  patientId: string;
  readings: number;
  recorded: ReplayedMove[];
  /** As the protocol in force would have it. */
  present: ReplayedPlan;
  changed: ReplayedPlan;
}

function countReadings(commits: readonly Commit[]): number {
  return commits.flatMap(({ events }) => events).filter(({ type }) => type === 'reading-recorded').length;
}

/** One patient after another; who was erased has no history left to replay. */
export async function* replayClinic(replaying: Replaying): AsyncGenerator<PatientReplay> {
  const { changed, histories, now, patientIds, settings } = replaying;
  for await (const patientId of patientIds) {
    const commits: Commit[] = [];
    for await (const commit of commitsOf(histories, patientId)) commits.push(commit);
    const last = commits.at(-1);
    if (last === undefined || last.state.erased || commits[0]?.seq !== 1) continue;
    // The local stack's clock may be ahead of the machine's.
    const until = latest(last.at, now);
    yield {
      patientId,
      readings: countReadings(commits),
      recorded: recordedMoves(commits),
      present: replayPlan(commits, settings, settings.protocol, until),
      changed: replayPlan(commits, settings, changed, until),
    };
  }
}
