/** Whatever order a booking system's rows come in, and however often, they end in the same. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../../shared/domain/calendar.ts';
import { bookingStates } from '../../../shared/domain/patient/sessions/bookings.ts';
import { runs } from '../../support/depth.ts';
import { createWorld, pathOf } from './staff-world.ts';

const phones = ['+12065550101', '+12065550102'];
const today = '2027-01-04';

const row = fc.record({
  days: fc.integer({ min: -60, max: 40 }),
  hour: fc.integer({ min: 8, max: 19 }),
  phone: fc.constantFrom(...phones),
  state: fc.constantFrom(...bookingStates),
});
/** Each appointment once; then the places of all of them, in any order and some of them again, in any requests. */
const told = fc.array(row, { minLength: 1, maxLength: 14 }).chain((rows) =>
  fc.record({
    rows: fc.constant(rows),
    places: fc
      .shuffledSubarray([...rows.keys()], { minLength: rows.length })
      .chain((all) =>
        fc.array(fc.constantFrom(...rows.keys()), { maxLength: 6 }).map((again) => [...all, ...again]),
      ),
    apart: fc.integer({ min: 1, max: 20 }),
  }),
);

/** Sessions, bookings and the next session of each patient, once all was told. */
async function outcome(bookings: readonly unknown[], apart: number): Promise<unknown> {
  const world = createWorld();
  await world.open();
  const patients: string[] = [];
  for (const phone of phones) {
    const id = await world.enrol({ phone });
    await world.text(id, 'yes');
    await world.call('PUT', pathOf(id, `/sessions/${addDays(today, -30)}`), { body: { attended: true } });
    patients.push(id);
  }
  for (let start = 0; start < bookings.length; start += apart) {
    const body = { bookings: bookings.slice(start, start + apart) };
    expect((await world.call('POST', '/clinics/demo/bookings', { body })).status).toBe(200);
  }
  return Promise.all(
    patients.map(async (id) => {
      const { body } = await world.call('GET', pathOf(id));
      const { sessions } = await world.state(id);
      expect(sessions.booked?.length ?? 0).toBeLessThanOrEqual(2);
      expect(sessions.recent.length).toBeLessThanOrEqual(16);
      return [sessions, body.nextSession, body.phase];
    }),
  );
}

it('the same rows, in any order and repetition, end in the same state', async () => {
  await fc.assert(
    fc.asyncProperty(told, async ({ rows, places, apart }) => {
      const bookings = rows.map(({ days, hour, ...rest }, place) => ({
        ...rest,
        externalId: `a-${place}`,
        start: `${addDays(today, days)}T${String(hour).padStart(2, '0')}:00`,
      }));
      const inOrder = await outcome(bookings, bookings.length);
      const anyhow = await outcome(
        places.map((place) => bookings[place]),
        apart,
      );
      expect(anyhow).toEqual(inOrder);
    }),
    runs(5, 250),
  );
});
