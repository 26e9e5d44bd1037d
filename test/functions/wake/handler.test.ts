import { expect, it } from 'vitest';
import { createHandler } from '../../../functions/wake/handler.ts';
import { writeWakeUp } from '../../../shared/edge/queue-messages.ts';
import { agreed } from '../staff-api/agreed-world.ts';
import { dayMs } from '../staff-api/staff-world.ts';

it('learns of bookings that the state does not keep once those it keeps have passed', async () => {
  const { world, patientId } = await agreed();
  const bookings = ['2027-01-06', '2027-01-13', '2027-01-20', '2027-01-27'].map((start, place) => ({
    externalId: `a-${place}`,
    patientId,
    start: `${start}T10:00`,
    state: 'booked',
  }));
  await world.call('POST', '/clinics/demo/bookings', { body: { bookings } });
  let reads = 0;
  const counted = {
    ...world.bookings,
    of: (id: string) => {
      reads += 1;
      return world.bookings.of(id);
    },
  };
  const wake = createHandler({ ...world, bookings: counted });
  const record = { body: writeWakeUp(patientId) } as Parameters<typeof wake>[0];
  world.clock.advance(7 * dayMs);
  await wake(record);
  expect(reads).toBe(0);
  world.clock.advance(3 * dayMs);
  await wake(record);
  expect(reads).toBe(1);
  const { sessions } = await world.state(patientId);
  expect(sessions.booked?.map(({ date }) => date)).toEqual(['2027-01-13', '2027-01-20']);
  expect(sessions.moreBooked).toBe(true);
});
