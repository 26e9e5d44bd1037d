import { addDays, type IsoDate } from '../domain/calendar.ts';
import type { Clock } from '../outside/ports.ts';
import type { Bookings, KnownBooking } from './ports.ts';
import { bookingDays } from './ports.ts';

/** `Bookings` over plain maps; an item past its expiry counts as absent. */
export function createMemoryBookings(clock: Clock): Bookings {
  const owners = new Map<string, { patientId: string; date: IsoDate }>();
  const patients = new Map<string, Map<string, KnownBooking>>();
  const isKnown = ({ date }: { date: IsoDate }) =>
    `${addDays(date, bookingDays)}T00:00:00.000Z` > clock.now();
  const ownerKey = (clinicId: string, id: string) => `${clinicId} ${id}`;
  return {
    async ownerOf(clinicId, id) {
      const owner = owners.get(ownerKey(clinicId, id));
      return owner === undefined || !isKnown(owner) ? null : owner.patientId;
    },
    async setOwner(clinicId, patientId, { id, date }) {
      owners.set(ownerKey(clinicId, id), { patientId, date });
    },
    async of(patientId) {
      return [...(patients.get(patientId)?.values() ?? [])]
        .filter(isKnown)
        .map((booking) => ({ ...booking }));
    },
    async save(patientId, { id, date, start, state }) {
      const bookings: Map<string, KnownBooking> = patients.get(patientId) ?? new Map();
      patients.set(patientId, bookings.set(id, { id, date, start, state }));
    },
    async remove(patientId, id) {
      patients.get(patientId)?.delete(id);
    },
    async forget(clinicId, patientId) {
      for (const id of patients.get(patientId)?.keys() ?? []) owners.delete(ownerKey(clinicId, id));
      patients.delete(patientId);
    },
  };
}
