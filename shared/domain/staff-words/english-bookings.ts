/** What a booking system told, in sentences. */
import type { BookingRefusal } from '../booking-refusals.ts';
import type { PatientEvent } from '../patient/events.ts';
import { listed } from './english-grammar.ts';
import type { Moments } from './staff-catalog.ts';

type EventOf<T extends PatientEvent['type']> = Extract<PatientEvent, { type: T }>;

/** Why an appointment of a booking system was not noted, and what to do about it. */
export const booking: Record<BookingRefusal, string> = {
  'bad-row': 'This row cannot be read.',
  'bad-phone': 'This is not a phone number.',
  'bad-start':
    "This is not a start: write it like 2027-03-03T14:00-08:00, or without the offset on the patient's clock.",
  'unknown-patient': 'No patient of this clinic has this id.',
  'unknown-phone': 'No patient of this clinic has this number.',
  'two-patients': 'Two patients of this clinic may have this number: send the patientId.',
  discharged: 'This patient is discharged.',
  'future-date': 'It is still to come: what became of it cannot be known yet.',
  'too-old': 'It is more than a year ago.',
  'too-many': 'Too many appointments of this patient are known already.',
};

/** A session that is recorded no more, and why. */
export function phraseUndone({ date, why, of }: EventOf<'session-undone'>, { day }: Moments): string {
  switch (why) {
    case undefined:
      return `Staff took back what was recorded of the session of ${day(date)}.`;
    case 'booking-changed':
      return `The session of ${day(date)} was taken back: its booking was moved, cancelled or put right.`;
    case 'same-session':
      return `What was known of a session on ${day(date)} is of the one booked for ${day(of ?? date)}.`;
    case 'not-yet':
      return `The session of ${day(date)} was only assumed, and the patient says that there was none yet.`;
    default:
      return why satisfies never;
  }
}

/** The next bookings. */
export function phraseBookings(
  { booked, more }: EventOf<'bookings-noted'>,
  { day, moment }: Moments,
): string {
  if (booked.length === 0) return 'No session is booked any more.';
  const when = booked.map(({ date, start }) => (start === undefined ? day(date) : moment(start)));
  return `Sessions are booked for ${listed(when)}${more ? ', and more after them' : ''}.`;
}
