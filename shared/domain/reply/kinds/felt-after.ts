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
  const told = FELT.filter(([response, list]) =>
    findPhrases(list, head).some((match) => !isDenied(head, match, response)),
  );
  const [first, second] = told;
  if (first === undefined || second !== undefined) return null;
  return hasPhrase(CONTRARY[first[0]], head) ? null : first[0];
}

/** "Wasn't sore after it", "left me no better", "less sore after it", "my mom was sore after". */
function isDenied(tokens: readonly Token[], { start, end }: Match, response: Response): boolean {
  let from = start;
  while (from > 0 && start - from < 3 && tokens[from - 1]?.kind === 'word') from -= 1;
  const before = tokens.slice(from, start).map(({ text }) => text);
  const within = tokens.slice(start, end).map(({ text }) => text);
  if (before.some((word) => DENIALS.has(word) || TURNED.has(word) || OTHERS.has(word))) return true;
  // That there is no change is said by a denial.
  return response !== 'same' && within.some((word) => DENIALS.has(word) || TURNED.has(word));
}

/** They turn the feeling into its contrary, or out of the patient's. */
const TURNED = wordSet('less gone fewer hardly barely menos apenas');
const OTHERS = wordSet(
  'mom mother dad father husband wife son daughter sister brother friend he she they mama papa esposo esposa hijo hija hermana hermano amiga amigo ella',
);
