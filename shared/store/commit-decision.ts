/** Load, decide, commit: the one way any command reaches a patient's history. */
import type { ClinicSettings } from '../domain/clinic/settings.ts';
import type { Decision, PatientCommand, RefusalReason } from '../domain/patient/commands.ts';
import { decide } from '../domain/patient/decide.ts';
import type { PatientEvent } from '../domain/patient/events.ts';
import type { PatientState } from '../domain/patient/state.ts';
import type { ClaimChange, Commit, Histories } from './ports.ts';

/** Writers that lose a race this often in a row give up and let the queue try again later. */
const mostTries = 8;

export type CommitResult =
  | { kind: 'committed'; state: PatientState; events: PatientEvent[] }
  | { kind: 'duplicate'; state: PatientState }
  | { kind: 'refused'; reason: RefusalReason | 'number-in-use'; retryAt?: string };

/** Thrown when other writers kept winning; the queue delivers the command again. */
export class ContentionError extends Error {
  override name = 'ContentionError';
}

/** What a decision writes, as the store takes it. */
function commitOf(command: PatientCommand, decision: Extract<Decision, { kind: 'accepted' }>): Commit {
  const { state, events } = decision;
  const { patientId, clinicId, seq, at } = state;
  return { patientId, clinicId, seq, at, cause: command.cause, type: command.type, events, state };
}

/** Numbers that a decision takes or frees: at enrolment, a change of number, discharge and erasure. */
function claimsOf(before: PatientState | null, after: PatientState, settings: ClinicSettings): ClaimChange | undefined {
  const clinicNumber = settings.originationNumber;
  if (before === null) return { clinicNumber, take: after.phone };
  if (after.erased && before.discharged) return undefined;
  const left = (after.discharged || after.erased) && !before.discharged;
  if (left) return { clinicNumber, free: before.phone, leave: true };
  return before.phone === after.phone ? undefined : { clinicNumber, take: after.phone, free: before.phone };
}

/**
 * Decides `command` on the newest state and writes the outcome. A writer that came first makes it decide again
 * on what that writer left. `optOutHash` is remembered when a number that asked for no more texts is freed.
 */
export async function commitDecision(
  histories: Histories,
  patientId: string,
  command: PatientCommand,
  optOutHash: ((state: PatientState) => Promise<string>) | null = null,
): Promise<CommitResult> {
  for (let attempt = 0; attempt < mostTries; attempt += 1) {
    const before = await histories.latest(patientId);
    const decision = decide(command, before);
    if (decision.kind === 'refused') return decision;
    if (decision.kind === 'duplicate') {
      if (before === null) throw new Error('a duplicate needs something to be a duplicate of');
      return { kind: 'duplicate', state: before };
    }
    const claims = claimsOf(before, decision.state, command.settings);
    const optOut =
      claims?.leave === true && before?.stopped === true && optOutHash !== null ? await optOutHash(before) : null;
    const change = optOut === null || claims === undefined ? claims : { ...claims, optOut };
    const written = await histories.append(commitOf(command, decision), change);
    if (written === 'number-in-use') return { kind: 'refused', reason: 'number-in-use' };
    if (written === 'written') return { kind: 'committed', state: decision.state, events: decision.events };
  }
  throw new ContentionError(`gave up after ${mostTries} races for one patient`);
}
