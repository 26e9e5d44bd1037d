/** What a language must be able to say. Each language is one file that satisfies `Catalog`. */
import type { MoveReason } from '../plan/move-reason.ts';
import type { Phase } from '../plan/phases.ts';
import type { TipId } from '../tip-ids.ts';
import type { AnswerContent, NudgeContent } from './content.ts';
import type { EmergencyNumbers } from './emergency-numbers.ts';

/** Everything that is put into words for a patient; alerts are worded for staff elsewhere. */
export type PatientContent = NudgeContent | AnswerContent;

/** What the words of a text may name. */
export interface Names {
  /** The first name, folded; null when it is left out, and the text must read well without. */
  name: string | null;
  clinic: string;
  phone: string;
  link: string | null;
}

/** The day a session is due: month 1-12 and day. */
export interface DueDay {
  month: number;
  day: number;
}

type Named = (names: Names) => string;

export interface Catalog {
  /** Asks for the average of the past week; the same words wherever a score is asked for. */
  question: string;
  invitation: Named;
  checkIn: Named;
  reminder: Named;
  /** With the day the session is due, when known. */
  sessionNudge(names: Names, due: DueDay | null): string;
  /** How the patient feels after a session: one that was booked or took place, or whether there was one. */
  sessionQuestion(names: Names, day: DueDay, expected: boolean, since: DueDay | null): string;
  /** The same in fewer words, behind the answer to a score. */
  sessionAsked(day: DueDay, expected: boolean, since: DueDay | null): string;
  talkFirst: Named;
  pleaseCall: Named;
  farewell: Named;
  planNews(names: Names, to: Phase, why: MoveReason | null): string;
  tips: Record<TipId, string>;
  /** A tip that goes alone, as the nudge of its day. */
  tipAlone(names: Names, tip: string): string;

  welcome: Named;
  /** On another number of somebody whose plan goes on. */
  welcomeAgain: Named;
  /** Says which score was recorded; `hard` scores get sympathy in place of thanks. */
  scoreNoted(name: string | null, score: number, previous: number | null, hard: boolean): string;
  /** Why the plan moved, and what it is now. */
  moved(to: Phase, why: MoveReason | null): string;
  /** How to object to a move; another way of asking when sessions are further apart. */
  objects(furtherApart: boolean): string;
  /** The score is lower than any before it. */
  lowest: string;
  recheck: string;
  staffWillCall: string;
  /** Said in its place when nothing changes before the call. */
  callFirst: string;
  /** The day it is due, when known. */
  sessionDue(names: Names, due: DueDay | null): string;
  /** The rest of the text is for a person. */
  restIsRead: string;
  tipRiding(tip: string): string;
  sympathy(name: string | null): string;
  flareNoted: string;
  /** Asks for the same number as `question` in fewer characters, for texts that have little room left. */
  shortQuestion: string;
  medicationNoted: Named;
  sessionAttended: Named;
  sessionMissed: Named;
  sessionBooked: Named;
  sessionOther: Named;
  feelsBetter: Named;
  feelsSame: Named;
  feelsWorse(names: Names, emergency: string): string;
  noSession: Named;
  notYet: Named;
  unreadable: string;
  yesOnly: Named;
  /** `later`: once the intake or the flare is over. `rests`, here and below: nothing is asked for now. */
  fewer(names: Names, from: 'now' | 'later' | 'rests'): string;
  asBefore(names: Names, rests: boolean): string;
  /** The question comes again on that day, or none is open. */
  askedLater(names: Names, on: DueDay | null): string;
  /** The question comes again once staff have cleared the danger. */
  askedOnceSeen: Named;
  notAskedAgain: Named;
  pausedUntil(names: Names, on: DueDay, rests: boolean): string;
  callNoted(names: Names, emergency: string): string;
  willRead(names: Names, emergency: string): string;
  /** The same, followed by the short question. */
  willReadAndAsks(names: Names, emergency: string): string;
  /** The same to somebody who is away for a while, with the offer of a pause. */
  willReadAway(names: Names, emergency: string): string;
  sameAsked(score: number): string;
  stopConfirmation: Named;
  startConfirmation(names: Names, rests: boolean): string;
  help: Named;
  emergency(names: Names, numbers: EmergencyNumbers, alerted: boolean): string;
}
