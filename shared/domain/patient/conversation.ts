/** What is remembered of the conversation around the next text, so that it is understood in its place and order. */
import type { IsoDate } from '../calendar.ts';
import type { Instant } from '../local-time.ts';

export interface Conversation {
  /** The newest 7 days that have a score, oldest first, each with the time its score was received or entered. */
  scored?: readonly (readonly [IsoDate, Instant])[];
  /** Receiving time of the latest YES or NO to the invitation. */
  consentSaidAt?: Instant;
}

const mostDays = 7;

/** With the time at which that day's score was said. */
export function withScored(talk: Conversation, day: IsoDate, saidAt: Instant): Conversation {
  const others = (talk.scored ?? []).filter(([known]) => known !== day);
  const scored = [...others, [day, saidAt] as const].sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...talk, scored: scored.slice(-mostDays) };
}

/** Without that day's score, which was voided. */
export function withoutScored(talk: Conversation, day: IsoDate): Conversation {
  return { ...talk, scored: (talk.scored ?? []).filter(([known]) => known !== day) };
}

/** True when the day's score was said after that instant: what was said before it says nothing new. */
export function isOvertaken(talk: Conversation | undefined, day: IsoDate, saidAt: Instant): boolean {
  const known = talk?.scored?.find(([scored]) => scored === day);
  return known !== undefined && saidAt < known[1];
}
