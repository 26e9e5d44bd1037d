/** How much waits for a person, asked for by every page of the dashboard. */
import * as z from 'zod';
import type { AnswerOf } from './answer-of.ts';
import { mostCounted } from './limits.ts';
import { instant } from './values.ts';

const crisis = z.strictObject({
  patientId: z.string().nullable().describe('Null for a number no patient has.'),
  firstName: z.string().nullable(),
  phone: z.string(),
  since: instant,
});

export const waiting = z.strictObject({
  people: z.int().describe(`Who waits on Today; ${mostCounted} stands for that many or more.`),
  texts: z.int().describe(`Texts to be read; ${mostCounted} stands for that many or more.`),
  crises: z.array(crisis).describe('Nobody has said yet what was done for them; the longest waiting first.'),
});

export type Crisis = AnswerOf<typeof crisis>;
export type WaitingAnswer = AnswerOf<typeof waiting>;
