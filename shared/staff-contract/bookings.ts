/** Appointments as a clinic's booking system tells of them. */
import * as z from 'zod';
import { bookingRefusals } from '../domain/booking-refusals.ts';
import { bookingStates } from '../domain/patient/sessions/bookings.ts';
import type { AnswerOf } from './answer-of.ts';
import { mostBookingRows } from './limits.ts';
import { words } from './values.ts';

/** One appointment. Each is read by itself, so that one that cannot be read keeps none of the others back. */
export const bookingRow = z
  .strictObject({
    externalId: words(200).describe(
      'The appointment in the booking system: told of again under the same it is updated.',
    ),
    patientId: z.string().min(1).max(64).nullish().describe('Whose it is; goes before `phone`.'),
    phone: z
      .string()
      .min(1)
      .max(40)
      .nullish()
      .describe("Whose it is, by a number in any form that is written in the clinic's countries."),
    start: z
      .string()
      .max(64)
      .describe(
        "ISO 8601, with its offset (`2027-03-03T14:00-08:00`, `...Z`); without one on the patient's clock; or a day.",
      ),
    state: z.enum(bookingStates),
  })
  .refine(({ patientId, phone }) => patientId != null || phone != null, {
    message: 'must name the patient, by patientId or phone',
  });

const shape = z.toJSONSchema(bookingRow, { io: 'input' });

/** `POST /clinics/{clinicId}/bookings`. */
export const bookingsBody = z.strictObject({
  bookings: z
    .array(z.unknown().meta({ type: 'object', properties: shape.properties, required: shape.required }))
    .min(1, 'must hold at least one booking')
    .max(mostBookingRows, `must hold at most ${mostBookingRows} bookings: send the rest in another request`),
  dryRun: z.boolean().default(false).describe('Only tells whose each is, and what is wrong.'),
});

const bookingAnswer = z.strictObject({
  externalId: z.string().nullable().describe('As it was sent; null where it could not be read.'),
  patientId: z.string().exactOptional().describe('The patient whose booking was noted.'),
  reason: z.enum(bookingRefusals).exactOptional().describe('Why nothing was noted.'),
  message: z.string().exactOptional().describe('The reason in words, with what to mend.'),
});

export const bookingsAnswer = z.strictObject({
  bookings: z.array(bookingAnswer).describe('One for each that was sent, in their order.'),
});

export type BookingAnswer = AnswerOf<typeof bookingAnswer>;
export type BookingsAnswer = AnswerOf<typeof bookingsAnswer>;
