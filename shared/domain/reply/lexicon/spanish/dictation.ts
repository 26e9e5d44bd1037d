/** Punctuation as a Spanish speaker says it to a phone. */
export const SIGNS: readonly [string, string][] = [
  ['punto', '.'],
  ['coma', ','],
];
