/** The sessions of a day, and those that are moved to another. */
import { randomBytes } from 'node:crypto';
import type { IsoDate } from '../../../shared/domain/calendar.ts';
import { localDate } from '../../../shared/domain/local-time.ts';
import { problemError } from '../../../shared/edge/problems.ts';
import { daySheet, daySheetQuery, sessionMovedBody } from '../../../shared/staff-contract/day-sheet.ts';
import { patientRow } from '../../../shared/staff-contract/patients.ts';
import type { MatchedRow } from '../booking-rows.ts';
import { patientOf, rowOf } from '../committing.ts';
import { daySheetOf } from '../day-sheet.ts';
import { everyRow } from '../every-row.ts';
import { noteBookings } from '../note-bookings.ts';
import { dayOf, defineRoute, type StaffRequest } from '../route.ts';
import { settingsOf } from '../settings-of.ts';
import { withWords } from '../row-for-staff.ts';

/** The appointments of that day as the booking system knows them, on another day; else one of the desk's own. */
async function movedBookings(
  { services }: StaffRequest,
  patientId: string,
  date: IsoDate,
  to: IsoDate,
): Promise<MatchedRow[]> {
  const known = await services.bookings.of(patientId);
  const booked = known.filter((booking) => booking.date === date && booking.state === 'booked');
  const moved = booked.length > 0 ? booked : [{ id: `desk-${randomBytes(12).toString('base64url')}` }];
  const owner = booked.length > 0 ? patientId : null;
  return moved.map(({ id }) => ({
    patientId,
    owner,
    booking: { id, date: to, start: null, state: 'booked' },
  }));
}

export const daySheetRoutes = [
  defineRoute({
    method: 'GET',
    costly: true,
    path: '/clinics/{clinicId}/day',
    role: 'staff',
    summary: 'The sessions of a day: booked, expected, overdue, and those recorded already.',
    action: null,
    query: daySheetQuery,
    status: 200,
    answer: daySheet,
    async handle(request, { query: { date } }) {
      const [{ protocol, timeZone }, rows] = await Promise.all([settingsOf(request), everyRow(request)]);
      const today = localDate(request.now, timeZone);
      return daySheetOf(rows, { date, today, show: (row) => withWords(row, protocol, request.now) });
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/clinics/{clinicId}/patients/{patientId}/sessions/{date}/moved',
    role: 'staff',
    summary: 'Says that the session of a day is booked for another day instead; it is no missed one.',
    action: 'session-moved',
    body: sessionMovedBody,
    status: 200,
    answer: patientRow,
    async handle(request, { body: { to } }) {
      const { patientId, timeZone, discharged } = await patientOf(request);
      if (discharged) throw problemError('discharged');
      if (to < localDate(request.now, timeZone)) {
        throw problemError('invalid-input', {
          errors: [{ field: 'to', message: 'must not be a day that is over' }],
        });
      }
      if (!request.isDone) {
        await noteBookings(request, await movedBookings(request, patientId, dayOf(request), to));
      }
      return rowOf(request, await patientOf(request));
    },
  }),
];
