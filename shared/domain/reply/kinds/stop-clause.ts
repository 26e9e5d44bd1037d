/**
 * One reading of a clause that asks to end the texts: a verb of ending, leaving, sending or wanting, whether it is
 * denied, who is to do it, and what it is done to. Verbs and objects (lexicon/shared/stop-words.ts) combine freely, in
 * English, in Spanish and in both at once; a clause whose object is a pain, a drug or an appointment is none.
 */
import {
  CONSENT,
  CONTACT,
  DENIALS,
  ENDING,
  ENDING_THINGS,
  FED_UP,
  GETTING,
  KEEPING,
  LOSING,
  ME,
  OFF_VERBS,
  OPTING,
  QUESTIONS,
  REMOVED,
  REMOVING,
  REMOVING_ME,
  REVOKING,
  SAYING,
  SELF,
  SEND_VERBS,
  SERVICES,
  SIGNING,
  TEXT_VERBS,
  TEXTING,
  TEXTS,
  WANTING,
  WHICH,
} from '../lexicon/shared/stop-words.ts';
import { past } from '../text/past.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { readAskedNoMore, readAsking } from './stop-asking.ts';
import {
  OPT,
  readBaja,
  readConsent,
  readLosing,
  readOpting,
  readRemoving,
  readRemovingMe,
  readRevoking,
} from './stop-leaving.ts';
import { ends, isSentToMe, pastNumber, pastTexts, type Request, readThings } from './stop-objects.ts';
import { readMinded, readOff, readPhrasal } from './stop-phrasal.ts';
import {
  readNone,
  readRemoved,
  readSending,
  readSigned,
  readWanting,
  readWantingOut,
} from './stop-refusals.ts';
import { isAsked } from './stop-subject.ts';

/** The plainest request to end the texts in any clause; null where none asks. */
export function requestIn(tokens: readonly Token[]): Request | null {
  let found: Request | null = null;
  const clauses = clausesOf(tokens);
  for (const [place, clause] of clauses.entries()) {
    // "Don't text me, call me instead."
    const others = [clauses[place - 1]?.[0] ?? '', clauses[place + 1]?.[0] ?? ''];
    if (others.some((word) => INSTEAD.has(word)) && clause.some((word) => DENIALS.has(word))) continue;
    if (didNotCome(clause)) continue;
    for (const [at, word] of clause.entries()) {
      for (const read of byWord.get(word) ?? []) {
        const request = read(clause, at);
        if (request === 'named') return request;
        found ??= request;
      }
    }
  }
  return found;
}

/** "Ya no llegué": who writes did not come; of texts one says that they may not arrive for oneself. */
function didNotCome(clause: Clause): boolean {
  const at = clause.indexOf('llegue');
  return at > 0 && clause[at - 1] === 'no' && !clause.some((word) => TEXTS.has(word));
}

const INSTEAD = wordSet('call email llamen llameme llamenme llame mejor');

type Reader = (clause: Clause, at: number) => Request | null;

/** "Stop texting me", "dejen de mandar mensajes", "cease all contact". */
function readEnding(clause: Clause, at: number): Request | null {
  if (ends(clause, at + 1)) {
    if (endsTexts(clause, at)) return 'named';
    if (isRepeated(clause, at) || (at > 1 && PLEASE.has(clause[at - 1] ?? ''))) return 'unnamed';
  }
  if (!isAsked(clause, at)) return null;
  const asking = readAsking(clause, past(clause, at + 1, BETWEEN, 5));
  if (asking !== null) return asking;
  const weekly = clause.findIndex((word, place) => word === 'every' && RHYTHM.has(clause[place + 1] ?? ''));
  // They come every week: whoever ends what comes so ends them all.
  if (weekly > at) return readEnding(clause.slice(0, weekly), at);
  // "Deje un mensaje" leaves one.
  if (clause[at]?.startsWith('dej') === true && /^(una?|el|su)$/.test(clause[at + 1] ?? '')) return null;
  // "My sciatica quit bothering me" tells of what happened.
  const isSubject = at === 1 || OF_THING.has(clause[at - 2] ?? '');
  if (clause[at] === 'quit' && isSubject && !BEFORE_QUIT.has(clause[at - 1] ?? '')) return null;
  const from = past(clause, at + 1, BETWEEN, 5);
  const verb = clause[from] ?? '';
  if (hasOtherWriter(clause, at) && TEXTING.has(verb)) return null;
  const isNoun = TEXTS.has(verb) && !TEXTING.has(verb);
  if (!isNoun && (TEXTING.has(verb) || TEXT_VERBS.has(verb) || SEND_VERBS.has(verb)))
    return isSentToMe(clause, from) ? 'named' : null;
  // "My phone quit getting texts" tells of what happened.
  if (GETTING.has(verb) && clause[at] === 'quit' && at > 0 && clause[at - 1] !== 'to') return null;
  return readThings(clause, GETTING.has(verb) ? from + 1 : from);
}

const BEFORE_QUIT = wordSet(
  'to please pls plz you u yall guys and now just ok okay hey hi people can could would will kindly or so then must should better gotta all already once last time must i we says said',
);

const OF_THING = wordSet('my the this that');

/** "He needs to stop texting me": somebody else writes. */
function hasOtherWriter(clause: Clause, at: number): boolean {
  const needs = clause.findLastIndex((word, place) => place < at && NEEDS.has(word));
  return needs > 0 && THIRD.has(clause[needs - 1] ?? '');
}

const NEEDS = wordSet('needs wont keeps should has must will would');
const THIRD = wordSet('he she');

const RHYTHM = wordSet('week month time single');
const BETWEEN = wordSet(
  'estar please pls just now already fucking freaking damn all with w it de con a ya from me us los the right',
);

