/** Punctuation as an English speaker says it to a phone. */
export const SIGNS: readonly [string, string][] = [
  ['period', '.'],
  ['comma', ','],
  ['colon', ':'],
  ['exclamation', '!'],
  ['question', '?'],
];
