/** Who a patient is, as staff enrol them one by one or from a file, and as they change it later. */
import * as z from 'zod';
import { dayMs, epochMs, type Instant, localDate } from '../domain/local-time.ts';
import type { AnswerOf } from './answer-of.ts';
import { mostImportRows } from './limits.ts';
import { condition, isoDate, language, phone, score, timeZone, words } from './values.ts';

/** Preferred times start where nudges may and end where the spread of an hour still ends before 20:00. */
const preferredTime = z
  .string()
  .regex(/^(?:09|1[0-8]):[0-5]\d$|^19:00$/, 'must be a time from 09:00 to 19:00, written HH:MM');

/** The year 1 is a slip of the hand. */
const earliestConsent = '2000-01-01';

function consent(now: Instant) {
  return z.strictObject({
    how: words(200),
    by: words(100),
    at: z
      .union([z.iso.date(), z.iso.datetime({ offset: true })], 'must be a date or a time in ISO 8601')
      .refine((at) => at >= earliestConsent, `must be from ${earliestConsent} on`)
      // A calendar somewhere is at most 14 hours ahead of UTC.
      .refine((at) => epochMs(at) <= epochMs(now) + dayMs, 'must not be still to come: consent was given'),
  });
}

const baseline = z
  .array(z.strictObject({ date: isoDate, score }))
  .max(3, 'must hold at most 3 readings')
  .refine(
    (readings) => new Set(readings.map(({ date }) => date)).size === readings.length,
    'must not hold two readings of one day',
  )
  .transform((readings) => readings.toSorted((a, b) => (a.date < b.date ? -1 : 1)));

/** Staff's own mark beside the name: a last initial, a chart number. It stands in no text. */
const label = words(24);

/** What enrolling needs to know of the clinic and the hour. */
export interface EnrolContext {
  country: string;
  now: Instant;
}

/** `POST /clinics/{clinicId}/patients`. */
export function enrolBody({ country, now }: EnrolContext) {
  return z
    .strictObject({
      firstName: words(60),
      phone: phone(country),
      timeZone,
      language,
      condition,
      preferredTime: preferredTime.nullish().transform((time) => time ?? null),
      consent: consent(now)
        .nullish()
        .transform((given) => given ?? null),
      baseline: baseline.default([]),
      label: label.nullish(),
    })
    .refine(
      ({ baseline: readings, timeZone: zone }) => readings.every(({ date }) => date <= localDate(now, zone)),
      {
        path: ['baseline'],
        message: 'must not hold a day that is still to come',
      },
    )
    .transform(({ label: given, ...enrolment }) => ({
      ...enrolment,
      ...(given == null ? {} : { label: given }),
    }));
}

/** `PATCH .../patients/{patientId}`: at least one of the details; the name as `name` or `firstName`. */
export function detailsBody({ country, now }: EnrolContext) {
  return z
    .strictObject({
      name: words(60),
      firstName: words(60),
      phone: phone(country),
      timeZone,
      language,
      condition,
      preferredTime: preferredTime.nullable(),
      label: label.nullable(),
      consent: consent(now).describe(
        'How consent was given. With another phone it stands for YES on it, when the patient had said YES before.',
      ),
    })
    .partial()
    .refine((body) => Object.values(body).some((value) => value !== undefined), {
      error: 'must change something',
      // A field that is misspelt is all there is to say.
      when: ({ issues }) => issues.length === 0,
    })
    .transform(({ name, ...details }) => ({
      ...details,
      ...(name === undefined ? {} : { firstName: details.firstName ?? name }),
    }));
}

/** `POST /clinics/{clinicId}/imports`. */
export const importBody = z.strictObject({
  rows: z
    .array(z.unknown().describe('As the body of an enrolment.'))
    .min(1, 'must hold at least one row')
    .max(mostImportRows, `must hold at most ${mostImportRows} rows: split the file`),
  dryRun: z.boolean().default(false).describe('Only tells what would happen.'),
  partly: z
    .boolean()
    .default(false)
    .describe(
      'Enrols the rows that are in order and tells of the others; otherwise it is all of them or none.',
    ),
});

const rowError = z.strictObject({
  row: z.int().describe('Counts from 1.'),
  column: z.string().describe("The field's path; empty for the whole row."),
  message: z.string(),
  reason: z
    .string()
    .exactOptional()
    .describe('Why this number cannot be enrolled, as one enrolment would say.'),
});

/** What to mend in a file. */
export type RowError = AnswerOf<typeof rowError>;

export const importAnswer = z.strictObject({
  ok: z.boolean().describe('Every row is in order, and unless this was a dry run is enrolled.'),
  errors: z.array(rowError),
  imported: z.int().describe('Patients of the file who are enrolled now.'),
  already: z.int().describe('Of them, those whom an earlier import of the same rows had enrolled.'),
});

export type ImportAnswer = AnswerOf<typeof importAnswer>;
