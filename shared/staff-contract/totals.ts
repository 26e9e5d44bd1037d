/** How many patients there are, as the list of them is cut. */
import * as z from 'zod';
import type { AnswerOf } from './answer-of.ts';
import { statuses } from './patients.ts';

export const totals = z.strictObject({
  patients: z.int(),
  status: z.record(z.enum(statuses), z.int()),
  due: z.int().describe('Whose session is due or overdue and not booked.'),
  overdue: z.int().describe('Of them, whose session was due before today.'),
  silent: z.int().describe('Who does not answer any more.'),
});

export type TotalsAnswer = AnswerOf<typeof totals>;
