import { clauseDanger } from '../danger/clause-danger.ts';
import { concernIn } from '../danger/concern.ts';
import { hintedIn } from '../danger/hints.ts';
import { plainSpelling } from '../danger/plain-spelling.ts';
import { CRISIS_ENGLISH } from '../lexicon/safety/crisis-english.ts';
import { CRISIS_SPANISH } from '../lexicon/safety/crisis-spanish.ts';
import { CRISIS_TOLD_AROUND, URGENT_TOLD_AROUND } from '../lexicon/safety/danger-told-around.ts';
import { NOT_DANGER } from '../lexicon/safety/not-danger.ts';
import { URGENT_ENGLISH } from '../lexicon/safety/urgent-english.ts';
import { URGENT_ENGLISH_PLAINLY } from '../lexicon/safety/urgent-english-plainly.ts';
import { URGENT_SPANISH } from '../lexicon/safety/urgent-spanish.ts';
import { WISH_TO_DIE_ENGLISH } from '../lexicon/safety/wish-to-die-english.ts';
import { WISH_TO_DIE_SPANISH } from '../lexicon/safety/wish-to-die-spanish.ts';
import { PAIN } from '../lexicon/shared/score-words.ts';
import { findPhrases, hasPhrase, type Match, phraseList } from '../text/phrases.ts';
import { isBreak, isHardBreak, type Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';

const CRISIS = phraseList(
  CRISIS_ENGLISH,
  WISH_TO_DIE_ENGLISH,
  CRISIS_SPANISH,
  WISH_TO_DIE_SPANISH,
  CRISIS_TOLD_AROUND,
);
const URGENT = phraseList(URGENT_ENGLISH, URGENT_ENGLISH_PLAINLY, URGENT_SPANISH, URGENT_TOLD_AROUND);
const IDIOMS = phraseList(NOT_DANGER);

const DENIALS = wordSet(
  'no not without never denies deny dont doesnt havent hasnt didnt isnt wasnt sin ni nunca ningun',
);
/** May stand between a denial and what it denies: "no more chest pain", "don't have any chest pain". */
const DENIAL_FILLERS = wordSet(
  'any a the my new more had have having feel experience experiencing signs sign of symptoms been ' +
    'tengo tiene he tenido hay tuve siento un una el la mi es fue de me se',
);
/** A phrase that begins so denies something itself, and "no, can't breathe" is no double negation. */
const DENYING = wordSet('cant cannot couldnt not no unable barely hardly');
const SUBJECTS = wordSet('its it i im he she hes shes es yo');
const ONGOING = wordSet('now today tonight again still currently ahora hoy otra todavia sigue');
/** "Fine now" says that it is over. */
const WELL = wordSet(
  'fine ok okay good better well great healthy recovered stable bien mejor sano sana runs running walks dances works plays rides corre camina baila trabaja juega anda',
);
const LONG_AGO = phraseList(
  'years|months|decades ago|back / last year / a year|decade|month ago / when i was / as a child|kid|teen|teenager|baby',
  'in my 20s|30s|40s|50s|twenties|thirties|forties|childhood|youth / ano|anos|decada pasado|pasada|atras / hace anos|meses|mucho',
  'hace .. anos|meses|ano / de nino|nina|joven / cuando era|tenia',
);

/** What a text tells of danger to life. */
export interface Danger {
  /** By the words of the lists, anywhere in the text. */
  kind: 'crisis' | 'urgent' | null;
  /** By a clause, the vote or a hint, where the lists find nothing. */
  concern: 'crisis' | 'urgent' | null;
}

/**
 * Looks for danger: suicide, self-harm or wanting to die, about anyone; else a sign of an emergency of the body that
 * is neither denied nor long past; else what may be either.
 */
export function dangerIn(written: readonly Token[]): Danger {
  const tokens = plainSpelling(written);
  const voted = votedOn(tokens);
  const told = clauseDanger(voted);
  const listed = withoutIdioms(findPhrases(CRISIS, tokens), tokens).some(
    (match) => !isFiction(tokens, match),
  );
  if (listed || told === 'crisis' || isSpeltCry(written)) return { kind: 'crisis', concern: null };
  if (speaksOfEmergency(tokens)) return { kind: 'urgent', concern: null };
  if (told !== null) return { kind: null, concern: told === 'urgent-concern' ? 'urgent' : 'crisis' };
  return { kind: null, concern: concernIn(voted) ?? hintedIn(voted) };
}

/** "D i e": whoever spells it out means it, where the word alone may be of anything. */
function isSpeltCry(written: readonly Token[]): boolean {
  if (written.length < 3 || written.length > 8) return false;
  return (
    written.every(({ text }) => text.length === 1) &&
    written.map(({ text, kind }) => (kind === 'word' ? text : '')).join('') === 'die'
  );
}

/** "In the show he kills himself": told of a story, and of nobody who writes. */
function isFiction(tokens: readonly Token[], { start, end }: Match): boolean {
  const near = [
    ...sentenceFrom(tokens, start - 1, -1, 10),
    ...tokens.slice(start, end),
    ...sentenceFrom(tokens, end, 1, 6),
  ];
  return near.some(({ text }) => STORIES.has(text)) && !near.some(({ text }) => TELLERS.has(text));
}

const STORIES = wordSet(
  'movie film show series novel character episode pelicula novela serie personaje telenovela capitulo',
);
const TELLERS = wordSet('i im ive me my myself we us our yo mi quiero puedo estoy');

/** The words that the trained vote sees: figures of speech and what is denied say nothing of danger. */
export function votedOn(tokens: readonly Token[]): readonly Token[] {
  const harmless = [
    ...findPhrases(IDIOMS, tokens),
    ...findPhrases(URGENT, tokens).filter((match) => isDenied(tokens, match) || isAnimals(tokens, match)),
    ...findPhrases(CRISIS, tokens).filter((match) => isFiction(tokens, match)),
  ];
  if (harmless.length === 0) return tokens;
  const covered = cover(harmless);
  return tokens.filter((_, at) => !covered.has(at));
}

/** The places that matches cover: each is looked up at once, however many there are. */
function cover(matches: readonly Match[]): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const { start, end } of matches) for (let at = start; at < end; at += 1) covered.add(at);
  return covered;
}

