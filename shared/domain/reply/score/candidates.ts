import { BOUNDS_AFTER, BOUNDS_BEFORE, PEOPLE } from '../lexicon/shared/belongings.ts';
import { belongsElsewhere, isWeekNumber } from './belongs-elsewhere.ts';
import { type Figure, readFigures } from './figures.ts';
import { type Context, contextOf } from './context.ts';
import { CAME, isAfterDoing, isLevel, opensWell } from './goes-on.ts';
import { isLicensed } from './licence.ts';
import { isIntroduced } from './introduced.ts';
import { isAsked, isVerdict } from './questions.ts';
import { readNumberWord } from '../text/number-words.ts';
import * as english from '../lexicon/english/score.ts';
import * as spanish from '../lexicon/spanish/score.ts';
import {
  AFTER_SCORE,
  BEFORE_SCORE,
  EXTREME,
  PAIN,
  PASSED_OVER,
  PAST,
  PRESENT,
  SITES,
  WEEK,
} from '../lexicon/shared/score-words.ts';
import { isHardBreak, type Token } from '../text/tokens.ts';
import { isPoliteWord } from '../text/whole-text.ts';
import { wordSet } from '../text/word-set.ts';

/** A number that may be the score. */
export interface Candidate {
  start: number;
  end: number;
  /** Null when the number stands where a score would but is none: a bound, a negative, a wide range. */
  score: number | null;
  approximate: boolean;
  /** The words say that this number is the pain; without that, any number left unexplained stops the reading. */
  sure: boolean;
  /** Nothing beside it explains what it counts. */
  unexplained: boolean;
  outOfTen: boolean;
}

const WEEKDAYS = wordSet(english.WEEKDAYS, spanish.WEEKDAYS);
const COPULAS = wordSet('is was were are be been es era estaba fue esta soy equals');
const SUBJECTS = wordSet(
  'it its this that thats everything i yo im which one me today now week average avg overall worst best day night morning eso esto todo hoy ahora semana promedio still currently yesterday ayer what pain',
);

/** The numbers of a text that are, or could be, its score; the rest belongs to something else. */
export function readCandidates(tokens: readonly Token[]): Candidate[] {
  const figures = readFigures(tokens);
  if (figures.length === 0) return [];
  const context = contextOf(tokens);
  const own = figures.filter(
    (figure, at) =>
      !figure.foreign && !belongsElsewhere(tokens, figure) && !goesWith(tokens, figures[at - 1], figure),
  );
  return own.map((figure) => judge(tokens, figure, context));
}

/** "1 pill in the morning and 2 at night": joined to a number that counts something, it counts it too. */
function goesWith(tokens: readonly Token[], before: Figure | undefined, figure: Figure): boolean {
  if (before === undefined || figure.outOfTen || !JOINS.has(tokens[figure.start - 1]?.text ?? ''))
    return false;
  if (figure.start - before.end > 6 || !belongsElsewhere(tokens, before)) return false;
  return !tokens.slice(before.end, figure.start).some((token) => isHardBreak(token) || PAIN.has(token.text));
}

const JOINS = wordSet('and or y o');

function judge(tokens: readonly Token[], figure: Figure, context: Context): Candidate {
  const { start, end, approximate } = figure;
  const spoilt = isSpoilt(tokens, figure) || isWeekNumber(tokens, figure);
  const anchor = anchorOf(tokens, figure);
  const followed = isFollowedWell(tokens, figure, context);
  const asked = isAsked(tokens, figure);
  const licensed = isLicensed(tokens, figure, context);
  const said = figure.outOfTen && licensed && !isSubjectForeign(tokens, start);
  const unexplained = !said && (anchor === 'none' || !followed || asked || !licensed);
  const sure = !unexplained && (figure.outOfTen || anchor === 'pain');
  const { outOfTen } = figure;
  return {
    start,
    end,
    approximate,
    outOfTen,
    sure,
    unexplained,
    score: spoilt || unexplained ? null : figure.score,
  };
}

