/** Whether a number is asked about, offered or agreed on instead of told. */
import * as english from '../lexicon/english/score.ts';
import * as spanish from '../lexicon/spanish/score.ts';
import { findPhrases, phraseList } from '../text/phrases.ts';
import { isBreak, isHardBreak, type Token } from '../text/tokens.ts';
import { phraseSet, wordSet } from '../text/word-set.ts';
import { type Figure, readFigures } from './figures.ts';
import { asksBehind } from './goes-on.ts';
import { ALLOWED } from './sayings.ts';

const QUESTION_WORDS = wordSet(
  'is can could do does did should what when are will would how why may which where who am puedo pueden puede cuando que como cual donde debo seria',
);

const VERDICTS = wordSet('good fine ok okay great perfect works better best normal bad high bien perfecto');

/** "3 is good for me" and "is 3 good" speak of a time or ask; neither says how the pain is. */
export function isVerdict(tokens: readonly Token[], figure: Figure): boolean {
  const [before, after, second] = [tokens[figure.start - 1], tokens[figure.end], tokens[figure.end + 1]];
  if (tokens.slice(figure.end, figure.end + 4).some((token) => token.text === 'works')) return true;
  if (REFUSED.has(`${after?.text} ${second?.text}`)) return true;
  if (isWishedFor(tokens, figure) || isAgreedOn(tokens, figure) || isDayThatFits(tokens, figure.end))
    return true;
  if (['is', 'was', 'es', 'sounds', 'looks', 'seems'].includes(after?.text ?? ''))
    return VERDICTS.has(second?.text ?? '');
  if (['would', 'will', 'could', 'might', 'can', 'should'].includes(after?.text ?? ''))
    return WOULD.has(second?.text ?? '') && tokens[figure.end + 2]?.text !== 'worse';
  return before?.text === 'is' && isHardBreak(tokens[figure.start - 2]) && VERDICTS.has(after?.text ?? '');
}

/** "2 on monday is fine": an hour of a day that is offered. */
function isDayThatFits(tokens: readonly Token[], end: number): boolean {
  const near = tokens.slice(end, end + 6).map(({ text }) => text);
  const day = near.findIndex((word) => DAYS.has(word));
  if (day < 1 || day > 2 || !['on', 'this', 'next', 'el', 'del'].includes(near[0] ?? '')) return false;
  const [verb, ...rest] = near.slice(day + 1);
  const verdict = rest[0] === 'be' ? rest[1] : rest[0];
  return ['is', 'es', 'would', 'sounds'].includes(verb ?? '') && VERDICTS.has(verdict ?? '');
}

const DAYS = wordSet(english.WEEKDAYS, spanish.WEEKDAYS, 'tomorrow manana');

/** "5 wont work", "5 too early": an hour is turned down. */
const REFUSED = phraseSet('wont work / doesnt work / cant work / wont do / too early / too late / too soon');

/** "6 would work", "a 2 would make my day". */
const WOULD = wordSet('be work do make feel mean suit sound');

/** "9 if possible", "9 si se puede", "3 preferably", "9 instead": a time is asked for. */
function isWishedFor(tokens: readonly Token[], { start, end }: Figure): boolean {
  const at = ['today', 'now'].includes(tokens[end]?.text ?? '') ? end + 1 : end;
  const [link, first] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? ''];
  if (link === 'instead') return start === 0 && first !== 'of';
  // "4.5 if that's allowed": a half is no hour's.
  if (tokens[end - 2]?.text === '.' || tokens[end - 2]?.text === ',') return false;
  return HOURS.has(link) || (IFS.has(link) && GRANTED.has(first));
}

/** "4, see you then", "6 me queda bien", "3, is that ok?": an hour was offered. */
function isAgreedOn(tokens: readonly Token[], { start, end }: Figure): boolean {
  const words = tokens
    .slice(end, end + 6)
    .filter(({ kind }) => kind === 'word')
    .map(({ text }) => text);
  const [first, second, third] = words;
  if (['esta', 'queda', 'quedan', 'sirve', 'parece'].includes(words.find((word) => word !== 'me') ?? ''))
    return [second, third].some((word) => VERDICTS.has(word ?? ''));
  if (first === 'is' && second === 'that')
    return VERDICTS.has(third ?? '') && third !== 'bad' && third !== 'normal' && third !== 'high';
  if (first === 'then' && words.length === 1) return tokens[start - 1]?.text !== 'a';
  // "3 it is".
  if (first === 'it' && second === 'is' && words.length === 2) return true;
  return words.some((word, at) => word === 'you' && words[at - 1] === 'see' && words[at + 1] === 'then');
}

const HOURS = wordSet(english.WISHED_HOURS, spanish.WISHED_HOURS);
const IFS = wordSet('if si unless');
const GRANTED = wordSet(english.GRANTED, spanish.GRANTED);

