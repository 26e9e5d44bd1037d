/** Bookings as a clinic's booking system tells of them, and the last word of each. */
import type { IsoDate } from '../../calendar.ts';
import type { Instant } from '../../local-time.ts';

/** What a booking system says of an appointment; the last two say what became of it. */
export const bookingStates = ['booked', 'cancelled', 'arrived', 'no-show'] as const;
export type BookingState = (typeof bookingStates)[number];

/** One appointment, as the booking system last told it. */
export interface Booking {
  /** The local day of its start. */
  date: IsoDate;
  /** Null where only the day is known. */
  start: Instant | null;
  state: BookingState;
}

/** What the state keeps of a booking to come. */
export interface BookedSession {
  date: IsoDate;
  start?: Instant;
}

/** True of a booking that says whether its session took place. */
export function isOutcome(state: BookingState): boolean {
  return state === 'arrived' || state === 'no-show';
}

/**
 * What is known of an appointment after one more word of it. The last word counts, except that what became of a
 * session is not unsaid by an older word, that it was booked for that very time.
 */
export function bookingAfter(known: Booking | undefined, told: Booking): Booking {
  if (known === undefined || told.state !== 'booked' || !isOutcome(known.state)) return told;
  return known.date === told.date && (told.start === null || known.start === told.start) ? known : told;
}
