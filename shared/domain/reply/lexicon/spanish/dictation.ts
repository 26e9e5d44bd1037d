/** Punctuation as a Spanish speaker says it to a phone. */
export const SIGNS: readonly [string, string][] = [
  ['punto', '.'],
  ['coma', ','],
];
export const BEFORE_THINGS = 'un el ese este cada mi su ningun algun cierto de del al en a que';
