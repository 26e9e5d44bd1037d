/** What a clinic's booking system tells of appointments. */
import type * as z from 'zod';
import { staffWords } from '../../../shared/domain/staff-words/word-for-staff.ts';
import {
  type BookingAnswer,
  type BookingsAnswer,
  bookingsAnswer,
  bookingsBody,
} from '../../../shared/staff-contract/bookings.ts';
import { mostBookingBytes } from '../../../shared/staff-contract/limits.ts';
import { type MatchedRow, type RefusedRow, rowReader } from '../booking-rows.ts';
import { fewAtATime } from '../import-rows.ts';
import { noteBookings } from '../note-bookings.ts';
import { defineRoute, type StaffRequest } from '../route.ts';
import { settingsOf } from '../settings-of.ts';

function externalIdOf(row: unknown): string | null {
  const id: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, 'externalId') : null;
  return typeof id === 'string' ? id : null;
}

function refusal(externalId: string | null, { reason, detail }: RefusedRow): BookingAnswer {
  const why = staffWords().booking[reason];
  return { externalId, reason, message: detail === undefined ? why : `${why} ${detail}.` };
}

async function note(
  request: StaffRequest,
  { bookings: rows, dryRun }: z.infer<typeof bookingsBody>,
): Promise<BookingsAnswer> {
  const settings = await settingsOf(request);
  const read = rowReader(request, settings, await request.services.clinics.key(request.clinicId));
  const found = await fewAtATime(request, rows, read);
  const matched = found.filter((row): row is MatchedRow => 'booking' in row);
  // Carried out before, the request says nothing of today.
  const refused = request.isDone || dryRun ? new Map() : await noteBookings(request, matched);
  return {
    bookings: found.map((row, place) => {
      const externalId = externalIdOf(rows[place]);
      if ('reason' in row) return refusal(externalId, row);
      const reason = refused.get(row);
      return reason === undefined
        ? { externalId, patientId: row.patientId }
        : refusal(externalId, { reason });
    }),
  };
}

export const bookingRoutes = [
  defineRoute({
    method: 'POST',
    costly: true,
    path: '/clinics/{clinicId}/bookings',
    role: 'staff',
    summary:
      'Notes appointments of a booking system, each by itself, and tells of each whose it is or what is wrong.',
    action: 'bookings-noted',
    body: bookingsBody,
    mostBytes: mostBookingBytes,
    status: 200,
    answer: bookingsAnswer,
    handle: (request, { body }) => note(request, body),
  }),
];
