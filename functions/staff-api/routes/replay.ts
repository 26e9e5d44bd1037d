/** What a changed protocol would have done with the clinic's own patients, shown before anybody saves it. */
import { latest } from '../../../shared/domain/local-time.ts';
import { type ReplayedMove, replayPlan } from '../../../shared/domain/outcomes/replay-plan.ts';
import { mergeProtocol } from '../../../shared/domain/plan/merge-protocol.ts';
import type { Phase } from '../../../shared/domain/plan/phases.ts';
import { checkProtocol, defaultProtocol, type Protocol } from '../../../shared/domain/plan/protocol.ts';
import { problemError } from '../../../shared/edge/problems.ts';
import type { Commit } from '../../../shared/history/ports.ts';
import {
  mostReplayed,
  type ReplayAnswer,
  replayAnswer,
  replayBody,
} from '../../../shared/staff-contract/replay.ts';
import { commitsOf } from '../../../shared/views/patient-rows.ts';
import { stopIfTimeIsUp } from '../../lambda/time-is-up.ts';
import { defineRoute, type StaffRequest } from '../route.ts';
import { settingsOf } from '../settings-of.ts';

function possible(protocol: Protocol): Protocol {
  try {
    checkProtocol(protocol);
  } catch {
    throw problemError('invalid-input');
  }
  return protocol;
}

function sameMoves(some: readonly ReplayedMove[], others: readonly ReplayedMove[]): boolean {
  const essence = (moves: readonly ReplayedMove[]): string =>
    JSON.stringify(moves.map(({ on, to }) => [on, to]));
  return essence(some) === essence(others);
}

async function replayAll(request: StaffRequest, changed: Protocol): Promise<ReplayAnswer> {
  const { services, clinicId, now, signal } = request;
  const settings = await settingsOf(request);
  const otherwise: ReplayAnswer['otherwise'][number][] = [];
  let patients = 0;
  for await (const patientId of services.histories.livePatients(clinicId)) {
    if (patients === mostReplayed) return { patients, moved: otherwise.length, more: true, otherwise };
    stopIfTimeIsUp(signal);
    const commits: Commit[] = [];
    for await (const commit of commitsOf(services.histories, patientId)) commits.push(commit);
    const last = commits.at(-1);
    if (last === undefined || last.state.erased) continue;
    patients += 1;
    const until = latest(last.at, now);
    const [present, instead] = [settings.protocol, changed].map((protocol) =>
      replayPlan(commits, settings, protocol, until),
    );
    if (present === undefined || instead === undefined || sameMoves(present.moves, instead.moves)) continue;
    const { firstName, label, plan } = last.state;
    const begun = commits.find(({ state }) => state.plan.phase !== null)?.state.plan.phase ?? null;
    const phaseAfter = (moves: readonly ReplayedMove[]): Phase | null =>
      plan.phase === null ? null : (moves.at(-1)?.to ?? begun);
    otherwise.push({
      patientId,
      firstName,
      label: label ?? null,
      now: phaseAfter(present.moves),
      instead: phaseAfter(instead.moves),
    });
  }
  return { patients, moved: otherwise.length, more: false, otherwise };
}

export const replayRoutes = [
  defineRoute({
    method: 'POST',
    path: '/clinics/{clinicId}/protocol/replay',
    role: 'admin',
    summary: 'Tells whose plan would have moved otherwise under another protocol; changes nothing.',
    // It shows names and phases, as the caseload does, and no text and no chart.
    action: null,
    onlyReads: true,
    costly: true,
    body: replayBody,
    status: 200,
    answer: replayAnswer,
    handle: (request, { body }) =>
      replayAll(request, possible(mergeProtocol(defaultProtocol, body.protocol))),
  }),
];
