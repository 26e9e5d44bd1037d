/** Every event of a patient's history in words. */
import * as z from 'zod';
import type { AnswerOf } from './answer-of.ts';
import { instant, inWords, next, phase } from './values.ts';

const event = z.strictObject({
  at: instant,
  seq: z.int(),
  kind: z.string(),
  words: inWords,
  to: phase.exactOptional().describe('The phase that began with it.'),
  by: z.string().exactOptional().describe('The staff user who did it.'),
  from: z.string().exactOptional().describe('The number a text came from, when the patient has another now.'),
  text: z.string().exactOptional().describe("The patient's words, or ours as they were sent."),
});

export const timelinePage = z.strictObject({ events: z.array(event), next });

export type TimelineEvent = AnswerOf<typeof event>;
export type TimelineAnswer = AnswerOf<typeof timelinePage>;
