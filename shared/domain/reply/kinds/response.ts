import * as english from '../lexicon/english/requests.ts';
import * as spanish from '../lexicon/spanish/requests.ts';
import { hasPhrase, phraseList } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { answerWords } from '../text/whole-text.ts';

export type Response = 'better' | 'same' | 'worse';

const TELLING = new Map<string, Response>([
  ...[...english.BETTER, ...spanish.BETTER].map((word): [string, Response] => [word, 'better']),
  ...[...english.SAME, ...spanish.SAME].map((word): [string, Response] => [word, 'same']),
  ...[...english.WORSE, ...spanish.WORSE].map((word): [string, Response] => [word, 'worse']),
]);
const TELLS = phraseList([...TELLING.keys()].join('|'));
const FILLERS = new Set([...english.RESPONSE_FILLERS, ...spanish.RESPONSE_FILLERS]);
/** "No better" and "no worse" say that nothing changed; "no change" says so too. */
const DENIALS = new Set(['no', 'not', 'any', 'sin', 'ni', 'neither', 'nor', 'without']);

/** "Same as last week" is asked back with the last score, and "a lo mejor" is perhaps. */
const COMPARED = new Set([...english.COMPARED, ...spanish.COMPARED]);

/**
 * How the patient feels since a session, where that is the whole text: better, same or worse with small words
 * around it. The words of `score` may stand beside it ("same 5").
 */
export function readResponse(
  tokens: readonly Token[],
  span: { start: number; end: number } | null,
): Response | null {
  if (!hasPhrase(TELLS, tokens) || tokens.some(({ text }) => text === '?')) return null;
  const rest = span === null ? tokens : [...tokens.slice(0, span.start), ...tokens.slice(span.end)];
  const words = answerWords(rest);
  if (words === null || words.length > 9) return null;
  if (COMPARED.has(words.join(' '))) return null;
  const told = new Set(words.flatMap((word) => TELLING.get(word) ?? []));
  const plain = words.every((word) => TELLING.has(word) || FILLERS.has(word) || DENIALS.has(word));
  const [only] = told;
  const denied = words.filter((word) => DENIALS.has(word)).length;
  // "No better no worse": both are denied.
  if (plain && told.size === 2 && !told.has('same') && denied >= 2) return 'same';
  if (!plain || only === undefined || told.size > 1) return null;
  if (denied === 0) return saysNoChange(words) ? null : only;
  return only === 'worse' && !words.includes('no') ? null : 'same';
}

/** "Change" and "different" are the same only when they are denied. */
function saysNoChange(words: readonly string[]): boolean {
  return words.some((word) => /^(change|changes|difference|different|cambio|cambios)$/.test(word));
}
