/** Choices that several forms offer. */
import type { Condition, Language } from './api/answers.ts';
import { words } from './words.ts';

export const conditionChoices = Object.entries(words.condition) as [Condition, string][];
export const languageChoices = Object.entries(words.language) as [Language, string][];
