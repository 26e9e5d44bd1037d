/** Names that staff choose from, in the order in which they are offered. */
import { type Language, languages } from '../../shared/domain/clinic/settings.ts';
import { type Condition, conditions } from '../../shared/domain/plan/conditions.ts';
import { words } from './words.ts';

const conditionNames: Readonly<Record<Condition, string>> = words.condition;

/** The condition by name, as everywhere that staff read of it. */
export function nameOfCondition(condition: Condition): string {
  return conditionNames[condition];
}

export const conditionChoices = conditions.map(
  (condition) => [condition, nameOfCondition(condition)] as const,
);

const languageNames: Readonly<Record<Language, string>> = words.language;
export const languageChoices = languages.map((language) => [language, languageNames[language]] as const);
