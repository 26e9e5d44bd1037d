/** A clinic's own words for the texts it may word. */
import * as z from 'zod';
import type { Language, WordableText, Wording } from '../domain/clinic/settings.ts';

const own = z
  .string()
  .transform((text) => text.toWellFormed().trim())
  .pipe(z.string().min(1, 'must not be empty: leave it out to use the built-in text').max(480))
  .optional();

const texts = z
  .strictObject({
    welcome: own,
    'check-in': own,
    reminder: own,
    'session-nudge': own,
  } satisfies Record<WordableText, typeof own>)
  .optional();

/** By language, then by text. */
export const wordingBody: z.ZodType<Wording> = z
  .strictObject({ en: texts, es: texts } satisfies Record<Language, typeof texts>)
  .transform((wording): Wording => JSON.parse(JSON.stringify(wording)));
