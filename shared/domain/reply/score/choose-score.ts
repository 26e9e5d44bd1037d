/** Which of the candidates is the score: corrections, then the week, then the present; none where two stay possible. */
import { PAIN } from '../lexicon/shared/score-words.ts';
import { hasPhrase, phraseList } from '../text/phrases.ts';
import { isBreak, type Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { type Candidate, readCandidates } from './candidates.ts';
import { afterCorrection } from './corrections.ts';
import { isDenied } from './denied.ts';
import { readFigures } from './figures.ts';
import { type Labels, labelCandidates } from './labels.ts';
import { findNoPain } from './no-pain.ts';
import { speaksForAnother } from './proxy.ts';
import { edge, isShortAnswer } from './short-answer.ts';
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
  const chosen = choose(tokens, candidates);
  const silent = candidates.every((candidate) => candidate.unexplained);
  if (chosen === undefined || isDenied(tokens, chosen) || isCompliment(tokens, chosen)) {
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
  const ofWeek = besideToday(tokens, all);
  if (ofWeek !== undefined) return ofWeek.named ? ofWeek.candidate : undefined;
  const ruled = ruledBy(tokens, all);
  return ruled?.score == null ? vouchedFor(tokens, all) : unlessSpokenAgainst(tokens, ruled);
}

/**
 * "Week as a whole 5, today just a 2": where one of two numbers is named for the week and the other for now, no reading may
 * take the one of now for the answer. It is the week's where nothing but small words stands before it.
 */
function besideToday(
  tokens: readonly Token[],
  all: readonly Candidate[],
): { candidate: Candidate; named: boolean } | undefined {
  const labelled = labelCandidates(tokens, all);
  const [week, ...more] = labelled.filter(({ labels }) => labels.week && !labels.extreme);
  const now = labelled.filter(({ labels }) => labels.present && !labels.week && !labels.past);
  if (week === undefined || more.length > 0 || now.length + 1 !== labelled.length || now.length === 0)
    return undefined;
  const { candidate } = week;
  if (candidate.value === null || !candidate.open || candidate.aside) return undefined;
  if (!candidate.unexplained && candidate.score !== null) return undefined;
  const told = tokens.slice(edge(tokens, candidate.start, -1), candidate.start);
  const next = tokens[candidate.end];
  const named = (isBreak(next) || OPPOSED.has(next?.text ?? '')) && isShortAnswer(told);
  return { candidate: { ...candidate, score: candidate.value, unexplained: false }, named };
}

/** Behind the number of the week they begin what is said of now. */
const OPPOSED = wordSet('but though tho although even while pero aunque mientras y and');

function ruledBy(tokens: readonly Token[], all: readonly Candidate[]): Candidate | undefined {
  const kept = all.filter((candidate) => !isDenied(tokens, candidate));
  const corrected = afterCorrection(tokens, withoutRepeats(tokens, kept), all);
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

/**
 * "4. yes 4. my phone keeps freezing": a number that repeats the score that leads says no more. "6 since class ends at 6":
 * the same hour twice.
 */
function withoutRepeats(tokens: readonly Token[], candidates: readonly Candidate[]): readonly Candidate[] {
  const said = new Set(candidates.flatMap(({ unexplained, score }) => (unexplained ? [] : [score])));
  const [only] = said;
  const leads = (candidates[0]?.start ?? 9) < 2 && candidates[0]?.unexplained === false;
  if (!leads || said.size !== 1 || only === null) return candidates;
  return candidates.filter(
    ({ unexplained, value, start }) =>
      !unexplained || value !== only || OF_HOURS.has(tokens[start - 1]?.text ?? ''),
  );
}

/** Before a number that nothing explains they make it an hour. */
const OF_HOURS = wordSet('at by till til until from since');

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