/** "6 I think?", "5 maybe?": unsure, and an answer all the same. */
function isGuess(tokens: readonly Token[], from: number, to: number): boolean {
  return to > from && tokens.slice(from, to).every(({ text }) => text === ',' || GUESSES.has(text));
}

const GUESSES = wordSet(
  'idk dunno um uh hmm probably roughly about around no se i think guess suppose reckon supongo maybe probably ish or so id say creo tal vez quizas como',
);
const ROUGHLY = wordSet('about around como or so');
const LAUGHS = wordSet('haha hahaha lol jaja jajaja hehe ugh');
const ASKS_ABOUT = wordSet('it you u we they there many much long');

/** "Not sure what you mean, 6?": a last word, and a guess. */
export function isUnsure(tokens: readonly Token[], { start, end }: Figure): boolean {
  if (!tokens.slice(end).every(({ kind }) => kind === 'mark') || !isBreak(tokens[start - 1])) return false;
  return readFigures(tokens).length === 1 && findPhrases(UNSURE, tokens).some((match) => match.end < start);
}

const UNSURE = phraseList(english.UNSURE, spanish.UNSURE);

/** Stands in a question that does not begin with the number: "Is 4 good?", "Can I come at 4?" */
export function isAsked(tokens: readonly Token[], figure: Figure, stated: boolean, ofPain: boolean): boolean {
  if (findPhrases(ALLOWED, tokens).some(({ end }) => end === figure.start)) return false;
  if (isUnsure(tokens, figure)) return false;
  let start = figure.start;
  while (start > 0 && figure.start - start < 30 && !isHardBreak(tokens[start - 1])) start -= 1;
  let end = figure.end;
  while (end - figure.end < 30 && !isHardBreak(tokens[end])) end += 1;
  const asks = tokens[end]?.text === '?';
  const led = tokens.slice(start, figure.start);
  // "My knee hurts. Around 4?" may ask for an hour.
  const unsure = isGuess(tokens, start, figure.start) && !led.every(({ text }) => ROUGHLY.has(text));
  if (ofPain && asks && figure.end === end && unsure) return false;
  if (asks && figure.start === 1 && tokens[0]?.text === 'only') return true;
  const guessed =
    isGuess(tokens, figure.end, end) || (figure.end === end && isGuess(tokens, end + 1, tokens.length));
  if (figure.start === 0 && (asksBehind(tokens, figure.end) || guessed)) return false;
  // "It's like a 4 maybe?", "I would have to say seven?": said, and unsure.
  if (
    stated &&
    !QUESTION_WORDS.has(tokens[start]?.text ?? '') &&
    (figure.end === end || isGuess(tokens, figure.end, end))
  )
    return false;
  if (!QUESTION_WORDS.has(tokens[start]?.text ?? '') && asksInNextClause(tokens, figure.end, end))
    return false;
  if (!QUESTION_WORDS.has(tokens[start]?.text ?? ''))
    return (
      asks &&
      (end > 2 ||
        (end > 1 && LAUGHS.has(tokens[start]?.text ?? '')) ||
        (figure.end === end && figure.start === 0)) &&
      !(figure.start === 0 && tokens[figure.end]?.kind === 'mark' && tokens[figure.end]?.text !== '?')
    );
  // "Would you believe it im down to a 3": nobody asks.
  if (tokens[start + 1]?.text === 'you' && tokens[start + 2]?.text === 'believe') return asks;
  if (ASKS_ABOUT.has(tokens[start + 1]?.text ?? '')) return true;
  const plainly =
    tokens[start]?.text === 'what' && ['is', 'does', 'are'].includes(tokens[start + 1]?.text ?? '');
  return plainly || tokens[end]?.text === '?';
}

/** "Back is a 6, can I come at 4?": a clause of its own asks; "it is at 4, right?" asks of the number. */
function asksInNextClause(tokens: readonly Token[], from: number, to: number): boolean {
  const near = tokens.slice(from, to);
  // "Back's a 7 and I leave tomorrow, any advice?"
  if (ANDS.has(near[0]?.text ?? '') && ME.has(near[1]?.text ?? '')) return true;
  const comma = near.findIndex(({ text }) => text === ',');
  if (comma < 0) return false;
  const [first, second] = near.slice(comma + 1).map(({ text }) => text);
  if (OF_IT.has(first ?? '') || (first === 'thats' && TAGS.has(second ?? ''))) return false;
  return near.slice(comma).filter(({ kind }) => kind === 'word').length > 2;
}

const ANDS = wordSet('and but so y pero');
const ME = wordSet('i im ive ill my');
const OF_IT = wordSet('is it its that or o es esta eso');
const TAGS = wordSet('ok okay right good fine correct');
