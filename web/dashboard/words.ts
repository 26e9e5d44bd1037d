/**
 * Every word of the dashboard stands in `words.en.json`, and nowhere else: a second language is a second file of the
 * same shape. Words with a value in them hold it in braces; words that count have one form for each plural category.
 */
import english from './words.en.json' with { type: 'json' };

/** The words in use. */
export const words = english;

/** The language they are in, for dates and numbers too. */
export const locale = 'en-US';

type Values = Record<string, string | number>;

/** Puts values where the words have their names in braces. */
export function fill(template: string, values: Values): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

const categories = new Intl.PluralRules(locale);

/** The form that goes with a count, which it may name as `{count}`. */
export function counted(forms: { one: string; other: string }, count: number, values: Values = {}): string {
  const form = categories.select(count) === 'one' ? forms.one : forms.other;
  return fill(form, { count: count.toLocaleString(locale), ...values });
}

/** The words for a key that may be newer than this page; the key itself where there are none. */
export function wordsFor(among: Readonly<Record<string, string>>, key: string): string {
  return among[key] ?? key;
}
