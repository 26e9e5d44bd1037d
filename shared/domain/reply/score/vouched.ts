/**
 * A small trained vote on numbers, beside the rules. It reads what no rule explains ("22 stairs to my apartment, knee at
 * 6", "mis cervicales dicen que 7") and refuses what a rule took for a score in words that speak against it ("the music
 * in there is a 2, sorry"). Where the rules see two scores it is not asked, and where they give a number to something
 * else only of an hour or a place behind pain or a part of the body ("knees at 7"). How it was trained, on what, and how
 * often it is right stands in docs/reading.md.
 */
import * as english from '../lexicon/english/score.ts';
import { SCORE_VOTE } from '../lexicon/shared/score-weights.ts';
import { SITES } from '../lexicon/shared/score-words.ts';
import * as spanish from '../lexicon/spanish/score.ts';
import type { Token } from '../text/tokens.ts';
import { weigh } from '../text/vote.ts';
import { wordSet } from '../text/word-set.ts';
import type { Candidate } from './candidates.ts';
import { type Figure, readFigures } from './figures.ts';
import { HOLDS } from './goes-on.ts';
import { ACHES, numberFeatures } from './number-features.ts';

/** From here up the words around a number make it a score, */
const ENOUGH = 1.15;
/**
 * less where pain or a part of the body is named, where it is out of ten ("no change 6/10", though breakfasts are rated so
 * too), and in Spanish, which everyday English texts do not speak;
 */
const ENOUGH_ON_TOPIC = 0.55;
/** beside pain or a part of the body it may also be one that seemed to be an hour or a place ("knees at 7"), */
const ENOUGH_THOUGH_OWNED = 0.5;
/** if no other number of the text comes near. */
const LEAD = 1;
/** A text with more numbers than these is a list of something. */
const MOST_NUMBERS = 8;
/** A longer text that speaks of nothing that hurts tells a story, and a number in it is part of that. */
const MOST_OFF_TOPIC = 40;
/** From here down they make it none. */
const TOO_LITTLE = -1.6;

/** The one number of a text that its words speak for as they do for scores in the texts that the vote has seen. */
export function vouchedFor(
  tokens: readonly Token[],
  candidates: readonly Candidate[],
): Candidate | undefined {
  if (tokens.some(({ text }) => ELSEWHEN.has(text))) return undefined;
  const explained = candidates.filter(({ unexplained }) => !unexplained);
  if (explained.length > 0 && explained.length === candidates.length) return undefined;
  const figures = readFigures(tokens).filter(({ foreign }) => !foreign);
  if (figures.length > MOST_NUMBERS) return undefined;
  const [first, second] = figures
    .map((figure) => ({ figure, weight: weigh(SCORE_VOTE, numberFeatures(tokens, figure, figures)) }))
    .sort((one, other) => other.weight - one.weight);
  if (first === undefined || first.figure.score === null) return undefined;
  if (second !== undefined && second.weight > first.weight - LEAD) return undefined;
  if (explained.some(({ start }) => start !== first.figure.start)) return undefined;
  // "No pain in my neck but my back is 5".
  if (candidates.some((one) => figures.every(({ start }) => start !== one.start))) return undefined;
  const candidate = candidates.find(({ start }) => start === first.figure.start);
  if (first.weight <= enoughFor(tokens, first.figure, candidate)) return undefined;
  return {
    ...first.figure,
    value: first.figure.score,
    sure: false,
    unexplained: false,
    open: true,
    aside: false,
  };
}

/** What the vote has to come to for a number, by what the rules said of it: without a candidate, something else owns it. */
function enoughFor(tokens: readonly Token[], figure: Figure, candidate: Candidate | undefined): number {
  const { start, outOfTen } = figure;
  const ofBody = tokens.some(({ text }) => ACHES.has(text) || JOINTS.has(text));
  if (candidate === undefined)
    return ofBody && isPlaced(tokens, start) ? ENOUGH_THOUGH_OWNED : Number.POSITIVE_INFINITY;
  if (!candidate.open) return Number.POSITIVE_INFINITY;
  if (outOfTen || ofBody) return ENOUGH_ON_TOPIC;
  if (tokens.length > MOST_OFF_TOPIC || isFormal(tokens, figure)) return Number.POSITIVE_INFINITY;
  return tokens.some(({ text }) => SPANISH.has(text)) ? ENOUGH_ON_TOPIC : ENOUGH;
}

/** "03", "Six Feet Under": part of a date, a code or a title. */
function isFormal(tokens: readonly Token[], { start, end }: Figure): boolean {
  const own = tokens[start];
  const titled = own?.capital === true && tokens[end]?.capital === true;
  return titled || /^0\d/.test(own?.text ?? '');
}

/** Of a booking or a way, where a number is an hour, and of what was or would be. */
const ELSEWHEN = wordSet(
  english.WEEKDAYS,
  spanish.WEEKDAYS,
  'tomorrow tmrw manana appointment appt cita way reschedule habia estaria',
);

/** Parts of the body that everyday texts do not use for something else, as they do "back" and "right". */
const JOINTS = wordSet(
  'neck shoulder shoulders knee knees hip hips spine wrist wrists ankle ankles elbow elbows heel heels joints thumb thumbs shin shins calf hamstring tailbone fingers sciatica migraine bursitis arthritis fibro plantar',
);
/** "Knees at 7", "the pain sits at 4": pain is there; what starts, stops or wakes at 4 does so at an hour. */
function isPlaced(tokens: readonly Token[], start: number): boolean {
  const told = tokens[start - 2]?.text ?? '';
  const holds = ACHES.has(told) || JOINTS.has(told) || SITES.has(told) || HOLDS.has(told);
  return holds && PLACING.has(tokens[start - 1]?.text ?? '');
}

/** Before a number they make it an hour or a place. */
const PLACING = wordSet('at in on en el al');
const SPANISH = wordSet(
  'que el los las una por para muy pero porque estoy esta es hoy ando amaneci sigo llevo con mi',
);

/** What the rules chose, unless the words around it, the only number of a text, speak against a score. */
export function unlessSpokenAgainst(tokens: readonly Token[], ruled: Candidate): Candidate | undefined {
  const figures = readFigures(tokens).filter(({ foreign }) => !foreign);
  const [only] = figures;
  if (!ruled.open || tokens.length < 3 || only?.start !== ruled.start || figures.length > 1) return ruled;
  return weigh(SCORE_VOTE, numberFeatures(tokens, only, figures)) < TOO_LITTLE ? undefined : ruled;
}
