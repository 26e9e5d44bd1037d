/** What an erasure deleted, and what it had to keep. */
import * as z from 'zod';
import type { AnswerOf } from './answer-of.ts';
import { instant } from './values.ts';

export const erasureReceipt = z.strictObject({
  patientId: z.string(),
  erasedAt: instant,
  deleted: z.strictObject({
    historyEntries: z.int(),
    pages: z.literal(true),
    schedule: z.literal(true),
    numberClaim: z.literal(true),
    asStranger: z
      .literal(true)
      .describe('What the present and former numbers wrote while they belonged to no patient.'),
    exports: z
      .literal(true)
      .describe("The clinic's files of before, any of which may have held the patient."),
    bookings: z.literal(true).describe('What a booking system told of.'),
  }),
  kept: z.array(z.strictObject({ what: z.string(), why: z.string(), until: z.string().exactOptional() })),
});

export type ErasureReceipt = AnswerOf<typeof erasureReceipt>;
