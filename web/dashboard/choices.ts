/** Choices that several forms offer. */
import { conditions } from '../../shared/domain/plan/conditions.ts';
import type { Language } from '../../shared/domain/clinic/settings.ts';
import { words } from './words.ts';

export const conditionChoices = conditions.map(
  (condition) => [condition, words.condition[condition]] as const,
);
export const languageChoices = Object.entries(words.language) as [Language, string][];
