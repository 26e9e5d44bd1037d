/**
 * Everything that can have happened to a patient, in the past tense. Events are only ever added to:
 * a released shape stays readable for ever, and `test/golden/` holds one of each.
 */
import type { AttentionKind, AttentionReason } from '../attention-kinds.ts';
import type { IsoDate } from '../calendar.ts';
import type { Language } from '../clinic/settings.ts';
import type { HeardText } from '../heard/heard-text.ts';
import type { ClockTime, Instant } from '../local-time.ts';
import type { Measure } from '../measure-kinds.ts';
import type { KeptReadings } from '../plan/calm-list.ts';
import type { Condition } from '../plan/conditions.ts';
import type { Phase } from '../plan/phases.ts';
import type { PlanDecision } from '../plan/plan-review.ts';
import type { Reply } from '../reply/read-reply.ts';
import type { AlertLevel } from '../texts/alert-levels.ts';
import type { TextStep } from '../texts/open-text.ts';
import type { TipId } from '../tip-ids.ts';
import type { TreatmentKind } from '../treatment-kinds.ts';
import type { AskedCheckIn, CheckInKind } from './check-ins.ts';
import type { Consent } from './consent/consent-record.ts';
import type { BookedSession } from './sessions/bookings.ts';
import type { SessionWord } from './sessions/session-record.ts';
import type { MoveRule, Score, WakeUp } from './state.ts';

export interface PatientDetails {
  firstName: string;
  phone: string;
  timeZone: string;
  language: Language;
  condition: Condition;
  preferredTime: ClockTime | null;
  /** Staff's own mark beside the name, which stands in no text. */
  label?: string | null;
}

/** Why a person should read a text. */
export type InboxReason =
  | 'crisis'
  | 'urgent'
  | 'concern'
  | 'unclear'
  | 'note'
  | 'late'
  | 'stopped'
  /** It came from a number that the patient had before. */
  | 'former-number'
  | 'not-consented'
  /** Means yes to the invitation, and only YES counts. */
  | 'almost-yes'
  | 'unexpected-answer'
  /** The patient feels worse after a session. */
  | 'worse-after-session'
  /** Staff had asked last. */
  | 'answer-to-staff'
  /** A number that may speak of something else than pain; it was not recorded. */
  | 'doubtful-score'
  | 'call-me';

