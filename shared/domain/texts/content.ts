/**
 * What a text says, before it is put into words. The history and the queues carry contents (or only their ids);
 * words are made at the last moment from the content, the patient's language and the clinic's settings.
 */
import type { IsoDate } from '../calendar.ts';
import type { MoveReason } from '../plan/move-reason.ts';
import type { Phase } from '../plan/phases.ts';
import type { TipId } from '../tip-ids.ts';
import type { AlertLevel } from './alert-levels.ts';

/** Kinds the system starts by itself; they keep to the quiet hours and to one a local day. */
export type NudgeContent =
  | { kind: 'invitation' }
  | { kind: 'check-in' }
  | { kind: 'reminder' }
  | { kind: 'session-nudge' }
  | ({ kind: 'session-question' } & SessionAsked)
  /** The plan moved without a text from the patient to answer: by time alone, a session, or staff. */
  | { kind: 'plan-news'; to: Phase; why?: MoveReason }
  /** A call was promised: before the next session, and when nobody was reached for a week. */
  | { kind: 'talk-first' }
  | { kind: 'please-call' }
  /** The last word to somebody who has not answered six check-ins. */
  | { kind: 'farewell' }
  | { kind: 'tip'; tip: TipId };

/** What was noted of a session, or of how the patient felt after it. */
export type SessionNoted =
  | 'attended'
  | 'missed'
  | 'booked'
  | 'no-session'
  | 'not-yet'
  | 'better'
  | 'same'
  | 'worse'
  | 'other';

/** The session that a question is about. */
export interface SessionAsked {
  date: IsoDate;
  /** It was only due. */
  expected?: true;
  /** The last session that is known, where whether there was another is asked. */
  since?: IsoDate;
}

/** What a score was recorded as and what it changed. */
export interface Acknowledgement {
  kind: 'acknowledgement';
  score: number;
  /** The score recorded before this one; null for the first. */
  previous: number | null;
  /** The phase the plan moved to with this score; null when it stayed. */
  move: Phase | null;
  /** Why it moved; absent where there is nothing to say. */
  why?: MoveReason;
  /** The score is lower than any before it. */
  lowest?: true;
  /** An extra check-in follows in two days. */
  recheck: boolean;
  /** Staff will call about the plan before it changes (autoimmune conditions, or moves that wait for staff). */
  staffWillCall: boolean;
  /** They will call before anything changes, so the patient is told how. */
  callFirst?: true;
  /** The next session is due: the line of the session nudge rides here. */
  sessionDue: boolean;
  /** The question after a session rides here. */
  session?: SessionAsked;
  /** The text says more, which a person will read. */
  more?: true;
  tip: TipId | null;
}

/** Kinds that answer a text just received (or that staff wrote); they go at once, at any hour. */
export type AnswerContent =
  /** `again`: on another number, with the plan going on as it was. */
  | { kind: 'welcome'; again?: true }
  | Acknowledgement
  /** A flare told in words without a score; asks for the number. */
  | { kind: 'flare-noted'; move: Phase | null; staffWillCall: boolean; callFirst?: true }
  | { kind: 'medication-noted' }
  /** `callFirst`: a person is to talk to the patient before the next session, so nothing invites to book without it. */
  | { kind: 'session-noted'; news: SessionNoted; callFirst?: true }
  /** One question back to an unclear reply. */
  /** `plain`: nothing was unreadable, so nothing is excused. */
  | { kind: 'question'; plain?: true }
  /**
   * What the patient wants of the texts was done; `on` is the day it lasts to or comes on. `rests`: nothing is asked for
   * now, since the patient is in danger or staff keep the texts from going.
   */
  | { kind: 'wish-noted'; wish: 'more'; rests?: true }
  /** `begins`: once the intake or the flare is over. */
  | { kind: 'wish-noted'; wish: 'less'; rests?: true; begins?: 'later' }
  /** `asked`: the question is open and was put off before, so it does not come again. */
  | { kind: 'wish-noted'; wish: 'later'; on: IsoDate | null; asked?: true; rests?: true }
  | { kind: 'wish-noted'; wish: 'pause'; on: IsoDate; rests?: true }
  | { kind: 'call-noted' }
  /**
   * A person will read what was written; `asks`: a check-in is open, and its question stands at the end. `away`: it
   * tells of days away, so a pause is offered in its place.
   */
  | { kind: 'will-read'; asks: boolean; away?: true }
  /** "Same as last week": is it still that number? */
  | { kind: 'same-asked'; score: number }
  /** To words that mean yes to the invitation without being YES. */
  | { kind: 'yes-only' }
  | { kind: 'stop-confirmation' }
  | { kind: 'start-confirmation'; rests?: true }
  | { kind: 'help' }
  /** Emergency words; `alerted` is what the alert topic answered just before they leave. */
  | { kind: 'emergency' }
  /** `at`: written outside the hours, for the opening. */
  | { kind: 'staff-text'; body: string; by: string; at?: 'opening' };

/** Tells the clinic's alert contacts that somebody needs them; carries nothing about whom. */
export interface AlertContent {
  kind: 'alert';
  level: AlertLevel;
  /** A promised call that nobody made; absent when somebody is in need. */
  about?: 'call-first' | 'call-me';
}

export type TextContent = NudgeContent | AnswerContent | AlertContent;

/** What words may name besides the content itself. */
export interface TextVariables {
  firstName: string;
  clinicName: string;
  clinicShortName: string;
  clinicPhone: string;
  bookingLink: string | null;
  country: string;
  /** Only for emergency words: the alert was accepted. */
  alerted: boolean;
  /** The day the next session is due, for the session nudge. */
  sessionDue: IsoDate | null;
}