/** "I asked you to stop", "how many times do I have to say stop". */
function isRepeated(clause: Clause, at: number): boolean {
  const said = past(clause.slice(0, at).reverse(), 0, TOLD, 3);
  const place = at - 1 - said;
  const before = clause.slice(0, place);
  return (
    SAYING.has(clause[place] ?? '') && (before.some((word) => SELF.has(word)) || before.includes('times'))
  );
}

const PLEASE = wordSet('please pls plz');
const TOLD = wordSet('you u yall them to guys');

/** "These texts need to stop", "I asked for the messages to end". */
function endsTexts(clause: Clause, at: number): boolean {
  let from = at - 1;
  while (at - from < 5 && MUST.has(clause[from] ?? '')) from -= 1;
  const before = clause.slice(0, from);
  const isWished = before.some((word) => MAKES.has(word));
  const isSaid = isWished || (from < at - 1 && !WOULD.has(clause[at - 1] ?? ''));
  return (
    isSaid &&
    isWhatComes(clause, from) &&
    !before.slice(-4).some((word) => DENIALS.has(word) || MISSES.has(word))
  );
}

/** "Texts", "check-ins", "these pain questions", "this service", with nothing of others' before. */
function isWhatComes(clause: Clause, at: number): boolean {
  const word = clause[at] ?? '';
  if (TEXTS.has(word)) return true;
  if (word === 'thing') return TEXTS.has(clause[at - 1] ?? '');
  if (/^(ins?|ups?)$/.test(word)) return clause[at - 1] === 'check';
  const which = [clause[at - 1] ?? '', clause[at - 2] ?? ''];
  if (QUESTIONS.has(word)) return which.some((each) => WHICH.has(each));
  return (
    (SERVICES.has(word) && /^(this|your|este)$/.test(which[0] ?? '')) ||
    (CONTACT.has(word) && which[0] === 'all')
  );
}

const MUST = wordSet('to need needs must have has should gotta better please would will');
const WOULD = wordSet('would will');
const MAKES = wordSet('want need make makes please wish hope hoping like love prefer hate');
const MISSES = wordSet('did why when do');

/** "Cancel these texts", "como cancelo los mensajes": alone they may be of anything. */
function readEndingThings(clause: Clause, at: number): Request | null {
  if (ends(clause, at + 1) && endsTexts(clause, at)) return 'named';
  // "Para de escribirme".
  if (clause[at] === 'para' && clause[at + 1] === 'de') return readEnding(clause, at);
  // "Leave me a message".
  if (clause[at] === 'leave' && !/^(this|the|your)$/.test(clause[at + 1] ?? '')) return null;
  if (!isAsked(clause, at)) return null;
  const from = past(clause, at + 1, BETWEEN, 5);
  // "Para los mensajes de cita": what they are for.
  if (/^paran?$/.test(clause[at] ?? '') && !ends(clause, pastTexts(clause, from) ?? from)) return null;
  const things = readThings(clause, from);
  return things === 'named' || clause[at] === 'end' ? things : null;
}

/** "I would appreciate it if you stopped texting me". */
function readStopped(clause: Clause, at: number): Request | null {
  const before = clause.slice(0, at);
  if (!before.includes('if') || !before.some((word) => WISHED.has(word))) return null;
  return TEXTING.has(clause[at + 1] ?? '') && isSentToMe(clause, at + 1) ? 'named' : null;
}

const WISHED = wordSet('appreciate love like great nice prefer wish grateful');

/** "Leave my phone alone", "dejen mi cel en paz". */
function readLeft(clause: Clause, at: number): Request | null {
  const me = past(clause, at + 1, ME, 1);
  const inWord = /(me|nos)$/.test(clause[at] ?? '');
  const isMe = me > at + 1 || inWord;
  const to = isMe ? me : pastNumber(clause, past(clause, at + 1, TO, 1));
  if (to === null) return null;
  const inPeace = clause[to] === 'en' && clause[to + 1] === 'paz';
  if (!inPeace && !ALONE.has(clause[to] ?? '')) return null;
  if (!ends(clause, inPeace ? to + 2 : to + 1) || !isAsked(clause, at)) return null;
  return isMe ? 'unnamed' : 'named';
}

const TO = wordSet('a');
const ALONE = wordSet('alone be tranquila tranquilo');

/** By the word that a request turns on; all that know it are asked in turn. */
const READERS: readonly [ReadonlySet<string>, Reader][] = [
  [KEEPING, readLeft],
  [ENDING, readEnding],
  [LOSING, readLosing],
  [OPTING, readOpting],
  [OPT, readOpting],
  [REVOKING, readRevoking],
  [REMOVING_ME, readRemovingMe],
  [REMOVING, readRemoving],
  [ENDING_THINGS, readEndingThings],
  [OFF_VERBS, readOff],
  [wordSet('stopped'), readStopped],
  [wordSet('stopping ending canceling cancelling ceasing'), readMinded],
  [CONSENT, readConsent],
  [wordSet('ask check pregunten pregunte preguntes'), readAskedNoMore],
  [wordSet('asked requested'), readWantingOut],
  [wordSet('baja'), readBaja],
  [SEND_VERBS, readSending],
  [SIGNING, readSigned],
  [WANTING, readWanting],
  [TEXT_VERBS, readSending],
  [TEXTING, readSending],
  [wordSet('rid out off end'), readPhrasal],
  [REMOVED, readRemoved],
  [FED_UP, readNone],
  [wordSet('no not ni without'), readNone],
];

const byWord = new Map<string, Reader[]>();
for (const [words, reader] of READERS)
  for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), reader]);
