import * as english from '../lexicon/english/score.ts';
import { BOUNDS_AFTER, BOUNDS_BEFORE, NUMBERED, PEOPLE } from '../lexicon/shared/belongings.ts';
import {
  AFTER_SCORE,
  BEFORE_SCORE,
  EXTREME,
  PAIN,
  PASSED_OVER,
  PAST,
  PREDICATES,
  PRESENT,
  SITES,
  WEEK,
} from '../lexicon/shared/score-words.ts';
import * as spanish from '../lexicon/spanish/score.ts';
import { readNumberWord } from '../text/number-words.ts';
import { isHardBreak, type Token } from '../text/tokens.ts';
import { isPoliteWord } from '../text/whole-text.ts';
import { wordSet } from '../text/word-set.ts';
import { isAside } from './asides.ts';
import { belongsElsewhere, isWeekNumber } from './belongs-elsewhere.ts';
import { type Context, contextOf } from './context.ts';
import { type Figure, readFigures } from './figures.ts';
import { CAME, HOLDS, isAfterDoing, isLevel, opensWell } from './goes-on.ts';
import { isIntroduced } from './introduced.ts';
import { isLicensed } from './licence.ts';
import { isAsked, isVerdict } from './questions.ts';
import { isStated } from './sayings.ts';
import { INTERJECTION } from './short-answer.ts';
import { stands } from './stands.ts';
import { COPULAS, isSubjectForeign, judgeSubject } from './subject.ts';

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
  /** Asked about, wished for, somebody else's or beyond the scale: beside an answer it says nothing. */
  aside: boolean;
  /** What is written, read as a score or not. */
  value: number | null;
  outOfTen: boolean;
}

const WEEKDAYS = wordSet(english.WEEKDAYS, spanish.WEEKDAYS);

/** The numbers of a text that are, or could be, its score; the rest belongs to something else. */
export function readCandidates(tokens: readonly Token[]): Candidate[] {
  const figures = readFigures(tokens);
  if (figures.length === 0) return [];
  const context = contextOf(tokens);
  const candidates: Candidate[] = [];
  let before: { end: number; owned: boolean } | undefined;
  for (const figure of figures) {
    const joined = before?.owned === true && goesWith(tokens, before.end, figure);
    const owned = figure.foreign || belongsElsewhere(tokens, figure);
    const aside = !owned && isAside(tokens, figure);
    if (!owned && !(joined && !aside)) candidates.push(judge(tokens, figure, context, aside));
    before = { end: figure.end, owned: owned || aside || joined };
  }
  return candidates;
}

/** "1 pill in the morning and 2 at night": joined to a number that counts something, it counts it too. */
function goesWith(tokens: readonly Token[], end: number, { start, outOfTen }: Figure): boolean {
  if (tokens[start - 1]?.text === ',' && start === end + 1) return !isHardBreak(tokens[start + 1]);
  if (outOfTen || !JOINS.has(tokens[start - 1]?.text ?? '') || start - end > 6) return false;
  return !tokens.slice(end, start).some((token) => isHardBreak(token) || PAIN.has(token.text));
}

const JOINS = wordSet('and or y o');

function judge(tokens: readonly Token[], figure: Figure, context: Context, other: boolean): Candidate {
  const { start, end, approximate } = figure;
  const spoilt = isSpoilt(tokens, figure) || isWeekNumber(tokens, figure);
  const anchor = anchorOf(tokens, figure);
  const trails = context.ofPain && isTrailing(tokens, figure);
  const stated = isStated(tokens, figure);
  const followed = stated || isFollowedWell(tokens, figure, context);
  const asked = isAsked(tokens, figure, stated);
  const licensed = isLicensed(tokens, figure, context);
  const said = figure.outOfTen && licensed && !isSubjectForeign(tokens, start);
  const standing = !asked && !other && stands(tokens, figure, context);
  const fits = (anchor !== 'none' || stated || trails) && followed && !asked && licensed;
  const unexplained = other || !(said || standing || fits);
  const sure = !unexplained && (figure.outOfTen || stated || anchor === 'pain');
  const beyond = figure.score === null && figure.beyond && anchor !== 'pain' && !besideNumber(tokens, figure);
  const { outOfTen } = figure;
  return {
    start,
    end,
    approximate,
    outOfTen,
    sure,
    unexplained,
    aside: other || asked || beyond,
    value: figure.score,
    score: spoilt || unexplained ? null : figure.score,
  };
}

