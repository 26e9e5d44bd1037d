import * as english from '../lexicon/english/session.ts';
import * as spanish from '../lexicon/spanish/session.ts';
import { isSite } from '../score/is-site.ts';
import { findPhrases, hasPhrase, type Match, type PhraseList, phraseList } from '../text/phrases.ts';
import { isHardBreak, type Token } from '../text/tokens.ts';
import { answerWords } from '../text/whole-text.ts';
import { wordSet } from '../text/word-set.ts';
import { tellsOfComfort, tellsOfPastSession } from './session-told.ts';

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
  if (tokens.some(({ text }) => text === '?') || isOver(answerWords(tokens) ?? [])) return undefined;
  const alone = ALONE.get(coreOf(answerWords(tokens) ?? []));
  if (alone !== undefined) return alone;
  if (hasPhrase(ELSEWHERE, tokens)) return undefined;
  if (isMissed(MISSED_FOR_GOOD, tokens)) return 'missed';
  if (tells(BOOKED_FOR_GOOD, tokens)) return 'booked';
  if (isFeedback(tokens)) return 'other';
  if (hasPhrase(REQUESTS, tokens)) return undefined;
  if (isMissed(MISSED, tokens)) return 'missed';
  if (tells(NOT_YET, tokens)) return 'not-yet';
  if (isNone(tokens)) return 'no-session';
  if (hasPhrase(PLANS, tokens)) return undefined;
  if (tells(BOOKED, tokens, isSaid)) return 'booked';
  if (tells(ATTENDED, tokens, isSaid)) return 'attended';
  if (tells(HOW_IT_WENT, tokens, isOwn)) return 'other';
  return tellsOfPastSession(tokens, isForeign) ? 'other' : undefined;
}

/** How hard, how warm: it is asked for as often as told. */
function isFeedback(tokens: readonly Token[]): boolean {
  return hasPhrase(FEEDBACK, tokens) || (!isMissed(MISSED, tokens) && tellsOfComfort(tokens, isForeign));
}

