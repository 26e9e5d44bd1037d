/**
 * A commit being decided: the events so far and the state after them, so that each step of a decision
 * sees what the steps before it did. It lives only inside `decide`, which stays pure.
 */
import type { AttentionKind, AttentionReason } from '../attention-kinds.ts';
import type { ClinicSettings } from '../clinic/settings.ts';
import type { Instant } from '../local-time.ts';
import type { PatientEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { isRaised, type PatientState } from './state.ts';

export interface Draft {
  readonly now: Instant;
  readonly settings: ClinicSettings;
  state: PatientState;
  readonly events: PatientEvent[];
  /** Automatic answers are withheld: the text is one of ours come back. */
  mute: boolean;
  /** What staff wrote last, when the text being read may answer it. */
  answers: string | null;
  /** Its words with those around it, when only together they tell of danger. */
  together: string | null;
}

/** A draft of the commit after `state`. A commit's time is never before the last one's. */
export function startDraft(state: PatientState, now: Instant, settings: ClinicSettings): Draft {
  const at = state.at > now ? state.at : now;
  const stamped = { ...state, seq: state.seq + 1, at, settings: settings.version };
  return { now: at, settings, state: stamped, events: [], mute: false, answers: null, together: null };
}

/** Adds what happened. */
export function emit(draft: Draft, event: PatientEvent): void {
  draft.events.push(event);
  draft.state = evolve(draft.state, event, draft.now);
}

/** What of one type has happened in this commit, in order. */
export function happened<T extends PatientEvent['type']>(
  { events }: Draft,
  type: T,
): Extract<PatientEvent, { type: T }>[] {
  return events.filter((event): event is Extract<PatientEvent, { type: T }> => event.type === type);
}

/** Raises attention that is not raised already, or not for that reason. */
export function raise(draft: Draft, kind: AttentionKind, reason?: AttentionReason): void {
  const known = draft.state.attention[kind]?.reason;
  if (isRaised(draft.state, kind) && (reason === undefined || reason === known)) return;
  emit(draft, { type: 'attention-raised', kind, ...(reason === undefined ? {} : { reason }) });
}

/** Who was silent is not any more: staff need not see to it. */
export function endSilence(draft: Draft): void {
  if (draft.state.attention.silent !== undefined) emit(draft, { type: 'attention-lapsed', kind: 'silent' });
}
