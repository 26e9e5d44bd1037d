/** Every way in to a patient. Time and ids are inside: a decision asks nothing of the outside. */
import type { AttentionKind } from '../attention-kinds.ts';
import type { IsoDate } from '../calendar.ts';
import type { ClinicSettings } from '../clinic/settings.ts';
import type { Instant } from '../local-time.ts';
import type { Measure } from '../measure-kinds.ts';
import type { Phase } from '../plan/phases.ts';
import type { TextCommand, TextRefusal } from '../texts/life-of-a-text.ts';
import type { TreatmentKind } from '../treatment-kinds.ts';
import type { Consent } from './consent/consent-record.ts';
import type { PatientDetails, PatientEvent } from './events.ts';
import type { Booking } from './sessions/bookings.ts';
import type { SessionWord } from './sessions/session-record.ts';
import type { PatientState, Score } from './state.ts';

/** What every command carries. */
export interface CommandContext {
  now: Instant;
  /**
   * Hash of what caused it (inbound message id or a staff request's idempotency key), eleven characters of
   * base64url; null for wake-ups, claims and receipts, which the state itself recognises.
   */
  cause: string | null;
  settings: ClinicSettings;
}

export type StaffCommand =
  /** The whole record: what is not named is known no longer. */
  | ({ type: 'record-session'; by: string } & Omit<SessionWord, 'source'>)
  | { type: 'undo-session'; date: IsoDate; by: string }
  /** All that is known of the patient's bookings. */
  | { type: 'note-bookings'; bookings: readonly Booking[]; by: string }
  | { type: 'write-note'; id: string; body: string; by: string }
  | {
      type: 'record-treatment';
      id: string;
      treatment: TreatmentKind;
      date: IsoDate;
      note: string;
      by: string;
    }
  | ({ type: 'record-measure'; id: string; date: IsoDate; by: string } & Measure)
  | { type: 'enter-reading'; date: IsoDate; score: number; note: string | null; by: string }
  | { type: 'void-reading'; date: IsoDate; reason: string; by: string }
  | {
      type: 'edit-details';
      changed: Partial<PatientDetails>;
      /** How consent was given; with another number, staff's word for the patient's YES on it. */
      consent?: Consent;
      /** Another number has opted out, and nothing has undone that. */
      optedOut?: boolean;
      by: string;
    }
  /**
   * `callMade`: the call that the patient was promised. `seen`, here and below: the commit that whoever decides had
   * before them.
   */
  | { type: 'override-plan'; phase: Phase; reason: string; callMade?: boolean; seen?: number; by: string }
  | { type: 'answer-suggestion'; id: string; accept: boolean; callMade?: boolean; by: string }
  | { type: 'see-move'; seq: number; note: string | null; by: string }
  | { type: 'pause'; until: IsoDate | null; seen?: number; by: string }
  | { type: 'resume'; seen?: number; by: string }
  | { type: 'discharge'; reason: string; seen?: number; by: string }
  | { type: 'invite'; by: string }
  | { type: 'clear-attention'; kind: AttentionKind; note: string; seen?: number; by: string }
  /** `until` null: no longer. */
  | { type: 'snooze'; until: IsoDate | null; by: string }
  /** `name`: how colleagues know `by`, who has it in hand; null: nobody has. */
  | { type: 'assign'; name: string | null; by: string }
  | { type: 'finish-inbox-item'; item: number; by: string }
  /** Outside the patient's hours it goes now, or at the opening. */
  | { type: 'write-text'; body: string; at?: 'now' | 'opening'; by: string }
  /** `optedOut`: a number that was the patient's asked for no more texts at a time when it was nobody's. */
  | { type: 'erase'; by: string; optedOut?: true };

export type PatientCommand = CommandContext &
  (
    | ({
        type: 'enrol';
        patientId: string;
        consent: Consent | null;
        baseline: Score[];
        /** The number opted out before and nothing has undone that. */
        optedOut: boolean;
        by: string;
      } & PatientDetails)
    | {
        type: 'receive-text';
        /** The number it came from; absent for the one the patient has. */
        from?: string;
        /** The whole text, well-formed, for reading. */
        text: string;
        /** What the history keeps of it. */
        kept: string;
        /** The clinic's number it was written to; absent where that is not known. */
        to?: string;
        receivedAt: Instant;
        /** A STOP that the number has had confirmed already, as nobody's. */
        confirmed?: true;
      }
    /** `bookings`: all that is known of them, when those in the state have passed. */
    | { type: 'wake-up'; bookings?: readonly Booking[] }
    | TextCommand
    | StaffCommand
  );

export type CommandType = PatientCommand['type'];
export type CommandOf<T extends CommandType> = Extract<PatientCommand, { type: T }>;

/** Why a command changed nothing. Statuses for the staff API stand in one table in `shared/edge/`. */
export type RefusalReason =
  | 'not-found'
  | 'already-enrolled'
  | 'nothing-due'
  /** The number has not been the patient's for 30 days, or is one of too many. */
  | 'other-number'
  | TextRefusal['reason']
  | 'stopped'
  | 'discharged'
  | 'not-consented'
  | 'already-consented'
  | 'invited-twice'
  | 'invitation-open'
  | 'already-paused'
  | 'not-paused'
  | 'no-such-session'
  | 'no-such-reading'
  | 'future-date'
  | 'past-date'
  | 'too-old'
  | 'before-first-phase'
  | 'no-such-suggestion'
  | 'no-such-move'
  | 'plan-changed'
  | 'no-such-attention'
  /** What tells of danger is not cleared over a text that came since. */
  | 'newer-text'
  /** Somebody may be in danger. */
  | 'cannot-wait'
  | 'snoozed-too-long'
  | 'no-such-item'
  | 'texts-waiting'
  | 'texts-of-the-day'
  | 'nothing-changed';

export type Decision =
  | { kind: 'accepted'; events: PatientEvent[]; state: PatientState }
  /** The cause is known: answered from what was recorded, no write. */
  | { kind: 'duplicate' }
  | { kind: 'refused'; reason: RefusalReason; retryAt?: Instant };
