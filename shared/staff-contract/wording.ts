/** A clinic's own words for the texts it may word. */
import * as z from 'zod';
import type { Language, Wording } from '../domain/clinic/settings.ts';
import { type WordableText, wordableTexts } from '../domain/text-kinds.ts';
import { checkWording } from '../domain/texts/check-wording.ts';
import { language, seenWords } from './values.ts';

const longest = 480;

/** Left empty means that the built-in text holds, as in a form whose field was cleared. */
const own = z.string().max(longest, `must have at most ${longest} characters`).transform(seenWords).nullish();

const texts = z
  .strictObject({
    welcome: own,
    'check-in': own,
    reminder: own,
    'session-nudge': own,
  } satisfies Record<WordableText, typeof own>)
  .optional();

const languages = z.strictObject({ en: texts, es: texts } satisfies Record<Language, typeof texts>);

/** Without what was left empty. */
function written(given: z.infer<typeof texts>): Partial<Record<WordableText, string>> {
  return Object.fromEntries(Object.entries(given ?? {}).filter(([, words]) => words));
}

/** By language, then by text; checked as `checkWording` does. */
export const wordingBody = languages.transform(({ en, es }, context): Wording => {
  const wording: Wording = {
    ...(en === undefined ? {} : { en: written(en) }),
    ...(es === undefined ? {} : { es: written(es) }),
  };
  for (const message of checkWording(wording))
    context.issues.push({ code: 'custom', message, input: undefined });
  return wording;
});

/** The clinic's own words as they are kept. */
export const wording = z.partialRecord(language, z.partialRecord(z.enum(wordableTexts), z.string()));
