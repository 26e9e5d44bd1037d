/** Whether a number of pain is only supposed: it would be so, will be so, or is so where something else is. */
import { DRUGS } from '../lexicon/shared/drugs.ts';
import { PAIN, SITES } from '../lexicon/shared/score-words.ts';
import { isBreak, isHardBreak, type Token } from '../text/tokens.ts';
import { isPoliteWord } from '../text/whole-text.ts';
import { wordSet } from '../text/word-set.ts';

/** How far around a number the condition may stand on which it is supposed. */
const REACH = 14;

/**
 * "It would be a 9 without the cream", "if I skip my walk it'll be an 8", "si no camino me sube a 8", "ask me when it's a
 * 10"; but "it would be a 6", "if I had to pick, 6" and "7 if I sit too long" say how it is.
 */
export function isSupposed(tokens: readonly Token[], start: number, end: number): boolean {
  if (isOnCondition(tokens, start, end)) return true;
  const from = sentenceStart(tokens, start);
  const near = tokens.slice(from, start);
  const at = near.findIndex((_, place) => isCondition(tokens, from + place, start));
  const condition = at < 0 || near.slice(at).some(({ text }) => TURNS.has(text)) ? undefined : near[at]?.text;
  if (condition !== undefined && (condition !== 'si' || isComeTo(tokens, start))) return true;
  if (isToBeReached(tokens, start)) return true;
  const mood = moodAt(tokens, start, from);
  if (mood === undefined) return false;
  if (condition !== undefined || behind(tokens, end).some(({ text }) => ON_WHAT.has(text))) return true;
  // "My average for the past seven days would be 4" answers carefully.
  if (near.some(({ text }) => AVERAGES.has(text))) return false;
  const words = [...near, ...behind(tokens, end)];
  return words.some(({ text }) => (mood === 'future' ? LATER : FORETOLD).has(text));
}

const ARTICLES = wordSet('a an un the at like about around como en');

/** "It might hit 8", "could get to a 9": not so far. */
function isToBeReached(tokens: readonly Token[], start: number): boolean {
  let at = start - 1;
  while (
    at > start - 5 &&
    (ARTICLES.has(tokens[at]?.text ?? '') || ['to', 'up'].includes(tokens[at]?.text ?? ''))
  )
    at -= 1;
  return REACHES.has(tokens[at]?.text ?? '') && MAY.has(tokens[at - 1]?.text ?? '');
}

const REACHES = wordSet('hit reach get go climb jump');
const MAY = wordSet('might may could will can');

/** "Would be", "would have been", "sería", "hubiera sido"; "will be", "va a ser". */
function moodAt(tokens: readonly Token[], start: number, from: number): 'unreal' | 'future' | undefined {
  const at = ARTICLES.has(tokens[start - 1]?.text ?? '') ? start - 2 : start - 1;
  const near = tokens.slice(Math.max(from, at - 3), at + 1).map(({ text }) => text);
  if (near.some((word) => UNREAL.has(word))) return 'unreal';
  return near.some((word) => FUTURE.has(word)) ? 'future' : undefined;
}

const AVERAGES = wordSet('average avg promedio');
const UNREAL = wordSet(
  'would id itd wouldve couldve could might seria estaria andaria amaneceria llegaria habria hubiera podria',
);
const FUTURE = wordSet('will itll ill going gonna va sera estara');
/** What it depends on: "without the cream", "if I hadn't iced it". */
const ON_WHAT = wordSet('without sin unless if si hadnt wasnt werent');
/** "The doctor said it might be an 8", "I thought it would be a 9". */
const FORETOLD = wordSet('thought expected figured crei pense told said warned doctor');
const LATER = wordSet(
  'tomorrow tmrw tonight later soon weekend by next probably surely sure manana luego seguro noche',
);

/** The words behind, up to where something else begins. */
function behind(tokens: readonly Token[], end: number): readonly Token[] {
  const near = tokens.slice(end, end + REACH);
  const stop = near.findIndex((token) => isHardBreak(token) || TURNS.has(token.text));
  const told = stop < 0 ? near : near.slice(0, stop);
  return isPolite(told) ? [] : told;
}

/** "..., with it a 5", "but today 7": what is turned to is real again. */
const TURNS = wordSet('but now today pero ahora hoy then entonces with con');

