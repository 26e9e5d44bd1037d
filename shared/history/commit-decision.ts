/** Load, decide, commit: the one way any command reaches a patient's history. */
import type { CommandContext, Decision, PatientCommand, RefusalReason } from '../domain/patient/commands.ts';
import { decide } from '../domain/patient/decide.ts';
import type { PatientEvent } from '../domain/patient/events.ts';
import type { PatientState } from '../domain/patient/state.ts';
import { usualForm } from '../domain/written-forms.ts';
import { claimsOf, saidOfNumber } from './claims-of-decision.ts';
import { decideAgainUntilWritten } from './decide-again.ts';
import type { Clinics, Commit, Histories, KnownOptOut, OptOuts } from './ports.ts';
import { settingsInForce } from './settings-in-force.ts';

type WithoutContext<C> = C extends unknown ? Omit<C, keyof CommandContext> : never;

/** A command before its time and settings are known. */
export type Intent = WithoutContext<PatientCommand>;

/** A command that rests on what else is known at each try. */
type IntentOf = (before: PatientState | null) => Promise<Intent>;

export interface Committing {
  histories: Histories;
  clinics: Pick<Clinics, 'latest'>;
  clock: { now(): string };
  /** Needed wherever a number may be taken or given up, or change its mind about being texted. */
  optOuts?: OptOuts;
}

/** Whose history it is; with a clinic, another clinic's patient is as good as absent. */
export interface Target {
  patientId: string;
  clinicId?: string;
  /** The inbound message or staff request that caused it, hashed; absent for wake-ups, claims and receipts. */
  cause?: string;
}

export type CommitResult =
  | { kind: 'committed'; state: PatientState; events: PatientEvent[] }
  | { kind: 'duplicate'; state: PatientState }
  | { kind: 'refused'; reason: RefusalReason | 'number-in-use'; retryAt?: string };

function commitOf(command: PatientCommand, decision: Extract<Decision, { kind: 'accepted' }>): Commit {
  const { state, events } = decision;
  const { patientId, clinicId, seq, at } = state;
  return { patientId, clinicId, seq, at, cause: command.cause, type: command.type, events, state };
}

/**
 * Decides on the newest state and writes the outcome; after a lost race again, on what the winner left. Throws
 * ContentionError after many lost races, and a plain Error when the clinic has no settings.
 */
export async function commitDecision(
  committing: Committing,
  target: Target,
  intent: Intent | IntentOf,
): Promise<CommitResult> {
  return decideAgainUntilWritten(() => commitOnce(committing, target, intent));
}

/** The number that a command would take; undefined for one that takes none. */
function numberTaken(intent: Intent, before: PatientState | null): string | undefined {
  if (intent.type === 'enrol') return before === null ? intent.phone : undefined;
  if (intent.type !== 'edit-details' || before === null) return undefined;
  const { phone } = intent.changed;
  return phone === undefined || usualForm(phone) === usualForm(before.phone) ? undefined : phone;
}

/** The command with what the number that it takes has said. */
function toldOf(intent: Intent, expects: readonly KnownOptOut[]): Intent {
  if (expects.length === 0 || (intent.type !== 'enrol' && intent.type !== 'edit-details')) return intent;
  return { ...intent, optedOut: expects.some((known) => known.optedOut) };
}

async function commitOnce(
  committing: Committing,
  target: Target,
  asked: Intent | IntentOf,
): Promise<CommitResult | 'lost'> {
  const before = await committing.histories.latest(target.patientId);
  const clinicId = before?.clinicId ?? target.clinicId;
  // Another clinic's patient costs the same reads as one that never was.
  const absent = before === null && (typeof asked === 'function' || asked.type !== 'enrol');
  if (absent || clinicId === undefined || (target.clinicId ?? clinicId) !== clinicId) {
    return { kind: 'refused', reason: 'not-found' };
  }
  // After the state: whatever is read for the command is at least as new.
  const intent = typeof asked === 'function' ? await asked(before) : asked;
  const settings = await settingsInForce(committing.clinics, clinicId);
  const context: CommandContext = { now: committing.clock.now(), cause: target.cause ?? null, settings };
  const expects = await saidOfNumber(committing.optOuts, clinicId, numberTaken(intent, before));
  const command: PatientCommand = { ...toldOf(intent, expects), ...context };
  const decision = decide(command, before);
  if (decision.kind === 'refused') return decision;
  if (decision.kind === 'duplicate') {
    if (before === null) throw new Error('a duplicate needs something to be a duplicate of');
    return { kind: 'duplicate', state: before };
  }
  const moment = { before, after: decision.state, settings, expects };
  const claims = await claimsOf(committing.optOuts, moment);
  const written = await committing.histories.append(commitOf(command, decision), claims);
  if (written === 'number-in-use') return { kind: 'refused', reason: 'number-in-use' };
  if (written === 'conflict') return 'lost';
  return { kind: 'committed', state: decision.state, events: decision.events };
}
