/**
 * The state of one patient: everything the next decision needs and nothing that grows with time.
 * It is stored whole in every commit, so each list in it has a bound, named beside it.
 */
import type { AttentionKind, AttentionReason } from '../attention-kinds.ts';
import type { IsoDate } from '../calendar.ts';
import type { Language } from '../clinic/settings.ts';
import type { ClockTime, Instant } from '../local-time.ts';
import type { KeptReadings } from '../plan/calm-list.ts';
import type { Condition } from '../plan/conditions.ts';
import type { Phase, SpacedPhase } from '../plan/phases.ts';
import type { PlanDecision } from '../plan/plan-review.ts';
import type { TextKind } from '../text-kinds.ts';
import type { AlertLevel } from '../texts/alert-levels.ts';
import type { OpenText } from '../texts/open-text.ts';
import type { TipId } from '../tip-ids.ts';
import type { Causes } from './causes.ts';
import type { CheckIns } from './check-ins.ts';
import type { Consent } from './consent/consent-record.ts';
import type { FormerNumber } from './consent/former-number.ts';
import type { Conversation } from './conversation.ts';
import type { DeskNotes } from './desk-notes.ts';
import type { WakeReason } from './due/wake-reasons.ts';
import type { Limits } from './send/limits.ts';
import type { AwaySpan } from './sessions/away-span.ts';
import type { BookedSession } from './sessions/bookings.ts';
import type { SessionQuestion } from './sessions/session-question.ts';
import type { RecordedSession } from './sessions/session-record.ts';

/** Version of the state's shape; raise it with an upcast in `history/` and a new golden file. */
export const stateVersion = 2;

export interface Score {
  date: IsoDate;
  score: number;
}

export type MoveRule = NonNullable<PlanDecision['move']>['rule'];

/** Why the phase is what it is: the last move, by machine or by staff. */
export interface LastMove {
  rule: MoveRule | 'override' | 'first-phase';
  from: Phase | null;
  on: IsoDate;
  numbers: PlanDecision['numbers'] | null;
  reason: string | null;
  /** The commit that made it, and when; absent of moves from before these were kept. */
  seq?: number;
  at?: Instant;
  /** Where the phase before it began; absent where that is not known. */
  startedAt?: number;
  /** Staff have rebooked the patient's sessions by it. */
  seen?: true;
  /** The day on which a text told the patient of it, and the day on which the patient asked for a call about it. */
  toldOn?: IsoDate;
  objectedOn?: IsoDate;
}

export interface Suggestion {
  id: string;
  to: Phase;
  rule: MoveRule;
  on: IsoDate;
  numbers: PlanDecision['numbers'];
  /** False once a later review no longer finds the move; it still waits for staff. */
  holds: boolean;
  /** When it was last put before staff again. */
  askedOn?: IsoDate;
}

export interface Plan {
  /** Null during intake. */
  phase: Phase | null;
  phaseSince: IsoDate | null;
  /** True until the first move: sessions on `phaseSince` itself count. */
  firstPhase: boolean;
  /** First day of the first phase; absent during intake, and of those that began it before this was kept. */
  begunOn?: IsoDate;
  /** At most `protocol.baselineTarget` readings, oldest first. */
  baseline: Score[];
  /** At most `protocol.readingsKept` readings, and what must be remembered of older ones. */
  kept: KeptReadings;
  /** The lowest score that is not kept any more; absent before one was forgotten. */
  lowestForgotten?: number;
  levelAtPhaseStart: number | null;
  /** The newest 4 of each phase since staff last set it, oldest first: days on which it was left again too soon. */
  setbacks: Record<SpacedPhase, IsoDate[]>;
  /** The newest 70 days of the last year, oldest first; a review looks at those within `protocol.reportDays`. */
  flareReports: IsoDate[];
  lastOverride: IsoDate | null;
  lastRecheck: IsoDate | null;
  missedCheckIns: number;
  lastMove: LastMove | null;
  /** The commit in which the plan was last moved, set or kept, or paused or resumed; absent before there was one. */
  decidedIn?: number;
  suggestion: Suggestion | null;
}

export interface Sessions {
  /** The newest 16, oldest first, one a day. */
  recent: RecordedSession[];
  /** The due day the patient was last nudged for, or told us is booked. */
  nudgedFor: IsoDate | null;
  /** The patient has told us that one is booked. */
  saidBooked?: true;
  /** The newest session that the patient was asked about, or was to be; absent before the first. */
  askedFor?: IsoDate;
  question?: SessionQuestion;
  /** The next 2 bookings, oldest first; the first may have passed without word of it. Absent while none is known. */
  booked?: BookedSession[];
  /** More are known than the state keeps. */
  moreBooked?: true;
  /** Days of the newest 8 sessions that staff took back: no booking brings one back. Absent before the first. */
  struck?: IsoDate[];
}

export interface Attention {
  since: Instant;
  reason?: AttentionReason;
  /** Cleared by staff, or lapsed, on this local day; kept to know when to raise it again. */
  clearedOn?: IsoDate;
  /** The local day of the first review at which it no longer held, while it still stands before staff. */
  offSince?: IsoDate;
}

