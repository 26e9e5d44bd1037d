/** Whether a number is somebody else's: a neighbour's, a dog's, or that of family who do not say that they speak for the patient. */
import * as english from '../lexicon/english/score.ts';
import { PAIN, SITES } from '../lexicon/shared/score-words.ts';
import * as spanish from '../lexicon/spanish/score.ts';
import { isBreak, isHardBreak, type Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { leaderOf, PITIED, SAYS, type Somebody, STATES } from './clause-leader.ts';
import { isWrittenFor } from './proxy.ts';

/** How far before a number somebody may stand whose it is. */
const REACH = 28;

/**
 * "My neighbor says her hip is an 8", "my wife's knee is a 7", "mi esposo tambien tiene dolor, un 8". Who leads the
 * clause of the number owns it, unless the patient is named behind them; a number in a clause without anybody goes with
 * the clause before it, where that one tells of their pain.
 */
export function isSomebodyElses(tokens: readonly Token[], start: number): boolean {
  const from = clauseStart(tokens, start);
  const own = tokens.slice(from, start);
  const somebody = leaderOf(tokens, from, start);
  if (somebody !== undefined) {
    if (own.slice(somebody.end - from).some((_, at) => isSelf(tokens, somebody.end + at))) return false;
    return !isAnswered(tokens, somebody, somebody.end, start);
  }
  if (own.some((_, at) => isSelf(tokens, from + at))) return false;
  const theirs = own.some(({ text }) => THIRD.has(text));
  const before = nearestBefore(tokens, from);
  if (before === undefined) return false;
  if (theirs && (before.kind !== 'family' || before.ill)) return !isAnswered(tokens, before, from, start);
  return before.ill && goesWithBefore(own) && !(before.kind !== 'stranger' && isWrittenFor(tokens));
}

/** "My dog started meds", "my husband's insulin was doubled": somebody who is not spoken for leads the clause. */
export function isLedByAnother(tokens: readonly Token[], start: number): boolean {
  const from = clauseStart(tokens, start);
  const somebody = leaderOf(tokens, from, tokens.length);
  if (somebody === undefined || from > start) return false;
  const told = tokens.slice(somebody.end, start);
  if (told.some((_, at) => isSelf(tokens, somebody.end + at) || isObject(tokens, somebody.end + at)))
    return false;
  return !isAnswered(tokens, somebody, somebody.end, start);
}

/** Family who say the number answer for the patient, and so do those of whom somebody says so; "hers" is their own. */
function isAnswered(tokens: readonly Token[], { kind }: Somebody, from: number, start: number): boolean {
  if (kind === 'stranger') return false;
  if (isWrittenFor(tokens)) return true;
  if (kind === 'cared-for') return false;
  const told = tokens.slice(from, start);
  return told.some(({ text }) => SAYS.has(text)) && !told.some(({ text }) => THEIR_OWN.has(text));
}

const THEIR_OWN = wordSet('hers theirs suyo suya');
const THIRD = wordSet('he she hes shes her his hers they their theirs ella su suyo suya');

/** "..., un 8", "and is at a 9", "y siempre esta en 8", "..., pain is a 9": nothing of one's own stands in it. */
function goesWithBefore(own: readonly Token[]): boolean {
  return own.every(({ text }) => !SITES.has(text));
}

/** Where the clause of a number begins. */
function clauseStart(tokens: readonly Token[], start: number): number {
  let at = start;
  while (at > 0 && start - at < REACH && !parts(tokens[at - 1])) at -= 1;
  return at;
}

/** "Mother-in-law" is one word. */
function parts(token: Token | undefined): boolean {
  const hyphen = token?.text === '-' && token.glued;
  return (isBreak(token) && !hyphen) || JOINS.has(token?.text ?? '');
}

const JOINS = wordSet(
  'and but so y pero now ahora then entonces because porque while mientras lol haha lmao jaja jajaja',
);
/** Behind them the patient turns from somebody else to what is their own. */
const TURNS = wordSet('but pero now ahora');

/** Who leads the nearest clause before that has somebody, in the same sentence; undefined where the patient stands between. */
function nearestBefore(tokens: readonly Token[], from: number): (Somebody & { ill: boolean }) | undefined {
  let end = from - 1;
  while (end > 0 && from - end < REACH && !isHardBreak(tokens[end]) && !TURNS.has(tokens[end]?.text ?? '')) {
    const start = clauseStart(tokens, end);
    const clause = tokens.slice(start, end);
    const somebody = leaderOf(tokens, start, end);
    const self = clause.some((_, at) => isSelf(tokens, start + at) || isObject(tokens, start + at));
    if (self) return undefined;
    const pitied = clause.some(({ text }) => PITIED.has(text));
    if (somebody !== undefined) return { ...somebody, ill: pitied || isIll(tokens, somebody, end) };
    end = start - 1;
  }
  return undefined;
}

/** "Has back pain too", "tiene dolor", "'s knees hurt": of their own pain, and not of what they did. */
function isIll(tokens: readonly Token[], { owns, end }: Somebody, to: number): boolean {
  const told = tokens.slice(end, to);
  const verb = told.find(({ text, capital }) => !ADVERBS.has(text) && !capital);
  if (!owns && !STATES.has(verb?.text ?? '')) return false;
  return told.some(({ text }) => SYMPTOMS.has(text) || PAIN.has(text) || SITES.has(text));
}

const ADVERBS = wordSet('also too always really still just tambien siempre ya todavia in law');
const SYMPTOMS = wordSet(
  english.SYMPTOMS,
  spanish.SYMPTOMS,
  'fibromyalgia gout gota lupus reuma bursitis neuropathy bad worse mal malo mala peor',
);

/** The patient as subject or owner: "I have", "ando", "my back", "mine". */
function isSelf(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? ''];
  const before = tokens[at - 1]?.text ?? '';
  if (COMPARES.has(before)) return false;
  if (SELF.has(word)) return true;
  return (word === 'my' || word === 'mi') && (SITES.has(next) || PAIN.has(next));
}

const SELF = wordSet(
  'i im ive id ill mine mines yo ando estoy tengo traigo siento sigo amaneci desperte mio mia we were',
);
/** "Worse than mine", "a friend of mine", "the lady before me". */
const COMPARES = wordSet('than of like que de como before after');

/** "Made me lift", "me sobo". */
function isObject(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'me' && !NEAR.has(tokens[at - 1]?.text ?? '');
}

const NEAR = wordSet('to of before after behind than like with from by beside told tells telling');
