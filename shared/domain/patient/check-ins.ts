/** What the state keeps of check-ins: the open one, the one answered last, and when the next extra one is to come. */
import type { IsoDate } from '../calendar.ts';
import { hourMs, type Instant, later } from '../local-time.ts';

/** An answer, asked for by a text; `intake` ones make the baseline, a `recheck` is extra. */
export type CheckInKind = 'intake' | 'regular' | 'recheck';

/** A check-in as it was asked. */
export interface AskedCheckIn {
  id: string;
  kind: CheckInKind;
  due: IsoDate;
  /** When it was opened, then when its text was claimed for sending. */
  askedAt: Instant;
}

export interface OpenCheckIn extends AskedCheckIn {
  reminded: boolean;
  /** The patient asked for the question to come again on this day. */
  postponedTo?: IsoDate;
  askedAgain?: true;
  /** Questions sent back to unclear replies; at most 2. */
  questions: number;
}

/** Hours for which a question waits for its answer, about pain or about a session. */
const openHours = 72;

/** When a question closes by itself. */
export function closesAt({ askedAt }: Pick<AskedCheckIn, 'askedAt'>): Instant {
  return later(askedAt, openHours * hourMs);
}

/** True while the question is to come again: it does not close before. */
export function isPutOff({ postponedTo, askedAgain }: OpenCheckIn): boolean {
  return postponedTo !== undefined && askedAgain !== true;
}

export interface CheckIns {
  /** The day the last intake or regular check-in was due. */
  lastDue: IsoDate | null;
  open: OpenCheckIn | null;
  /** The check-in answered last and the day its score counts for: a second score that day belongs to it too. */
  lastAnswered: (AskedCheckIn & { date: IsoDate }) | null;
  /** When an extra check-in is to be asked. */
  recheckAt: Instant | null;
  /** How many were answered, and how many closed without an answer, since the enrolment. */
  answered: number;
  unanswered: number;
}
