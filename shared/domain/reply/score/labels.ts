/** What the words of each number say of its time: the week, now, the past, a peak, one day. */
import { MONTHS } from '../lexicon/shared/belongings.ts';
import { EXTREME, PAST, PRESENT, WEEK } from '../lexicon/shared/score-words.ts';
import type { Token } from '../text/tokens.ts';
import { phraseSet, wordSet } from '../text/word-set.ts';
import type { Candidate } from './candidates.ts';
import { WEEK_PARTS, wordsOf } from './own-words.ts';

/** What the words around a number say about the time it speaks of. */
export interface Labels {
  week: boolean;
  present: boolean;
  past: boolean;
  /** "Before": the past when something else is named as the present. */
  before: boolean;
  /** Worst or best: no average. */
  extreme: boolean;
  /** Too far back to be an answer even when it stands alone: "used to be 8", "8 a year ago". */
  longAgo: boolean;
  /** Earlier today: the past when something else is named as the present. */
  earlier: boolean;
  /** Named for a part of the week: it yields to a number of the rest. */
  part: boolean;
  /** Named for one day of several: no answer when it stands alone. */
  oneDay: boolean;
}

/** Gives every candidate the words that belong to it: those of its clause, shared out where a clause has several. */
export function labelCandidates(
  tokens: readonly Token[],
  candidates: readonly Candidate[],
): { candidate: Candidate; labels: Labels }[] {
  const words = candidates.map((_, at) => wordsOf(tokens, candidates, at));
  // "8 before, 3 after": beside a before, after is now.
  const isBefore = words.some((own) => own.includes('before') || own.includes('antes'));
  const bothEnds = ['high', 'low'].every((end) => words.some((own) => own[0] === end));
  return candidates.map((candidate, at) => {
    const own = words[at] ?? [];
    const labels = labelsOf(own);
    const present = labels.present || (isBefore && own.some((word) => AFTERWARDS.has(word)));
    const next = candidates[at + 1];
    // "8 then 5 now".
    const gone =
      next !== undefined &&
      (words[at + 1] ?? []).some((word) => NOW.has(word)) &&
      tokens.slice(candidate.end, next.start).some(({ text }) => THEN.has(text));
    const past =
      labels.past || gone || isArrow(tokens, candidate.end, next?.start) || isLeft(tokens, candidates, at);
    // "High 8 low 3".
    const extreme = labels.extreme || (bothEnds && ['high', 'low'].includes(own[0] ?? ''));
    return { candidate, labels: { ...labels, present, past, extreme } };
  });
}

const AFTERWARDS = wordSet('after afterwards afterward despues');
const THEN = wordSet('then luego');

/** "8 -> 6". */
function isArrow(tokens: readonly Token[], from: number, to: number | undefined): boolean {
  if (to === undefined || to - from > 3) return false;
  return ['->', '>', '=>', '→'].includes(
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(''),
  );
}

/** "From 8 to 5", "de 8 a 5", with a word of change before it (or it would be a range): the first is past. */
function isLeft(tokens: readonly Token[], candidates: readonly Candidate[], at: number): boolean {
  const next = candidates[at + 1];
  const start = candidates[at]?.start ?? 0;
  const place = isArticle(tokens[start - 1]) ? start - 2 : start - 1;
  const from = tokens[place];
  if (isComeFrom(tokens, candidates[at - 1], place)) return true;
  if (from === undefined || !['from', 'de', 'del', 'desde'].includes(from.text) || next === undefined)
    return false;
  const to = tokens.slice(Math.max(0, next.start - 2), next.start).map((token) => token.text);
  return to.includes('to') || ['a', 'al'].includes(to.at(-1) ?? '');
}

/** "Came down to a 5 from an 8": the second is past. */
function isComeFrom(tokens: readonly Token[], before: Candidate | undefined, place: number): boolean {
  if (before === undefined || before.end !== place || !['from', 'desde'].includes(tokens[place]?.text ?? ''))
    return false;
  const to = isArticle(tokens[before.start - 1]) ? tokens[before.start - 2] : tokens[before.start - 1];
  return ['to', 'a', 'at', 'en'].includes(to?.text ?? '');
}

function isArticle(token: Token | undefined): boolean {
  return token !== undefined && ['a', 'an', 'un', 'una', 'the'].includes(token.text) && token.kind === 'word';
}

const EXCEPT = phraseSet('except / but / menos / excepto / salvo');
const NOW = phraseSet('now / today / ahora / hoy');

/** "One day this week it was 9", "una vez fue 9" name a day or a moment, not the week. */
function isOneDay(words: readonly string[]): boolean {
  return words.some(
    (word, at) =>
      (MOMENTS.has(word) && ONES.has(words[at - 1] ?? '') && words[at - 2] !== 'every') ||
      // "On bad days", "los dias malos".
      (DAYS.has(word) &&
        (SOME.has(words[at - 1] ?? '') ||
          SOME_DIAS.has(words[at + 1] ?? '') ||
          ARE.has(words[at + 1] ?? ''))),
  );
}

const MOMENTS = wordSet('day dia night noche vez momento rato point moment');
const ONES = wordSet('one un una single');
const DAYS = wordSet('days nights dias noches');
const SOME = wordSet('good bad worst best better rough some certain malos malas algunos algunas');
const ARE = wordSet('are were son eran');
const SOME_DIAS = wordSet('buenos malos buenas malas');

