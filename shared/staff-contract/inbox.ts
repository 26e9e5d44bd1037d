/** Texts and notes that a person should read. */
import * as z from 'zod';
import type { AnswerOf } from './answer-of.ts';
import { day, instant, inWords, language, next, score } from './values.ts';

export const inboxItem = z.strictObject({
  id: z.string(),
  patientId: z.string().nullable(),
  firstName: z.string().nullable(),
  contact: z.boolean().exactOptional().describe('Written by an alert contact of the clinic.'),
  phone: z
    .string()
    .exactOptional()
    .describe('Whom to call: the sender, by the number as it is now, or by the former one that wrote.'),
  formerNumber: z
    .string()
    .exactOptional()
    .describe('A number that the patient had before, which the text came from.'),
  language: language.exactOptional().describe("The patient's, which the text is in."),
  at: instant,
  text: z.string(),
  why: z.string(),
  words: inWords,
  first: z.boolean().describe('To be read before the others.'),
  asked: z.string().nullable().describe('What the patient had been asked last.'),
  answers: z.string().exactOptional().describe('What staff had written last, when the text may answer it.'),
  unrecorded: z
    .strictObject({ date: day, score })
    .exactOptional()
    .describe('A number that may not have been meant as pain; `POST .../readings` with it records it.'),
  done: z.strictObject({ by: z.string(), at: instant }).nullable(),
});

export const inboxPage = z.strictObject({ items: z.array(inboxItem), next });

export type InboxItem = AnswerOf<typeof inboxItem>;
export type InboxAnswer = AnswerOf<typeof inboxPage>;