/** What overlaps a figure of speech is no danger. */
function withoutIdioms(matches: readonly Match[], tokens: readonly Token[]): readonly Match[] {
  if (matches.length === 0) return matches;
  const idioms = cover(findPhrases(IDIOMS, tokens));
  if (idioms.size === 0) return matches;
  return matches.filter(({ start, end }) => {
    for (let at = start; at < end; at += 1) if (idioms.has(at)) return false;
    return true;
  });
}

function speaksOfEmergency(tokens: readonly Token[]): boolean {
  const matches = withoutIdioms(findPhrases(URGENT, tokens), tokens);
  let denied: Match | undefined;
  return matches.some((match, at) => {
    if (
      isDenied(tokens, match) ||
      goesInto(tokens, matches, at) ||
      (denied !== undefined && isJoined(tokens, denied, match))
    ) {
      denied = match;
      return false;
    }
    return !isLongPast(tokens, match) && !isAnimals(tokens, match);
  });
}

/** "Breathing is fine, no trouble breathing": it goes on into a clause that denies. */
function goesInto(tokens: readonly Token[], matches: readonly Match[], at: number): boolean {
  const { start = 0, end = 0 } = matches[at] ?? {};
  for (let next = at + 1; (matches[next]?.start ?? end) < end; next += 1) {
    const other = matches[next];
    if (other === undefined || other.start === start || !isDenied(tokens, other)) continue;
    if (tokens.slice(start, other.start).some(isBreak)) return true;
  }
  return false;
}

/** "No chest pain": a denial directly before it, with nothing but small words between. */
function isDenied(tokens: readonly Token[], match: Match): boolean {
  if (DENYING.has(tokens[match.start]?.text ?? '')) return false;
  for (let at = match.start - 1; at >= match.start - 4; at -= 1) {
    const word = tokens[at];
    if (word?.kind !== 'word') return false;
    // "No its my chest" answers, and denies nothing.
    if (word.text === 'no' && SUBJECTS.has(tokens[at + 1]?.text ?? '')) return false;
    if (DENIALS.has(word.text)) return true;
    if (!DENIAL_FILLERS.has(word.text)) return false;
  }
  return false;
}

/** "My dog lost control of his bladder". */
function isAnimals(tokens: readonly Token[], { start }: Match): boolean {
  return sentenceFrom(tokens, start - 1, -1, 3).some(({ text }) => ANIMALS.has(text));
}

const ANIMALS = wordSet('dog cat puppy kitten horse dogs cats perro perra perrito gato gata gatito caballo');

/** "No tengo fiebre pero me duele el pecho": what follows is not denied. */
const BUT = wordSet('but pero sino however though aunque');

/** "No chest pain or trouble breathing": the second goes with the denial of the first, or overlaps it. */
function isJoined(tokens: readonly Token[], denied: Match, match: Match): boolean {
  if (match.start < denied.end)
    return !tokens.slice(denied.start, match.start).some(({ text }) => BUT.has(text));
  const between = tokens.slice(denied.end, Math.min(match.start, denied.end + 3));
  return (
    match.start <= denied.end + 2 &&
    between.length > 0 &&
    between.every((token) => token.kind === 'word' && ['or', 'nor', 'ni', 'o', 'any'].includes(token.text))
  );
}

/** "Stroke in 2019": the year or the years ago stand close by, and nothing says that it is back. */
function isLongPast(tokens: readonly Token[], match: Match): boolean {
  const after = sentenceFrom(tokens, match.end, 1, 8);
  const before = sentenceFrom(tokens, match.start - 1, -1, 6);
  const near = [...before, ...tokens.slice(match.start, match.end), ...after];
  const told = [...before, ...tokens.slice(match.start, match.end), ...withoutNewsBehind(after)];
  if (told.some((token, at) => ONGOING.has(token.text) && !isWell(told, at))) return false;
  const year = near.findIndex((token) => /^(19|20)\d\d$/.test(token.text));
  const dated = year >= 0 && !['since', 'desde'].includes(near[year - 1]?.text ?? '');
  return dated || hasPhrase(LONG_AGO, near);
}

/** "Fine now", "y hoy corre maratones". */
function isWell(told: readonly Token[], at: number): boolean {
  return [told[at - 1], told[at + 1], told[at + 2]].some((token) => WELL.has(token?.text ?? ''));
}

/** "Stroke in 2019, pain 3 today": a clause about today's pain says nothing of what was. */
function withoutNewsBehind(after: readonly Token[]): readonly Token[] {
  const part = after.findIndex((token) => isBreak(token));
  const rest = part < 0 ? [] : after.slice(part);
  return rest.some(({ kind, text }) => kind === 'number' || PAIN.has(text)) ? after.slice(0, part) : after;
}

function sentenceFrom(tokens: readonly Token[], start: number, step: 1 | -1, most: number): Token[] {
  const found: Token[] = [];
  for (let at = start; found.length < most && !isHardBreak(tokens[at]); at += step) {
    const token = tokens[at];
    if (token === undefined) break;
    found.push(token);
  }
  return step === 1 ? found : found.reverse();
}
