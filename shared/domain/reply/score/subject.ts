/** What the subject of "is" makes of the number behind it. */
import * as english from '../lexicon/english/score.ts';
import { PEOPLE } from '../lexicon/shared/belongings.ts';
import { BEFORE_SCORE, PAIN, PRESENT, SITES, WEEK } from '../lexicon/shared/score-words.ts';
import * as spanish from '../lexicon/spanish/score.ts';
import { isHardBreak, type Token } from '../text/tokens.ts';
import { isPoliteWord } from '../text/whole-text.ts';
import { wordSet } from '../text/word-set.ts';
import { isSite } from './is-site.ts';

export const COPULAS = wordSet('is was were are r be been es era estaba fue esta soy equals');
const SUBJECTS = wordSet(
  'mine mio mia thing things cosa cosas it its this that thats everything i yo im which one me today now week average avg overall worst best day night morning eso esto todo hoy ahora semana promedio ya equivoque subiendo bajando ahorita todavia aun still currently yesterday ayer what pain',
);
/** Lead a sentence and say nothing of what it is about. */
const LED_BY = wordSet(
  'oops whoops wait no so well actually correction and but ok okay yes ay ups y pero bueno pues',
);
const SYMPTOMS = wordSet(english.SYMPTOMS, spanish.SYMPTOMS);
/** What hurts, in words that name nothing else. */
const BODY = wordSet(
  english.PAIRED,
  english.FIVES,
  english.AILMENTS,
  spanish.PAIRED,
  spanish.FIVES,
  spanish.AILMENTS,
);
/** Behind them another clause begins, with a subject of its own: "the arthritis doctor said my CRP was 8". */
const BEGINS = wordSet('said says told dijo dice que and but so because bc cuz pero porque');
const MET = wordSet(
  'appointment appt session massage class lesson visit meeting shift slot clinic office therapy pt gym practice game cita clase sesion masaje turno',
);
const PLACED = wordSet(
  'here there right now today yesterday ayer anoche ahorita still again also too actually really honestly already currently lately this morning afternoon evening tonight has have had hasnt havent ha han no se me le aqui ahi alla hoy ahora todavia tambien ya',
);
const ANSWERS = wordSet('answer reply response respuesta contestacion');
const WRITTEN_FOR = wordSet('he she ella');
/** "That was supposed to be 7", "it should be 6". */
const MODALS = wordSet('to should would must could might debe deberia podria');

/** "My appointment is 3/10" gives a date, "Kim is a 10/10" praise; "the coffee is still a 3", "el clima esta en 6". */
export function isSubjectForeign(tokens: readonly Token[], start: number): boolean {
  if (isGivenAnother(tokens, start)) return true;
  const verb = verbBefore(tokens, start);
  if (verb === undefined || judgeSubject(tokens, verb) !== 'none') return false;
  const said = ARTICLES.has(tokens[start - 1]?.text ?? '') ? start - 2 : start - 1;
  return verb === said || !isOwnWay(tokens, verb);
}

/** "I'd call traffic right now a 6", "I'd give my son a 9": what is rated stands between the verb and the number. */
function isGivenAnother(tokens: readonly Token[], start: number): boolean {
  if (!ARTICLES.has(tokens[start - 1]?.text ?? '')) return false;
  const near = clauseBefore(tokens, start - 1, REACH_OF_WAYS);
  const verb = near.findLastIndex(({ text }) => RATES.has(text));
  const object = near.slice(verb + 1);
  return verb >= 0 && object.length > 1 && judge(object, tokens[start - 1]) === 'none';
}

const RATES = wordSet('call give rate gave rated');

/** The verb that gives its subject the number: "is", with small words between, or one of a way that leads to a level. */
function verbBefore(tokens: readonly Token[], start: number): number | undefined {
  let at = start - 1;
  while (at > start - MOST_BETWEEN && isBetween(tokens, at)) at -= 1;
  const word = tokens[at]?.text ?? '';
  if (COPULAS.has(word) || SUPPOSING.has(word)) return at;
  const links = at < start - 1 && LEVELS.has(tokens[at + 1]?.text ?? '');
  return links && WAYS.has(word) ? at : undefined;
}

/** "Went from a 10 to a 4": the number it left stands between. */
function isBetween(tokens: readonly Token[], at: number): boolean {
  if (BETWEEN.has(tokens[at]?.text ?? '')) return true;
  return tokens[at]?.kind === 'number' && [1, 2].some((back) => LEFT.has(tokens[at - back]?.text ?? ''));
}

const LEFT = wordSet('from de del');

/** "We are down to a 4", "it only went to a 4", "con el calorcito quedo en 3": nothing else is named. */
function isOwnWay(tokens: readonly Token[], verb: number): boolean {
  if (SPEAKERS.has(tokens[verb - 1]?.text ?? '')) return true;
  const clause = clauseBefore(tokens, verb, REACH_OF_WAYS);
  // "Walking feels like a 6".
  if (FEELS.has(tokens[verb]?.text ?? '') && isFelt(clause.at(-1)?.text ?? '')) return true;
  if (clause.every(({ text }) => isAdverb(text) || SUBJECTS.has(text) || LIMITS.has(text))) return true;
  return SPANISH_WAYS.has(tokens[verb]?.text ?? '') && OF_CAUSES.has(clause[0]?.text ?? '');
}

