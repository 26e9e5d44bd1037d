/** What is recorded of a patient's care beside scores. */
import * as z from 'zod';
import { bodySides, measureKinds } from '../domain/measure-kinds.ts';
import {
  sessionPressures,
  sessionResponses,
  sessionSources,
} from '../domain/patient/sessions/session-record.ts';
import { treatmentKinds } from '../domain/treatment-kinds.ts';
import type { AnswerOf } from './answer-of.ts';
import { patientRow } from './patients.ts';
import { asked, askedDate, day, instant, isoDate, longWords, next, paging, phase, words } from './values.ts';

/** `POST .../notes`. */
export const noteBody = z.strictObject({
  body: longWords(2_000).describe('For staff; it stands in no text and moves no plan.'),
});

/** `POST .../treatments`. */
export const treatmentBody = z.strictObject({
  kind: z.enum(treatmentKinds),
  date: isoDate,
  note: longWords(500).describe('What was done, in a few words.'),
});

/** `POST .../measures`. */
export const measureBody = z.strictObject({
  kind: z.enum(measureKinds),
  site: words(40).describe('The part of the body, such as `shoulder`.'),
  side: z.enum(bodySides).describe('`none` of a part that has no sides.'),
  degrees: z
    .number('must be a number of degrees from 0 to 360')
    .min(0, 'must be at least 0 degrees')
    .max(360, 'must be at most 360 degrees'),
  date: isoDate,
});

const id = z.string().describe('Unique within the patient.');

/** Like every write about a patient, these answer with the row as it is now. */
const row = patientRow.shape;

export const noteTaken = z.strictObject({ ...row, id, body: z.string() });
export const treatmentTaken = z.strictObject({
  ...row,
  id,
  kind: z.enum(treatmentKinds),
  date: day,
  note: z.string(),
});
export const measureTaken = z.strictObject({
  ...row,
  id,
  kind: z.enum(measureKinds),
  site: z.string(),
  side: z.enum(bodySides),
  degrees: z.number(),
  date: day,
});

const common = {
  id,
  date: day.describe('The day it belongs to, on the calendar of the patient.'),
  at: instant.describe('When it was recorded, or last changed.'),
  by: z.string().nullable().describe('The staff user; null for the patient, the rules and bookings.'),
};

const record = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    kind: z.literal('session'),
    attended: z.boolean(),
    source: z.enum(sessionSources),
    response: z.enum(sessionResponses).exactOptional(),
    pressure: z.enum(sessionPressures).exactOptional(),
    note: z.string().exactOptional(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('move'),
    from: phase.nullable().describe('Null where the first phase began.'),
    to: phase,
    rule: z.string(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('override'),
    from: phase,
    to: phase,
    reason: z.string().nullable().describe('Null where a suggestion was declined.'),
  }),
  z.strictObject({ ...common, kind: z.literal('flare') }),
  z.strictObject({
    ...common,
    kind: z.literal('pause'),
    until: day.nullable().describe('Its last day was to be before this one; null without an end.'),
    ended: day.nullable().describe('The day it ended; null while it lasts.'),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('treatment'),
    treatment: z.enum(treatmentKinds),
    note: z.string().describe("The patient's own words where `source` is `patient`."),
    source: z.enum(['staff', 'patient']),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('measure'),
    measure: z.enum(measureKinds),
    site: z.string(),
    side: z.enum(bodySides),
    degrees: z.number(),
  }),
  z.strictObject({ ...common, kind: z.literal('note'), body: z.string() }),
]);

/** `GET .../patients/{patientId}/records`; both ends included. */
export const recordsQuery = z.strictObject({ from: asked(askedDate), to: asked(askedDate), ...paging });

export const recordsPage = z.strictObject({ records: z.array(record).describe('Oldest first.'), next });

export type CareRecordAnswer = AnswerOf<typeof record>;
export type RecordsAnswer = AnswerOf<typeof recordsPage>;
