/** What stands behind a verb of a request: what is sent, to whom, out of what list, and whether only for a time. */
import {
  ALIEN,
  CLITICS,
  CONTACT,
  ENDING,
  FOR_GOOD,
  KIN,
  LATER_ON,
  LISTS,
  ME,
  MODIFIERS,
  NUMBERS,
  OUT_OF,
  PRONOUNS,
  QUESTIONS,
  SEND_VERBS,
  SENDERS,
  SERVICES,
  TEXTS,
  WHEN,
  WHICH,
} from '../lexicon/shared/stop-words.ts';
import { past } from '../text/past.ts';
import { wordSet } from '../text/word-set.ts';
import type { Clause } from './clauses.ts';

/** Whether a clause names the texts, or says "these" and "me" and leaves them to be understood. */
export type Request = 'named' | 'unnamed';

/** Behind what is sent, when that is what stands here ("any more of these text messages"). */
export function pastTexts(clause: Clause, at: number): number | null {
  let to = past(clause, at, MODIFIERS, 6);
  const isOne = clause[to - 1] === 'check' && /^(ins?|ups?)$/.test(clause[to] ?? '');
  const isAsked = QUESTIONS.has(clause[to] ?? '') && clause.slice(at, to).some((word) => WHICH.has(word));
  if (isOne || isAsked) to += 1;
  else if (!TEXTS.has(clause[to] ?? '')) return null;
  to = past(clause, to, TEXTS);
  return ALIEN.has(clause[to] ?? '') || isFromOthers(clause, to) ? null : to;
}

/** "Texts from my ex", "mensajes de mi jefe": another sends them. */
function isFromOthers(clause: Clause, at: number): boolean {
  const from = clause[at] ?? '';
  const whose = clause.slice(at + 1, at + 5);
  if (from === 'de' ? !OTHERS_SPANISH.has(whose[0] ?? '') : !FROM.has(from)) return false;
  return whose.length > 0 && !(whose[0] === 'now') && !whose.some((word) => SENDERS.has(word));
}

const FROM = wordSet('from by');
const OTHERS_SPANISH = wordSet('mi mis otra otro otras otros');

/** The same of contact, which may be had in other ways. */
export function pastContact(clause: Clause, at: number): number | null {
  const to = past(clause, at, MODIFIERS, 6);
  return CONTACT.has(clause[to] ?? '') && !ALIEN.has(clause[to + 1] ?? '') ? to + 1 : null;
}

/** The service that sends, where nothing else is said of it. */
function pastService(clause: Clause, at: number): number | null {
  const to = past(clause, at, MODIFIERS, 6);
  const behind = past(clause, to, SERVICES, 2);
  // "I don't wanna study" does it.
  const isDone = to === at && TO_DO.has(clause[at - 1] ?? '');
  return !isDone && behind > to && ends(clause, behind) ? behind : null;
}

const TO_DO = wordSet('to wanna');

/** Behind a number, a phone or whose it is. */
export function pastNumber(clause: Clause, at: number): number | null {
  const whose = past(clause, at, WHOSE, 1);
  // "My husband's phone".
  const isKin = KIN.has((clause[whose] ?? '').replace(/s$/, ''));
  const kin = whose > at && isKin ? whose + 1 : whose;
  const to = past(clause, kin, NUMBERS, 3);
  return to > kin || kin > whose ? to : null;
}

export const WHOSE = wordSet('my our this that his her their the mi este ese esta el nuestro su moms dads');

/** "Before 9", "so early": another hour is asked for; "after this" is from now on. */
export function isLimited(clause: Clause, at: number): boolean {
  if (THAT_DAY.has(clause[0] ?? '')) return true;
  const from = past(clause, at, FOR_GOOD);
  const word = clause[from] ?? '';
  if (word === 'de') return HOURS.has(clause[from + 1] ?? '');
  if (!WHEN.has(word)) return false;
  const next = clause[from + 1] ?? '';
  if (word === 'for' && /^(good|ever)$/.test(next)) return isLimited(clause, from + 2);
  if (word === 'after' || word === 'despues')
    return !LATER_ON.has(next === 'de' ? (clause[from + 2] ?? '') : next);
  // "To this number" says where.
  if (word === 'a' && next === 'mi' && ends(clause, from + 2)) return false;
  // "Don't send texts to me".
  if (/^(to|a)$/.test(word) && ME.has(next)) return isLimited(clause, from + 2);
  const number = WHERE.has(word) ? pastNumber(clause, from + 1) : null;
  return number === null || isLimited(clause, number);
}

/** "Today don't text me". */
const THAT_DAY = wordSet('hoy today tonight manana tomorrow');
const HOURS = wordSet('noche dia madrugada tarde citas cita');
const WHERE = wordSet('at on en a to');

/** The clause ends, politeness and words of finality aside. */
export function ends(clause: Clause, at: number): boolean {
  const to = past(clause, at, FOR_GOOD, 5);
  return to >= clause.length || GOES_ON.has(clause[to] ?? '');
}