function isForeign(word: string): boolean {
  return FOREIGN.has(word);
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

type Fits = (tokens: readonly Token[], match: Match) => boolean;

function tells(list: PhraseList, tokens: readonly Token[], fits: Fits = () => true): boolean {
  return findPhrases(list, tokens).some((match) => isOurs(tokens, match) && fits(tokens, match));
}

/** "I'm done" may be despair as well as a session. */
function isOver(words: readonly string[]): boolean {
  const before = words.slice(0, -1);
  return words.at(-1) === 'done' && before.length > 0 && before.every((word) => OWN.has(word));
}

const OWN = wordSet('i im am so really totally');

/** "Never made it to my massage", "I haven't had a session since May". */
function isSaid(tokens: readonly Token[], { start }: Match): boolean {
  return !wordsBefore(tokens, start, 3).some((word) => DENIALS.has(word));
}

/** "We had a nice time" is of two people. */
function isOwn(tokens: readonly Token[], { start }: Match): boolean {
  return !wordsBefore(tokens, start, REACH).includes('we');
}

const DENIALS = wordSet(
  'wish hope hoping if should shouldve couldve wouldve thought almost nearly ojala not never no didnt havent hasnt couldnt wasnt cant wont dont sin nunca ni',
);

/** A reason that stands behind it may speak of anybody ("my kid was sick"), and a doubt tells of nothing. */
function isMissed(list: PhraseList, tokens: readonly Token[]): boolean {
  return findPhrases(list, tokens).some((match) => {
    const before = wordsBefore(tokens, match.start, 5);
    const within = tokens.slice(match.start, match.end).map(({ text }) => text);
    const after = tokens.slice(match.end, match.end + 3).map(({ text }) => text);
    // "Perdi mi cita del dentista".
    const kind = OF.has(after[0] ?? '') && !CLINIC.has(after[1] ?? '') ? after : [];
    // "I forgot my session is tomorrow".
    if (IS.has(after[0] ?? '')) return false;
    return ![...before, ...within, ...kind].some((word) => FOREIGN.has(word) || DOUBTS.has(word));
  });
}

const IS = wordSet('is isnt es');
const OF = wordSet('of del de with con at for');
const DOUBTS = wordSet(
  'almost nearly if casi may might must mustve think maybe probably possibly tal vez quiza quizas creo voy',
);

/** "You guys were closed, no session", and none that is still to come. */
function isNone(tokens: readonly Token[]): boolean {
  if (tokens.some(({ text }) => TO_COME.has(text))) return false;
  return findPhrases(NO_SESSION, tokens).some(({ start, end }) => {
    const near = [...wordsBefore(tokens, start, 5), ...tokens.slice(start, end).map(({ text }) => text)];
    return !near.some((word) => FOREIGN.has(word) && !CLINIC.has(word));
  });
}

const TO_COME = wordSet('tomorrow next upcoming manana proxima proximo siguiente');
const CLINIC = wordSet('you u they');

function wordsBefore(tokens: readonly Token[], start: number, most: number): string[] {
  const words: string[] = [];
  for (let at = start - 1; words.length < most && !isHardBreak(tokens[at]); at -= 1) {
    const token = tokens[at];
    if (token?.kind === 'word') words.push(token.text);
  }
  return words;
}

/** "With you", "thank you": the clinic is spoken to, and nobody else spoken of. */
function isOurselves(tokens: readonly Token[], at: number): boolean {
  const own = ['you', 'u', 'guys'].includes(tokens[at]?.text ?? '');
  const seen =
    tokens[at - 1]?.text === 'saw' || (tokens[at]?.text === 'guys' && tokens[at - 2]?.text === 'saw');
  const isDone = !DOING.has(tokens[at + 1]?.text ?? '');
  const speaks = tokens[at + 1]?.text === 'guys' || tokens[at]?.text === 'guys';
  return (
    own &&
    (seen || (speaks && isDone) || ['with', 'thank', 'from', 'by', 'w'].includes(tokens[at - 1]?.text ?? ''))
  );
}

const DOING = wordSet('had have get got go went enjoy enjoyed make need want');

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
    .some(
      ({ text }, at, near) =>
        (FOREIGN.has(text) && !isOurselves(near, at) && !isWhoTreated(near, at)) || isOwnTherapist(near, at),
    );
}

/** "Had my session yesterday with Maria, she was wonderful": who is praised behind the name is who treated. */
function isWhoTreated(tokens: readonly Token[], at: number): boolean {
  if (!PRONOUNS.has(tokens[at]?.text ?? '')) return false;
  // "She spent 20 minutes on my hip", "he worked on my neck"; who worked on a car or on teeth is another.
  if (TREATS.has(tokens[at + 1]?.text ?? '') && isOnBody(tokens.slice(at + 2, at + 8))) return true;
  if (!TREATED.has(tokens[at + 1]?.text ?? '')) return false;
  const near = tokens.slice(Math.max(0, at - 8), at);
  return near.some(
    ({ text }, place) =>
      (text === 'with' || text === 'con') &&
      near[place + 1]?.kind === 'word' &&
      !FOREIGN.has(near[place + 1]?.text ?? '') &&
      !OWNERS.has(near[place + 1]?.text ?? ''),
  );
}

const PRONOUNS = wordSet('she he her his ella el');
const TREATED = wordSet(
  'was is were did has really helped worked fixed got made loosened dug always found es fue era tiene me lo hizo',
);
const TREATS = wordSet('spent worked pressed dug kneaded rubbed focused stretched loosened');

function isOnBody(behind: readonly Token[]): boolean {
  return behind.some(({ text }) => text === 'me' || isSite(text));
}

/** Behind "with" they lead to somebody without a name. */
const OWNERS = wordSet('my a an the our mi un una la el su');
