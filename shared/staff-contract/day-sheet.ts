/** The sessions of a day, and what is known of whom they are for. */
import * as z from 'zod';
import { sessionSources } from '../domain/patient/sessions/session-record.ts';
import type { AnswerOf } from './answer-of.ts';
import { patientRow } from './patients.ts';
import { day, instant, isoDate } from './values.ts';

/** `GET /clinics/{clinicId}/day`. */
export const daySheetQuery = z.strictObject({ date: isoDate.describe('The day that is asked for.') });

const session = z.strictObject({
  patient: patientRow,
  due: day.describe('When it was booked, due or recorded for.'),
  start: instant.exactOptional().describe('Of a booking, where more than its day is known.'),
  recorded: z
    .strictObject({ attended: z.boolean(), source: z.enum(sessionSources) })
    .nullable()
    .describe('What is recorded of that day; null while nothing is.'),
});

export const daySheet = z.strictObject({
  date: day,
  booked: z.array(session).describe('By the time of the booking.'),
  expected: z.array(session).describe('Due on that day by the plan, and not booked.'),
  overdue: z
    .array(session)
    .describe('Due before that day and not booked, the longest first; of a day to come nobody is.'),
  recorded: z.array(session).describe('Of that day, whatever was known before.'),
});

/** `POST .../patients/{patientId}/sessions/{date}/moved`. */
export const sessionMovedBody = z.strictObject({ to: isoDate.describe('The day it is booked for now.') });

export type DaySession = AnswerOf<typeof session>;
export type DaySheet = AnswerOf<typeof daySheet>;
