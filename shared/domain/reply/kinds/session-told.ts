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

/** A sentence of the text tells of a session that was, by what it did or how it was there. */
export function tellsOfPastSession(tokens: readonly Token[], isForeign: (word: string) => boolean): boolean {
  const sentences = partsOf(tokens, isHardBreak).flatMap(({ tokens: part }) =>
    windowsOf(part.filter(({ kind }) => kind === 'word').map(({ text }) => text)),
  );
  return sentences.some(
    (words) =>
      !words.some((word) => NO_NEWS.has(word) || isForeign(word)) &&
      (tellsWhatWas(words) || tellsOfComfort(words)),
  );
}

/** "My massage Saturday didnt do much", "third session went really well". */
function tellsWhatWas(words: readonly string[]): boolean {
  if (!words.some((word) => DID.has(word))) return false;
  return words.some((word, at) => {
    if (!MASSAGES.has(word) && !SESSIONS.has(word)) return false;
    if (THINGS.has(words[at + 1] ?? '')) return false;
    const owned = words.slice(Math.max(0, at - REACH), at).some((before) => OWNING.has(before));
    return owned || (MASSAGES.has(word) && words.some((each) => PAST_DAYS.has(each)));
  });
}

/** How far before a session its owner may stand: "my very first deep tissue massage". */
const REACH = 4;

/** "Room 2 was freezing last time", "that elbow was a lot the last session". */
function tellsOfComfort(words: readonly string[]): boolean {
  const last = words.findIndex(
    (word, at) => LAST.has(word) && (TIMES.has(words[at + 1] ?? '') || TIMES.has(words[at - 1] ?? '')),
  );
  return last >= 0 && words.some((word) => COMFORT.has(word));
}