/** An alert that staff have not acknowledged by clearing the crisis or urgent attention. */
export interface OpenAlert {
  since: Instant;
  level: AlertLevel;
}

export interface WakeUp {
  at: Instant;
  /** Why, as a key the pages put into words. */
  why: WakeReason;
}

/** What was done about the call that `call-first` promised, since it was raised. */
export interface CallFirst {
  /** The clinic was alerted again. */
  alerted?: true;
  /** The patient was told to talk to the clinic before the next session. */
  told?: true;
  /** The patient was asked to call. */
  asked?: true;
}

/** How many check-ins in a row closed unanswered, and whether the farewell was said since. */
export interface Silence {
  checkIns: number;
  /** The local day of the last question, extra ones and withdrawn ones included; absent from older states. */
  askedOn?: IsoDate;
  farewell?: true;
}

export interface PatientState {
  v: typeof stateVersion;
  /** Sequence number of the newest commit; 1 is the enrolment. */
  seq: number;
  /** Time of the newest commit. */
  at: Instant;
  /** Version of the clinic's settings that commit used. */
  settings: number;

  patientId: string;
  clinicId: string;
  firstName: string;
  /** E.164. */
  phone: string;
  /** The clinic's number that the patient last wrote to: answers leave from it. Absent before a text. */
  writtenTo?: string;
  /** Since when it is the patient's number: what was written from it before says nothing of the patient. */
  numberSince?: Instant;
  /** The newest 3, oldest first; absent before the first change of number. */
  formerNumbers?: FormerNumber[];
  timeZone: string;
  language: Language;
  condition: Condition;
  preferredTime: ClockTime | null;
  label?: string | null;

  consent: Consent | null;
  /** Progress that never goes back; pauses, holds and stops lie over it. */
  stage: 'invited' | 'intake' | 'active';
  /** Those that left and those on their way: one that did not leave counts no longer. */
  invitations: number;
  /** When the last of them left, or was wanted while it waits; null when it did not leave. */
  invitedAt: Instant | null;
  agreedAt: Instant | null;
  /** Whole days of the intake on which nothing could be asked, and since when nothing can. */
  idle: { since: IsoDate | null; days: number };
  /**
   * `own`: the patient asked for it, in the text received at `saidAt` (absent in older states), and may end it, but for a
   * shorter one of staff's below it, which ends on `staffs`.
   */
  paused: { until: IsoDate | null; own?: true; saidAt?: Instant; staffs?: IsoDate } | null;
  /** The patient asked for fewer texts. */
  fewer?: true;
  /** The number asked for no more texts. */
  stopped: boolean;
  /** Receiving time of the latest STOP, kept after a START: inbound messages come in any order. */
  lastStopAt: Instant | null;
  /** Receiving time of the latest START, whether it changed anything or not. */
  lastStartAt: Instant | null;
  discharged: boolean;
  erased: boolean;

  plan: Plan;
  sessions: Sessions;
  /** The newest 8, oldest first; absent until there is one. */
  away?: AwaySpan[];
  callFirst?: CallFirst;
  /** The same about the call that the patient asked for last. */
  callMe?: Pick<CallFirst, 'alerted' | 'asked'>;
  checkIns: CheckIns;
  texts: OpenText[];
  /** Absent until something of it was said. */
  conversation?: Conversation;
  /** Kind of the last question the patient was sent: tells what a bare yes, no or "alto" may have answered. */
  lastAsked: TextKind | null;
  lastNudgeOn: IsoDate | null;
  /** The newest 7 local days on which a nudge left that counts among the three in seven days; absent before the first. */
  nudgeDays?: readonly IsoDate[];
  /** Absent while the patient answers. */
  silence?: Silence;
  tips: {
    last: IsoDate | null;
    count: number;
    waiting: TipId | null;
    /** When each was last given, so at most as many as there are; absent before the first. */
    given?: Partial<Record<TipId, IsoDate>>;
  };
  /** A plan move the patient has not been told of. */
  news: Phase | null;

  attention: Partial<Record<AttentionKind, Attention>>;
  desk?: DeskNotes;
  /** Commit sequences of inbox items not done yet; the newest 50. */
  inbox: number[];
  alert: OpenAlert | null;
  limits: Limits;
  causes: Causes;
  wake: WakeUp | null;
}

export type PatientStatus =
  | 'invited'
  | 'intake'
  | 'active'
  | 'paused'
  | 'held'
  | 'stopped'
  | 'discharged'
  | 'erased';

/** What staff see as the patient's status; of several that hold, the one that decides what may be sent. */
export function statusOf(state: PatientState): PatientStatus {
  if (state.erased) return 'erased';
  if (state.discharged) return 'discharged';
  if (state.stopped) return 'stopped';
  if (isHeld(state)) return 'held';
  if (state.paused !== null) return 'paused';
  return state.stage;
}

/** True while a crisis or an urgent sign waits for staff: no nudge leaves. */
export function isHeld(state: PatientState): boolean {
  return isRaised(state, 'crisis') || isRaised(state, 'urgent');
}

/** True when staff have something of this kind to look at. */
export function isRaised(state: PatientState, kind: AttentionKind): boolean {
  const found = state.attention[kind];
  return found !== undefined && found.clearedOn === undefined;
}
