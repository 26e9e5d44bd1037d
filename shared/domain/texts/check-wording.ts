import { type Language, languages, type Wording } from '../clinic/settings.ts';
import { type WordableText, wordableTexts } from '../text-kinds.ts';
import type { Names } from './catalog.ts';
import { fillWording, ownWording, placeholders, unknownPlaceholders } from './clinic-wording.ts';
import { longestFirstName } from './fold-name.ts';
import { segmentsOf } from './segments.ts';
import { longestOwnText } from './word-text.ts';

const languageNames: Record<Language, string> = { en: 'English', es: 'Spanish' };

/** The longest that may stand in a text, as the settings and the enrolment check them. */
export const longestNames: Names = {
  name: 'M'.repeat(longestFirstName),
  clinic: 'M'.repeat(20),
  phone: `+${'5'.repeat(15)}`,
  link: 'm'.repeat(30),
};

/** No text may promise that a schedule prevents or heals anything, or name a diagnosis. */
const promise =
  /\b(prevent\w*|cure[sd]?|guarantee\w*|diagnos\w*|prevenir|previene\w*|cura[nr]?|garantiza\w*|diagnostic\w*)\b/i;

/** The question the plan rules reckon with: a number from 0 to 10 for the past week. */
const zeroAndTen = /(?<!\d)0(?!\d).*(?<!\d)10(?!\d)/s;
const pastWeek: Record<Language, RegExp> = {
  en: /\b(week|7 days|seven days)\b/i,
  es: /\b(semana|7 d[ií]as|siete d[ií]as)\b/i,
};
const helpWord: Record<Language, RegExp> = { en: /\bHELP\b/, es: /\b(HELP|AYUDA)\b/ };

function problemsOf(words: string, text: WordableText, language: Language): string[] {
  const problems: string[] = [];
  for (const unknown of unknownPlaceholders(words)) {
    problems.push(`${unknown} stands for nothing; use {${placeholders.join('}, {')}}.`);
  }
  if (/[{}]/.test(words.replace(/\{[^{}]*\}/g, ''))) problems.push('A brace has no partner.');
  if (!words.isWellFormed()) problems.push('It holds half a character, which no phone can show.');
  const { segments } = segmentsOf(fillWording(words, longestNames));
  if (segments > longestOwnText) {
    problems.push(
      `It takes ${segments} segments with the longest names; at most ${longestOwnText} are sent.`,
    );
  }
  const promised = promise.exec(words);
  if (promised !== null) problems.push(`"${promised[0]}" promises or diagnoses; no text may.`);
  if (text === 'check-in' || text === 'reminder') {
    if (!zeroAndTen.test(words)) problems.push('It does not ask for a number from 0 to 10.');
    if (!pastWeek[language].test(words)) problems.push('It does not ask about the past week.');
  }
  if (text === 'welcome') {
    if (!/\bSTOP\b/.test(words)) problems.push('It does not say that STOP ends the texts.');
    if (!helpWord[language].test(words)) problems.push('It does not say how to get help.');
  }
  return problems;
}

/**
 * What is wrong with a clinic's own wording, in sentences for the person who wrote it; empty when it may be
 * saved. A blank text is fine: the built-in one holds.
 */
export function checkWording(wording: Wording): string[] {
  return languages.flatMap((language) =>
    wordableTexts.flatMap((text) => {
      const words = ownWording(wording, language, text);
      if (words === null) return [];
      return problemsOf(words, text, language).map(
        (problem) => `${text}, ${languageNames[language]}: ${problem}`,
      );
    }),
  );
}
