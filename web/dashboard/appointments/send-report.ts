/** A report in requests of as many appointments as one may hold. */
import { mostBookingRows } from '../../../shared/staff-contract/limits.ts';
import type { BookingAnswer, BookingsAnswer } from '../../../shared/staff-contract/bookings.ts';
import type { ReportBooking } from './read-report.ts';

type Send = (body: { bookings: readonly ReportBooking[]; dryRun: boolean }) => Promise<BookingsAnswer | null>;

/** The answer for each, in their order; null as soon as one request is refused: what was noted till then stays noted. */
export async function sendReport(
  bookings: readonly ReportBooking[],
  dryRun: boolean,
  send: Send,
): Promise<BookingAnswer[] | null> {
  const answers: BookingAnswer[] = [];
  for (let start = 0; start < bookings.length; start += mostBookingRows) {
    const answer = await send({ bookings: bookings.slice(start, start + mostBookingRows), dryRun });
    if (answer === null) return null;
    answers.push(...answer.bookings);
  }
  return answers;
}
