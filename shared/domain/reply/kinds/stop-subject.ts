/** Who is to do what a verb says, and whether it is denied: the clause before the verb tells. */
import {
  ASKED,
  DENIALS,
  KIN,
  LINKS,
  MISSING,
  NUMBERS,
  OTHERS,
  SAYING,
  SELF,
  SERVICES,
  TEXTS,
  WANTING,
} from '../lexicon/shared/stop-words.ts';
import { denialBefore } from '../text/denial-before.ts';
import { wordSet } from '../text/word-set.ts';
import type { Clause } from './clauses.ts';

/** How far before its verb a request is looked at. */
const REACH = 8;

/** The verb is asked of the clinic: not denied, not what the patient does, nor what somebody else was told. */
export function isAsked(clause: Clause, at: number): boolean {
  if (isQuestion(clause, at)) return false;
  const near = clause.slice(Math.max(0, at - REACH), at);
  const before = near.slice(near.findLastIndex((word) => JOINS.has(word)) + 1);
  if (before.some((word) => MISSING.has(word)) || isLetBe(clause, at) || isPutInMouth(clause, at))
    return false;
  if (clause.slice(at + 1, at + REACH).some((word) => HOW_TO.has(word))) return false;
  if (/^(i|what|should)$/.test(before.at(-1) ?? '') && before.at(-2) === 'should') return false;
  const subject = before.findLastIndex(
    (word, place) => ASKED.has(word) || SELF.has(word) || OTHERS.has(word) || isSomebody(before, place),
  );
  // "I asked you twice to quit": whom, past how often.
  const told =
    before.at(-1) === 'to' ? (before.slice(0, -1).findLast((word) => !HOW_OFTEN.has(word)) ?? '') : '';
  if (['me', 'him', 'her', 'us'].includes(told)) return false;
  const isTold = before.slice(0, -1).some((word) => SAYING.has(word));
  // "Le dije a mi ex que deje de escribirme".
  const to = before.findIndex((each, place) => each === 'a' && SAYING.has(before[place - 1] ?? ''));
  if (to >= 0 && !ASKED.has(before[to + 1] ?? '')) return false;
  if (told !== '' && isTold && !ASKED.has(told) && !SAYING.has(told)) return false;
  if (told !== '' && isOtherPeople(before) && before.slice(0, -2).some((word) => MAKING.has(word)))
    return false;
  if (subject < 0) return true;
  const word = before[subject] ?? '';
  if (ASKED.has(word) && !isOthers(before, subject)) return true;
  const between = before.slice(subject + 1);
  if (isSomebody(before, subject) && !KIN.has(word)) return false;
  const wants =
    before.some((each) => HOW.has(each)) ||
    (before.includes('what') && before.at(-1) === 'to') ||
    between.some((each) => WANTING.has(each) || SAYING.has(each) || MEANT.has(each));
  return SELF.has(word)
    ? wants || OWN.has(word) || between[0] === 'am'
    : between.some((each) => SAYING.has(each) || WANTING.has(each));
}

/** "My boss would", "the political people wont": somebody else, who does it. */
function isSomebody(before: Clause, at: number): boolean {
  if (!DOES.has(before[at + 1] ?? '') || isKnown(before[at] ?? '')) return false;
  const near = before.slice(Math.max(0, at - 3), at);
  const whose = near.findLastIndex((word) => WHOSE.has(word));
  return whose >= 0 && !near.slice(whose + 1).some(isKnown);
}

function isKnown(word: string): boolean {
  return KNOWN.has(word) || ASKED.has(word) || SELF.has(word) || MAKING.has(word);
}

/** "The political people", "my clinic group": of another kind. */
function isOthers(before: Clause, at: number): boolean {
  return PEOPLE.has(before[at] ?? '') && !OURS.has(before[at - 1] ?? '') && at > 0;
}

/** Whom somebody is to make stop: "get my ex to", "get facebook to". */
function isOtherPeople(before: Clause): boolean {
  const whom = before.at(-2) ?? '';
  return !isKnown(whom) || isOthers(before, before.length - 2);
}

