import { isLedByAnother } from '../score/somebody-else.ts';
import { findPhrases, hasPhrase, type Match, phraseList } from '../text/phrases.ts';
import { isBreak, isHardBreak, type Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';

const FLARE = phraseList(
  'flare|flares|flaring|flareup|flareups|flairup|flairing|flareing|flarring|flaer|falre|flre|flair !out|gun|jeans|pants|skirt|leg|dress / flared !jeans|pants|skirt|leg|legs|dress|trousers|nostrils|tempers',
  'brote|brotes|brotando !piel|granos|alergia|de / brote de dolor|fibromialgia|artritis|lupus|fibro|mi',
  'crisis de|del|por? dolor|dolores|fibromialgia|fibro|artritis|lupus|migrana|reuma|ciatica|espalda|cuello / crisis dolorosa|reumatica',
);

/** Told of another time, another person, or not told at all. */
const DENIALS = wordSet('no not without never avoid prevent havent hasnt dont isnt sin ni nunca evitar yet');
const ELSEWHEN = phraseList(
  'last|past|previous|prior|earlier !night|few|couple|day|24|hour|hours|several|two|2|3|three / yesterday / ago / used to / had a|my? !this|today|now|another',
  'pasado|pasada|anterior|ayer / hace dias|semanas|meses|mucho|un|dos|unos|2|3 / tuve / was over|bad|in|having !today / when i was',
  'over|gone|ended|finished|passed|done|better|calmed|settled|subsided|went away|down? / is over / se me|nos|le? fue|paso|calmo|quito|acabo|termino / ya no|paso',
  'how|what do|does|to|can|should|helps|causes|triggers|about / como|que hago|puedo|hacer|evito|causa / ^ flares|brotes always|usually|come|comes|happen|get|are|siempre|vienen|son',
  'solar flare / flared|flare up? the|a|my grill|bbq|barbecue|fire|oven|stove|burner / brote|crisis fue|era|paso|termino / me|les duran|dura|dan / out of a|the|my|this / every time|when / in case of / might|may|could|would|risk|tips|tip|plan|sometimes|usually|often|normally / want|worried|afraid|scared',
);
/** Somebody else is named beside it. */
const OTHERS = phraseList(
  'vecina|vecino|prima|primo|tia|tio|suegra|cunada|abuela|comadre|companera|neighbor|coworker|aunt|uncle|cousin|roommate|grandma tiene|tuvo|esta|has|had|is|was|in / my|her|his sister|brother|mom|mother|dad|husband|wife|friend|son|daughter / mi hermana|hermano|mama|papa|esposo|esposa|amiga|hijo|hija',
);
const OF_ONESELF = wordSet('im ive estoy ando');
/** Said before the word: "since my flare"; behind it, "since the weather changed" says that it is on. */
const AROUND_ANOTHER = phraseList(
  'after|recovering|recovered|following|since|before|between|from|if|when|unless|whenever|until|despues|desde|cuando|si|antes my|the|a|i|un|el|mi|me|that|this|tengo last?',
);
const NOW = phraseList(
  'now|today|tonight|again|currently|still|another / this|since morning|week|weekend|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last',
  'started|starting|start|began|beginning / coming on / ahora|hoy|otra|empezo|empezando|comenzo|todavia|sigo|desde',
);

/** A flare of one's own, now or starting; not last week's, not over, not somebody else's. */
export function tellsOfFlare(tokens: readonly Token[]): boolean {
  return findPhrases(FLARE, tokens).some((match) => isOwnAndNow(tokens, match));
}

/** "Tempers flared", "flared up at my boss", "my eczema flared", "4 flares", "my sister's lupus is flaring". */
function isOfOther(tokens: readonly Token[], { start, end }: Match): boolean {
  const before = tokens.slice(Math.max(0, start - 4), start);
  const after = tokens.slice(end, end + 4);
  const isCounted = before.at(-1)?.kind === 'number' && tokens[start]?.text.endsWith('s') === true;
  return (
    isCounted ||
    before.some(({ text }) => NO_FLARE.has(text)) ||
    after.some(({ text }, at) => NO_FLARE.has(text) && OF.has(after[at - 1]?.text ?? '')) ||
    after.some(({ text }, at) => text === 'at' && after.slice(at + 1).some((whom) => WHOM.has(whom.text))) ||
    after.some(({ text }, at) => EACH.has(text) && /^(year|month|week)$/.test(after[at + 1]?.text ?? ''))
  );
}

/** Of temper, of skin, or of somebody else. */
const NO_FLARE = wordSet(
  'temper tempers anger nostrils acne eczema rosacea psoriasis hemorrhoids hemorrhoid allergies asthma sisters brothers moms dads husbands wifes friends mothers fathers daughters sons',
);
const OF = wordSet('of with from my the');
const WHOM = wordSet('him her them everyone boss kids people coworkers husband wife');
const EACH = wordSet('a per each every');

/** How much of a sentence around the word is looked at. */
const REACH = 16;

function isOwnAndNow(tokens: readonly Token[], match: Match): boolean {
  if (isOfOther(tokens, match) || isLedByAnother(tokens, match.start) || isAskedAbout(tokens, match))
    return false;
  const told = tokens.slice(Math.max(0, match.start - 3), match.start);
  const isOfOneself = told.some(({ text }) => OF_ONESELF.has(text));
  if (tokens[match.start]?.text === 'flair' && tokens[match.end]?.text !== 'up') return false;
  for (let at = match.start - 1; at >= Math.max(0, match.start - 4); at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') break;
    if (DENIALS.has(token.text)) return false;
  }
  let from = match.start;
  while (from > 0 && match.start - from < REACH && !isHardBreak(tokens[from - 1])) from -= 1;
  let to = match.end;
  while (to - match.end < REACH && !isHardBreak(tokens[to])) to += 1;
  const sentence = tokens.slice(from, to);
  if (tokens[to]?.text === '?' && sentence.length > 2) return false;
  if (!isOfOneself && hasPhrase(OTHERS, sentence)) return false;
  if (findPhrases(NOW, ownClause(sentence, match.start - from)).length > 0) return !isHypothetical(sentence);
  return (
    findPhrases(ELSEWHEN, sentence).length === 0 &&
    findPhrases(AROUND_ANOTHER, tokens.slice(from, match.start)).length === 0
  );
}

/** "What counts as a flare", "is this a flare": asked, with or without a question mark; "can I come in, im flaring" tells. */
function isAskedAbout(tokens: readonly Token[], { start }: Match): boolean {
  const told = tokens.slice(Math.max(0, start - 3), start).some(({ text }) => TELLS.has(text));
  return (
    !told &&
    !isHad(tokens, start) &&
    findPhrases(ASKS, tokens).some((match) => match.end <= start && isOneClause(tokens, match.end, start))
  );
}

function isOneClause(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    to - from < REACH && !tokens.slice(from, to).some((token) => isBreak(token) || PARTS.has(token.text))
  );
}

