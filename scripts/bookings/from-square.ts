/** Square's `GET /v2/bookings` and `GET /v2/customers`, by its published reference; read, not tried. */
import * as z from 'zod';
import { type Appointment, type Rows, rowsOf } from './rows.ts';

/** Square knows no arrival: what was accepted and is past stays booked, and the patient is asked. */
const states = {
  PENDING: 'booked',
  ACCEPTED: 'booked',
  CANCELLED_BY_CUSTOMER: 'cancelled',
  CANCELLED_BY_SELLER: 'cancelled',
  DECLINED: 'cancelled',
  NO_SHOW: 'no-show',
} as const satisfies Record<string, Appointment['state']>;

const bookings = z.object({
  bookings: z.array(
    z.object({
      id: z.string(),
      version: z.int(),
      status: z.enum(Object.keys(states) as (keyof typeof states)[]),
      start_at: z.string(),
      customer_id: z.string().nullish(),
    }),
  ),
});

const customers = z.object({
  customers: z.array(z.object({ id: z.string(), phone_number: z.string().nullish() })),
});

/** Throws for answers of another shape. */
export function fromSquare(bookingsAnswer: unknown, customersAnswer: unknown): Rows {
  const phones = new Map(
    customers
      .parse(customersAnswer)
      .customers.flatMap(({ id, phone_number }) =>
        phone_number == null ? [] : [[id, phone_number] as const],
      ),
  );
  return rowsOf(
    bookings.parse(bookingsAnswer).bookings.map(({ id, version, status, start_at, customer_id }) => ({
      externalId: `square-${id}`,
      personId: customer_id ?? '',
      start: start_at,
      state: states[status],
      version,
    })),
    phones,
  );
}
