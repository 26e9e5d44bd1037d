/**
 * One reading of a clause that asks to end the texts: a verb of ending, leaving, sending or wanting, whether it is
 * denied, who is to do it, and what it is done to. Verbs and objects (lexicon/shared/stop-words.ts) combine freely, in
 * English, in Spanish and in both at once; a clause whose object is a pain, a drug or an appointment is none.
 */
import {
  CONSENT,
  DENIALS,
  DETAILS,
  ENDING,
  ENDING_THINGS,
  FED_UP,
  GETTING,
  KEEPING,
  LOSING,
  ME,
  OFF_VERBS,
  OPTING,
  PRONOUNS,
  REMOVED,
  REMOVING,
  REMOVING_ME,
  REVOKING,
  SAYING,
  SELF,
  SEND_VERBS,
  SIGNING,
  TEXT_VERBS,
  TEXTING,
  TEXTS,
  WANTING,
} from '../lexicon/shared/stop-words.ts';
import { past } from '../text/past.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { type Clause, clausesOf } from './clauses.ts';
import {
  ends,
  isSentToMe,
  pastNumber,
  pastTexts,
  type Request,
  readOut,
  readThings,
  WHOSE,
} from './stop-objects.ts';
import { readNone, readRemoved, readSending, readSigned, readWanting } from './stop-refusals.ts';
import { isAsked, isDenied } from './stop-subject.ts';

/** The plainest request to end the texts in any clause; null where none asks. */
export function requestIn(tokens: readonly Token[]): Request | null {
  let found: Request | null = null;
  const clauses = clausesOf(tokens);
  for (const [place, clause] of clauses.entries()) {
    // "Don't text me, call me instead."
    const others = [clauses[place - 1]?.[0] ?? '', clauses[place + 1]?.[0] ?? ''];
    if (others.some((word) => INSTEAD.has(word)) && clause.some((word) => DENIALS.has(word))) continue;
    for (const [at, word] of clause.entries()) {
      const request = readersOf(word)?.(clause, at) ?? null;
      if (request === 'named') return request;
      found ??= request;
    }
  }
  return found;
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
  const weekly = clause.findIndex((word, place) => word === 'every' && RHYTHM.has(clause[place + 1] ?? ''));
  // They come every week: whoever ends what comes so ends them all.
  if (weekly > at) return readEnding(clause.slice(0, weekly), at);
  const from = past(clause, at + 1, BETWEEN, 5);
  const verb = clause[from] ?? '';
  const isNoun = TEXTS.has(verb) && !TEXTING.has(verb);
  if (!isNoun && (TEXTING.has(verb) || TEXT_VERBS.has(verb) || SEND_VERBS.has(verb)))
    return isSentToMe(clause, from) ? 'named' : null;
  // "My phone quit getting texts" tells of what happened.
  if (GETTING.has(verb) && clause[at] === 'quit' && at > 0 && clause[at - 1] !== 'to') return null;
  return readThings(clause, GETTING.has(verb) ? from + 1 : from);
}

const RHYTHM = wordSet('week month time single');
const BETWEEN = wordSet(
  'please pls just now already fucking freaking damn all with w it de con a ya from me us los the right',
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
  const isSaid = from < at - 1 || before.some((word) => MAKES.has(word));
  return (
    isSaid &&
    TEXTS.has(clause[from] ?? '') &&
    !before.slice(-4).some((word) => DENIALS.has(word) || MISSES.has(word))
  );
}

const MUST = wordSet('to need needs must have has should gotta better please');
const MAKES = wordSet('want need make makes please');
const MISSES = wordSet('did why when do');