export type PatientEvent =
  | ({
      type: 'enrolled';
      patientId: string;
      clinicId: string;
      consent: Consent | null;
      baseline: Score[];
      /** The number had opted out before: the patient starts stopped. */
      stopped: boolean;
      by: string;
    } & PatientDetails)
  | {
      type: 'text-received';
      /** What is kept of the words: all of an ordinary text, the beginning of a very long one. */
      text: string;
      reply: Pick<Reply, 'kind' | 'score' | 'stop'>;
      /** The clinic's number it was written to, where that is another than the last time. */
      to?: string;
      receivedAt: Instant;
      /** What the patient had been asked last. */
      asked: string | null;
      /** A phone spoke for its owner: a reaction to a text of ours, or an automatic reply. */
      byPhone?: true;
      /** The number it came from, when the patient has another now. */
      from?: string;
      /** The same words came within seconds under another message id: one text, which was met the first time. */
      again?: true;
    }
  /** Beyond the daily bound of texts that are read: only counted. Danger may still go on in the next one. */
  | { type: 'text-counted'; receivedAt: Instant; heard?: HeardText; from?: string }
  | { type: 'invited'; by: string | null }
  | { type: 'consented'; receivedAt?: Instant }
  | { type: 'declined'; receivedAt?: Instant }
  /** Words that mean yes to the invitation without being YES. */
  | { type: 'almost-yes'; receivedAt: Instant }
  | { type: 'first-phase-began'; on: IsoDate }
  | { type: 'check-in-opened'; id: string; kind: CheckInKind; due: IsoDate }
  | { type: 'check-in-reminded'; id: string }
  /** The patient asked for the question to come again on that day, instead of a reminder. */
  | { type: 'check-in-postponed'; id: string; to: IsoDate }
  | { type: 'check-in-asked-again'; id: string }
  /** The patient asked for fewer texts, or for as many as before. */
  | { type: 'rhythm-changed'; fewer: boolean }
  | ({ type: 'check-in-answered'; date: IsoDate } & AskedCheckIn)
  /** `missed` counts towards the missed check-ins; an extra, an intake or a held one does not. */
  | ({
      type: 'check-in-closed';
      missed: boolean;
      why: 'unanswered' | 'superseded' | 'withdrawn';
    } & AskedCheckIn)
  | { type: 'question-asked'; id: string }
  | {
      type: 'baseline-recorded';
      date: IsoDate;
      score: number;
      /** The whole baseline after it. */
      baseline: Score[];
      approximate: boolean;
      /** A score of that day was known; this one takes its place. */
      replaced: boolean;
      checkIn: AskedCheckIn | null;
      /** When the patient's text was received; absent when staff entered it. */
      receivedAt?: Instant;
      by: string | null;
      note: string | null;
    }
  | {
      type: 'reading-recorded';
      date: IsoDate;
      score: number;
      elevated: boolean;
      /** Present when an older reading was forgotten to make room. */
      forgotten?: NonNullable<KeptReadings['forgotten']>;
      approximate: boolean;
      /** A score of that day was known; this one takes its place. */
      replaced: boolean;
      /** The check-in it answered; null when unprompted. */
      checkIn: AskedCheckIn | null;
      /** When the patient's text was received; absent when staff entered it. */
      receivedAt?: Instant;
      /** Staff user who entered it; null when the patient texted it. */
      by: string | null;
      note: string | null;
    }
  | {
      type: 'reading-voided';
      date: IsoDate;
      reason: string;
      by: string;
    }
  | { type: 'flare-reported'; on: IsoDate }
  | { type: 'medication-noted'; on: IsoDate }
  | ({ type: 'session-recorded'; by: string | null } & SessionWord)
  /** `why`: the booking it was recorded from says so no more, or it is the session `of` another day's booking. */
  | {
      type: 'session-undone';
      date: IsoDate;
      why?: 'booking-changed' | 'same-session' | 'not-yet';
      of?: IsoDate;
      by: string;
    }
  /** The next bookings as they are known now, and whether there are more. */
  | { type: 'bookings-noted'; booked: BookedSession[]; more: boolean }
  /** Without `id` and `note` the patient told of it: the words are those of the text of this commit. */
  | {
      type: 'treatment-noted';
      id?: string;
      treatment: TreatmentKind;
      date: IsoDate;
      note?: string;
      by: string | null;
    }
  | ({ type: 'measure-taken'; id: string; date: IsoDate; by: string } & Measure)
  | { type: 'note-written'; id: string; body: string; by: string }
  | { type: 'session-booked'; due: IsoDate }
  /** `expected`: it was only due, so whether there was one is asked too. `second`: there was none yet the first time. */
  | { type: 'session-asked'; date: IsoDate; expected?: true; second?: true }
  /** The patient says that there was no session yet: it is asked once more on that day. */
  | { type: 'session-not-yet'; date: IsoDate; again: IsoDate }
  | { type: 'session-question-closed'; date: IsoDate; why: 'answered' | 'unanswered' | 'withdrawn' }
  | {
      type: 'plan-moved';
      to: Phase;
      from: Phase;
      rule: MoveRule;
      on: IsoDate;
      level: number | null;
      numbers: PlanDecision['numbers'];
      /** The phase was left for a closer one so soon that spacing out to it did not hold. */
      setback?: true;
      /** Where the phase before began; absent where that is not known. */
      startedAt?: number;
      /** Staff user who accepted the suggestion; null when the move was automatic. */
      by: string | null;
    }
  | {
      type: 'plan-suggested';
      id: string;
      to: Phase;
      rule: MoveRule;
      on: IsoDate;
      numbers: PlanDecision['numbers'];
    }
  /** A later review no longer (or again) finds the suggested move. */
  | { type: 'suggestion-noted'; id: string; holds: boolean }
  | { type: 'suggestion-withdrawn'; id: string; why: 'autoimmune' | 'override' | 'worse' }
  /** Nobody has answered it for a week. */
  | { type: 'suggestion-asked-again'; id: string; on: IsoDate }
  | {
      type: 'suggestion-declined';
      id: string;
      on: IsoDate;
      level: number | null;
      by: string;
    }
  | {
      type: 'plan-overridden';
      to: Phase;
      from: Phase;
      on: IsoDate;
      level: number | null;
      numbers: PlanDecision['numbers'];
      /** As with a move. */
      setback?: true;
      by: string;
      reason: string;
    }
  /** Staff have rebooked the sessions by the move of that commit. */
  | { type: 'move-seen'; seq: number; note: string | null; by: string }
  /** The patient asked for a call soon after a text had told of the move of that commit. */
  | { type: 'move-objected'; seq: number; on: IsoDate }
  | { type: 'recheck-decided'; on: IsoDate; at: Instant }
  | { type: 'recheck-cancelled' }
  | { type: 'attention-raised'; kind: AttentionKind; reason?: AttentionReason }
  | { type: 'attention-cleared'; kind: AttentionKind; on: IsoDate; holds: boolean; by: string; note: string }
  /** A flag before staff was found to hold no longer, or again. */
  | { type: 'attention-noted'; kind: AttentionKind; on: IsoDate; holds: boolean }
  /**
   * A flag that staff had cleared no longer holds, so it may be raised afresh; with `on`, one that still stood before
   * staff has not held for so long that it lapsed by itself.
   */
  | { type: 'attention-lapsed'; kind: AttentionKind; on?: IsoDate }
  /** Staff need not look before that day, or `until` null again at once. */
  | { type: 'attention-snoozed'; until: IsoDate | null; by: string }
  /** `by` has it in hand, known by that name; null: nobody has. */
  | { type: 'attention-assigned'; name: string | null; by: string }
  | { type: 'alert-raised'; level: AlertLevel }
  | { type: 'alert-acknowledged' }
  /** The text received in this commit waits for a person; `first`: before everything else. */
  | {
      type: 'inbox-added';
      why: InboxReason;
      first: boolean;
      /** What staff had written last, when the text may answer it. */
      answers?: string;
      /** The words of several texts, where only together they tell of danger. */
      together?: string;
    }
  | { type: 'inbox-done'; item: number; by: string }
  | { type: 'details-changed'; changed: Partial<PatientDetails & { consent: Consent }>; by: string }
  | {
      type: 'number-changed';
      from: string;
      to: string;
      /** Until then what the number before writes reaches the inbox. */
      until: Instant;
      /** The number had opted out before: the patient is stopped on it. */
      stopped: boolean;
      consent: Consent | null;
      /** Staff's word stands for YES: the patient had said it on the number before. */
      agreed: boolean;
      by: string;
    }
  /** A number that the patient had before asked for no more texts, or for texts again. */
  | { type: 'former-number-stopped'; phone: string; receivedAt: Instant; source: 'patient' | 'carrier' }
  | { type: 'former-number-started'; phone: string; receivedAt: Instant }
  /**
   * `by` null: the patient asked for it, in the text received at `receivedAt`, which older events do not have, or it was
   * over. `staffs`: the end of staff's shorter pause, which stands.
   */
  | { type: 'paused'; until: IsoDate | null; by: string | null; receivedAt?: Instant; staffs?: IsoDate }
  | { type: 'resumed'; by: string | null; staffs?: IsoDate }
  | { type: 'stopped'; receivedAt: Instant; source: 'patient' | 'carrier' }
  | { type: 'started'; receivedAt: Instant }
  | { type: 'discharged'; reason: string; by: string }
  /** `optedOut`: the number had asked for no more texts, which a keyed hash of it remembers. */
  | { type: 'erased'; by: string; optedOut?: true }
  | TextStep
  | { type: 'session-nudged'; due: IsoDate }
  | { type: 'tip-chosen'; tip: TipId; on: IsoDate; waiting: boolean }
  | { type: 'news-noted'; to: Phase | null }
  | { type: 'wake-set'; wake: WakeUp | null };
