/** Whether a number is of pain and yet no answer: wished for, supposed, or of somebody else. */
import * as english from '../lexicon/english/score.ts';
import { PEOPLE } from '../lexicon/shared/belongings.ts';
import { DRUGS } from '../lexicon/shared/drugs.ts';
import * as spanish from '../lexicon/spanish/score.ts';
import { findPhrases } from '../text/phrases.ts';
import { isBreak, type Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { leaderOf } from './clause-leader.ts';
import type { Figure } from './figures.ts';
import { isPassedOn, speaksForAnother } from './proxy.ts';
import { ALLOWED, isCorrected } from './sayings.ts';
import { isSomebodyElses } from './somebody-else.ts';
import { COPULAS, isSubjectForeign } from './subject.ts';
import { isSupposed } from './supposed.ts';

/** How far before a number the word that makes it a wish may stand. */
const REACH = 10;

/**
 * A number of pain perhaps, but not the answer: wished for, supposed, denied beforehand, or somebody else's. Alone it
 * is no score; beside an answer it says nothing.
 */
export function isAside(tokens: readonly Token[], figure: Figure): boolean {
  if (
    isCorrected(tokens, figure.start) ||
    findPhrases(ALLOWED, tokens).some(({ end }) => end === figure.start)
  )
    return false;
  return (
    isWished(tokens, figure.start) ||
    isContentThen(tokens, figure.end) ||
    isSupposed(tokens, figure.start, figure.end) ||
    isOthers(tokens, figure.start) ||
    isGivenTo(tokens, figure.end)
  );
}

const WISHES = wordSet(english.WISHES, spanish.WISHES);
const SAYING = wordSet(english.SAYING, spanish.SAYING);

/** "Hoping for a 2", "mi meta es 3", "what if it's an 8", "don't put me down as a 4"; but "I want to say 6". */
function isWished(tokens: readonly Token[], start: number): boolean {
  let denied = false;
  for (let at = start - 1; at >= start - REACH && !isEnd(tokens[at]); at -= 1) {
    const word = tokens[at]?.text ?? '';
    if (SAYING.has(word)) denied = true;
    else if (word === 'quiera' || (word === 'let' && NEVER.has(tokens[at - 1]?.text ?? ''))) return true;
    else if (ANOTHER.has(word) && tokens[at - 1]?.text !== 'quiera') return false;
    else if (WISHES.has(word) || (word === 'like' && WOULD.has(tokens[at - 1]?.text ?? '')))
      return !denied || IN_VAIN.has(word) || NEVER.has(tokens[at - 1]?.text ?? '');
    else if (word === 'if' && isAsSaid(tokens, at + 1)) return true;
    else if (isContent(tokens, at)) return true;
    else if (UNTREATED.has(word) && isTreatment(tokens, at + 1)) return true;
    else if ((denied && NEVER.has(word)) || (word === 'diria' && tokens[at - 1]?.text === 'no')) return true;
  }
  return false;
}

/** "I wish I could say 2". */
const IN_VAIN = wordSet('wish wished ojala');

/** "I'd like to be at a 2". */
const WOULD = wordSet('id would');

/** "Meta: 3". */
function isEnd(token: Token | undefined): boolean {
  return isBreak(token) && token?.text !== ':';
}

/** "What if it's an 8", "if I say 2"; but "if I had to say 6". */
function isAsSaid(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? ''];
  return first === 'its' || (first === 'it' && IS.has(second)) || (first === 'i' && SAYING.has(second));
}

const IS = wordSet('is was were gets goes hits reaches');

/** "Without meds its an 8". */
function isTreatment(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at, at + 2).some(({ text }) => DRUGS.has(text));
}

/** "I'd be happy with a 3", "me conformo con un 3", "I could live with a 4". */
function isContent(tokens: readonly Token[], at: number): boolean {
  return CONTENT.has(tokens[at]?.text ?? '') && WITH.has(tokens[at + 1]?.text ?? '');
}

/** "Con un 4 me conformaria", "give me a 3 and I'd be happy". */
function isContentThen(tokens: readonly Token[], end: number): boolean {
  const at = tokens[end]?.text === 'and' || tokens[end]?.text === 'y' ? end + 1 : end;
  const told = tokens.slice(at, at + 4).map(({ text }) => text);
  return UNREAL.has(told[0] ?? '') && told.some((word) => CONTENT.has(word));
}