const EARLIER = wordSet(
  'went hit jumped shot reached climbed rose manana usual siempre got breakfast lunch morning woke desperte amaneci amanecio temprano levante acoste',
);
const NO_LABELS: Labels = {
  week: false,
  present: false,
  past: false,
  before: false,
  extreme: false,
  longAgo: false,
  earlier: false,
  part: false,
  oneDay: false,
};
const AVERAGED = /^(avg|averag|promedio|overall)/;
/** Any word that a label is read from. */
const LABELLING = new Set([
  ...[WEEK, PRESENT, PAST, EXTREME, WEEK_PARTS, EARLIER].flatMap((words) => [...words]),
  ...wordSet(
    'otherwise mean median back most days nights dias noches answer used ago originally initially before antes peor mejor high low ya',
  ),
  ...MOMENTS,
  ...wordSet('said told texted answered typed wrote reported dije puse escribi'),
]);

function labelsOf(words: readonly string[]): Labels {
  return words.some((word) => LABELLING.has(word) || AVERAGED.test(word)) ? readLabels(words) : NO_LABELS;
}

/** Of an earlier time or answer: "I said 8 but its more like a 6". */
const SAID_BEFORE = wordSet('said told texted answered typed wrote reported dije puse escribi');

/** "Last time I said 6": an earlier answer. */
function isQuoted(words: readonly string[]): boolean {
  return (
    words.some((word) => SAID_BEFORE.has(word) || word === 'answer') &&
    words.some(
      (word, at) => (word === 'last' && words[at + 1] === 'time') || word === 'yesterday' || word === 'ayer',
    )
  );
}

/** "Mean 4, max 7"; but "I mean 4". */
function isMean(words: readonly string[], at: number): boolean {
  return (words[at] === 'mean' || words[at] === 'median') && !MEANING.has(words[at - 1] ?? '');
}

const MEANING = wordSet('i you u to do does did really what they we');
const MOSTLY = wordSet('days nights of');
const BEGAN = wordSet('started came began first');

/** "The last few days" reach to now. */
function isLately(words: readonly string[]): boolean {
  return words.some((word, at) => LAST.has(word) && FEW.has(words[at + 1] ?? ''));
}

const LAST = wordSet('last past ultimos');
const FEW = wordSet('few couple two three 2 3 several days dias');

function readLabels(words: readonly string[]): Labels {
  const has = (set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));
  const last = words.some((word, at) => word === 'last' || (word === 'semana' && words[at + 1] === 'pasada'));
  const averaged =
    words.some((word, at) => AVERAGED.test(word) || isMean(words, at)) ||
    words.includes('otherwise') ||
    words.some((word, at) => word === 'most' && MOSTLY.has(words[at + 1] ?? ''));
  const used =
    words.some((word, at) => word === 'used' && words[at + 1] === 'to') ||
    words.includes('ago') ||
    words.includes('originally') ||
    words.includes('initially');
  const except = words.findIndex((word) => EXCEPT.has(word));
  const own = except < 0 ? words : words.slice(0, except);
  const part =
    own.some((word) => WEEK_PARTS.has(word)) ||
    words.includes('ago') ||
    isOneDay(words) ||
    (has(WEEK) && words.includes('before')) ||
    // "A media semana" is the middle of it, and no average.
    words.some((word, at) => word === 'media' && words[at + 1] === 'semana');
  const began = words.includes('when') && words.some((word) => BEGAN.has(word));
  const thens = words.some((word, at) => word === 'when' && words[at + 1] === 'i' && words[at + 2] === 'was');
  const far =
    (began ||
      thens ||
      words.some((word) => MONTHS.has(word) && word !== 'may') ||
      words.some((word) => /^(year|years|month|months|ano|anos|mes|meses)$/.test(word))) &&
    has(PAST);
  const extreme = isExtreme(words);
  return {
    // The worst of the week is a peak, and no number named for the week.
    week: averaged || (has(WEEK) && !last && !part && !extreme),
    present: has(PRESENT) || words.includes('ya'),
    past: (has(PAST) || part || isBackThen(words)) && !has(NOW) && !isLately(words),
    // "Better than before" compares.
    before: words.some(
      (word, at) => (word === 'before' || word === 'antes') && !['than', 'que'].includes(words[at - 1] ?? ''),
    ),
    extreme,
    longAgo: used || far || isQuoted(words),
    earlier: has(EARLIER) || has(SAID_BEFORE),
    part,
    oneDay: isOneDay(words),
  };
}

/** "9 back in spring", "8 back then". */
function isBackThen(words: readonly string[]): boolean {
  return words.some((word, at) => word === 'back' && BACK_TO.has(words[at + 1] ?? ''));
}

const BACK_TO = wordSet('in then when before');

/** "10 is the worst", "ten being the worst" says what the scale means, not how bad it was. */
function nearScaleEnd(words: readonly string[], at: number): boolean {
  return words.slice(Math.max(0, at - 3), at).some((near) => SCALE_ENDS.has(near));
}

const SCALE_ENDS = wordSet('10 0 ten zero diez cero');

/** "El mejor 3", and not "a lo mejor". */
function isTheBest(words: readonly string[], at: number): boolean {
  return ['el', 'la', 'lo', 'mi'].includes(words[at - 1] ?? '') && words[at - 2] !== 'a';
}

function isExtreme(words: readonly string[]): boolean {
  return words.some(
    (word, at) =>
      !nearScaleEnd(words, at) &&
      ((['high', 'low'].includes(word) && words[at + 1] === 'of') ||
        (word === 'mejor' && (MOMENTS.has(words[at + 1] ?? '') || isTheBest(words, at))) ||
        (word === 'peor' && ['el', 'lo'].includes(words[at - 1] ?? '') && words[at + 1] !== 'que') ||
        (EXTREME.has(word) &&
          !['pain', 'ever', 'dolor', 'its', 'it', 'ive', 'yet', 'week'].includes(words[at + 1] ?? ''))),
  );
}
