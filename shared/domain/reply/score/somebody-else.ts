/** Whether a number is somebody else's: a neighbour's, a dog's, or that of family who do not say that they speak for the patient. */
import * as english from '../lexicon/english/score.ts';
import { CARED_FOR, FAMILY, STRANGERS } from '../lexicon/shared/people.ts';
import { PAIN, SITES } from '../lexicon/shared/score-words.ts';
import * as spanish from '../lexicon/spanish/score.ts';
import { isBreak, isHardBreak, type Token } from '../text/tokens.ts';
import { isPoliteWord } from '../text/whole-text.ts';
import { wordSet } from '../text/word-set.ts';
import { isWrittenFor } from './proxy.ts';

/** How far before a number somebody may stand whose it is. */
const REACH = 28;

/** Who is spoken of, and where their name ends. */
interface Somebody {
  /** Whoever never writes for a patient, whoever may be one that is cared for, and family. */
  kind: 'stranger' | 'cared-for' | 'family';
  /** Theirs by its form: "my wife's", "la rodilla de mi hermano". */
  owns: boolean;
  end: number;
}

/**
 * "My neighbor says her hip is an 8", "my wife's knee is a 7", "mi esposo tambien tiene dolor, un 8". Who leads the
 * clause of the number owns it, unless the patient is named behind them; a number in a clause without anybody goes with
 * the clause before it, where that one tells of their pain.
 */