const DOES = wordSet('to would will wont needs has keeps keep should must can could never');
const WHOSE = wordSet('my his her the that our mi el la su wish');
const MAKING = wordSet('get make have want need like wish got tell');
const PEOPLE = wordSet('people guys staff');
const OURS = wordSet('you u these this dear clinic office all hey hi ok please the your');
/** What stands for the service, for how often and for wishing: nobody who writes. */
const KNOWN = new Set([
  ...WANTING,
  ...SAYING,
  ...TEXTS,
  ...NUMBERS,
  ...SERVICES,
  ...wordSet(
    'thing app machine robot patient clinic office twice once times repeatedly nicely politely before again now how way time me us this it all these that just please trying going able possible supposed hard easy best only last right choice request intention able wishes',
  ),
]);

/** "Unsubscribe? no": neither asked politely nor how. */
function isQuestion(clause: Clause, at: number): boolean {
  return clause.at(-1) === '?' && !clause.slice(0, at).some((word) => ASKS.has(word));
}

/** "Youd be like omg quit texting me", "she was like stop texting me": what somebody is imagined to say, or said. */
function isPutInMouth(clause: Clause, at: number): boolean {
  const like = clause.lastIndexOf('like', at);
  const [who = '', is = ''] = clause.slice(Math.max(0, like - 2), Math.max(0, like));
  if (!clause.slice(like + 1, at).every((word) => CRIED.has(word))) return false;
  return (is === 'be' && WOULD_BE.has(who)) || (WAS.has(is) && HEARD.has(who));
}

const WAS = wordSet('was were goes going');
const HEARD = wordSet('you he she they');
const WOULD_BE = wordSet('youd hed shed theyd would');
const CRIED = wordSet('omg please pls hey dude stfu and ugh just no yo bro girl ok');

const ASKS = wordSet(
  'can could would will please pls how where want like need puedo pueden puede como podrian podria may manera forma way mind possible',
);
/** What is said next has a subject of its own. */
const JOINS = wordSet('but so and because since y pero asi please pls');

/** "Don't stop these texts", "no dejen de escribirme"; "if you don't stop texting me" asks all the same. */
function isLetBe(clause: Clause, at: number): boolean {
  const place = denialBeforeVerb(clause, at);
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

/** Where a denial stands before the verb: "don't call or text me", "I don't think I need", "I'd rather you didn't". */
function denialBeforeVerb(clause: Clause, at: number): number | null {
  const isRather = clause.slice(0, at).some((word) => RATHER.has(word));
  return denialBefore(clause, at, isRather ? UNREAL_TOO : DENIALS, LINKS, (place) => {
    const isThought = clause[place] === 'i' && THINK.has(clause[place - 1] ?? '');
    return EITHER.has(clause[place] ?? '') || isThought ? 2 : 1;
  });
}

const EITHER = wordSet('or nor ni');
const THINK = wordSet('think believe feel');
const UNREAL_TOO = new Set([...DENIALS, 'didnt', 'wouldnt']);
const RATHER = wordSet('rather prefer wish');

/**
 * What the verb says is not to be: "I do not want you to text me". "You never text me" misses the texts, and "I dont
 * text" is of the patient.
 */
export function isDenied(clause: Clause, at: number): boolean {
  const place = denialBeforeVerb(clause, at);
  if (place === null || isQuestion(clause, at)) return false;
  const denial = clause[place] ?? '';
  if (denial === 'wont' || denial === 'without') return false;
  const before = clause.slice(Math.max(0, place - REACH), place);
  const asksFor = before.some((word) => FAVOURED.has(word));
  if (before.some((word) => word === 'why' || word === 'sorry' || (word === 'if' && !asksFor))) return false;
  const wanted = clause.slice(place + 1, at + 1);
  const hasTo = wanted.some((word, next) => word === 'have' && wanted[next + 1] === 'to');
  if (asksFor || hasTo || wanted.some((word) => WANTING.has(word) || NEEDED.has(word))) return true;
  const subject = before.at(-1) ?? '';
  return !(SELF.has(subject) || OTHERS.has(subject) || ASKED.has(subject) || KEEPS.has(subject));
}

const FAVOURED = wordSet('prefer rather appreciate love mind can could would please pido pedi');
const NEEDED = wordSet('reason necessary falta necesario caso');
const KEEPS = wordSet('still have has some');
