import * as english from '../lexicon/english/felt.ts';
import * as requests from '../lexicon/english/requests.ts';
import * as spanish from '../lexicon/spanish/felt.ts';
import * as peticiones from '../lexicon/spanish/requests.ts';
import { readMessage } from '../text/message.ts';
import { findPhrases, hasPhrase, type Match, phraseList } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import type { Response } from './response.ts';
import { readSession } from './session.ts';

const FELT: readonly [Response, ReturnType<typeof phraseList>][] = [
  ['better', phraseList(...english.FELT_BETTER, ...spanish.FELT_BETTER)],
  ['same', phraseList(...english.FELT_SAME, ...spanish.FELT_SAME)],
  ['worse', phraseList(...english.FELT_WORSE, ...spanish.FELT_WORSE)],
];

/** Said anywhere in the text, they make a feeling of the other kind doubtful. */
const CONTRARY: Record<Response, ReturnType<typeof phraseList>> = {
  better: phraseList([...requests.WORSE, ...peticiones.WORSE].join('|')),
  same: phraseList('sore|bruised|adolorida|adolorido|moretones'),
  worse: phraseList([...requests.BETTER, ...peticiones.BETTER].join('|')),
};

const DENIALS = wordSet(
  'no not never wasnt isnt werent arent didnt dont doesnt hasnt havent without nothing sin ni nunca',
);

/**
 * How the patient felt after a session, where a text that tells of one says so in passing ("sore for two days after");
 * null where it says nothing of it, or two things.
 */
export function feltAfter(text: string): Response | null {
  const { head } = readMessage(text);
  const news = readSession(head);
  if (news !== 'attended' && news !== 'other') return null;
  const told = FELT.filter(([, list]) => findPhrases(list, head).some((match) => !isDenied(head, match)));
  const [first, second] = told;
  if (first === undefined || second !== undefined) return null;
  return hasPhrase(CONTRARY[first[0]], head) ? null : first[0];
}

/** "Wasn't sore after it", "no me siento mejor desde la sesión". */
function isDenied(tokens: readonly Token[], { start }: Match): boolean {
  for (let at = start - 1; at >= start - 3; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (DENIALS.has(token.text)) return true;
  }
  return false;
}
