import { LoneSurrogateError } from './errors.ts';

/**
 * JSON.stringify writes half a surrogate pair, and nothing else, as such an escape. An even number of
 * backslashes before it tells the escape from a text that says `\ud800` itself.
 */
const loneSurrogate = /(?<!\\)(?:\\\\)*\\ud[89a-f][0-9a-f]{2}/;

/** JSON of a value that is to be stored. Throws LoneSurrogateError for text that is not well-formed. */
export function toStoredJson(value: unknown): string {
  const json = JSON.stringify(value);
  // Hardly any text has such an escape at all, and looking for two characters is quicker than for a pattern.
  if (json.includes('\\ud') && loneSurrogate.test(json)) throw new LoneSurrogateError();
  return json;
}
