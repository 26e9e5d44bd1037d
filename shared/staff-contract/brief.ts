/** What is to be known of a patient in the minute before a session. */
import * as z from 'zod';
import { bodySides, measureKinds } from '../domain/measure-kinds.ts';
import {
  sessionPressures,
  sessionResponses,
  sessionSources,
} from '../domain/patient/sessions/session-record.ts';
import { treatmentKinds } from '../domain/treatment-kinds.ts';
import type { AnswerOf } from './answer-of.ts';
import { nextSession } from './patients.ts';
import { attentionKind, condition, day, instant, inWords, language, phase, score } from './values.ts';

const scored = z.strictObject({ date: day, score });
const said = z.strictObject({ at: instant, text: z.string().describe("The patient's words.") });

export const brief = z.strictObject({
  patientId: z.string(),
  firstName: z.string(),
  label: z.string().nullable(),
  language: language.describe("The patient's, which their words are in."),
  date: day.describe('The day it was asked for.'),
  condition,
  phase: phase.nullable(),
  phaseSince: day.nullable(),
  because: inWords
    .nullable()
    .describe('What the scores say, in one line; null when there is nothing to say.'),
  scores: z.strictObject({
    now: scored.nullable(),
    lastSession: scored.nullable().describe('The last on or before the day of the last session.'),
    lowest: scored.nullable().describe('Of the last 26 readings; of equals the newest.'),
    baseline: z.number().nullable().describe('The mean of those from before the first session.'),
    usual: z.number().nullable(),
  }),
  lastSession: z
    .strictObject({
      date: day,
      source: z.enum(sessionSources),
      response: z.enum(sessionResponses).exactOptional(),
      pressure: z.enum(sessionPressures).exactOptional(),
      note: z.string().exactOptional(),
    })
    .nullable()
    .describe('The last that took place.'),
  nextSession: nextSession.nullable(),
  treatments: z
    .array(
      z.strictObject({
        date: day,
        treatment: z.enum(treatmentKinds),
        note: z.string(),
        source: z.enum(['staff', 'patient']),
      }),
    )
    .describe('Since the last session, else of the last 28 days; the newest first.'),
  hurts: z.array(said).describe('Where it hurts, as the patient wrote; the newest first, at most 3.'),
  rest: z.array(said).describe('Of sleep and stress, as the patient wrote; the newest first, at most 3.'),
  measures: z
    .array(
      z.strictObject({
        measure: z.enum(measureKinds),
        site: z.string(),
        side: z.enum(bodySides),
        degrees: z.number(),
        date: day,
        before: z.number().nullable().describe('The one before, in degrees.'),
      }),
    )
    .describe('The newest of each site and side.'),
  flare: z.strictObject({
    now: z.boolean().describe('A flare phase, or a flare reported in the last 7 days.'),
    reported: z.array(day).describe('In the last 35 days.'),
  }),
  touch: inWords.describe('What is usual for touch with this condition, and what a flare changes.'),
  redFlags: z
    .array(z.strictObject({ kind: attentionKind, since: instant, words: inWords }))
    .describe('What needs a person before anything else.'),
  notes: z
    .array(z.strictObject({ at: instant, by: z.string().nullable(), body: z.string() }))
    .describe("Staff's, the newest first, at most 3."),
  disclaimer: inWords,
});

export type BriefAnswer = AnswerOf<typeof brief>;
