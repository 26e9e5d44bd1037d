import * as english from '../lexicon/english/requests.ts';
import * as spanish from '../lexicon/spanish/requests.ts';
import { hasPhrase, phraseList } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { answerWords, withoutPoliteness } from '../text/whole-text.ts';
import { wordSet } from '../text/word-set.ts';

export type Control = 'less' | 'more' | 'later' | 'pause';

/** In the order in which they are looked for: a pause says more than a later, and both more than a less. */
const CONTROLS: [Control, ReturnType<typeof phraseList>][] = [
  ['pause', phraseList(english.PAUSE, spanish.PAUSE)],
  ['less', phraseList(english.LESS, spanish.LESS)],
  ['later', phraseList(english.LATER, spanish.LATER)],
  ['more', phraseList(english.MORE, spanish.MORE)],
];

/** "Sessions less often", "pause my membership", "remind me when my appt is": of no text, and a person answers. */
const OF_SESSIONS = phraseList(english.OF_SESSIONS, spanish.OF_SESSIONS);
const DENIALS = wordSet('no not dont never');

/** Words that ask for it only when they are the whole text, politeness aside. */
const ALONE = new Map<string, Control>([
  ...[...english.LESS_ALONE, ...spanish.LESS_ALONE].map((word): [string, Control] => [word, 'less']),
  ...[...english.MORE_ALONE, ...spanish.MORE_ALONE].map((word): [string, Control] => [word, 'more']),
  ...[...english.LATER_ALONE, ...spanish.LATER_ALONE].map((word): [string, Control] => [word, 'later']),
  ...[...english.PAUSE_ALONE, ...spanish.PAUSE_ALONE].map((word): [string, Control] => [word, 'pause']),
]);

/** A request for the texts is short; a long text that holds the words tells of something else. */
const MOST_WORDS = 16;

/** What the patient wants of the texts: fewer, more, later, none for a while. */
export function readControl(tokens: readonly Token[]): Control | null {
  if (tokens.filter(({ kind }) => kind === 'word').length > MOST_WORDS) return null;
  const word = answerWords(tokens);
  if (word?.length === 1 && !tokens.some(({ text }) => text === '?')) {
    const alone = ALONE.get(word[0] ?? '');
    if (alone !== undefined) return alone;
  }
  const plain = withoutPoliteness(tokens);
  const asked = CONTROLS.find(([, list]) => hasPhrase(list, tokens) || hasPhrase(list, plain))?.[0] ?? null;
  if (hasPhrase(OF_SESSIONS, tokens) || (asked === 'more' && isDenied(tokens))) return null;
  return asked;
}

/** "I don't need more texts", but "text me more, I don't mind". */
function isDenied(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }, at) => DENIALS.has(text) && tokens[at + 1]?.text !== 'mind');
}
