/**
 * Everything that staff are told in words, as one catalogue: a second language is one more object of this shape.
 * Codes travel beside the words, so that no page has to read a sentence.
 */
import type { AttentionKind, AttentionReason } from '../attention-kinds.ts';
import type { BookingRefusal } from '../booking-refusals.ts';
import type { IsoDate } from '../calendar.ts';
import type { Instant } from '../local-time.ts';
import type { WakeReason } from '../patient/due/wake-reasons.ts';
import type { InboxReason, PatientEvent } from '../patient/events.ts';
import type { LastMove, PatientStatus, Score } from '../patient/state.ts';
import type { Condition } from '../plan/conditions.ts';
import type { Phase } from '../plan/phases.ts';
import type { Protocol } from '../plan/protocol.ts';
import type { TextKind } from '../text-kinds.ts';
import type { DropReason } from '../texts/open-text.ts';
import type { TipId } from '../tip-ids.ts';
import type { AuditAction, AuditOutcome } from './audit-action.ts';

/** Languages that staff may read. */
export type StaffLanguage = 'en';

/** How days and instants are written, on the patient's own calendar and clock. */
export interface Moments {
  /** Such as "Nov 26, 2026". */
  day: (date: IsoDate) => string;
  /** Such as "Nov 26", of a day that is not long ago. */
  shortDay: (date: IsoDate) => string;
  /** Such as "Nov 26, 2026 at 5:05 PM". */
  moment: (at: Instant) => string;
}

/** Why no text is to come, or what text comes next. */
export type NextTextReason =
  | 'discharged'
  | 'stopped'
  | 'stopped-by-carrier'
  | 'held'
  | 'paused'
  | 'sending-off'
  | 'test-mode'
  | 'waiting-to-leave'
  | 'being-sent'
  | 'invitation-open'
  | 'not-invited'
  | 'never-agreed'
  | 'silent'
  | 'nothing-due'
  | WakeReason;

/** What the line about the next text may name. */
export interface NextTextFacts {
  /** When it leaves; null when none is due or when it leaves at once. */
  at: Instant | null;
  /** The text on its way; null when there is none. */
  kind: TextKind | null;
  /** The day a pause ends; null without an end. */
  pausedUntil: IsoDate | null;
}

/** What tells in the patient's own numbers why somebody should look. */
export interface BecauseFacts {
  /** The patient's. */
  today: IsoDate;
  /** Oldest first. */
  recentScores: readonly Score[];
  /** Null while too few scores are known. */
  usual: number | null;
  lastMove:
    | (Pick<LastMove, 'rule' | 'from' | 'on' | 'numbers' | 'reason'> & { to: Phase; objected?: IsoDate })
    | null;
}

/** Why a clinic sends no invitation. */
export type NotLiveReason =
  | 'sending-off-everywhere'
  | 'sending-off'
  | 'no-contacts'
  | 'none-confirmed'
  | 'none-left';

/** What an erasure leaves. */
export type Kept = 'number-hash' | 'audit' | 'requests' | 'logs' | 'put-aside' | 'backups' | 'sent';

export interface StaffCatalog {
  /** The month is 1 to 12. */
  day: (year: number, month: number, day: number) => string;
  /** Without the year. */
  shortDay: (month: number, day: number) => string;
  /** Hours are 0 to 23. */
  time: (hour: number, minute: number) => string;
  at: (day: string, time: string) => string;

  event: (event: PatientEvent, moments: Moments) => string;
  nextText: Record<NextTextReason, (facts: NextTextFacts, moments: Moments) => string>;
  wake: Record<WakeReason, string>;
  /** In the history, without numbers. */
  attention: Record<AttentionKind, string>;
  /** Before staff, with the clinic's own numbers. */
  attentionNow: (kind: AttentionKind, protocol: Protocol, reason?: AttentionReason) => string;
  /** Why somebody waits, or the plan moved, in the patient's own numbers; null when no score says why. */
  because: (kinds: readonly AttentionKind[], facts: BecauseFacts, moments: Moments) => string | null;
  /** What is usual for touch, and what a flare changes. */
  touch: Record<Condition, { usual: string; flare: string }>;
  /** Stands wherever something may be read as advice. */
  disclaimer: string;
  status: Record<PatientStatus, string>;
  dropped: Record<DropReason, string>;
  inbox: Record<InboxReason | 'stop' | 'contact' | 'discharged' | 'new-number', string>;
  textKind: Record<TextKind, string>;
  tip: Record<TipId, string>;
  /** How often sessions are. */
  cadence: Record<Phase, string>;
  notLive: Record<NotLiveReason, string>;
  /** Why an appointment of a booking system was not noted. */
  booking: Record<BookingRefusal, string>;
  kept: Record<Kept, { what: string; why: string }>;
  /** What somebody of the staff did, and what came of it. */
  audit: (action: AuditAction, outcome: AuditOutcome) => string;
  lastMove: (move: Pick<LastMove, 'rule' | 'from' | 'on' | 'reason'>, to: Phase, moments: Moments) => string;
  /** Why the plan is what it is before the first phase, and what ends that. */
  beforeFirstPhase: {
    why: (status: PatientStatus) => string;
    /** `ends`: when the intake ends by itself; null before it, and while its days do not count. */
    next: (ends: IsoDate | null, status: PatientStatus, moments: Moments) => string;
  };
  /** Why the plan of a discharged patient is what it is. */
  afterDischarge: string;
}
