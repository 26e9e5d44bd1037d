/** Verbs in two words: "turn these texts off", "get rid of the messages", "would you mind stopping the texts". */
import { PRONOUNS, TEXTING } from '../lexicon/shared/stop-words.ts';
import { past } from '../text/past.ts';
import { wordSet } from '../text/word-set.ts';
import type { Clause } from './clauses.ts';
import { ends, isSentToMe, pastTexts, type Request, readThings } from './stop-objects.ts';
import { isAsked } from './stop-subject.ts';

const PLEASING = wordSet('please just now already with all');

/** "Would you mind stopping the texts". */
export function readMinded(clause: Clause, at: number): Request | null {
  if (!clause.slice(0, at).some((word) => MINDS.has(word))) return null;
  const from = past(clause, at + 1, PLEASING, 3);
  return TEXTING.has(clause[from] ?? '') && isSentToMe(clause, from)
    ? 'named'
    : namedOnly(readThings(clause, from));
}

const MINDS = wordSet('mind consider appreciate');

/** "Get rid of these texts", "cut out the messages", "knock it off with the texts", "put an end to your texts". */
export function readPhrasal(clause: Clause, at: number): Request | null {
  const word = clause[at] ?? '';
  const before = word === 'end' || clause[at - 1] === 'it' ? (clause[at - 2] ?? '') : (clause[at - 1] ?? '');
  if (PHRASAL.get(word)?.has(before) !== true) return null;
  if (!isAsked(clause, word === 'end' || clause[at - 1] === 'it' ? at - 2 : at - 1)) return null;
  const from = past(clause, at + 1, WITH, 1);
  const texts = pastTexts(clause, from);
  // "Off my phone": where they are kept.
  if (texts !== null) return ends(clause, texts) ? 'named' : null;
  return namedOnly(readThings(clause, from));
}

const PHRASAL = new Map([
  ['rid', wordSet('get')],
  ['out', wordSet('cut')],
  ['end', wordSet('put')],
  ['off', wordSet('knock lay fuck piss')],
]);
const WITH = wordSet('with of to on');

function namedOnly(request: Request | null): Request | null {
  return request === 'named' ? request : null;
}

/** "Turn these texts off", "shut off the messages". */
export function readOff(clause: Clause, at: number): Request | null {
  if (!isAsked(clause, at)) return null;
  const from = clause[at + 1] === 'off' ? at + 2 : at + 1;
  const texts = pastTexts(clause, from);
  const to = texts ?? past(clause, from, PRONOUNS, 1);
  if (from === at + 2 && namedOnly(readThings(clause, from)) !== null) return 'named';
  if (to === from || (from === at + 1 && clause[to] !== 'off')) return null;
  if (texts !== null) return 'named';
  return namedOnly(readThings(clause, from)) ?? (ends(clause, to + 1) ? 'unnamed' : null);
}