/** "Cancel these texts", "como cancelo los mensajes": alone they may be of anything. */
function readEndingThings(clause: Clause, at: number): Request | null {
  if (ends(clause, at + 1) && endsTexts(clause, at)) return 'named';
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

/** "Turn these texts off", "shut off the messages". */
function readOff(clause: Clause, at: number): Request | null {
  if (!isAsked(clause, at)) return null;
  const from = clause[at + 1] === 'off' ? at + 2 : at + 1;
  const texts = pastTexts(clause, from);
  const to = texts ?? past(clause, from, PRONOUNS, 1);
  if (to === from || (from === at + 1 && clause[to] !== 'off')) return null;
  if (texts !== null) return 'named';
  return ends(clause, to + 1) ? 'unnamed' : null;
}

/** "Take my cell off your list", "borren mi numero", "remove me". */
function readRemoving(clause: Clause, at: number): Request | null {
  if (!isAsked(clause, at)) return null;
  const mine = past(clause, at + 1, ME, 1);
  // "Get us", "take me" are of something else.
  if (mine > at + 1) return TAKING.has(clause[at] ?? '') && ends(clause, mine) ? null : readOut(clause, mine);
  const number = pastNumber(clause, at + 1) ?? pastDetails(clause, at + 1);
  if (number === null) return null;
  if (readOut(clause, number) === 'named') return 'named';
  const rest = past(clause, number, AWAY, 1);
  // "Take my number", "get my phone" mean to have it.
  if (rest === number && TAKING.has(clause[at] ?? '')) return null;
  return ends(clause, rest) || (clause[rest] === 'from' && YOU.has(clause[rest + 1] ?? '')) ? 'named' : null;
}

const AWAY = wordSet('off out');
const TAKING = wordSet('take taking get pull cut drop kick');
const YOU = wordSet('you u yall your');

function pastDetails(clause: Clause, at: number): number | null {
  if (!WHOSE.has(clause[at] ?? '')) return null;
  const to = past(clause, at + 1, DETAILS, 3);
  return to > at + 1 ? to : null;
}

function readRemovingMe(clause: Clause, at: number): Request | null {
  const out = isAsked(clause, at) ? readOut(clause, at + 1) : null;
  // "Quiero salir" may be of anything.
  return clause[at] === 'salir' && out === 'unnamed' ? null : out;
}

const readQuiten: Reader = (clause, at) => readRemoving(clause, at) ?? readEndingThings(clause, at);
const QUITEN = wordSet('quiten quitar quite eliminen eliminar');

/** "Lose my number". */
function readLosing(clause: Clause, at: number): Request | null {
  const number = WHOSE.has(clause[at + 1] ?? '') ? pastNumber(clause, at + 1) : null;
  return number !== null && ends(clause, number) && isAsked(clause, at) ? 'named' : null;
}

/** "Unsubscribe my phone", "opt me out of the texts". */
function readOpting(clause: Clause, at: number): Request | null {
  if (!isAsked(clause, at) || (at > 0 && !BEFORE_OPTING.has(clause[at - 1] ?? ''))) return null;
  const me = past(clause, at + 1, ME, 1);
  let from = pastNumber(clause, me) ?? me;
  if (OPT.has(clause[at] ?? '')) {
    if (clause[from] !== 'out') return null;
    from = pastNumber(clause, from + 1) ?? from + 1;
  }
  const out = readOut(clause, from);
  return out === null || clause[at] === 'count' ? out : 'named';
}

const BEFORE_OPTING = wordSet(
  'to please pls i im and now just me am want you como puedo favor quiero y so ok',
);
const OPT = wordSet('opt opting count');

/** "I revoke my consent". */
function readRevoking(clause: Clause, at: number): Request | null {
  if (isDenied(clause, at)) return null;
  if (CONSENT.has(clause[past(clause, at + 1, REVOKED, 2)] ?? '')) return 'named';
  const me = past(clause, at + 1, ME, 1);
  return readOut(clause, me) === 'named' ? 'named' : null;
}

const REVOKED = wordSet('my mi all the el');

/** "Leave my phone alone", "dejen mi cel en paz"; else a verb of ending. */
function readLeaving(clause: Clause, at: number): Request | null {
  const left = readLeft(clause, at);
  return left === null && ENDING.has(clause[at] ?? '') ? readEnding(clause, at) : left;
}

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

/** "Denme de baja", "quiero dar de baja mi numero". */
function readBaja(clause: Clause, at: number): Request | null {
  if (clause[at - 1] !== 'de' || !GIVING.has(clause[at - 2] ?? '') || !isAsked(clause, at - 2)) return null;
  return readOut(clause, pastNumber(clause, at + 1) ?? at + 1) === null ? null : 'named';
}

const GIVING = wordSet('darme denme dame deme darnos dar den dennos desen dadme dadnos dad');

/** By the word that a request turns on; the first that knows it reads it. */
const READERS: readonly [ReadonlySet<string>, Reader][] = [
  [KEEPING, readLeaving],
  [ENDING, readEnding],
  [LOSING, readLosing],
  [OPTING, readOpting],
  [OPT, readOpting],
  [REVOKING, readRevoking],
  [REMOVING_ME, readRemovingMe],
  [QUITEN, readQuiten],
  [REMOVING, readRemoving],
  [ENDING_THINGS, readEndingThings],
  [OFF_VERBS, readOff],
  [wordSet('stopped'), readStopped],
  [wordSet('baja'), readBaja],
  [SEND_VERBS, readSending],
  [SIGNING, readSigned],
  [WANTING, readWanting],
  [TEXT_VERBS, readSending],
  [TEXTING, readSending],
  [REMOVED, readRemoved],
  [FED_UP, readNone],
  [wordSet('no not ni without'), readNone],
];

const byWord = new Map<string, Reader>();
for (const [words, reader] of READERS)
  for (const word of words) if (!byWord.has(word)) byWord.set(word, reader);

function readersOf(word: string): Reader | undefined {
  return byWord.get(word);
}
