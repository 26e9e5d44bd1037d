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
    return last && words.some((word) => COMFORT.has(word));
  });
}

/** The sentences that are of nobody else, as words. */
function sentencesOf(tokens: readonly Token[], isForeign: IsForeign): string[][] {
  const sentences = partsOf(tokens, isHardBreak).flatMap(({ tokens: part }) =>
    windowsOf(part.filter(({ kind }) => kind === 'word').map(({ text }) => text)),
  );
  return sentences.filter((words) => !words.some((word, at) => isForeign(word) && !isWhoTreats(words, at)));
}

/** Whoever is spoken to, and who did something other than have a massage: "she spent the hour on my hip". */
function isWhoTreats(words: readonly string[], at: number): boolean {
  return YOU.has(words[at] ?? '') || (THEY.has(words[at] ?? '') && !HAVING.has(words[at + 1] ?? ''));
}

/** "My massage Saturday didnt do much", "third session went really well". */
function tellsWhatWas(words: readonly string[]): boolean {
  if (ASKING.has(words[0] ?? '') || words.some((word) => NO_NEWS.has(word))) return false;
  if (!words.some((word) => DID.has(word))) return false;
  return words.some((word, at) => {
    if (!MASSAGES.has(word) && !SESSIONS.has(word)) return false;
    if (THINGS.has(words[at + 1] ?? '')) return false;
    const owned =
      (at === 0 && !word.endsWith('s')) ||
      words.slice(Math.max(0, at - REACH), at).some((before) => OWNING.has(before));
    return owned || (MASSAGES.has(word) && words.some((each) => PAST_DAYS.has(each)));
  });
}

/** How far before a session its owner may stand: "my very first deep tissue massage". */
const REACH = 4;
