/** Who leads a clause, where it is somebody else than the patient: "my neighbor", "la rodilla de mi hermano". */
import { CARED_FOR, FAMILY, STRANGERS } from '../lexicon/shared/people.ts';
import { PAIN, SITES } from '../lexicon/shared/score-words.ts';
import type { Token } from '../text/tokens.ts';
import { isPoliteWord } from '../text/whole-text.ts';
import { wordSet } from '../text/word-set.ts';

/** Who is spoken of, and where their name ends. */
export interface Somebody {
  /** Whoever never writes for a patient, whoever may be one that is cared for, and family. */
  kind: 'stranger' | 'cared-for' | 'family';
  /** Theirs by its form: "my wife's", "la rodilla de mi hermano". */
  owns: boolean;
  end: number;
}

/** Of how somebody is, and not of what they did. */
export const STATES = wordSet(
  'has have had is was are were got gets feels felt hurts hurt hurting suffers suffering woke with pain tiene tenia trae anda esta estaba ' +
    'sigue amanecio le les se siente sufre con dolor dice says said',
);
/** Somebody says something, or asks for it. */
export const SAYS = wordSet(
  'says said say reports reported rates claims wants asked dice dijo diga pide contesta',
);
/** Behind a person who is named without "my" or "the". */
const TELLING = new Set([...STATES, ...SAYS, 'told']);
export const PITIED = wordSet('poor pobre');

/** "My upstairs neighbor", "poor mom", "a mi cunada", "la rodilla de mi hermano", "coworker claims". */
export function leaderOf(tokens: readonly Token[], from: number, to: number): Somebody | undefined {
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
    const law = lawBehind(tokens, name);
    const end = law === undefined ? name + 1 : law + 1;
    const next = tokens[end]?.text ?? '';
    const owns = possessed !== undefined || person.owns || tokens[end - 1]?.text === 'laws' || isOfBody(next);
    // "Kids teacher".
    const another = personIn(next)?.kind === 'stranger';
    if (!article && !owns && !another && !TELLING.has(next) && !PITIED.has(tokens[name - 1]?.text ?? ''))
      return undefined;
    const kind = law !== undefined || another ? 'stranger' : person.kind;
    return { kind, owns, end: another ? end + 1 : end };
  }
  return undefined;
}

/** Before a person's name, with "my" or "the": "my 80 year old neighbor". */
const MOST_BEFORE = 4;

/** "My husband pain". */
function isOfBody(word: string): boolean {
  return PAIN.has(word) || SITES.has(word);
}

/** "My sister in law", "my mother-in-law's". */
function lawBehind(tokens: readonly Token[], name: number): number | undefined {
  const near = tokens.slice(name + 1, name + 5).filter(({ text }) => text !== '-');
  if (near[0]?.text !== 'in' || !LAWS.has(near[1]?.text ?? '')) return undefined;
  return tokens.findIndex((token, at) => at > name && token === near[1]);
}

const LAWS = wordSet('law laws');

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
  if (!DETERMINERS.has(article ?? '') || !isOfBody(thing ?? '')) return undefined;
  return ['de', 'of', 'in'].includes(of ?? '') && DETERMINERS.has(owner ?? '') ? at + 3 : undefined;
}

function isLead(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? '';
  // "A mi cunada le duele"; but "a friend of mine".
  if (word === 'a') return DETERMINERS.has(tokens[at + 1]?.text ?? '');
  return LEADS.has(word) || (isPoliteWord(word) && kindOf(word) === undefined);
}

const LEADS = wordSet(
  'well oh lol haha also btw poor today yes yeah no ok okay plus even pobre de hasta tambien hoy si pues le segun fyi and y',
);
const DETERMINERS = wordSet(
  'my our his her the a an another some this that one mi mis nuestro nuestra nuestros la el una un otra otro esta ese esa',
);
/** What stands between is no adjective: the clause has another subject, or a verb came first. */
const NO_ADJECTIVES = wordSet(
  'is was are were has have had i im me my mi and to for with of at on in by de con a en para por que pain dolor week day',
);
