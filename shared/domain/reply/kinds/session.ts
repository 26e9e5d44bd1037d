import * as english from '../lexicon/english/session.ts';
import * as spanish from '../lexicon/spanish/session.ts';
import { findPhrases, hasPhrase, type Match, phraseList } from '../text/phrases.ts';
import { isHardBreak, type Token } from '../text/tokens.ts';
import { answerWords } from '../text/whole-text.ts';
import { wordSet } from '../text/word-set.ts';

/** Of the last session: it happened, was missed, was none, is still to come; of the next: it is booked; else how it went. */
export type SessionNews = 'attended' | 'missed' | 'booked' | 'no-session' | 'not-yet' | 'other';

const REQUESTS = phraseList(english.REQUESTS, spanish.REQUESTS);
const PLANS = phraseList(english.PLANS, spanish.PLANS);
const MISSED_FOR_GOOD = phraseList(english.MISSED_FOR_GOOD, spanish.MISSED_FOR_GOOD);
const BOOKED_FOR_GOOD = phraseList(spanish.BOOKED_FOR_GOOD);
const MISSED = phraseList(english.MISSED, spanish.MISSED);
const BOOKED = phraseList(english.BOOKED, spanish.BOOKED);
const ATTENDED = phraseList(english.ATTENDED, spanish.ATTENDED);
const NO_SESSION = phraseList(english.NO_SESSION, spanish.NO_SESSION);
const NOT_YET = phraseList(english.NOT_YET, spanish.NOT_YET);
const HOW_IT_WENT = phraseList(english.HOW_IT_WENT, spanish.HOW_IT_WENT);
const FEEDBACK = phraseList(english.FEEDBACK, spanish.FEEDBACK);
const ELSEWHERE = phraseList(english.ELSEWHERE, spanish.ELSEWHERE);
const FOREIGN = wordSet(english.FOREIGN, spanish.FOREIGN);
const FILLERS = wordSet(english.FILLERS, spanish.FILLERS);

const ALONE = new Map<string, SessionNews>([
  ...entries('attended', english.ATTENDED_ALONE, spanish.ATTENDED_ALONE),
  ...entries('missed', english.MISSED_ALONE, spanish.MISSED_ALONE),
  ...entries('booked', english.BOOKED_ALONE, spanish.BOOKED_ALONE),
  ...entries('no-session', english.NO_SESSION_ALONE, spanish.NO_SESSION_ALONE),
  ...entries('not-yet', english.NOT_YET_ALONE, spanish.NOT_YET_ALONE),
  ...entries('other', english.OTHER_ALONE, spanish.OTHER_ALONE),
]);

const LONGEST_ALONE = Math.max(...Array.from(ALONE.keys(), (words) => words.split(' ').length));

function entries(news: SessionNews, ...lists: string[]): [string, SessionNews][] {
  return lists.flatMap((list) => list.split('/')).map((words) => [words, news]);
}

/**
 * What a text says about the last session or the next of this clinic, when it says anything: a short word that is
 * the whole text has the session for its object, every other phrase names it.
 */
export function readSession(tokens: readonly Token[]): SessionNews | undefined {
  if (tokens.some(({ text }) => text === '?')) return undefined;
  const alone = ALONE.get(coreOf(answerWords(tokens) ?? []));
  if (alone !== undefined) return alone;
  if (hasPhrase(ELSEWHERE, tokens)) return undefined;
  if (tells(MISSED_FOR_GOOD, tokens)) return 'missed';
  if (tells(BOOKED_FOR_GOOD, tokens)) return 'booked';
  if (hasPhrase(FEEDBACK, tokens)) return 'other';
  if (hasPhrase(REQUESTS, tokens)) return undefined;
  if (tells(MISSED, tokens)) return 'missed';
  if (tells(NOT_YET, tokens)) return 'not-yet';
  if (tells(NO_SESSION, tokens)) return 'no-session';
  if (hasPhrase(PLANS, tokens)) return undefined;
  if (tells(BOOKED, tokens)) return 'booked';
  if (tells(ATTENDED, tokens)) return 'attended';
  return tells(HOW_IT_WENT, tokens) ? 'other' : undefined;
}

/** The words of a short answer without the small ones around them. */
function coreOf(words: readonly string[]): string {
  // "I didnt have one": as much as may be is left as it stands.
  for (let from = 0; ; from += 1) {
    for (let to = words.length; to > from; to -= 1) {
      const core = to - from > LONGEST_ALONE ? '' : words.slice(from, to).join(' ');
      if (ALONE.has(core)) return core;
      if (!FILLERS.has(words[to - 1] ?? '')) break;
    }
    if (!FILLERS.has(words[from] ?? '')) break;
  }
  const core = words.filter((word) => !FILLERS.has(word));
  return core.length > LONGEST_ALONE ? '' : core.join(' ');
}

function tells(list: ReturnType<typeof phraseList>, tokens: readonly Token[]): boolean {
  return findPhrases(list, tokens).some((match) => isOurs(tokens, match));
}

/** "With you", "thank you": the clinic is spoken to, and nobody else spoken of. */
function isOurselves(tokens: readonly Token[], at: number): boolean {
  const own = ['you', 'u', 'guys'].includes(tokens[at]?.text ?? '');
  const seen =
    tokens[at - 1]?.text === 'saw' || (tokens[at]?.text === 'guys' && tokens[at - 2]?.text === 'saw');
  return own && (seen || ['with', 'thank', 'from', 'by', 'w'].includes(tokens[at - 1]?.text ?? ''));
}

/** "With my therapist": of the mind, where nobody says massage. */
function isOwnTherapist(tokens: readonly Token[], at: number): boolean {
  const owned = ['my', 'a', 'mi', 'un', 'una'].includes(tokens[at - 1]?.text ?? '');
  return (
    owned && THERAPISTS.has(tokens[at]?.text ?? '') && ['with', 'con'].includes(tokens[at - 2]?.text ?? '')
  );
}

const THERAPISTS = wordSet('therapist terapeuta counselor shrink');

/** How far around a phrase its sentence is looked at. */
const REACH = 16;

/** Neither somebody else's session nor one of another kind. */
function isOurs(tokens: readonly Token[], { start, end }: Match): boolean {
  let from = start;
  while (from > 0 && start - from < REACH && !isHardBreak(tokens[from - 1])) from -= 1;
  let to = end;
  while (to - end < REACH && !isHardBreak(tokens[to])) to += 1;
  return !tokens
    .slice(from, to)
    .some(({ text }, at, near) => (FOREIGN.has(text) && !isOurselves(near, at)) || isOwnTherapist(near, at));
}
