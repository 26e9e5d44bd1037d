/** What Ebb keeps of appointments, and for how long; and what rows tell of the next session. */
import { beforeEach, describe, expect, it } from 'vitest';
import { bookingDays } from '../../../shared/history/ports.ts';
import type { BookingAnswer } from '../../../shared/staff-contract/bookings.ts';
import { agreed } from './agreed-world.ts';
import { ana, dayMs, pathOf, type World } from './staff-world.ts';

let world: World;
let patientId: string;

beforeEach(async () => {
  ({ world, patientId } = await agreed());
});

const row = (changes: Record<string, unknown> = {}) => ({
  externalId: 'a-1',
  phone: ana.phone,
  start: '2027-01-06T10:00',
  state: 'booked',
  ...changes,
});

async function send(...bookings: unknown[]): Promise<BookingAnswer[]> {
  const { body } = await world.call('POST', '/clinics/demo/bookings', { body: { bookings } });
  return body.bookings as BookingAnswer[];
}

describe('what is kept', () => {
  it('names no appointment as the booking system does, in the history or beside it', async () => {
    await send(row({ externalId: 'Ana Lopez 17' }));
    const kept = [await world.histories.page(patientId, 0, 100), await world.bookings.of(patientId)];
    expect(JSON.stringify(kept)).not.toContain('Lopez');
  });

  it('is deleted with the patient', async () => {
    await send(row());
    const id = (await world.bookings.of(patientId))[0]?.id ?? '';
    await world.call('DELETE', pathOf(patientId));
    expect(await world.bookings.of(patientId)).toEqual([]);
    expect(await world.bookings.ownerOf('demo', id)).toBeNull();
  });

  it('is deleted when the patient was erased while it was noted', async () => {
    const of = world.bookings.of.bind(world.bookings);
    world.bookings.of = async (id) => {
      world.bookings.of = of;
      await world.call('DELETE', pathOf(patientId));
      return of(id);
    };
    expect(await send(row())).toMatchObject([{ reason: 'unknown-patient' }]);
    expect(await world.bookings.of(patientId)).toEqual([]);
  });

  it('is forgotten after more than a year, and the session stays', async () => {
    world.clock.advance(3 * dayMs);
    await send(row({ state: 'arrived' }));
    world.clock.advance(bookingDays * dayMs);
    expect(await world.bookings.of(patientId)).toEqual([]);
    await send(row({ externalId: 'a-2', start: world.today() }));
    expect((await world.state(patientId)).sessions.recent).toMatchObject([{ date: '2027-01-06' }]);
  });
});

describe('the next session', () => {
  it("stands in the rows of the caseload too, as on the patient's day", async () => {
    await world.call('PUT', pathOf(patientId, '/sessions/2027-01-04'), { body: { attended: true } });
    await send(row({ start: '2027-01-09T10:00' }));
    await world.follow(patientId);
    const rows = async () =>
      (await world.call('GET', '/clinics/demo/patients')).body.patients as { nextSession: unknown }[];
    expect((await rows())[0]?.nextSession).toMatchObject({ date: '2027-01-09', source: 'booked' });
    world.clock.advance(6 * dayMs);
    expect((await rows())[0]?.nextSession).toEqual({ date: '2027-01-16', source: 'expected' });
    world.clock.advance(7 * dayMs);
    expect((await rows())[0]?.nextSession).toEqual({ date: '2027-01-16', source: 'expected' });
  });
});