/** Begins what is said besides. */
const GOES_ON = wordSet(
  'i im ive me and or y because since bc cause thank but so we its porque que ni is are ?',
);

/** To whom it is sent: "me", "my cell", "this number"; null where nobody is named. */
export function pastReceiver(clause: Clause, at: number): number | null {
  const to = past(clause, at, TOWARDS, 2);
  if (ME.has(clause[to] ?? '')) return to + 1;
  // "My wife wants you to stop texting her", "please stop texting her".
  const before = clause.slice(0, at);
  const third = clause[to] ?? '';
  const isMeant = before.some((word) => SPEAKERS.has(word) || (third !== 'them' && ENDING.has(word)));
  if (THIRD.has(third) && isMeant) return to + 1;
  if (clause[at] === 'you' && INSULTS.has(clause[at + 1] ?? '')) return at;
  return pastNumber(clause, to);
}

const TOWARDS = wordSet('to a al up out mas');
const THIRD = wordSet('her him them');
const SPEAKERS = new Set([...KIN, ...wordSet('he she they says wants')]);
const INSULTS = wordSet('idiot idiots people morons creep creeps jerk jerks assholes');

/** Whether a verb of sending, with what stands behind it, is about what the patient gets. */
export function isSentToMe(clause: Clause, at: number): boolean {
  const verb = clause[at] ?? '';
  const behind = at + 1;
  // "No se moleste" is of whoever is spoken to.
  const before = clause[at - 1] ?? '';
  const isMine = /(me|nos|les?|l[oa])$/.test(verb) || (CLITICS.has(before) && before !== 'se');
  const receiver = pastReceiver(clause, behind);
  const from = receiver ?? behind;
  const texts = pastTexts(clause, from) ?? pastContact(clause, from);
  if (texts !== null) return !isLimited(clause, texts);
  if (SEND_VERBS.has(verb)) {
    const what = past(clause, from, THINGS, 3);
    if (what === from && !(isMine && ends(clause, from))) return false;
    // "Nothing more to this phone".
    const to = pastReceiver(clause, what) ?? what;
    return ends(clause, to) && (to > what || !isLimited(clause, from));
  }
  if (isLimited(clause, from)) return false;
  // "Ya no me escriba recetas".
  if (PAPERS.has(clause[from] ?? '')) return false;
  if (receiver !== null || isMine) return true;
  const by = past(clause, from, MORE, 2);
  if (BY.has(clause[by] ?? '') && pastTexts(clause, by + 1) !== null) return true;
  if (/^reach(ing)?$/.test(verb)) return clause[behind] === 'out' && ends(clause, behind + 1);
  return !NEEDS_WHOM.has(verb) && past(clause, from, FOR_GOOD, 5) >= clause.length;
}

const PAPERS = wordSet('receta recetas carta cartas informe informes nota notas prescription prescriptions');
const MORE = wordSet('mas ya anymore more nunca');
const BY = wordSet('by via through with con');
const THINGS = wordSet(
  'anything nothing something more mas nada esto eso estos esos this these those them stuff things crap shit cosas otra otro any anymore',
);
/** "Don't bother", "stop annoying": whom tells of what. */
const NEEDS_WHOM = wordSet('bother bug blowing annoying bothering bothered flooding moleste');

/** What is sent, or what stands for it at the end of the clause. */
export function readThings(clause: Clause, from: number): Request | null {
  const texts = pastTexts(clause, from) ?? pastContact(clause, from);
  if (texts !== null) return isLimited(clause, texts) ? null : 'named';
  if (pastService(clause, from) !== null) return 'named';
  const pronoun = past(clause, from, PRONOUNS, 1);
  return pronoun > from && ends(clause, pronoun) ? 'unnamed' : null;
}

/** Out of what: "off your list", "de sus mensajes", "de aqui", or nothing named. */
export function readOut(clause: Clause, at: number): Request | null {
  const from = past(clause, at, OUT_OF, 3);
  const texts = pastTexts(clause, from) ?? pastContact(clause, from);
  const isList = texts !== null && LISTS.has(clause[texts] ?? '');
  if (from > at && texts !== null && !isList)
    return isLimited(clause, texts) || OF_LIST.has(clause[texts] ?? '') ? null : 'named';
  const list = isList ? texts : past(clause, from, MODIFIERS, 5);
  if (from > at && LISTS.has(clause[list] ?? '')) {
    const to = past(clause, past(clause, list, TEXTS), LISTS);
    // "Off the list for these texts".
    if (OF_LIST.has(clause[to] ?? '') && pastTexts(clause, to + 1) !== null) return 'named';
    return isLimited(clause, to) || OF_LIST.has(clause[to] ?? '') || DAYS.has(clause[to] ?? '')
      ? null
      : 'named';
  }
  const rest = past(clause, from, HERE, 1);
  return ends(clause, rest) ? 'unnamed' : null;
}

const OF_LIST = wordSet('for with of de del para');
const HERE = wordSet('this it these here all aqui ahi esto');
const DAYS = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday lunes martes miercoles jueves viernes sabado',
);
