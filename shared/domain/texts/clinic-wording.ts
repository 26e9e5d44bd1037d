import type { Language, Wording } from '../clinic/settings.ts';
import type { WordableText } from '../text-kinds.ts';
import type { Names } from './catalog.ts';

/** What a clinic's own wording may stand in for: `{firstName}`, `{clinic}`, `{phone}`, `{link}`. */
export const placeholders = ['firstName', 'clinic', 'phone', 'link'] as const;

/** What stands in braces and for nothing. */
export function unknownPlaceholders(words: string): string[] {
  return [...words.matchAll(/\{([^{}]*)\}/g)].flatMap(([whole, name]) =>
    placeholders.some((placeholder) => placeholder === name) ? [] : [whole],
  );
}

/** The clinic's own words for a text, placeholders and all; null when the built-in text holds. */
export function ownWording(
  wording: Wording | undefined,
  language: Language,
  text: WordableText,
): string | null {
  const own = wording?.[language]?.[text];
  return own === undefined || own.trim() === '' ? null : own;
}

/**
 * Takes `{firstName}` out so that the rest still reads well: "Hi {firstName}, how" becomes "Hi, how",
 * "Thanks, {firstName}." becomes "Thanks.", "{firstName}, how" becomes "How".
 */
function withoutName(wording: string): string {
  return wording
    .replace(
      /(^|[.!?] |[¡¿])\{firstName\}[,:;!]? ?(\p{L}?)/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    )
    .replace(/,? ?\{firstName\}(?=[.!?]|$)/g, '')
    .replace(/ ?\{firstName\}/g, '');
}

/** Fills the placeholders; `{link}` is the clinic's phone when it has no booking link. */
export function fillWording(wording: string, { name, clinic, phone, link }: Names): string {
  const values: Record<string, string> = { firstName: name ?? '', clinic, phone, link: link ?? phone };
  const bare = name === null ? withoutName(wording) : wording;
  // One pass, so that a value with braces in it is not taken for a placeholder.
  return bare.replace(/\{(\w+)\}/g, (whole, key: string) =>
    Object.hasOwn(values, key) ? `${values[key]}` : whole,
  );
}