/** "When it hits 8", "if it gets to a 9", "till it's a 2": the number itself is the condition. */
function isOnCondition(tokens: readonly Token[], start: number, end: number): boolean {
  let at = ARTICLES.has(tokens[start - 1]?.text ?? '') ? start - 2 : start - 1;
  while (at > start - 7 && isBetween(tokens[at]?.text ?? '')) at -= 1;
  if (at === start - 1) return false;
  // "Si el dolor es un 6 les llamo"; "si el dolor es un 6" may say yes.
  if (tokens[at]?.text === 'si')
    return tokens[end]?.kind === 'word' && !isBreak(tokens[end]) && !isPoliteWord(tokens[end]?.text ?? '');
  // "Should my pain be a 9".
  if (tokens[at]?.text === 'should') return isBreak(tokens[at - 1]) && tokens[at + 1]?.text !== 'be';
  return WHENEVER.has(tokens[at]?.text ?? '');
}

function isBetween(word: string): boolean {
  return BETWEEN.has(word) || PAIN.has(word) || SITES.has(word);
}

const BETWEEN = wordSet(
  'my mi it its is was gets get hits hit reaches reach drops goes be that que sea fuera to at im i am the pain only were esta este llega llegue sube suba baja baje pasa pase a en de dolor el la es estoy ando',
);
const WHENEVER = wordSet('when whenever if until till til once cuando hasta');

/** "If I skip my walk", "unless I rest", "si no camino": and no way of speaking ("if I had to pick"). */
function isCondition(tokens: readonly Token[], at: number, to: number): boolean {
  const word = tokens[at]?.text ?? '';
  if (
    !CONDITIONS.has(word) ||
    !(at === 0 || isBreak(tokens[at - 1]) || LEADS.has(tokens[at - 1]?.text ?? ''))
  )
    return false;
  const next = tokens[at + 1]?.text ?? '';
  if (UNLESS.has(word) && word !== 'unless') return isRemedy(tokens, at + 1);
  if (word === 'si' && (tokens[at + 1]?.kind !== 'word' || YES.has(next))) return false;
  return !isPolite(tokens.slice(at, Math.min(at + 9, to)));
}

const CONDITIONS = wordSet('if unless si without sin');
const UNLESS = wordSet('unless without sin');
const LEADS = wordSet('and but so well y pero because porque');
/** Behind them "si" says yes: "si me duele, un 7". */
const YES = wordSet('un una es hoy ya estoy ando tengo gracias pues claro en como');

/** "Without your massages", "sin las pastillas". */
function isRemedy(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at, at + 3).some(({ text }) => REMEDIES.has(text) || DRUGS.has(text));
}

const REMEDIES = wordSet(
  'massage massages session sessions cream heat ice brace stretching stretches walk walks you it them pad pads masaje masajes ' +
    'pomada crema calor hielo faja sesion sesiones ustedes ejercicio ejercicios',
);

/** "Si no camino me sube a 8": Spanish says in the present what comes of it. */
function isComeTo(tokens: readonly Token[], start: number): boolean {
  const at =
    ARTICLES.has(tokens[start - 1]?.text ?? '') || tokens[start - 1]?.text === 'a' ? start - 2 : start - 1;
  return COMES.has(tokens[at]?.text ?? '') || COMES.has(tokens[at - 1]?.text ?? '');
}

const COMES = wordSet('sube pone llega brinca dispara da va sera seria pasa vuelve amanezco');

/** Ways of speaking that suppose nothing: "if I had to pick", "if I'm honest", "si tuviera que decir", "if 10 is the worst". */
function isPolite(near: readonly Token[]): boolean {
  return near.some(({ text }) => POLITE.has(text) || PAIN.has(text));
}

const POLITE = wordSet(
  '10 0 diez cero had have must honest honestly ask asked asks asking pick choose say guess rate remember helps matters anything zero ten worst ' +
    'average averaged count add divide best clinic wrong right correct reading allowed okay ok want need mean counts tuviera tengo preguntan pregunta recuerdo sincera ' +
    'sincero honesta honesto digo acuerdo quieren quiere peor',
);

function sentenceStart(tokens: readonly Token[], start: number): number {
  let at = start;
  while (at > 0 && start - at < REACH && !isHardBreak(tokens[at - 1])) at -= 1;
  return at;
}
