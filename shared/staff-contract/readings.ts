/** Every reading of a patient, and every check-in that went unanswered, however long ago. */
import * as z from 'zod';
import type { AnswerOf } from './answer-of.ts';
import { asked, askedDate, day, next, paging, phase, score } from './values.ts';

/** `GET .../patients/{patientId}/readings`; both ends included. */
export const readingsQuery = z.strictObject({ from: asked(askedDate), to: asked(askedDate), ...paging });

const reading = z.strictObject({
  date: day.describe('Of the score; of a check-in that was missed, the day it was due.'),
  score: score.nullable().describe('Null for a check-in that nobody answered.'),
  missed: z.boolean(),
  elevated: z.boolean().nullable().describe('Well above what was usual; null of the baseline and of none.'),
  approximate: z.boolean().describe('Read from a range, a half or a slip.'),
  baseline: z.boolean().describe('From before the first session.'),
  source: z.enum(['text', 'staff', 'unprompted']).nullable(),
  phase: phase.nullable().describe('On that day; null during intake.'),
});

export const readingsPage = z.strictObject({ readings: z.array(reading).describe('Oldest first.'), next });

export type ReadingAnswer = AnswerOf<typeof reading>;