/** "Can you call me I have a flare" tells of one, "do I have a flare" and "if I have a flare" do not. */
function isHad(tokens: readonly Token[], start: number): boolean {
  const near = tokens.slice(Math.max(0, start - 4), start).map(({ text }) => text);
  const at = near.findLastIndex((word, place) => word === 'i' && HAVE.has(near[place + 1] ?? ''));
  return at >= 0 && !ASKED_OR_SUPPOSED.has(tokens[start - near.length + at - 1]?.text ?? '');
}

const PARTS = wordSet('but pero because bc cuz porque');
const HAVE = wordSet('have got');
const ASKED_OR_SUPPOSED = wordSet(
  'do did does if when whenever unless whether once should will may might could can',
);

const TELLS = wordSet('im ive my mi mis ando estoy having');
const ASKS = phraseList(
  '^ what|wat|so? counts|is|does|do|qualifies|constitutes|defines|makes|should|can|causes|triggers|happens|are / ^ whats considered|a|the|an|counted|meant / ^ how do|does|can|should|long|many|often|bad / ^ is|was|could|would|might this|it|that|there / ^ am|do|does|did|should i|this|that|it|you|flares|a / ^ when|why|which is|do|does|should|are / wondering|idk|know|sure|tell if|whether|what|how',
  '^ que|como|cuando|cual|cuanto es|son|cuenta|se|hago|cuentan|dura|significa / ^ es|seria|sera esto|eso / ^ seria|sera un|una / no se si',
);

/** "Had a flare two weeks ago but fine now": the now behind the but is not the flare's. */
function ownClause(sentence: readonly Token[], flare: number): readonly Token[] {
  const but = sentence.findIndex(({ text }, at) => at > flare && BUT.has(text));
  return but < 0 ? sentence : sentence.slice(0, but);
}

const BUT = wordSet('but pero');
const HYPOTHESES = phraseList(
  'how|what do|does|to|can|should|helps|causes|triggers / como|que hago|puedo|hacer|evito',
  'if|when|whenever|unless|in|si|cuando .. flare|flares|flaring|flareup|brote|crisis / over|gone|ended|finished|passed|better now|today|already',
  'last|previous|past week|month|year|time / semana|mes|ano pasada|pasado / worried|afraid|scared|might|could|may',
);

const IN_FLARE = phraseList('in a|full|the|another|my|bad|this .. flare|flareup');

function isHypothetical(sentence: readonly Token[]): boolean {
  const inFlare = findPhrases(IN_FLARE, sentence).length > 0;
  return findPhrases(HYPOTHESES, sentence).some(({ start }) => !inFlare || sentence[start]?.text !== 'in');
}