const ARTICLES = wordSet('a an un');
function isFelt(word: string): boolean {
  return FELT.has(word) || (/.{2,}ing$/.test(word) && !PLACES.has(word));
}

const FELT = wordSet('mornings nights evenings days stairs');
const PLACES = wordSet('parking building wedding clothing meeting');
const FEELS = wordSet('feel feels felt');
const LIMITS = wordSet('only just solo');
const SPEAKERS = wordSet('we itd thatd');
const SPANISH_WAYS = wordSet('bajo subio llego sigue anda quedo amanecio esta estaba estuvo');
const OF_CAUSES = wordSet('con sin por en de desde despues tras al');

const MOST_BETWEEN = 8;
const BETWEEN = wordSet(
  'a an un una at about around like roughly still only just maybe probably already really down up back to from en a como casi unos solid steady strong good firm hovering sitting holding staying stuck ya todavia aun solo de del al the',
);
const SUPPOSING = wordSet('sea fuera seria sera');
/** Behind a verb of a way they lead to a level. */
const LEVELS = wordSet('down up back to from at a an like around about un en de');
const WAYS = wordSet(
  'came went dropped fell rose climbed jumped got feels felt feel seems sits sat stays stayed hovers hovered averaged averages averaging bajo subio llego sigue anda quedo amanecio estuvo',
);

/** The words of the clause that stand before its verb. */
function clauseBefore(tokens: readonly Token[], verb: number, reach: number): readonly Token[] {
  const near = tokens.slice(Math.max(0, verb - reach), verb);
  const start = near.findLastIndex(
    (token) => isHardBreak(token) || token.text === ',' || BEGINS.has(token.text),
  );
  return near.slice(start + 1);
}

const REACH = 5;
const REACH_OF_WAYS = 8;

/** Of the whole, and not its subject: "overall the weather is a 7". */
const USUALLY = wordSet('overall generally typically mostly usually normalmente generalmente');

/** Where the subject ends in its clause: "the weather | here", "the movie | last night"; a clause of such words alone is one. */
function subjectEnd(clause: readonly Token[]): number {
  let at = clause.length - 1;
  for (;;) {
    const [before, word] = [clause[at - 1]?.text ?? '', clause[at]?.text ?? ''];
    if (isAdverb(word)) at -= 1;
    else if (TIMES.has(word) && OF_TIMES.has(before)) at -= 2;
    else break;
  }
  return clause.slice(0, at + 1).every(({ text }) => DETERMINERS.has(text)) ? clause.length - 1 : at;
}

function isAdverb(word: string): boolean {
  return PLACED.has(word) || /.{3,}(ly|mente)$/.test(word);
}

const TIMES = wordSet('night morning afternoon evening');
const OF_TIMES = wordSet('last this all yesterday every that on');
const DETERMINERS = wordSet('the my a an mi la el');

/** "My pain is 7" but not "my son is 7" or "the massage was a 10". */
export function judgeSubject(tokens: readonly Token[], copula: number): 'pain' | 'plain' | 'none' {
  const clause = clauseBefore(tokens, copula, REACH);
  // "He is at a 6": somebody who writes for the patient.
  const passesOn = clause.length === 1 && WRITTEN_FOR.has(clause[0]?.text ?? '');
  if (passesOn && ['a', 'an', 'at'].includes(tokens[copula + 1]?.text ?? '')) return 'plain';
  return judge(clause, tokens[copula]);
}

function judge(clause: readonly Token[], verb: Token | undefined): 'pain' | 'plain' | 'none' {
  if (clause.some(({ text }) => PEOPLE.has(text) || PEOPLE.has(text.replace(/s$/, '')))) return 'none';
  // "My back appointment is at 6".
  if (MET.has(clause.at(-1)?.text ?? '')) return 'none';
  if (clause.some((token) => PAIN.has(token.text))) return 'pain';
  const first = clause.find(({ text }) => !LED_BY.has(text) && !isPoliteWord(text));
  if (
    clause.length > 1 &&
    [clause.at(-1), clause.at(-2)].some((token) => MODALS.has(token?.text ?? '')) &&
    SUBJECTS.has(first?.text ?? '')
  )
    return 'plain';
  if (clause.some(({ text }) => SYMPTOMS.has(text) || ANSWERS.has(text) || BODY.has(text))) return 'plain';
  // "The weather here is a 10": what stands behind the subject says nothing of it.
  const placed = subjectEnd(clause);
  const last = placed < 0 ? clause.at(-1) : clause[placed];
  if (last === undefined || SUBJECTS.has(last.text) || WEEK.has(last.text)) return 'pain';
  // "Para mi es un 6".
  if (last.text === 'mi' && clause.at(-2)?.text === 'para') return 'pain';
  // "X when y is 0": no Spanish and.
  if (last.text === 'y' && verb?.text === 'is') return 'none';
  if (isSite(last.text) || last.kind !== 'word' || PRESENT.has(last.text) || BEFORE_SCORE.has(last.text))
    return 'plain';
  const named = (placed < 0 ? clause : clause.slice(0, placed + 1)).filter(({ text }) => !USUALLY.has(text));
  return named.some((token) => WEEK.has(token.text) || SITES.has(token.text)) ? 'plain' : 'none';
}
