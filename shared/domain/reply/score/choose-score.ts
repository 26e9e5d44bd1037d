/** Which of the candidates is the score: corrections, then the week, then the present; none where two stay possible. */
import { PAIN } from '../lexicon/shared/score-words.ts';
import { hasPhrase, phraseList } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { phraseSet, wordSet } from '../text/word-set.ts';
import { type Candidate, readCandidates } from './candidates.ts';
import { isDenied } from './denied.ts';
import { readFigures } from './figures.ts';
import { type Labels, labelCandidates } from './labels.ts';
import { findNoPain } from './no-pain.ts';
import { speaksForAnother } from './proxy.ts';
import { unlessSpokenAgainst, vouchedFor } from './vouched.ts';

/** What the numbers of a text come to. */
export interface ScoreReading {
  score: number | null;
  /** Read from a range, a half, a decimal, a slip or a proxy. */
  approximate: boolean;
  /** Somebody else answers for the patient. */
  proxy: boolean;
  /** Other numbers were given that still say something. */
  others: boolean;
  /** No number in the text could be a score. */
  silent: boolean;
  /** Token indexes that the chosen score was read from. */
  span: { start: number; end: number } | null;
  /** Said as a number out of ten. */
  outOfTen: boolean;
}

const PRAISE = phraseList(
  'recommend|recommended|recommending|stars|star|amazing|awesome|excellent|fantastic|wonderful|perfect|incredible|outstanding|phenomenal|superb',
  'great|best|good|lovely|relaxing|fabulous|love|loved massage|session|service|job|experience|therapist|place|clinic|work|treatment|it|the',
  'feel|feeling|felt|doing|im like? a? great|amazing|awesome|fantastic|wonderful|good|10|excellent|perfect',
  'me|nos atendieron|trataron / recomiendo|recomendado|recomendada|recomendaria|excelente|estrellas|maravilloso|maravillosa|increible|perfecto|perfecta|buenisimo|genial',
);
/** Out of ten, beside these. */
const PRAISED = phraseList(
  'you guys|all / yall|ustedes|masajista|masajistas|terapeuta|muchacha|muchacho / magic|best|golden hands / manos de|magicas|benditas / would|will come|go|be|book back|again / rock|rocks',
);
/** From here up a score beside nothing but praise is more likely a compliment. */
const PRAISED_FROM = 7;

const NOTHING: ScoreReading = {
  score: null,
  approximate: false,
  proxy: false,
  others: false,
  silent: true,
  span: null,
  outOfTen: false,
};

/** Reads the score of a text, or none wherever two readings stay possible. */
export function readScore(tokens: readonly Token[]): ScoreReading {
  const candidates = [...readCandidates(tokens), ...findNoPain(tokens)].sort((a, b) => a.start - b.start);
  if (candidates.length === 0 && readFigures(tokens).length === 0) return NOTHING;
  const proxy = speaksForAnother(tokens);
  const ruled = choose(tokens, candidates);
  const chosen = ruled?.score == null ? vouchedFor(tokens, candidates) : unlessSpokenAgainst(tokens, ruled);
  const silent = candidates.every((candidate) => candidate.unexplained);
  if (chosen === undefined || isDenied(tokens, chosen.start) || isCompliment(tokens, chosen)) {
    return { ...NOTHING, silent };
  }
  const others = candidates.some((candidate) => candidate.score !== chosen.score);
  return {
    score: chosen.score,
    approximate: chosen.approximate || proxy,
    proxy,
    others,
    silent: false,
    span: { start: chosen.start, end: chosen.end },
    outOfTen: chosen.outOfTen,
  };
}

function choose(tokens: readonly Token[], all: readonly Candidate[]): Candidate | undefined {
  const kept = all.filter((candidate) => !isNegated(tokens, candidate));
  const corrected = afterCorrection(tokens, withoutRepeats(kept), all);
  if (corrected === undefined) return undefined;
  const answered = corrected.some(({ score, aside }) => score !== null && !aside);
  const candidates = answered ? corrected.filter(({ aside, score }) => !aside || score !== null) : corrected;
  const sure = candidates.some((candidate) => candidate.sure);
  const stated = sure
    ? candidates.filter(({ unexplained, sure: named, score }) => !unexplained && (named || score !== null))
    : candidates;
  const labelled = labelCandidates(tokens, corrected).filter(({ candidate }) => stated.includes(candidate));
  const [only] = labelled;
  if (only !== undefined && labelled.every(({ candidate }) => candidate.score === only.candidate.score)) {
    const [label] = labelled.length === 1 ? [only.labels] : [];
    const doubtful = label !== undefined && !label.week && isDoubtful(label, corrected.length > 1);
    return doubtful ? undefined : closest(labelled);
  }
  return ofTheWeek(labelled) ?? ofThePresent(labelled);
}