export function isSomebodyElses(tokens: readonly Token[], start: number): boolean {
  const from = clauseStart(tokens, start);
  const own = tokens.slice(from, start);
  const somebody = leader(tokens, from, start);
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
  const somebody = leader(tokens, from, tokens.length);
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

const SAYS = wordSet('says said say reports reported rates claims wants asked dice dijo diga pide contesta');
const THEIR_OWN = wordSet('hers theirs suyo suya');
const THIRD = wordSet('he she hes shes her his hers they their theirs ella su suyo suya');

/** "..., un 8", "and is at a 9", "y siempre esta en 8", "..., pain is a 9": nothing of one's own stands in it. */
function goesWithBefore(own: readonly Token[]): boolean {
  return own.every(({ text }) => !SITES.has(text));
}

/** Where the clause of a number begins. */
function clauseStart(tokens: readonly Token[], start: number): number {
  let at = start;
  while (at > 0 && start - at < REACH && !isBreak(tokens[at - 1]) && !JOINS.has(tokens[at - 1]?.text ?? ''))
    at -= 1;
  return at;
}

const JOINS = wordSet('and but so y pero now ahora then entonces because porque while mientras');
/** Behind them the patient turns from somebody else to what is their own. */
const TURNS = wordSet('but pero now ahora');

/** Who leads the nearest clause before that has somebody, in the same sentence; undefined where the patient stands between. */
function nearestBefore(tokens: readonly Token[], from: number): (Somebody & { ill: boolean }) | undefined {
  let end = from - 1;
  while (end > 0 && from - end < REACH && !isHardBreak(tokens[end]) && !TURNS.has(tokens[end]?.text ?? '')) {
    const start = clauseStart(tokens, end);
    const clause = tokens.slice(start, end);
    const somebody = leader(tokens, start, end);
    const self = clause.some((_, at) => isSelf(tokens, start + at) || isObject(tokens, start + at));
    if (self) return undefined;
    if (somebody !== undefined) return { ...somebody, ill: isIll(tokens, somebody, end) };
    end = start - 1;
  }
  return undefined;
}

/** "Has back pain too", "tiene dolor", "'s knees hurt": of their own pain, and not of what they did. */
function isIll(tokens: readonly Token[], { owns, end }: Somebody, to: number): boolean {
  const told = tokens.slice(end, to);
  const verb = told.find(({ text }) => !ADVERBS.has(text));
  if (!owns && !STATES.has(verb?.text ?? '')) return false;
  return told.some(({ text }) => SYMPTOMS.has(text) || PAIN.has(text) || SITES.has(text));
}

const ADVERBS = wordSet('also too always really still just tambien siempre ya todavia in law');
const STATES = wordSet(
  'has have had is was are were got gets feels felt hurts hurt hurting suffers suffering woke with pain tiene tenia trae anda esta estaba ' +
    'sigue amanecio le les se siente sufre con dolor dice says said',
);
/** Behind a person who is named without "my" or "the". */
const TELLING = wordSet([...STATES, ...SAYS, 'told'].join(' '));
const SYMPTOMS = wordSet(english.SYMPTOMS, spanish.SYMPTOMS, 'fibromyalgia bad malo mala');

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

/** Who leads a clause: "my upstairs neighbor", "poor mom", "a mi cunada", "la rodilla de mi hermano", "coworker claims". */
function leader(tokens: readonly Token[], from: number, to: number): Somebody | undefined {
  let at = from;
  while (at < to && isLead(tokens, at)) at += 1;
  const possessed = isPossessed(tokens, at);
  if (possessed !== undefined) at = possessed;
  const article = DETERMINERS.has(tokens[at]?.text ?? '');
  const first = article ? at + 1 : at;
  const last = Math.min(to, first + (article ? MOST_BEFORE : 1));
  for (let name = first; name < last; name += 1) {
    const word = tokens[name]?.text ?? '';
    if (tokens[name]?.kind !== 'word' || NO_ADJECTIVES.has(word)) return undefined;
    const person = personIn(word);
    if (person === undefined) continue;
    // "My sister in law", "kids teacher".
    const inLaw = tokens[name + 1]?.text === 'in' && LAWS.has(tokens[name + 2]?.text ?? '');
    const owns = possessed !== undefined || person.owns || inLawOwns(tokens, name, inLaw);
    const end = inLaw ? name + 3 : name + 1;
    const next = tokens[end]?.text ?? '';
    const another = personIn(next)?.kind === 'stranger';
    if (!article && !owns && !another && !TELLING.has(next) && !PITIED.has(tokens[name - 1]?.text ?? ''))
      return undefined;
    return { kind: inLaw || another ? 'stranger' : person.kind, owns, end: another ? end + 1 : end };
  }
  return undefined;
}

const PITIED = wordSet('poor pobre');
const MOST_BEFORE = 4;
const LAWS = wordSet('law laws');

function inLawOwns(tokens: readonly Token[], name: number, inLaw: boolean): boolean {
  const next = tokens[inLaw ? name + 3 : name + 1]?.text ?? '';
  return (inLaw && tokens[name + 2]?.text === 'laws') || PAIN.has(next) || SITES.has(next);
}

/** "Neighbors": of one neighbour or of several; either way not the patient. */
function personIn(word: string): Pick<Somebody, 'kind' | 'owns'> | undefined {
  const own = kindOf(word);
  if (own !== undefined) return { kind: own, owns: false };
  const one = word.endsWith('s') ? kindOf(word.slice(0, -1)) : undefined;
  return one === undefined ? undefined : { kind: one, owns: true };
}

function kindOf(word: string): Somebody['kind'] | undefined {
  if (STRANGERS.has(word)) return 'stranger';
  if (CARED_FOR.has(word)) return 'cared-for';
  return FAMILY.has(word) ? 'family' : undefined;
}

/** "La rodilla de mi hermano", "the pain in my wife's knee": where the owner's name begins. */
function isPossessed(tokens: readonly Token[], at: number): number | undefined {
  const [article, thing, of, owner] = tokens.slice(at, at + 4).map(({ text }) => text);
  if (!DETERMINERS.has(article ?? '') || !(SITES.has(thing ?? '') || PAIN.has(thing ?? ''))) return undefined;
  return ['de', 'of', 'in'].includes(of ?? '') && DETERMINERS.has(owner ?? '') ? at + 3 : undefined;
}

function isLead(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? '';
  // "A mi cunada le duele"; but "a friend of mine".
  if (word === 'a') return DETERMINERS.has(tokens[at + 1]?.text ?? '');
  return LEADS.has(word) || (isPoliteWord(word) && kindOf(word) === undefined);
}

const LEADS = wordSet(
  'well oh lol haha also btw poor today yes yeah no ok okay plus even pobre tambien hoy si pues le segun fyi and y',
);
const DETERMINERS = wordSet(
  'my our his her the a an another some this that one mi mis nuestro nuestra nuestros la el una un otra otro esta ese esa',
);
/** What stands between is no adjective: the clause has another subject, or a verb came first. */
const NO_ADJECTIVES = wordSet(
  'is was are were has have had i im me my mi and to for with of at on in by de con a en para por que pain dolor week day',
);
