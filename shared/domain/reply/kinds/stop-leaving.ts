/** Leaving the list: "take me off", "unsubscribe", "I revoke my consent", "denme de baja". */
import {
  CONSENT,
  DENIALS,
  DETAILS,
  ME,
  OUT_OF,
  SEND_VERBS,
  TEXT_VERBS,
  TEXTING,
} from '../lexicon/shared/stop-words.ts';
import { past } from '../text/past.ts';
import { wordSet } from '../text/word-set.ts';
import type { Clause } from './clauses.ts';
import { ends, pastNumber, type Request, readOut, WHOSE } from './stop-objects.ts';
import { isAsked, isDenied } from './stop-subject.ts';

/** "Take my cell off your list", "borren mi numero", "remove me". */
export function readRemoving(clause: Clause, at: number): Request | null {
  if (!isAsked(clause, at)) return null;
  const mine = past(clause, at + 1, ME, 1);
  // "Get us", "take me" are of something else.
  if (mine > at + 1) {
    const out = TAKING.has(clause[at] ?? '') && ends(clause, mine) ? null : readOut(clause, mine);
    // "Drop me off", "sign me up".
    return out === 'unnamed' && SET_DOWN.has(clause[at] ?? '') ? null : out;
  }
  // "How do I get off this list".
  if (clause[at] === 'get' && OUT_OF.has(clause[at + 1] ?? '') && clause.slice(0, at).includes('how'))
    return readOut(clause, at + 1) === 'named' ? 'named' : null;
  const to = past(clause, at + 1, AWAY, 1);
  const number = pastNumber(clause, to) ?? pastDetails(clause, to);
  // "The block number" is of a road.
  if (number === null || (clause[at] === 'block' && !WHOSE.has(clause[to] ?? ''))) return null;
  const out = readOut(clause, number);
  if (out === 'named' || (out !== null && OUT_OF.has(clause[number] ?? '') && !TAKING.has(clause[at] ?? '')))
    return 'named';
  const rest = past(clause, number, AWAY, 1);
  // "Take my number", "get my phone" mean to have it.
  if (rest === number && TAKING.has(clause[at] ?? '')) return null;
  return ends(clause, rest) || (clause[rest] === 'from' && YOU.has(clause[rest + 1] ?? '')) ? 'named' : null;
}

const AWAY = wordSet('off out');
const TAKING = wordSet('take taking get pull cut drop kick sign');
const SET_DOWN = wordSet('drop pull cut kick sign');
const YOU = wordSet('you u yall your');

function pastDetails(clause: Clause, at: number): number | null {
  if (!WHOSE.has(clause[at] ?? '')) return null;
  const to = past(clause, at + 1, DETAILS, 3);
  return to > at + 1 ? to : null;
}

/** "Quitenme", "saquenme de la lista". */
export function readRemovingMe(clause: Clause, at: number): Request | null {
  const out = isAsked(clause, at) ? readOut(clause, at + 1) : null;
  // "Quiero salir" may be of anything.
  if (/^des(us|in)scrib/.test(clause[at] ?? '')) return out === null ? null : 'named';
  return /^sal(ir|go)$/.test(clause[at] ?? '') && out === 'unnamed' ? null : out;
}

/** "Lose my number". */
export function readLosing(clause: Clause, at: number): Request | null {
  const number = WHOSE.has(clause[at + 1] ?? '') ? pastNumber(clause, at + 1) : null;
  return number !== null && ends(clause, number) && isAsked(clause, at) ? 'named' : null;
}

/** "Unsubscribe my phone", "opt me out of the texts". */
export function readOpting(clause: Clause, at: number): Request | null {
  // "I opt out of texts" does it.
  const isDone = clause[at - 1] === 'i' && at === 1;
  if ((!isDone && !isAsked(clause, at)) || (at > 0 && !BEFORE_OPTING.has(clause[at - 1] ?? ''))) return null;
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
  'to please pls i im and now just me am want you como puedo favor quiero y so ok kindly wanna gotta lets hacer',
);
export const OPT = wordSet('opt opting count');

/** "I revoke my consent". */
export function readRevoking(clause: Clause, at: number): Request | null {
  if (isDenied(clause, at)) return null;
  if (CONSENT.has(clause[past(clause, at + 1, REVOKED, 2)] ?? '')) return 'named';
  const me = past(clause, at + 1, ME, 1);
  return readOut(clause, me) === 'named' ? 'named' : null;
}

const REVOKED = wordSet('my mi all the el');

/** "You don't have my consent", "my consent is withdrawn", "no les di permiso de escribirme". */
export function readConsent(clause: Clause, at: number): Request | null {
  const behind = past(clause, at + 1, HAS_BEEN, 3);
  if (GONE.has(clause[behind] ?? '')) return MINE.has(clause[at - 1] ?? '') ? 'named' : null;
  if (!clause.slice(0, at).some((word) => DENIALS.has(word))) return null;
  const whose = past(clause, at + 1, FOR_WHAT, 2);
  const isOfTexts = WRITING.some((words) => words.has(clause[whose] ?? ''));
  return isOfTexts ||
    (MINE.has(clause[at - 1] ?? '') && HAVE.has(clause[at - 2] ?? '') && ends(clause, at + 1))
    ? 'named'
    : null;
}

const HAS_BEEN = wordSet('is has been are to text now hereby');
const GONE = wordSet('withdrawn revoked rescinded');
const MINE = wordSet('my mi');
const HAVE = wordSet('have tienen tiene has');
const FOR_WHAT = wordSet('to de para me');
const WRITING = [TEXT_VERBS, SEND_VERBS, TEXTING];

/** "Denme de baja", "quiero dar de baja mi numero". */
export function readBaja(clause: Clause, at: number): Request | null {
  if (clause[at - 1] !== 'de' || !GIVING.has(clause[at - 2] ?? '') || !isAsked(clause, at - 2)) return null;
  return readOut(clause, pastNumber(clause, at + 1) ?? at + 1) === null ? null : 'named';
}

const GIVING = wordSet('doy darme denme dame deme darnos dar den dennos desen dadme dadnos dad');