/** What is named for a peak or a day is no answer, and what is past is none beside another number ("was 9, 4 these days"). */
function isDoubtful(
  { extreme, longAgo, before, oneDay, past, present }: Labels,
  besideOthers: boolean,
): boolean {
  return extreme || longAgo || before || oneDay || (past && !present && besideOthers);
}

/** "4. yes 4. my phone keeps freezing": a number that repeats the score that leads says no more. */
function withoutRepeats(candidates: readonly Candidate[]): readonly Candidate[] {
  const said = new Set(candidates.flatMap(({ unexplained, score }) => (unexplained ? [] : [score])));
  const [only] = said;
  const leads = (candidates[0]?.start ?? 9) < 2 && candidates[0]?.unexplained === false;
  if (!leads || said.size !== 1 || only === null) return candidates;
  return candidates.filter(({ unexplained, value }) => !unexplained || value !== only);
}

/** The same number said twice: the plainer way of saying it. */
function closest(labelled: readonly Labelled[]): Candidate | undefined {
  return (labelled.find(({ candidate }) => !candidate.approximate) ?? labelled[0])?.candidate;
}

type Labelled = { candidate: Candidate; labels: Labels };

function ofTheWeek(labelled: readonly Labelled[]): Candidate | undefined {
  return onlyScore(labelled.filter(({ labels }) => labels.week && !labels.extreme));
}

/** Every other number belongs to the past. */
function ofThePresent(labelled: readonly Labelled[]): Candidate | undefined {
  const named = labelled.some(({ labels }) => labels.present && !labels.past);
  const current = labelled.filter(
    ({ labels }) => !(labels.past || (named && !labels.present && (labels.before || labels.earlier))),
  );
  if (current.length === 0) return ofTheRest(labelled);
  const plain = named ? current.filter(({ labels }) => !labels.extreme || labels.present) : current;
  if (plain.some(({ labels }) => labels.extreme)) return undefined;
  return plain.length > 0 && plain.length < labelled.length ? onlyScore(plain) : undefined;
}

/** "Except for Wednesday (9) it was a 5": all was in the past, and one number is named for a part of it. */
function ofTheRest(labelled: readonly Labelled[]): Candidate | undefined {
  const rest = labelled.filter(({ labels }) => !labels.part && !labels.extreme && !labels.before);
  return rest.length > 0 && rest.length < labelled.length ? onlyScore(rest) : undefined;
}

function onlyScore(labelled: readonly Labelled[]): Candidate | undefined {
  const first = labelled[0]?.candidate;
  return labelled.every(({ candidate }) => candidate.score === first?.score) ? first : undefined;
}

/** "6 not 9", "no es 9", "5 instead of 6". */
function isNegated(tokens: readonly Token[], candidate: { start: number; end: number }): boolean {
  let at = candidate.start - 1;
  while (
    at >= 0 &&
    ['a', 'an', 'the', 'un', 'una', 'really', 'quite', 'exactly', 'es', 'of', 'como'].includes(
      tokens[at]?.text ?? '',
    )
  )
    at -= 1;
  const word = tokens[at]?.text ?? '';
  // "6 vs 8 last week"; "7 vs 4" is a game's.
  if ((word === 'vs' || word === 'versus') && tokens[candidate.end]?.kind === 'word') return true;
  if (word === 'no' && tokens.slice(0, at).some(({ text }) => MEANT.has(text))) return true;
  if (['not', 'isnt', 'wasnt', 'instead', 'than', 'ignore', 'disregard', 'forget', 'scratch'].includes(word))
    return true;
  return (
    word === 'no' && (tokens[at + 1]?.text === 'es' || ['y', 'and'].includes(tokens[at - 1]?.text ?? ''))
  );
}

