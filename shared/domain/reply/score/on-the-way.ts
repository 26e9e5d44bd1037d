/** Whether a number says how far off somebody still is, or in how many minutes they come. */
import { findPhrases, phraseList } from '../text/phrases.ts';
import { isBreak, type Token } from '../text/tokens.ts';
import { isPoliteWord } from '../text/whole-text.ts';
import { wordSet } from '../text/word-set.ts';
import type { Figure } from './figures.ts';

/** "10 out", "im like 5 away", "running late, 5", "paso en 10", "estoy a 5 de llegar", "home around 6". */
export function isOnTheWay(tokens: readonly Token[], figure: Figure): boolean {
  if (figure.outOfTen) return false;
  return (
    isFarOff(tokens, figure) ||
    isSaidOfTheWay(tokens, figure) ||
    isComingIn(tokens, figure) ||
    isDistance(tokens, figure) ||
    isThenComing(tokens, figure) ||
    isBackAt(tokens, figure)
  );
}

/** "10 out", "im about 5 away", "5 from there"; but "8 out of nowhere". */
function isFarOff(tokens: readonly Token[], { start, end }: Figure): boolean {
  if (!tokens.slice(0, start).every(({ kind, text }) => kind !== 'word' || isSmall(text))) return false;
  const at = FAR.has(tokens[end]?.text ?? '') ? end + 1 : end;
  if (tokens[at]?.text === 'from') return FROM.has(tokens[at + 1]?.text ?? '');
  return at > end && tokens.slice(at).every(({ kind, text }) => kind !== 'word' || isSmall(text));
}

const FAR = wordSet('out away');
const FROM = wordSet('you u yall there here now');
const AROUND = wordSet('im am i like about around only still just maybe another');

function isSmall(word: string): boolean {
  return AROUND.has(word) || isPoliteWord(word);
}

/** "Running late, 5", "ya casi llego, 10": behind the comma after it, and last in the text. */
function isSaidOfTheWay(tokens: readonly Token[], { start, end }: Figure): boolean {
  if (tokens[start - 1]?.text !== ',' || !endsText(tokens, end)) return false;
  return findPhrases(WAY, tokens).some((said) => said.end === start - 1);
}

const WAY = phraseList(
  'running late|behind / almost|nearly there / pulling up|in / parking now? / stuck in traffic / on my way / omw',
  'en camino / ya casi llego? / llegando / hay|mucho trafico',
);

function endsText(tokens: readonly Token[], end: number): boolean {
  return tokens.slice(end).every(({ kind, text }) => kind !== 'word' || isPoliteWord(text));
}

/** "Paso en 10", "llego como en 5", "ya voy en 5": the whole text; "la tercera sesion y voy en 5" tells of a level. */
function isComingIn(tokens: readonly Token[], { start, end }: Figure): boolean {
  if (!endsText(tokens, end)) return false;
  const words = tokens.slice(0, start).filter(({ kind, text }) => kind === 'word' && !EASY.has(text));
  const [verb, link, ...rest] = words.map(({ text }) => text);
  return rest.length === 0 && link === 'en' && COMING.has(verb ?? '');
}

const COMING = wordSet('voy llego llegamos paso salgo salimos vuelvo regreso vengo');
const EASY = wordSet('ya yo ahi ahorita te les como unos unas hola si ok perdon disculpe');

/** "Estoy a 10 de ahi". */
function isDistance(tokens: readonly Token[], { start, end }: Figure): boolean {
  if (tokens[start - 1]?.text !== 'a' && tokens[start - 2]?.text !== 'a') return false;
  return tokens[end]?.text === 'de' && PLACES.has(tokens[end + 1]?.text ?? '');
}

const PLACES = wordSet('ahi alla aqui llegar ustedes casa la distancia camino');

/** "5 y salgo". */
function isThenComing(tokens: readonly Token[], { start, end }: Figure): boolean {
  return (
    start === 0 &&
    tokens[end]?.text === 'y' &&
    COMING.has(tokens[end + 1]?.text ?? '') &&
    isBreak(tokens[end + 2])
  );
}

/** "Home around 6", "I'm off 6"; "back around a 6" is a level. */
function isBackAt(tokens: readonly Token[], { start, end }: Figure): boolean {
  if (!endsText(tokens, end)) return false;
  const [earlier, before] = [tokens[start - 2]?.text ?? '', tokens[start - 1]?.text ?? ''];
  return ROUND.has(before) ? FREE.has(earlier) : before === 'off' && MINE.has(earlier);
}

const ROUND = wordSet('around about like');
const FREE = wordSet('home off free');
const MINE = wordSet('im get gets am');
