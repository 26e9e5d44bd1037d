/** Texts that staff keep to send again. */
import * as z from 'zod';
import { checkTemplate } from '../domain/texts/staff-templates.ts';
import { language, longWords, words } from './values.ts';

const mostTemplates = 20;

export const templatesBody = z
  .array(
    z.strictObject({
      name: words(40),
      language,
      body: longWords(600).check((context) => {
        for (const message of checkTemplate(context.value)) {
          context.issues.push({ code: 'custom', message, input: context.value });
        }
      }),
    }),
  )
  .max(mostTemplates, `must hold at most ${mostTemplates} texts`);

/** In answers. */
export const templates = z
  .array(z.strictObject({ name: z.string(), language, body: z.string() }))
  .describe('Texts that staff keep to send again.');
