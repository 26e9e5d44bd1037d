import type { Language } from '../clinic/settings.ts';

/** Short Spanish words that English texts do not hold, and the Spanish keywords. */
const spanish = new Set(
  (
    'ayuda alto parar basta baja quiero quisiera morir morirme matarme vivir puedo aguanto dolor duele pecho ' +
    'respirar hola gracias por favor que qué el la los las una mi mis me te se estoy está esta muy con sin para ' +
    'pero como cómo y de del necesito ya más mas no'
  ).split(' '),
);
/** Those of them that are English words too, or that both languages share. */
const shared = new Set([
  'no',
  'me',
  'alto',
  'te',
  'se',
  'la',
  'el',
  'los',
  'las',
  'y',
  'mas',
  'con',
  'de',
  'que',
]);
const keywords = new Set(['alto', 'ayuda', 'baja', 'basta', 'parar']);
const longestRead = 400;

/**
 * The language a stranger seems to write, so that emergency words are understood. A patient's is on record; here
 * one Spanish word that English does not share decides, or three that could be either.
 */
export function languageOf(text: string): Language {
  const words =
    text
      .slice(0, longestRead)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const [only] = words;
  if (words.length === 1 && only !== undefined) return keywords.has(only) ? 'es' : 'en';
  const found = words.filter((word) => spanish.has(word));
  const sure = found.filter((word) => !shared.has(word));
  return sure.length > 0 || new Set(found).size > 2 ? 'es' : 'en';
}
