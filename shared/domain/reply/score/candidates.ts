/**
 * Which numbers of a text may be its score. Each is read in one order: what owns it (belongs-elsewhere.ts), whether it is
 * of somebody else or wished for (asides.ts), what the words before it name it (anchor.ts), whether it is asked about
 * (questions.ts), whether it may be a score at all (licence.ts), or stands as an answer does (stands.ts).
 */
import * as english from '../lexicon/english/score.ts';
import { NUMBERED } from '../lexicon/shared/belongings.ts';
import { AFTER_SCORE, PAIN, SITES, WEEK } from '../lexicon/shared/score-words.ts';
import * as spanish from '../lexicon/spanish/score.ts';
import { isHardBreak, type Token } from '../text/tokens.ts';
import { isPoliteWord } from '../text/whole-text.ts';
import { wordSet } from '../text/word-set.ts';
import { anchorOf } from './anchor.ts';
import { isAside } from './asides.ts';
import { belongsElsewhere, isWeekNumber } from './belongs-elsewhere.ts';
import { isSpoilt } from './bounds.ts';
import { type Context, contextOf } from './context.ts';
import { isDateOrTime } from './dates-and-times.ts';
import { type Figure, readFigures } from './figures.ts';
import { isMarvelledAt, isPlural, opensWell, tellsOnBehind } from './goes-on.ts';
import { isLicensed } from './licence.ts';
import { isScaleEnd } from './owners.ts';
import { isAsked, isVerdict } from './questions.ts';
import { ARTICLES, isStated } from './sayings.ts';
import { stands } from './stands.ts';
import { isSubjectForeign } from './subject.ts';

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
  /** What is beside it does not forbid it to be the score: no bound, no wish, no question. */
  open: boolean;
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
  const owners = figures.map((figure) => figure.foreign || belongsElsewhere(tokens, figure));
  const strays = figures
    .filter(
      (figure, at) =>
        tokens[figure.start]?.kind === 'number' &&
        (figure.foreign ||
          isDateOrTime(tokens, figure) ||
          (owners[at] === false && !isSubjectForeign(tokens, figure.start))),
    )
    .map(({ start }) => start);
  const context = contextOf(
    tokens,
    strays,
    figures.some((figure) => isScaleEnd(tokens, figure)),
  );
  const candidates: Candidate[] = [];
  let before: { end: number; owned: boolean } | undefined;
  for (const [at, figure] of figures.entries()) {
    const joined = before?.owned === true && goesWith(tokens, before.end, figure);
    const owned = owners[at] === true;
    const aside = !owned && isAside(tokens, figure);
    if (!owned && !(joined && !aside)) candidates.push(judge(tokens, figure, context, aside));
    before = { end: figure.end, owned: owned || aside || joined };
  }
  return candidates.filter((candidate) => !countsBesidePain(tokens, candidate, candidates));
}

/** "5 shows this week, pain is 3": where the pain has its number, one before a thing in the plural counts that thing. */
function countsBesidePain(
  tokens: readonly Token[],
  { start, end }: Candidate,
  candidates: readonly Candidate[],
): boolean {
  const thing = tokens[end];
  if (!isPlural(thing) || SITES.has(thing?.text.replace(/s$/, '') ?? '')) return false;
  return candidates.some(
    (other) => other.start > start && other.sure && !other.aside && !isPlural(tokens[other.end]),
  );
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
  const asked = isAsked(tokens, figure, stated, context.ofPain);
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
    open: figure.score !== null && !spoilt && !other && !asked,
    score: spoilt || unexplained ? null : figure.score,
  };
}

/** "24 7": no two numbers in one. */
function besideNumber(tokens: readonly Token[], { start, end }: Figure): boolean {
  return tokens[start - 1]?.kind === 'number' || tokens[end]?.kind === 'number';
}

const PLACING = wordSet(
  'at in on to by from near until till since before after with for of off x and or took take taking take had have has got get need bought en a de por para desde hasta y o con tome tomo ' +
    'the my every another next last each level exit gate bus table pier terminal',
);

/** "Hurts like crazy 9": the last word of a text on pain, and nothing close before it that a number goes with. */
function isTrailing(tokens: readonly Token[], { start, end }: Figure): boolean {
  const [third, second, before] = tokens.slice(Math.max(0, start - 3), start);
  if (before?.kind !== 'word' || before.capital || start < 3) return false;
  if (readFigures(tokens).filter(({ foreign }) => !foreign).length > 1) return false;
  if ([third, second, before].some((token) => PLACING.has(token?.text ?? ''))) return false;
  return (
    tokens[start]?.kind === 'number' &&
    tokens[start]?.glued === false &&
    tokens.slice(end).every(({ kind }) => kind !== 'word')
  );
}

function isFollowedWell(tokens: readonly Token[], figure: Figure, context: Context): boolean {
  const after = tokens[figure.end];
  if (isVerdict(tokens, figure)) return false;
  if (after === undefined || after.kind !== 'word') return true;
  // "About a 6 welded all day".
  if (ARTICLES.has(tokens[figure.start - 1]?.text ?? '') && tellsOnBehind(tokens, figure.end)) return true;
  if (isMarvelledAt(tokens, figure.end)) return true;
  if (AFTER_SCORE.has(after.text) || isPoliteWord(after.text) || opensWell(tokens, figure)) return true;
  if (after.text === 'at' && AT_TIMES.has(tokens[figure.end + 1]?.text ?? '')) return true;
  // "6 past week".
  if (after.text === 'past' && WEEK.has(tokens[figure.end + 1]?.text ?? '')) return true;
  // "Pain:3 mood:good": what comes next is named.
  if (':='.includes(tokens[figure.end + 1]?.text ?? ' ')) return true;
  if (after.text === 'go' && tokens[figure.end + 1]?.text === 'figure') return true;
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
