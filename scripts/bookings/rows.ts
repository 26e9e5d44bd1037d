/** Rows of `POST /clinics/{id}/bookings`, from what booking systems answer. */
import type { BookingState } from '../../shared/domain/patient/sessions/bookings.ts';

export interface BookingRow {
  externalId: string;
  phone: string;
  start: string;
  state: BookingState;
}

/** What is sent, and the appointments of which Ebb cannot know whose they are, with the reason. */
export interface Rows {
  bookings: BookingRow[];
  left: { externalId: string; reason: 'no-phone' | 'shared-phone' }[];
}

/** An appointment before its person's number is looked up. */
export interface Appointment {
  externalId: string;
  personId: string;
  start: string;
  state: BookingState;
  /** Of two answers about one appointment the greater counts. */
  version: string | number;
}

/** The newest answer of each appointment, in the order of their starts. */
function newest(appointments: readonly Appointment[]): Appointment[] {
  const found = new Map<string, Appointment>();
  for (const appointment of appointments) {
    const known = found.get(appointment.externalId);
    if (known === undefined || known.version <= appointment.version)
      found.set(appointment.externalId, appointment);
  }
  return [...found.values()].toSorted((a, b) => (a.start < b.start ? -1 : 1));
}

/** Digits that two ways of writing a number have in common. */
function ending(phone: string): string {
  return phone.replace(/\D/g, '').slice(-9);
}

/** With each person's number; who shares one with another person is left out, since the number does not tell who it is. */
export function rowsOf(appointments: readonly Appointment[], phones: ReadonlyMap<string, string>): Rows {
  const people = new Map<string, Set<string>>();
  for (const [person, phone] of phones) {
    people.set(ending(phone), (people.get(ending(phone)) ?? new Set()).add(person));
  }
  const rows: Rows = { bookings: [], left: [] };
  for (const { externalId, personId, start, state } of newest(appointments)) {
    const phone = phones.get(personId);
    if (phone === undefined) rows.left.push({ externalId, reason: 'no-phone' });
    else if ((people.get(ending(phone))?.size ?? 0) > 1)
      rows.left.push({ externalId, reason: 'shared-phone' });
    else rows.bookings.push({ externalId, phone, start, state });
  }
  return rows;
}
