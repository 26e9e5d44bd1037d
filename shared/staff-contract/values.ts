/** Values that bodies, queries and answers of several subjects are made of. */
import * as z from 'zod';
import { attentionNames } from '../domain/attention-kinds.ts';
import { type IsoDate, isIsoDate } from '../domain/calendar.ts';
import { languages } from '../domain/clinic/settings.ts';
import { isTimeZone } from '../domain/local-time.ts';
import { conditions } from '../domain/plan/conditions.ts';
import { phaseNames } from '../domain/plan/phases.ts';
import type { Role } from '../edge/caller.ts';
import { patientNumber } from '../edge/patient-number.ts';

/** Marks without a width, and those that turn the direction of writing, behind which words can be made to read as others. */
const marks = '\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff';

/** What is written where nobody sees it: control characters, line breaks and such marks. */
const unseen = new RegExp(`^[^\\p{Cc}\\p{Zl}\\p{Zp}${marks}]*$`, 'u');

/** The same where lines break: a line break and a tab are seen. */
const unseenInLines = new RegExp(`[^\\P{Cc}\\n\\t]|[${marks}]`, 'gu');

/** One line of words: trimmed, nothing in it that cannot be seen, at least one character. */
export function words(most: number) {
  return z
    .string()
    .transform((text) => text.toWellFormed().trim())
    .pipe(
      z
        .string()
        .min(1, 'must not be empty')
        .max(most, `must have at most ${most} characters`)
        .regex(unseen, 'must not hold control characters, line breaks or marks that turn the writing around'),
    );
}

/** Words of several lines as they are seen: what is pasted brings along marks that nobody wrote. */
export function seenWords(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(unseenInLines, '')
    .trim();
}

/** Words of several lines, without what nobody sees in them. */
export function longWords(most: number) {
  return z
    .string()
    .transform(seenWords)
    .pipe(z.string().min(1, 'must not be empty').max(most, `must have at most ${most} characters`));
}

/** A patient's number typed by staff, to the E.164 form that Ebb goes by; `country` is the clinic's. */
export function phone(country: string) {
  return z
    .string()
    .max(40)
    .transform((text, context) => {
      const number = patientNumber(text, country);
      if (number !== null) return number;
      context.issues.push({
        code: 'custom',
        message: 'must be one phone number that exists, best written like +12065550101',
        input: undefined,
      });
      return z.NEVER;
    });
}

/** A date that exists, within years in which something can have happened: a slip of the hand makes it the year 1. */
function dateWithin(first: IsoDate, last: IsoDate) {
  return z
    .string()
    .refine(isIsoDate, 'must be a date that exists, written YYYY-MM-DD')
    .refine(
      (date) => !isIsoDate(date) || (date >= first && date <= last),
      `must be from ${first} to ${last}`,
    );
}

/** The day of something that happened, is planned or is recorded. */
export const isoDate = dateWithin('2000-01-01', '2099-12-31');
/** A day from or to which something is asked for. */
export const askedDate = dateWithin('1900-01-01', '2199-12-31');
export const timeZone = z
  .string()
  .max(64)
  .refine(isTimeZone, 'must be an IANA time zone such as America/New_York');
export const score = z.int('must be a whole number from 0 to 10').min(0).max(10);
export const language = z.enum(languages);
export const condition = z.enum(conditions);
export const phase = z.enum(phaseNames).describe('How often sessions are.');
export const attentionKind = z.enum(attentionNames);
export const role = z.enum(['staff', 'admin'] as const satisfies Role[]);

/** In answers. */
export const day = z.iso.date().describe("A day on the patient's own calendar.");
export const instant = z.iso.datetime().describe('An instant in UTC.');
export const inWords = z.string().describe('One line of plain English.');

/** For requests that say everything with their address: `resume`, `invite`, `done`. */
export const emptyBody = z.strictObject({});

/** Left empty in a query means not asked for. */
export function asked<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => (value === '' || value === null ? undefined : value), schema.optional());
}

const cursor = asked(z.string().max(1_024));
const limit = asked(z.coerce.number().int().min(1).max(100));

/** What every list that comes in pages is asked with. */
export const paging = { cursor, limit };

/** Of lists that are only paged, such as the inbox. */
export const pageQuery = z.strictObject(paging);

/** Of a patient's timeline, which may begin after a commit that was seen, by its number. */
export const timelineQuery = z.strictObject({
  ...paging,
  after: asked(z.coerce.number().int().min(0)).describe(
    'Begins after the event with this seq; a cursor goes before it.',
  ),
});

/** Of the answer that is one page of a list. */
export const next = z.string().exactOptional().describe('The cursor of the next page.');

/** `Idempotency-Key`: whatever names one request; a UUID is the usual choice. */
export const idempotencyKey = z
  .string()
  .regex(/^[\x21-\x7e]{1,128}$/, 'must be 1 to 128 visible characters without spaces');