const UNREAL = wordSet('id ill me estaria seria');

const CONTENT = wordSet(english.CONTENT, spanish.CONTENT);
const WITH = wordSet('with for con por');

const UNTREATED = wordSet('without sin');
const NEVER = wordSet('dont never wouldnt couldnt cant');
const ANOTHER = wordSet('then entonces but and pero y so because porque');

/** "My sister's back is a 9", "the twins are 4", unless the other one answers for the patient, or the patient for them. */
function isOthers(tokens: readonly Token[], start: number): boolean {
  if (isTheirs(tokens, start) || isSomebodyElses(tokens, start)) return true;
  if (isSubjectForeign(tokens, start)) return !speaksForAnother(tokens);
  // "Three kids (2, 4 and 6)".
  if (tokens[start - 1]?.text === '(' && PEOPLE.has(tokens[start - 2]?.text ?? '')) return true;
  if (isHers(tokens, start) || isThought(tokens, start)) return true;
  const [name, article] = tokens.slice(Math.max(0, start - 2), start);
  // "My moms a 9".
  return (
    article?.text === 'a' &&
    !isPassedOn(tokens, start) &&
    name?.text.endsWith('s') === true &&
    PEOPLE.has(name.text.slice(0, -1))
  );
}

/** "Le pongo un 5 a mi hijo". */
function isGivenTo(tokens: readonly Token[], end: number): boolean {
  if (tokens[end]?.text !== 'a') return false;
  const to = tokens.slice(end + 1, end + 4);
  return (
    ['mi', 'la', 'el', 'su'].includes(to[0]?.text ?? '') && leaderOf(tokens, end + 1, end + 9) !== undefined
  );
}

/** "Her pain is 7, mine is 4". */
function isHers(tokens: readonly Token[], start: number): boolean {
  if (!tokens.some(({ text }) => MINE.has(text))) return false;
  const clause = tokens.slice(Math.max(0, start - 5), start);
  const from = clause.findLastIndex((token) => isBreak(token));
  return clause.slice(from + 1).some(({ text }) => HERS.has(text));
}

/** "His is a 2, mine's a 6", "el suyo es 3 pero yo ando en 7": somebody else's, where one's own is told too. */
function isTheirs(tokens: readonly Token[], start: number): boolean {
  const at = ['a', 'an', 'un'].includes(tokens[start - 1]?.text ?? '') ? start - 2 : start - 1;
  if (!COPULAS.has(tokens[at]?.text ?? '') || !THEIRS.has(tokens[at - 1]?.text ?? '')) return false;
  return tokens.slice(start).some(({ text }) => FIRST_PERSON.has(text));
}

const THEIRS = wordSet('his hers theirs suyo suya');
const FIRST_PERSON = wordSet('mine mines my im i mio mia yo estoy ando');
const MINE = wordSet('mine mines mio mia');
const HERS = wordSet('her his hers their she he suyo suya');

/** "My husband thinks it's a 9", "mi mama anda en 8": a guess of theirs, or their own. */
function isThought(tokens: readonly Token[], start: number): boolean {
  // "Worse than his 9".
  if (WHOSE.has(tokens[start - 1]?.text ?? '')) return true;
  const clause = tokens.slice(Math.max(0, start - 6), start);
  const near = clause.slice(clause.findLastIndex((token) => isBreak(token)) + 1);
  if (near.some(({ text }, at) => THEY.has(text) && TOLD.has(near[at + 1]?.text ?? ''))) return true;
  if (near.some(({ text }) => PASSES_ON.has(text))) return false;
  return near.some(
    ({ text }, at) =>
      (PEOPLE.has(text) || ADVISERS.has(text)) &&
      near.slice(at + 1).some(({ text: verb, kind }) => kind === 'word' && THEIR_VERBS.has(verb)),
  );
}

/** "You said 6 today". */
const THEY = wordSet('you they yall');
const TOLD = wordSet('said told wrote');
/** What somebody says for the patient counts. */
const PASSES_ON = wordSet('says said dice');
const WHOSE = wordSet('his her hers their');
const ADVISERS = wordSet('doctor dr nurse therapist trainer chiro pt boss');
const THEIR_VERBS = wordSet('thinks guesses guessed cree piensa anda sigue esta amanecio duele duelen');
