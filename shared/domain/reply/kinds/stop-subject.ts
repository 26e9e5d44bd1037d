/** Who is to do what a verb says, and whether it is denied: the clause before the verb tells. */
import {
  ASKED,
  DENIALS,
  LINKS,
  MISSING,
  OTHERS,
  SAYING,
  SELF,
  WANTING,
} from '../lexicon/shared/stop-words.ts';
import { wordSet } from '../text/word-set.ts';
import type { Clause } from './clauses.ts';

/** How far before its verb a request is looked at. */
const REACH = 8;

/** The verb is asked of the clinic: not denied, not what the patient does, nor what somebody else was told. */
export function isAsked(clause: Clause, at: number): boolean {
  if (isQuestion(clause, at)) return false;
  const near = clause.slice(Math.max(0, at - REACH), at);
  const before = near.slice(near.findLastIndex((word) => JOINS.has(word)) + 1);
  if (before.some((word) => MISSING.has(word)) || isLetBe(clause, at)) return false;
  if (clause.slice(at + 1, at + REACH).some((word) => HOW_TO.has(word))) return false;
  if (/^(i|what|should)$/.test(before.at(-1) ?? '') && before.at(-2) === 'should') return false;
  const subject = before.findLastIndex((word) => ASKED.has(word) || SELF.has(word) || OTHERS.has(word));
  // "I asked you twice to quit": whom, past how often.
  const told =
    before.at(-1) === 'to' ? (before.slice(0, -1).findLast((word) => !HOW_OFTEN.has(word)) ?? '') : '';
  if (['me', 'him', 'her', 'us'].includes(told)) return false;
  const isTold = before.slice(0, -1).some((word) => SAYING.has(word));
  if (told !== '' && isTold && !ASKED.has(told) && !SAYING.has(told)) return false;
  if (subject < 0) return true;
  const word = before[subject] ?? '';
  if (ASKED.has(word)) return true;
  const between = before.slice(subject + 1);
  const wants =
    before.some((each) => HOW.has(each)) ||
    between.some((each) => WANTING.has(each) || SAYING.has(each) || MEANT.has(each));
  return SELF.has(word)
    ? wants || OWN.has(word) || between[0] === 'am'
    : between.some((each) => SAYING.has(each) || WANTING.has(each));
}

/** "Unsubscribe? no": neither asked politely nor how. */
function isQuestion(clause: Clause, at: number): boolean {
  return clause.at(-1) === '?' && !clause.slice(0, at).some((word) => ASKS.has(word));
}

const ASKS = wordSet(
  'can could would will please pls how where want like need puedo pueden puede como podrian podria may',
);
/** What is said next has a subject of its own. */
const JOINS = wordSet('but so and because since y pero asi please pls');

/** "Don't stop these texts", "no dejen de escribirme"; "if you don't stop texting me" asks all the same. */
function isLetBe(clause: Clause, at: number): boolean {
  const place = denialBefore(clause, at);
  if (place === null) return false;
  // "No stop": an interjection, where Spanish denies.
  if (clause[place] === 'no' && place === at - 1 && ENGLISH.has(clause[at] ?? '')) return false;
  return !ASKED.has(clause[place - 1] ?? '') && clause[place - 1] !== 'if';
}

const ENGLISH = wordSet('stop stpo sotp stopp quit cease end cancel unsubscribe remove delete take');

const HOW_OFTEN = wordSet('twice once times three many already repeatedly nicely politely before again now');
const MEANT = wordSet('trying please love deserve pido por');
const HOW = wordSet('how where can');
/** Tells how others do it. */
const HOW_TO = wordSet('visit click dial http https www');
const OWN = wordSet('id im');

/** Where a denial stands before the verb, with nothing but small words between. */
function denialBefore(clause: Clause, at: number): number | null {
  let place = at - 1;
  while (
    place >= 0 &&
    at - place <= REACH &&
    LINKS.has(clause[place] ?? '') &&
    !DENIALS.has(clause[place] ?? '')
  )
    place -= 1;
  return DENIALS.has(clause[place] ?? '') ? place : null;
}

/**
 * What the verb says is not to be: "I do not want you to text me". "You never text me" misses the texts, and "I dont
 * text" is of the patient.
 */
export function isDenied(clause: Clause, at: number): boolean {
  const place = denialBefore(clause, at);
  if (place === null || isQuestion(clause, at)) return false;
  const denial = clause[place] ?? '';
  if (denial === 'wont' || denial === 'without') return false;
  const before = clause.slice(Math.max(0, place - REACH), place);
  const asksFor = before.some((word) => FAVOURED.has(word));
  if (before.some((word) => word === 'why' || word === 'sorry' || (word === 'if' && !asksFor))) return false;
  if (asksFor || clause.slice(place + 1, at + 1).some((word) => WANTING.has(word) || NEEDED.has(word)))
    return true;
  const subject = before.at(-1) ?? '';
  return !(SELF.has(subject) || OTHERS.has(subject) || ASKED.has(subject) || KEEPS.has(subject));
}

const FAVOURED = wordSet('prefer rather appreciate love mind can could would please pido pedi');
const NEEDED = wordSet('reason necessary falta necesario caso');
const KEEPS = wordSet('still have has some');