/** A sign or word that turns the number into a negative or a bound. */
function isSpoilt(tokens: readonly Token[], figure: Figure): boolean {
  const [earlier, before, own] = [tokens[figure.start - 2], tokens[figure.start - 1], tokens[figure.start]];
  const after = tokens[figure.end];
  if (before?.text === '-' && own?.glued === true && before.glued === false) return true;
  if (before?.text === '-' && earlier === undefined) return true;
  if (before !== undefined && ['+', '<', '>', '≤', '≥'].includes(before.text))
    return !(earlier?.text === '-' && before.text === '>');
  if (before?.text === '=' && ['<', '>'].includes(earlier?.text ?? '')) return true;
  // What stands above this slash is no digit: "VIII/10".
  if (before?.text === '/' && own?.glued === true && before.glued) return true;
  if (before?.text === '.' && own?.glued === true && before.glued === false) return true;
  if (after?.text === '+' || (after?.text === '/' && !figure.outOfTen)) return true;
  if (BOUNDS_AFTER.has(after?.text ?? '') && endsClause(tokens[figure.end + 1])) return true;
  if (boundBefore(tokens, figure.start)) return true;
  const [first, second] = [after?.text ?? '', tokens[figure.end + 1]?.text ?? ''];
  const more = [
    'more',
    'above',
    'higher',
    'over',
    'greater',
    'worse',
    'less',
    'below',
    'lower',
    'under',
    'up',
    'mas',
    'menos',
  ];
  return (
    (['or', 'and', 'o', 'y'].includes(first) && more.includes(second)) ||
    (first === 'at' && ['most', 'least'].includes(second))
  );
}

/** "5 max: 9" names the next number. */
function endsClause(token: Token | undefined): boolean {
  return token === undefined || (token.kind !== 'number' && token.text !== ':');
}

function boundBefore(tokens: readonly Token[], start: number): boolean {
  for (let at = start - 1; at >= start - 3; at -= 1) {
    const word = tokens[at]?.text ?? '';
    // "Espalda baja" is the lower back.
    if (word === 'baja' && SITES.has(tokens[at - 1]?.text ?? '')) return false;
    if (BOUNDS_BEFORE.has(word)) return !['or', 'o'].includes(tokens[at - 1]?.text ?? '') && word !== 'past';
    if (
      word === 'to' &&
      tokens[at - 1]?.text === 'up' &&
      (CAME.has(tokens[at - 2]?.text ?? '') ||
        tokens.slice(Math.max(0, at - 5), at).some(({ text }) => text === 'from'))
    )
      return false;
    if (word === 'to' && tokens[at - 1]?.text === 'up')
      return tokens[at - 2]?.text === undefined || !tokens[at - 2]?.text.startsWith('w');
    if (!['a', 'an', 'the', 'un', 'una', 'de', 'of', 'que', 'than', 'at', 'about'].includes(word))
      return false;
  }
  return false;
}

