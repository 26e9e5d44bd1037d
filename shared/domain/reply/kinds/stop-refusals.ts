/** What is refused: "don't text me", "no deseo ningun contacto", "no more of these messages". */
import {
  ASKED,
  CLITICS,
  DENIALS,
  FED_UP,
  GETTING,
  OUT_OF,
  PRONOUNS,
  REMOVED,
  SELF,
  TEXTS,
  WANTING,
} from '../lexicon/shared/stop-words.ts';
import { past } from '../text/past.ts';
import { wordSet } from '../text/word-set.ts';
import type { Clause } from './clauses.ts';
import {
  ends,
  isLimited,
  isSentToMe,
  pastContact,
  pastNumber,
  pastReceiver,
  pastTexts,
  type Request,
  readOut,
  readThings,
} from './stop-objects.ts';
import { isDenied } from './stop-subject.ts';

/** "Don't text me", "no me manden mas", "text me no more": not to be sent. */
export function readSending(clause: Clause, at: number): Request | null {
  if (!isDenied(clause, at)) return isDeniedBehind(clause, at) ? 'named' : null;
  const before = clause.slice(0, at);
  // "No text" is of the thing, and "I don't wanna spam" of the patient.
  if (TEXTS.has(clause[at] ?? '') && before.at(-1) === 'no') return null;
  // "No quiero molestar": the patient.
  if (
    INFINITIVE.test(clause[at] ?? '') &&
    !CLITICS.has(before.at(-1) ?? '') &&
    before.some((word) => OWN.has(word))
  )
    return null;
  // "My boss doesn't text me anymore" tells of somebody.
  if (before.at(-1) === 'doesnt') return null;
  const byMe =
    before.some((word) => SELF.has(word)) && !before.some((word) => ASKED.has(word) || BEING.has(word));
  if (byMe && pastReceiver(clause, at + 1) === null && !CLITICS.has(before.at(-1) ?? '')) return null;
  // "I don't want to be contacted": what was done to somebody is not asked for.
  const isTold =
    (clause[at] ?? '').endsWith('ed') && !before.some((word) => WANTING.has(word) || RATHER.has(word));
  return !isTold && isSentToMe(clause, at) ? 'named' : null;
}

const INFINITIVE = /(ar|ir|er)$/;
const OWN = wordSet('quiero quisiera queremos deseo puedo quise');

function isDeniedBehind(clause: Clause, at: number): boolean {
  const receiver = pastReceiver(clause, at + 1);
  if (receiver === null || at > 1) return false;
  const no = clause[receiver] ?? '';
  return (
    (no === 'no' && clause[receiver + 1] === 'more') || (no === 'never' && clause[receiver + 1] === 'again')
  );
}

/** "I don't want these texts", "I'd rather not be contacted", "I want out of this program". */
export function readWanting(clause: Clause, at: number): Request | null {
  const behind = past(clause, at + 1, RATHER_NOT, 2);
  const rather = RATHER.has(clause[at] ?? '') && clause.slice(at, behind).some((word) => /^not?$/.test(word));
  if (!rather && !isDenied(clause, at)) return readWantingOut(clause, at);
  let from = past(clause, rather ? behind : at + 1, WANTED, 6);
  // "I don't wanna spam": the patient's own.
  if (VERBS_TOO.has(clause[from] ?? '') && BEFORE_VERBS.has(clause[from - 1] ?? '')) return null;
  // "Hear from you", "saber nada de ustedes".
  const heard = past(clause, from, HEARING, 4);
  if (heard - from > 1 && YOU.has(clause[heard] ?? '')) return isLimited(clause, heard + 1) ? null : 'named';
  from = past(clause, from, GETTING, 2);
  if (clause[from] === 'nada' && GETTING.has(clause[from - 1] ?? '') && ends(clause, from + 1))
    return 'named';
  // "Participate", "take part in this".
  const part = past(clause, past(clause, from, TAKING_PART, 3), IN_THIS, 3);
  if (
    part > from &&
    (PARTICIPATE.has(clause[from] ?? '') || clause[from + 1] === 'part') &&
    ends(clause, part)
  )
    return 'named';
  return readThings(clause, past(clause, from, IN, 1));
}

