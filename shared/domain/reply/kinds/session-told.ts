/**
 * How a session went, in a sentence that no list has: a massage or a session of one's own, and what was or what it did,
 * with nothing asked for, planned, paid or of anything else. Who treats should see it; no session is recorded from it.
 */
import * as english from '../lexicon/english/session-told.ts';
import * as spanish from '../lexicon/spanish/session-told.ts';
import { partsOf } from '../text/parts.ts';
import { isHardBreak, type Token } from '../text/tokens.ts';
import { windowsOf } from '../text/windows.ts';
import { wordSet } from '../text/word-set.ts';

const MASSAGES = wordSet(english.MASSAGES, spanish.MASSAGES);
const SESSIONS = wordSet(english.SESSIONS, spanish.SESSIONS);
const OWNING = wordSet(english.OWNING, spanish.OWNING);
const THINGS = wordSet(english.THINGS);
const LAST = wordSet(english.LAST, spanish.LAST);
const PAST_DAYS = wordSet(english.PAST_DAYS, spanish.PAST_DAYS);
const DID = wordSet(english.DID, spanish.DID);
const COMFORT = wordSet(english.COMFORT, spanish.COMFORT);
const TIMES = wordSet(english.TIMES, spanish.TIMES);
const NO_NEWS = wordSet(english.NO_NEWS, spanish.NO_NEWS);
const PLANNED = wordSet(english.PLANNED, spanish.PLANNED);
const TOOLS = wordSet(english.TOOLS);
const POINTING = wordSet(english.POINTING);
const AT_HOME = wordSet(english.AT_HOME, spanish.AT_HOME);
const LEAVING = wordSet(english.LEAVING);
const GIVING = wordSet(english.GIVING);
const BETWEEN = wordSet(english.BETWEEN, spanish.BETWEEN);
const NAMING = wordSet(english.NAMING, spanish.NAMING);
const OF = wordSet('of for de del para');
const ASKING = wordSet(english.ASKING, spanish.ASKING);
const YOU = wordSet(english.YOU);
const THEY = wordSet(english.THEY, spanish.THEY);
const HAVING = wordSet(english.HAVING, spanish.HAVING);

type IsForeign = (word: string) => boolean;

/** A sentence of the text tells of a session that was, by what it did. */
export function tellsOfPastSession(tokens: readonly Token[], isForeign: IsForeign): boolean {
  return sentencesOf(tokens, isForeign).some(tellsWhatWas);
}

/** "Room 2 was freezing last time", "oil made me itchy at the last massage": how it was there. */
export function tellsOfComfort(tokens: readonly Token[], isForeign: IsForeign): boolean {
  return sentencesOf(tokens, isForeign).some((words) => {
    const last = words.some(
      (word, at) => LAST.has(word) && (TIMES.has(words[at + 1] ?? '') || TIMES.has(words[at - 1] ?? '')),
    );
    return last && words.some((_, at) => isOfRoom(words, at));
  });
}

/** What one lies on there, or who presses with: "those elbows", and not "my elbow". */
function isOfRoom(words: readonly string[], at: number): boolean {
  const [before, word] = [words[at - 1] ?? '', words[at] ?? ''];
  return COMFORT.has(word) ? !AT_HOME.has(before) : TOOLS.has(word) && POINTING.has(before);
}

/** The sentences, as words, that are of nobody else, ask nothing and tell of nothing booked, paid or lost. */
function sentencesOf(tokens: readonly Token[], isForeign: IsForeign): string[][] {
  const sentences = partsOf(tokens, isHardBreak).flatMap(({ tokens: part }) =>
    windowsOf(part.filter(({ kind }) => kind === 'word').map(({ text }) => text)),
  );
  const isNone = (words: string[]) =>
    ASKING.has(words[0] ?? '') ||
    words.some(
      (word, at) =>
        NO_NEWS.has(word) || isLeftBehind(words, at) || (isForeign(word) && !isWhoTreats(words, at)),
    );
  return sentences.filter((words) => !isNone(words));
}

/** Whoever is spoken to, and who did something other than have a massage: "she spent the hour on my hip". */
function isWhoTreats(words: readonly string[], at: number): boolean {
  return YOU.has(words[at] ?? '') || (THEY.has(words[at] ?? '') && !HAVING.has(words[at + 1] ?? ''));
}

/** "I left my watch on the table". */
function isLeftBehind(words: readonly string[], at: number): boolean {
  return LEAVING.has(words[at] ?? '') && words[at + 1] === 'my';
}

/** "My massage Saturday didnt do much", "third session went really well". */
function tellsWhatWas(words: readonly string[]): boolean {
  if (words.some((word) => PLANNED.has(word)) || !words.some((word) => DID.has(word))) return false;
  return words.some((_, at) => isSession(words, at));
}

/** A massage or a session of one's own: nothing but how long, how deep and the how-manieth stands before it. */
function isSession(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  const isMassage = MASSAGES.has(word);
  if (!isMassage && !SESSIONS.has(word)) return false;
  if (THINGS.has(words[at + 1] ?? '') || isOfOther(words, at + 1)) return false;
  let from = at - 1;
  while (BETWEEN.has(words[from] ?? '')) from -= 1;
  const before = words[from] ?? '';
  if (before === '') return !word.endsWith('s');
  if (OWNING.has(before) || words.slice(from, at).some((each) => OWNING.has(each)))
    return !isGiven(words, from);
  return (
    isMassage && NAMING.has(before) && !isGiven(words, from) && words.some((each) => PAST_DAYS.has(each))
  );
}

/** "La sesión de terapia", "that session of congress"; but "la sesión de ayer". */
function isOfOther(words: readonly string[], at: number): boolean {
  return OF.has(words[at] ?? '') && !PAST_DAYS.has(words[at + 1] ?? '') && !MASSAGES.has(words[at + 1] ?? '');
}

/** "Gave myself a massage": had by nobody at the clinic. */
function isGiven(words: readonly string[], at: number): boolean {
  return words.slice(Math.max(0, at - 3), at).some((word) => GIVING.has(word));
}
