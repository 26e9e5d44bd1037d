import type { IsoDate } from '../calendar.ts';

/**
 * What staff keep among themselves about a patient who waits for a person: it decides nothing about texts, and is absent
 * while nothing is noted.
 */
export interface DeskNotes {
  /** Nobody need look before that day, unless something new comes. */
  snoozedUntil?: IsoDate;
  /** Who has it in hand: the user, and the name that colleagues know. */
  assigned?: { to: string; name: string };
}
