/** Every body and query of the staff API about patients; the clinic's own settings are in `clinic-settings.ts`. */
import * as z from 'zod';
import { attentionNames } from '../domain/attention-kinds.ts';
import { isIsoDate } from '../domain/calendar.ts';
import { type Instant, isTimeZone, localDate } from '../domain/local-time.ts';
import { conditions } from '../domain/plan/conditions.ts';
import { phaseNames } from '../domain/plan/phases.ts';
import { phoneNumber } from './phone-number.ts';

/** One line of words: trimmed, no control characters, at least one character. */
export function words(most: number) {
  return z
    .string()
    .transform((text) => text.toWellFormed().trim())
    .pipe(
      z
        .string()
        .min(1, 'must not be empty')
        .max(most, `must have at most ${most} characters`)
        .regex(/^[^\p{Cc}]*$/u, 'must not hold control characters or line breaks'),
    );
}

/** Words of several lines. */
function longWords(most: number) {
  return z
    .string()
    .transform((text) => text.toWellFormed().trim())
    .pipe(z.string().min(1, 'must not be empty').max(most, `must have at most ${most} characters`));
}

export const isoDate = z.string().refine(isIsoDate, 'must be a date that exists, written YYYY-MM-DD');
export const timeZone = z
  .string()
  .max(64)
  .refine(isTimeZone, 'must be an IANA time zone such as America/New_York');
const score = z.int('must be a whole number from 0 to 10').min(0).max(10);

/** Preferred times start where nudges may and end where the spread of an hour still ends before 20:00. */
const preferredTime = z
  .string()
  .regex(/^(?:09|1[0-8]):[0-5]\d$|^19:00$/, 'must be a time from 09:00 to 19:00, written HH:MM');

export const attentionKind = z.enum(attentionNames);

const language = z.enum(['en', 'es']);
const condition = z.enum(conditions);
const phase = z.enum(phaseNames);

/** A number typed by staff, to E.164; `country` is the clinic's. */
function phone(country: string) {
  return z
    .string()
    .max(40)
    .transform((text, context) => {
      const number = phoneNumber(text, country);
      if (number !== null) return number;
      context.issues.push({
        code: 'custom',
        message: 'must be one phone number that exists, best written like +12065550101',
        input: undefined,
      });
      return z.NEVER;
    });
}

const consent = z.strictObject({
  how: words(200),
  by: words(100),
  at: z.union([z.iso.date(), z.iso.datetime({ offset: true })], 'must be a date or a time in ISO 8601'),
});

const baseline = z
  .array(z.strictObject({ date: isoDate, score }))
  .max(3, 'must hold at most 3 readings')
  .refine(
    (readings) => new Set(readings.map(({ date }) => date)).size === readings.length,
    'must not hold two readings of one day',
  )
  .transform((readings) => readings.toSorted((a, b) => (a.date < b.date ? -1 : 1)));

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
      consent: consent.nullish().transform((given) => given ?? null),
      baseline: baseline.default([]),
    })
    .refine(
      ({ baseline: readings, timeZone: zone }) => readings.every(({ date }) => date <= localDate(now, zone)),
      {
        path: ['baseline'],
        message: 'must not hold a day that is still to come',
      },
    );
}

/** `PATCH .../patients/{patientId}`: at least one of the details; the name as `name` or `firstName`. */
export function detailsBody(country: string) {
  return z
    .strictObject({
      name: words(60),
      firstName: words(60),
      phone: phone(country),
      timeZone,
      language,
      condition,
      preferredTime: preferredTime.nullable(),
    })
    .partial()
    .refine((body) => Object.values(body).some((value) => value !== undefined), 'must change something')
    .transform(({ name, ...details }) => ({
      ...details,
      ...(name === undefined ? {} : { firstName: details.firstName ?? name }),
    }));
}

export const sessionBody = z.strictObject({ attended: z.boolean() });
export const readingBody = z.strictObject({
  date: isoDate,
  score,
  note: longWords(500)
    .nullish()
    .transform((note) => note ?? null),
});
export const voidReadingBody = z.strictObject({ reason: words(200) });
export const overrideBody = z.strictObject({ phase, reason: words(200) });
export const suggestionBody = z.strictObject({ id: z.string().min(1).max(64), accept: z.boolean() });
export const pauseBody = z.strictObject({ until: isoDate.nullish().transform((until) => until ?? null) });
export const dischargeBody = z.strictObject({ reason: words(200) });
export const clearAttentionBody = z.strictObject({ note: words(500) });
/** How many segments it takes is checked where it is worded, with the clinic's name around it. */
export const staffTextBody = z.strictObject({ body: longWords(480) });
/** For requests that say everything with their address: `resume`, `invite`, `done`. */
export const emptyBody = z.strictObject({});

/** Left empty in a query means not asked for. */
function asked<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => (value === '' ? undefined : value), schema.optional());
}

const cursor = asked(z.string().max(1_024));
const limit = asked(z.coerce.number().int().min(1).max(100));

/** `GET /clinics/{clinicId}/patients`. */
export const caseloadQuery = z.strictObject({
  phase: asked(z.enum([...phaseNames, 'intake'])),
  flag: asked(attentionKind),
  search: asked(z.string().max(60)),
  cursor,
  limit,
});

/** `GET /clinics/{clinicId}/outcomes`: from the beginning, and up to today, unless told. */
export const outcomesQuery = z
  .strictObject({ from: asked(isoDate), to: asked(isoDate), condition: asked(condition) })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    path: ['to'],
    message: 'must not be before from',
  });

/** `GET /clinics/{clinicId}/audit`. */
export const auditQuery = z.strictObject({ patient: asked(z.string().max(64)), cursor, limit });

/** `POST /clinics/{clinicId}/staff`. */
export const staffBody = z.strictObject({
  email: z.string().trim().toLowerCase().max(254).pipe(z.email('must be an e-mail address')),
  role: z.enum(['staff', 'admin']),
});

/** Of lists that are only paged: timeline and inbox. */
export const pageQuery = z.strictObject({ cursor, limit });

/** `Idempotency-Key`: whatever names one request; a UUID is the usual choice. */
export const idempotencyKey = z
  .string()
  .regex(/^[\x21-\x7e]{1,128}$/, 'must be 1 to 128 visible characters without spaces');
