/** What is left of several numbers once an explicit correction is followed, and which of them are denied. */
import { findPhrases } from '../text/phrases.ts';
import { isBreak, type Token } from '../text/tokens.ts';
import { phraseSet, wordSet } from '../text/word-set.ts';
import type { Candidate } from './candidates.ts';
import { isSentBefore, SLIPPED } from './sayings.ts';

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
export function afterCorrection(
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
    const said = between.map((token) => (token.text === '\n' ? '.' : token.text));
    const slips = findPhrases(SLIPPED, between);
    const words = said.filter((_, at) => !slips.some(({ start, end }) => at >= start && at < end));
    const star = words.at(-1) === '*' || words[0] === '*';
    const corrects =
      slips.length > 0 ||
      words.some(
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
  const [right, ...rest] = kept.slice(from);
  return right === undefined || from === 0 ? kept : [namedBySlip(tokens, right), ...rest];
}

/** "7... sorry fat fingers 4": what ends the words of a slip is the answer, though those words are no short answer's. */
function namedBySlip(tokens: readonly Token[], candidate: Candidate): Candidate {
  const { start, end, open, unexplained, value } = candidate;
  const slipped = findPhrases(SLIPPED, tokens).some(
    (slip) => slip.end <= start && start - slip.end < 4 && isSentBefore(tokens.slice(0, slip.start)),
  );
  if (!slipped || !open || !unexplained || !isBreak(tokens[end])) return candidate;
  return { ...candidate, score: value, unexplained: false };
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