const RATHER = wordSet('rather prefer prefiero preferiria');
const RATHER_NOT = wordSet('to not no que');
const VERBS_TOO = wordSet('spam text message contact sms txt');
const BEFORE_VERBS = wordSet('to wanna not');
const WANTED = wordSet(
  'to get getting receive receiving be keep in for any have do doing recibir recibiendo seguir que mas estar',
);
const HEARING = wordSet('hear hearing from saber nada mas de con oir');
const YOU = wordSet('you u yall ya ustedes uds ud usted ti your');
const PARTICIPATE = wordSet('participate participating participar');
const TAKING_PART = wordSet('take taking part participate participating participar');
const IN = wordSet('in en with');
const IN_THIS = wordSet('in en this it these the el with');

/** "I want out of this program", "I want my number deleted". */
export function readWantingOut(clause: Clause, at: number): Request | null {
  if (!DESIRES.has(clause[at] ?? '') || clause[at - 1] === 'you') return null;
  const from = past(clause, at + 1, GOING, 4);
  const number = pastNumber(clause, from);
  let out = past(clause, number ?? from, BEING, 3);
  if (!REMOVED.has(clause[out] ?? '')) return null;
  while (REMOVED.has(clause[out] ?? '') && !OUT_OF.has(clause[out] ?? '')) out += 1;
  const request = readOut(clause, out);
  return number !== null && request !== null ? 'named' : request;
}

const DESIRES = wordSet('want wants wanna like need wish asked requested');
const GOING = wordSet('to be get come me us please just');
const BEING = wordSet('to be get getting');

/** "Have my number removed", "this number should be deleted". */
export function readRemoved(clause: Clause, at: number): Request | null {
  const before = clause.slice(Math.max(0, at - 5), at);
  const hasNumber = before.some((_, place) => pastNumber(before, place) !== null);
  const isWanted = before.some((word) => MUST.has(word)) && !before.some((word) => DENIALS.has(word));
  if (hasNumber && isWanted && readOut(clause, at + 1) !== null) return 'named';
  // "Can I be removed from this".
  const isMe = before.at(-1) === 'be' && before.some((word) => SELF.has(word) || word === 'me');
  return isMe && before.some((word) => MAY.has(word)) && TAKEN.has(clause[at] ?? '')
    ? readOut(clause, at + 1)
    : null;
}

const MAY = wordSet('can could may should');
const TAKEN = wordSet('removed deleted taken erased dropped unsubscribed');

const MUST = wordSet('have should needs need must want like please');

/** "I never signed up for this", "I did not agree to these texts". */
export function readSigned(clause: Clause, at: number): Request | null {
  if (!clause.slice(Math.max(0, at - 3), at).some((word) => NEVER.has(word))) return null;
  const from = past(clause, at + 1, UP_FOR, 5);
  return from > at + 1 ? readThings(clause, from) : null;
}

const NEVER = wordSet('never not didnt dont havent nunca no');
const UP_FOR = wordSet('up for to in get getting receive receiving be any a para en');

/** "No more texts", "sick of your messages", "ni un mensaje mas". */
export function readNone(clause: Clause, at: number): Request | null {
  const fed = FED_UP.has(clause[at] ?? '');
  const more = MORE.has(clause[at + 1] ?? '');
  if (more && GOT.has(clause[at - 1] ?? '')) return null;
  const isAside = !fed && !more && at > 0 && !BEFORE_NONE.has(clause[at - 1] ?? '');
  if (isAside || clause.at(-1) === '?') return null;
  const of = past(clause, at + 1, OF, 5);
  const from = past(clause, of, GETTING, 1);
  const to = pastTexts(clause, from) ?? (fed ? null : pastContact(clause, from));
  if (to === null) {
    const pronoun = past(clause, from, PRONOUNS, 1);
    return (more || from > of) && pronoun > from && ends(clause, pronoun) ? 'unnamed' : null;
  }
  if (isLimited(clause, to) || SENT_BY_ME.has(clause[to] ?? '')) return null;
  // "No texts" says it of the future where nothing else is said; "over text" tells how.
  const first = clause[at + 1] ?? '';
  if (clause[at] === 'enough' && TEXTS.has(first)) return ends(clause, to) ? 'named' : null;
  const receiver = pastReceiver(clause, to) ?? to;
  if (TEXTS.has(first) && (fed || ONE_TEXT.has(first) || !ends(clause, receiver))) return null;
  return 'named';
}

const MORE = wordSet('more further mas');
const OF = wordSet(
  'of with from de con more further mas already and tired sick un bueno calls or llamadas ni',
);
const BEFORE_NONE = wordSet('please pls and want but ya thanks ok que por favor then now just calls me');
const GOT = wordSet('got get getting received have had there seen see are is was were hay tengo recibi');
const SENT_BY_ME = wordSet('u you');
const ONE_TEXT = wordSet('text message msg mensaje');