/** "24 7": no two numbers in one. */
function besideNumber(tokens: readonly Token[], { start, end }: Figure): boolean {
  return tokens[start - 1]?.kind === 'number' || tokens[end]?.kind === 'number';
}

/** A sign or word that turns the number into a negative or a bound. */
function isSpoilt(tokens: readonly Token[], figure: Figure): boolean {
  const [earlier, before, own] = [tokens[figure.start - 2], tokens[figure.start - 1], tokens[figure.start]];
  const after = tokens[figure.end];
  // The half of a pair: "or 4".
  if (figure.start === 1 && ['or', 'o'].includes(before?.text ?? '')) return true;
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
    // "All over 8" hurts everywhere.
    if (word === 'over' && tokens[at - 1]?.text === 'all') return false;
    if (BOUNDS_BEFORE.has(word)) return !['or', 'o'].includes(tokens[at - 1]?.text ?? '') && word !== 'past';
    if (
      word === 'to' &&
      tokens[at - 1]?.text === 'up' &&
      (CAME.has(tokens[at - 2]?.text ?? '') ||
        MOVED.has(tokens[at - 2]?.text ?? '') ||
        tokens[at - 2]?.text === 'back' ||
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

const USUAL = wordSet('usual normal typical regular steady old average');
const MOVED = wordSet(english.MOVES, spanish.MOVES);

/** What the words before a number make of it. */
function anchorOf(tokens: readonly Token[], figure: Figure): 'pain' | 'plain' | 'none' {
  let at = figure.start - 1;
  while (
    at >= 0 &&
    at >= figure.start - 5 &&
    (PASSED_OVER.has(tokens[at]?.text ?? '') || /..ly$/.test(tokens[at]?.text ?? ''))
  )
    at -= 1;
  const anchor = tokens[at];
  if (anchor === undefined) return 'plain';
  if (anchor.kind !== 'word') {
    // "Pain: 7" names the number as "pain 7" does.
    const named = anchor.text === ':' || anchor.text === '=' || anchor.text === '-';
    return named && PAIN.has(tokens[at - 1]?.text ?? '') ? 'pain' : 'plain';
  }
  const word = anchor.text;
  if (word === 'no' || word === 'not' || word === 'nope' || word === 'rather') return 'plain';
  if (word === 'over') return tokens[at - 1]?.text === 'all' ? 'plain' : 'none';
  // "My usual 6".
  if (word === 'my' || word === 'mi')
    return at < figure.start - 1 && USUAL.has(tokens[at + 1]?.text ?? '') ? 'plain' : 'none';
  if (COPULAS.has(word)) return judgeSubject(tokens, at);
  if (PAIN.has(word) || WEEK.has(word) || word === 'its' || word === 'im') return 'pain';
  if (['to', 'from', 'al', 'del'].includes(word))
    return isChange(tokens, at) ? 'pain' : isLevel(tokens, figure) ? 'plain' : 'none';
  if (word === 'en' && tokens.slice(Math.max(0, at - 4), at).some(({ text }) => PAIN.has(text)))
    return 'pain';
  if (word === 'at') return COPULAS.has(tokens[at - 1]?.text ?? '') ? judgeSubject(tokens, at - 1) : 'pain';
  if (word === 'up' && /^flare?$|^brote$/.test(tokens[at - 1]?.text ?? '')) return 'plain';
  if (PRESENT.has(word) || (MOVES.has(word) && PAIN.has(tokens[at - 1]?.text ?? ''))) return 'pain';
  if (readNumberWord(word) !== undefined) return 'plain';
  if (SPANISH_CHANGES.has(word)) return ['a', 'de'].includes(tokens[at + 1]?.text ?? '') ? 'pain' : 'none';
  if (word === 'you' && tokens[at - 1]?.text === 'thank') return 'plain';
  if (
    SITES.has(word.replace(/s$/, '')) ||
    SITES.has(word) ||
    BEFORE_SCORE.has(word) ||
    EXTREME.has(word) ||
    PAST.has(word)
  )
    return 'plain';
  // "Dice mi mamá que un 4": who says it stands before the number.
  if (PREDICATES.has(word) || INTERJECTION.test(word) || ANCHORS.has(word) || HOLDS.has(word)) return 'plain';
  if (isIntroduced(tokens, at) || isLevel(tokens, figure) || isAfterDoing(tokens, figure.start))
    return 'plain';
  if (PEOPLE.has(word) && tokens.slice(Math.max(0, at - 3), at).some(({ text }) => SAYS.has(text)))
    return 'plain';
  return 'none';
}

const SAYS = wordSet('says said dice dijo');

/** "Pain went 3". */
const MOVES = wordSet('went hit hits runs reads goes got llego anda quedo');
const ANCHORS = wordSet(
  english.SYMPTOMS,
  spanish.SYMPTOMS,
  'typed puse poner equivoque tightness tension burning throbbing truth told lie joke moment speak todays tonights rates',
);
const PLACING = wordSet(
  'at in on to by from near until till since before after with for of off x and or took take taking take had have has got get need bought en a de por para desde hasta y o con tome tomo ' +
    'the my every another next last each level exit gate bus table pier terminal',
);

/** "Hurts like crazy 9": the last word of a text on pain, and nothing close before it that a number goes with. */
function isTrailing(tokens: readonly Token[], { start, end }: Figure): boolean {
  const [third, second, before] = tokens.slice(Math.max(0, start - 3), start);
  if (before?.kind !== 'word' || before.capital || start < 3) return false;
  if (readFigures(tokens).length > 1) return false;
  if ([third, second, before].some((token) => PLACING.has(token?.text ?? ''))) return false;
  return (
    tokens[start]?.kind === 'number' &&
    tokens[start]?.glued === false &&
    tokens.slice(end).every(({ kind }) => kind !== 'word')
  );
}

const CHANGES = wordSet(
  'down up back went gone dropped drops fell jumped rose close closer moved going came improved bajo subio paso llego bajado',
);

const SPANISH_CHANGES = wordSet('bajo subio paso llego bajado');

function isChange(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 4), at).some(({ text }) => CHANGES.has(text) || MOVED.has(text));
}

function isFollowedWell(tokens: readonly Token[], figure: Figure, context: Context): boolean {
  const after = tokens[figure.end];
  if (isVerdict(tokens, figure)) return false;
  if (after === undefined || after.kind !== 'word') return true;
  if (AFTER_SCORE.has(after.text) || isPoliteWord(after.text) || opensWell(tokens, figure)) return true;
  if (after.text === 'at' && AT_TIMES.has(tokens[figure.end + 1]?.text ?? '')) return true;
  // "Pain 6 sleep 3": the next number is named.
  if (tokens[figure.end + 1]?.kind === 'number' && NUMBERED.has(after.text)) return context.ofPain;
  // "8 everything hurts": a number that leads and that nothing else owns.
  if (WEEKDAYS.has(after.text)) return context.ofPain;
  return context.ofPain && tokens[figure.start]?.kind === 'number' && leads(tokens, figure);
}

/** "7 at first", "5 at rest": no hour. */
const AT_TIMES = wordSet('first rest times worst best its work home bedtime');

/** Nothing but marks and politeness stands before it in the text. */
function leads(tokens: readonly Token[], { start }: Figure): boolean {
  return start < 4 && tokens.slice(0, start).every(({ kind, text }) => kind !== 'word' || isPoliteWord(text));
}
