/** Reads the rows of a booking system: whose appointment it is and when, or why the row cannot be noted. */
import type * as z from 'zod';
import type { BookingRefusal } from '../../shared/domain/booking-refusals.ts';
import { addDays } from '../../shared/domain/calendar.ts';
import type { ClinicSettings } from '../../shared/domain/clinic/settings.ts';
import { localDate } from '../../shared/domain/local-time.ts';
import { isOutcome } from '../../shared/domain/patient/sessions/bookings.ts';
import type { PatientState } from '../../shared/domain/patient/state.ts';
import { bookingStart } from '../../shared/edge/booking-start.ts';
import { fieldErrors } from '../../shared/edge/field-errors.ts';
import { keyedHash } from '../../shared/edge/keyed-hash.ts';
import { bookingDays, type KnownBooking } from '../../shared/history/ports.ts';
import { bookingRow } from '../../shared/staff-contract/bookings.ts';
import { patientByPhone } from './patient-by-phone.ts';
import type { StaffRequest } from './route.ts';

/** Nobody books further ahead; a year with too many digits does. */
const mostDaysAhead = 731;

/** A row whose patient and start are known. */
export interface MatchedRow {
  patientId: string;
  booking: KnownBooking;
  /** Whose booking it was told to be before; null of a new one. */
  owner: string | null;
}

export interface RefusedRow {
  reason: BookingRefusal;
  /** What is wrong with the row, where the reason alone does not say. */
  detail?: string;
}

/** Each asked for once in a request, though many rows name the same. */
function remembered<Value>(find: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const found = new Map<string, Promise<Value>>();
  return (key) => {
    const known = found.get(key) ?? find(key);
    found.set(key, known);
    return known;
  };
}

function bookingOf(
  { start, state }: z.infer<typeof bookingRow>,
  { timeZone, discharged }: PatientState,
  now: string,
): Omit<KnownBooking, 'id'> | RefusedRow {
  if (discharged) return { reason: 'discharged' };
  const when = bookingStart(start, timeZone);
  const today = localDate(now, timeZone);
  if (when === null || when.date > addDays(today, mostDaysAhead)) return { reason: 'bad-start' };
  if (when.date <= addDays(today, -bookingDays)) return { reason: 'too-old' };
  if (isOutcome(state) && when.date > today) return { reason: 'future-date' };
  return { ...when, state };
}

/** Reads rows of one request. */
export function rowReader(
  { services, clinicId, now }: StaffRequest,
  settings: ClinicSettings,
  clinicKey: string,
): (value: unknown) => Promise<MatchedRow | RefusedRow> {
  const byPhone = remembered((text) => patientByPhone(services, settings, text));
  const byId = remembered(async (patientId) => {
    const state = await services.histories.latest(patientId);
    return state === null || state.clinicId !== clinicId || state.erased ? null : state;
  });
  return async (value) => {
    const read = bookingRow.safeParse(value, { reportInput: true });
    if (!read.success) {
      const [wrong] = fieldErrors(read.error);
      return {
        reason: 'bad-row',
        detail: wrong === undefined ? '' : `${wrong.field} ${wrong.message}`.trim(),
      };
    }
    const { patientId, phone, externalId } = read.data;
    const id = keyedHash(clinicKey, `booking ${externalId}`);
    const owner = await services.bookings.ownerOf(clinicId, id);
    const found = patientId == null ? await byPhone(phone ?? '') : { patientId };
    // The booking system may still have a number that the patient has left.
    const isLost = 'reason' in found && found.reason !== 'two-patients';
    if ('reason' in found && !(isLost && owner !== null)) return found;
    const named = 'patientId' in found ? found.patientId : (owner ?? '');
    const state = await byId(named);
    if (state === null) return { reason: 'unknown-patient' };
    const booking = bookingOf(read.data, state, now);
    return 'reason' in booking ? booking : { patientId: named, booking: { ...booking, id }, owner };
  };
}
