/** Punctuation as an English speaker says it to a phone. */
export const SIGNS: readonly [string, string][] = [
  ['period', '.'],
  ['comma', ','],
  ['colon', ':'],
  ['exclamation', '!'],
  ['question', '?'],
];
/** Before such a word they make it a thing: "my period", "the trial period", "a comma". */
export const BEFORE_THINGS =
  'my her a an the no this that last next first each every your our their trial grace waiting long short heavy late missed on of for';
