import type { IsoDate } from '../calendar.ts';

/** What staff keep among themselves about a patient who waits for a person. It decides nothing about texts. */
export interface DeskNotes {
  /** Nobody need look before that day, unless something new comes. */
  snoozedUntil?: IsoDate;
  /** Who has it in hand: the user, and the name that colleagues know. */
  assigned?: { to: string; name: string };
}
