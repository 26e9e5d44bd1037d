/** Texts that staff keep to send again: what is wrong with one, and how one reads for a patient. */
import type { TextTemplate } from '../clinic/settings.ts';
import { longestNames } from './check-wording.ts';
import { fillWording, placeholders, unknownPlaceholders } from './clinic-wording.ts';
import { segmentsOf } from './segments.ts';
import { longestOwnText } from './word-text.ts';

/** What is wrong with the body of a template, in sentences; empty when it may be kept. */
export function checkTemplate(body: string): string[] {
  const unknown = unknownPlaceholders(body).map(
    (placeholder) => `${placeholder} stands for nothing; use {${placeholders.join('}, {')}}.`,
  );
  const { segments } = segmentsOf(fillWording(body, longestNames));
  const long =
    segments > longestOwnText
      ? [`It takes ${segments} segments with the longest names; at most ${longestOwnText} are sent.`]
      : [];
  return [...unknown, ...long];
}

/** Those for a patient: in the patient's language first. */
export function templatesFor(
  language: TextTemplate['language'],
  templates: readonly TextTemplate[],
): readonly TextTemplate[] {
  const own = templates.filter((template) => template.language === language);
  return [...own, ...templates.filter((template) => template.language !== language)];
}
