import { describe, expect, it } from 'vitest';
import { addDays } from '../../shared/domain/calendar.ts';
import { bookingDays, type KnownBooking } from '../../shared/history/ports.ts';
import { sampleTime } from './history-samples.ts';
import type { MakeStore } from './store-under-test.ts';

const day = sampleTime.slice(0, 10);
const booked: KnownBooking = { id: 'one', date: day, start: sampleTime, state: 'booked' };
const arrived: KnownBooking = { id: 'two', date: addDays(day, -7), start: null, state: 'arrived' };

/** What booking systems told of. */
export function describeBookings(makeStore: MakeStore): void {
  describe('bookings', () => {
    it('are kept of each patient, the last word of each', async () => {
      const { bookings } = await makeStore();
      expect(await bookings.of('ann')).toEqual([]);
      await bookings.save('ann', booked);
      await bookings.save('ann', arrived);
      await bookings.save('ann', { ...booked, state: 'cancelled' });
      await bookings.save('bo', booked);
      const found = (await bookings.of('ann')).toSorted((a, b) => (a.id < b.id ? -1 : 1));
      expect(found).toEqual([{ ...booked, state: 'cancelled' }, arrived]);
      await bookings.remove('ann', 'one');
      await bookings.remove('ann', 'one');
      expect(await bookings.of('ann')).toEqual([arrived]);
      expect(await bookings.of('bo')).toEqual([booked]);
    });

    it("are somebody's, apart by clinic", async () => {
      const { bookings } = await makeStore();
      expect(await bookings.ownerOf('demo', 'one')).toBeNull();
      await bookings.setOwner('demo', 'ann', booked);
      await bookings.setOwner('other', 'bo', booked);
      expect(await bookings.ownerOf('demo', 'one')).toBe('ann');
      await bookings.setOwner('demo', 'cy', booked);
      expect(await bookings.ownerOf('demo', 'one')).toBe('cy');
      expect(await bookings.ownerOf('other', 'one')).toBe('bo');
    });

    it('are forgotten with their patient, as is whose they were', async () => {
      const { bookings } = await makeStore();
      for (const booking of [booked, arrived]) {
        await bookings.save('ann', booking);
        await bookings.setOwner('demo', 'ann', booking);
      }
      await bookings.save('bo', { ...booked, id: 'three' });
      await bookings.setOwner('demo', 'bo', { ...booked, id: 'three' });
      await bookings.forget('demo', 'ann');
      await bookings.forget('demo', 'ann');
      expect(await bookings.of('ann')).toEqual([]);
      expect(await bookings.ownerOf('demo', 'one')).toBeNull();
      expect(await bookings.ownerOf('demo', 'three')).toBe('bo');
      expect(await bookings.of('bo')).toHaveLength(1);
    });

    it('are forgotten some time after their day', async () => {
      const { bookings, setTime } = await makeStore();
      await bookings.save('ann', booked);
      await bookings.setOwner('demo', 'ann', booked);
      setTime(`${addDays(day, bookingDays - 1)}T23:59:00.000Z`);
      expect(await bookings.of('ann')).toEqual([booked]);
      expect(await bookings.ownerOf('demo', 'one')).toBe('ann');
      setTime(`${addDays(day, bookingDays)}T00:01:00.000Z`);
      expect(await bookings.of('ann')).toEqual([]);
      expect(await bookings.ownerOf('demo', 'one')).toBeNull();
    });
  });
}
