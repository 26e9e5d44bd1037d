/**
 * Notes what a booking system tells of. Rows are kept beside the patients' histories; one commit per patient decides
 * what they mean.
 */
import type { BookingRefusal } from '../../shared/domain/booking-refusals.ts';
import { bookingAfter } from '../../shared/domain/patient/sessions/bookings.ts';
import { commitDecision } from '../../shared/history/commit-decision.ts';
import type { KnownBooking } from '../../shared/history/ports.ts';
import type { MatchedRow } from './booking-rows.ts';
import { committing } from './committing.ts';
import { fewAtATime } from './import-rows.ts';
import type { StaffRequest } from './route.ts';

/** Of one patient: a booking system gone wild must not fill the table. */
const mostOfPatient = 300;

/** Why a matched row was not noted after all. */
export type Refusals = ReadonlyMap<MatchedRow, BookingRefusal>;

function isSame(before: KnownBooking | undefined, after: KnownBooking): boolean {
  return before?.date === after.date && before.start === after.start && before.state === after.state;
}

/** Makes of a patient's bookings what they mean, as all of them stand at the commit; the reason when it cannot be. */
async function settle(request: StaffRequest, patientId: string): Promise<BookingRefusal | null> {
  const { services, clinicId, caller } = request;
  const result = await commitDecision(committing(services), { patientId, clinicId }, async () => ({
    type: 'note-bookings',
    bookings: await services.bookings.of(patientId),
    by: caller.userId,
  }));
  if (result.kind !== 'refused' || result.reason === 'nothing-changed') return null;
  if (result.reason === 'discharged') return 'discharged';
  // Erased at this very moment: what was noted since must go too.
  await services.bookings.forget(clinicId, patientId);
  return 'unknown-patient';
}

async function noteOf(
  request: StaffRequest,
  patientId: string,
  rows: readonly MatchedRow[],
): Promise<[MatchedRow, BookingRefusal][]> {
  const { services, clinicId } = request;
  const { bookings } = services;
  const known = new Map((await bookings.of(patientId)).map((booking) => [booking.id, booking]));
  const changed = new Set<string>();
  const refused: [MatchedRow, BookingRefusal][] = [];
  for (const row of rows) {
    const { id } = row.booking;
    const before = known.get(id);
    if (before === undefined && known.size >= mostOfPatient) {
      refused.push([row, 'too-many']);
      continue;
    }
    const after = { ...bookingAfter(before, row.booking), id };
    known.set(id, after);
    if (isSame(before, after)) continue;
    if (row.owner !== null && row.owner !== patientId) await bookings.remove(row.owner, id);
    await bookings.save(patientId, after);
    changed.add(id);
  }
  const reason = await settle(request, patientId);
  if (reason !== null) return rows.map((row) => [row, reason]);
  // Last of all, so that a request that was cut short finds the former owner again.
  for (const { booking, owner } of rows) {
    const now = known.get(booking.id);
    if (now === undefined || (owner === patientId && !changed.has(booking.id))) continue;
    await bookings.setOwner(clinicId, patientId, now);
  }
  return refused;
}

/** The rows of each patient; of an appointment that a request gives to several, the last has it. */
function byPatient(rows: readonly MatchedRow[]): Map<string, MatchedRow[]> {
  const owners = new Map(rows.map(({ booking, patientId }) => [booking.id, patientId]));
  const groups = new Map<string, MatchedRow[]>();
  for (const row of rows) {
    if (owners.get(row.booking.id) !== row.patientId) continue;
    groups.set(row.patientId, [...(groups.get(row.patientId) ?? []), row]);
  }
  return groups;
}

/** Notes all of them, and tells which could not be. The same rows again change nothing. */
export async function noteBookings(request: StaffRequest, rows: readonly MatchedRow[]): Promise<Refusals> {
  const groups = byPatient(rows);
  const refused = await fewAtATime(request, [...groups], ([patientId, of]) => noteOf(request, patientId, of));
  const left = new Set(
    rows.flatMap(({ owner, patientId }) => (owner === null || owner === patientId ? [] : [owner])),
  );
  await fewAtATime(request, [...left], (patientId) => settle(request, patientId));
  return new Map(refused.flat());
}