/** The first number was meant: "quise poner 4 no 8", "me equivoqué, es 3 no 8". */
const MEANT = wordSet('perdon disculpe disculpa decir meant ment digo quise poner equivoque');
const CORRECTORS = wordSet(
  'really mistake accident shouldve shoulda change sory srry ment typed wrong ups equivoque queria wanted sorry oops whoops ooops wait correction meant mean actually typo scratch rather nope no perdon digo corrijo correccion quise disculpa disculpe make perdona ups',
);
const CORRECTION_FILLERS = wordSet(
  'been have of earlier before accident by mistake change to last answer number one i a an the just only really solo es would have say id poner puse queria queria quise wanted put that it its is to be should my make it was say no not um uh ah oh ok sorry , . ; : ! - * … ( ) \n un una el es de decir era mejor dicho yo me pain like more said read bad please but pero',
);

/**
 * What is left once an explicit correction is followed: "6, sorry 5", "2 no 7", "6 *5". Undefined where the
 * word between the numbers means one thing in English and another in Spanish ("es 2 no 7").
 */
function afterCorrection(
  tokens: readonly Token[],
  kept: readonly Candidate[],
  all: readonly Candidate[],
): readonly Candidate[] | undefined {
  let from = 0;
  for (let at = 1; at < kept.length; at += 1) {
    const start = kept[at]?.start ?? 0;
    const between = tokens.slice(kept[at - 1]?.end ?? 0, start);
    if (between.length === 0 || between.length > 10) continue;
    // "1 yes 2 no 3 yes" answers several questions.
    if (at > 1 && between.every(({ text }) => text === 'no')) continue;
    const words = between.map((token) => (token.text === '\n' ? '.' : token.text));
    const star = words.at(-1) === '*' || words[0] === '*';
    const corrects = words.some(
      (word, at) =>
        CORRECTORS.has(word) || (word === 'should' && ['be', 'have', 'of'].includes(words[at + 1] ?? '')),
    );
    const nothingElse = words.every((word) => CORRECTORS.has(word) || CORRECTION_FILLERS.has(word));
    if (star || (corrects && nothingElse) || isReplaced(tokens, kept[at - 1], kept[at])) {
      if (words.includes('no') && words.every((word) => NOT_SPANISH_NO.has(word)) && isSpanish(tokens))
        return undefined;
      from = at;
    }
  }
  if (kept.length === 1 && all.length === 1 && isNoBefore(tokens, kept[0])) return undefined;
  return kept.slice(from);
}

/** "No 8, es 5", "not 7, its 6": the first is denied and the second said to be it. */
function isReplaced(
  tokens: readonly Token[],
  first: Candidate | undefined,
  second: Candidate | undefined,
): boolean {
  if (
    first === undefined ||
    second === undefined ||
    !['no', 'not'].includes(tokens[first.start - 1]?.text ?? '')
  )
    return false;
  const alone = first.start === 1 && tokens.length === second.end;
  return (
    (alone && tokens[first.end]?.text === ',' && second.start === first.end + 1) ||
    ['es', 'its', 'is'].includes(tokens[second.start - 1]?.text ?? '')
  );
}

/** "No 7": a correction of something unsaid, "number 7", or Spanish for "not 7". */
function isNoBefore(tokens: readonly Token[], candidate: Candidate | undefined): boolean {
  return (
    candidate !== undefined && candidate.end > candidate.start && tokens[candidate.start - 1]?.text === 'no'
  );
}

const NOT_SPANISH_NO = phraseSet('no / , / un / una / el / es');
const SPANISH = wordSet('es era estoy tengo dolor el la un una hoy ahora y mi con siento fue semana');

function isSpanish(tokens: readonly Token[]): boolean {
  return tokens.some((token) => SPANISH.has(token.text));
}

const STILL = wordSet('still sigo sigue todavia aun');
const COMPLAINTS = wordSet(
  'worse worst worsened bad badly terrible awful horrible rough sore stiff tight peor mal mala malo horrible adolorida adolorido',
);

function isCompliment(tokens: readonly Token[], { score, start, outOfTen }: Candidate): boolean {
  if (score === null || score < PRAISED_FROM) return false;
  if (!hasPhrase(PRAISE, tokens) && !(outOfTen && hasPhrase(PRAISED, tokens))) return false;
  // "Great session, still 7": nothing is praised still.
  const before = ['a', 'un'].includes(tokens[start - 1]?.text ?? '') ? start - 2 : start - 1;
  if (STILL.has(tokens[before]?.text ?? '')) return false;
  if (tokens.some((token) => COMPLAINTS.has(token.text))) return false;
  return !tokens.some(
    (token) => PAIN.has(token.text) && !/^(level|score|number|scale|rat|numero|nivel)/.test(token.text),
  );
}
