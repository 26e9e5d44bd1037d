/** What became of the question after a session: one is open at most, and unanswered it asks nothing more. */
import type { IsoDate } from '../../calendar.ts';
import type { Instant } from '../../local-time.ts';

/** What became of the last question; absent before the first, and once the session is known. */
export type SessionQuestion =
  /** It is open. `expected`: the session was only due. `second`: it was put off once. */
  | { date: IsoDate; askedAt: Instant; expected?: true; second?: true }
  /** There was no session yet: it comes once more on that day. */
  | { date: IsoDate; again: IsoDate }
  /** Nobody answered, and nothing is known of the session. */
  | { date: IsoDate; notKnown: true };

export type OpenQuestion = Extract<SessionQuestion, { askedAt: Instant }>;