/** What the words before a number make of it. */
function anchorOf(tokens: readonly Token[], figure: Figure): 'pain' | 'plain' | 'none' {
  let at = figure.start - 1;
  while (at >= 0 && at >= figure.start - 5 && PASSED_OVER.has(tokens[at]?.text ?? '')) at -= 1;
  const anchor = tokens[at];
  if (anchor === undefined) return 'plain';
  if (anchor.kind !== 'word') {
    // "Pain: 7" names the number as "pain 7" does.
    const named = anchor.text === ':' || anchor.text === '=' || anchor.text === '-';
    return named && PAIN.has(tokens[at - 1]?.text ?? '') ? 'pain' : 'plain';
  }
  const word = anchor.text;
  if (word === 'no' || word === 'not' || word === 'nope' || word === 'rather') return 'plain';
  if (COPULAS.has(word)) return judgeSubject(tokens, at);
  if (PAIN.has(word) || WEEK.has(word) || word === 'its' || word === 'im') return 'pain';
  if (word === 'to' || word === 'from')
    return isChange(tokens, at) ? 'pain' : isLevel(tokens, figure) ? 'plain' : 'none';
  if (word === 'at') return COPULAS.has(tokens[at - 1]?.text ?? '') ? judgeSubject(tokens, at - 1) : 'pain';
  if (word === 'up' && /^flare?$|^brote$/.test(tokens[at - 1]?.text ?? '')) return 'plain';
  if (PRESENT.has(word)) return 'pain';
  if (readNumberWord(word) !== undefined) return 'plain';
  if (SPANISH_CHANGES.has(word)) return ['a', 'de'].includes(tokens[at + 1]?.text ?? '') ? 'pain' : 'none';
  if (word === 'you' && tokens[at - 1]?.text === 'thank') return 'plain';
  if (SITES.has(word) || BEFORE_SCORE.has(word) || EXTREME.has(word) || PAST.has(word)) return 'plain';
  // "Dice mi mamá que un 4": who says it stands before the number.
  if (isIntroduced(tokens, at) || isLevel(tokens, figure) || isAfterDoing(tokens, figure.start))
    return 'plain';
  if (PEOPLE.has(word) && tokens.slice(Math.max(0, at - 3), at).some(({ text }) => SAYS.has(text)))
    return 'plain';
  return 'none';
}

const SAYS = wordSet('says said dice dijo');

/** "My appointment is 3/10" gives a date, "Kim is a 10/10" praise. */
function isSubjectForeign(tokens: readonly Token[], start: number): boolean {
  const article = ['a', 'an', 'un'].includes(tokens[start - 1]?.text ?? '') ? 1 : 0;
  const copula = start - 1 - article;
  return COPULAS.has(tokens[copula]?.text ?? '') && judgeSubject(tokens, copula) === 'none';
}

/** "My pain is 7" but not "my son is 7" or "the massage was a 10". */
function judgeSubject(tokens: readonly Token[], copula: number): 'pain' | 'plain' | 'none' {
  const from = Math.max(0, copula - 5);
  const subject = tokens.slice(from, copula);
  const clause = subject.slice(
    subject.findLastIndex((token) => isHardBreak(token) || token.text === ',') + 1,
  );
  if (clause.some((token) => PAIN.has(token.text))) return 'pain';
  if (clause.some((token) => PEOPLE.has(token.text)))
    return tokens[copula + 1]?.kind === 'word' ? 'plain' : 'none';
  const last = clause.at(-1);
  if (last === undefined || SUBJECTS.has(last.text) || WEEK.has(last.text)) return 'pain';
  if (SITES.has(last.text) || last.kind !== 'word' || PRESENT.has(last.text) || BEFORE_SCORE.has(last.text))
    return 'plain';
  return clause.some((token) => WEEK.has(token.text) || SITES.has(token.text)) ? 'plain' : 'none';
}

const CHANGES = wordSet(
  'down up back went gone dropped drops fell jumped rose close closer moved going came improved bajo subio paso llego bajado',
);

const SPANISH_CHANGES = wordSet('bajo subio paso llego bajado');

function isChange(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 4), at).some((token) => CHANGES.has(token.text));
}

function isFollowedWell(tokens: readonly Token[], figure: Figure, context: Context): boolean {
  const after = tokens[figure.end];
  if (after === undefined || after.kind !== 'word') return true;
  if (isVerdict(tokens, figure)) return false;
  if (AFTER_SCORE.has(after.text) || opensWell(tokens, figure)) return true;
  // "8 everything hurts": a number that leads and that nothing else owns.
  if (WEEKDAYS.has(after.text)) return context.ofPain;
  return context.ofPain && tokens[figure.start]?.kind === 'number' && leads(tokens, figure);
}

/** Nothing but marks and politeness stands before it in the text. */
function leads(tokens: readonly Token[], { start }: Figure): boolean {
  return start < 4 && tokens.slice(0, start).every(({ kind, text }) => kind !== 'word' || isPoliteWord(text));
}
