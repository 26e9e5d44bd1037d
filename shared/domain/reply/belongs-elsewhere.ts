import { MONTHS, NUMBERED, UNITS } from './belongings.ts';
import { DRUGS } from './drugs.ts';
import type { Figure } from './figures.ts';
import { AFTER_SCORE, PAIN } from './score-words.ts';
import { isBreak, type Token } from './tokens.ts';
import { wordSet } from './word-set.ts';

/** Whether the words beside a number say that it counts, dates or names something other than pain. */
export function belongsElsewhere(tokens: readonly Token[], figure: Figure): boolean {
  const before = tokens[figure.start - 1];
  const after = tokens[figure.end];
  if (isOneAsPronoun(tokens, figure)) return true;
  if (before !== undefined && '$€£¥'.includes(before.text)) return true;
  if (after !== undefined && ['%', '$', '€', '£', '¥', '°'].includes(after.text)) return true;
  if (isCounted(tokens, figure)) return true;
  const name = numberedBy(tokens, figure.start);
  if (name !== undefined && (NUMBERED.has(name) || MONTHS.has(name))) return true;
  if (isWeekNumber(tokens, figure) && after?.kind === 'word') return true;
  if (
    MONTHS.has(after?.text ?? '') ||
    (after?.text === 'de' && MONTHS.has(tokens[figure.end + 1]?.text ?? ''))
  )
    return true;
  return isSpineLevel(before, figure, tokens) || isDateOrTime(tokens, figure);
}

/** "2 pills", "4 extra strength Tylenol", "6 long hours": what is counted may stand a few words on. */
function isCounted(tokens: readonly Token[], figure: Figure): boolean {
  for (let at = figure.end; at < figure.end + 4; at += 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (token.kind !== 'word') {
      if (token.text === '-' && token.glued) continue;
      return false;
    }
    if (token.text === 'a' || token.text === 'p') {
      if (tokens[at + 1]?.text === '.' && tokens[at + 2]?.text === 'm') return true;
    }
    // "Más o menos" says about how much, not of what.
    if (token.text === 'mas' && tokens[at + 1]?.text === 'o') return false;
    if (UNITS.has(token.text) || DRUGS.has(token.text)) return !(at > figure.end && figure.outOfTen);
    if (AFTER_SCORE.has(token.text) && !['more', 'or', 'to', 'of', 'de'].includes(token.text)) return false;
  }
  return false;
}

/** The word right before a number, small words passed over. */
function numberedBy(tokens: readonly Token[], start: number): string | undefined {
  for (let at = start - 1; at >= 0 && at >= start - 4; at -= 1) {
    const token = tokens[at];
    if (token?.text === '#' || token?.text === ':' || (token?.text === '=' && at === start - 1)) continue;
    if (token?.kind !== 'word') return undefined;
    if (['a', 'un', 'una'].includes(token.text)) return undefined;
    if (
      ![
        'about',
        'only',
        'around',
        'just',
        'like',
        'maybe',
        'como',
        'solo',
        'the',
        'of',
        'casi',
        'almost',
      ].includes(token.text)
    ) {
      return token.text;
    }
  }
  return undefined;
}

/** "Week 2" may be a count or the score of the week; "this week 5" is the score. */
export function isWeekNumber(tokens: readonly Token[], figure: Figure): boolean {
  if (!['week', 'semana'].includes(numberedBy(tokens, figure.start) ?? '')) return false;
  const before = tokens[figure.start - 2];
  return before?.kind !== 'word' || ['of', 'in', 'on', 'at', 'finished', 'en'].includes(before.text);
}

function isOneAsPronoun(tokens: readonly Token[], figure: Figure): boolean {
  const text = tokens[figure.start]?.text ?? '';
  if ((text !== 'one' && text !== 'uno') || figure.end !== figure.start + 1) return false;
  const before = tokens[figure.start - 1];
  const after = tokens[figure.end];
  const bareAfter =
    after === undefined || isBreak(after) || ['today', 'now', 'please', 'hoy', 'thanks'].includes(after.text);
  const fits =
    before === undefined ||
    isBreak(before) ||
    PAIN.has(before.text) ||
    ['a', 'is', 'its', 'un', 'es'].includes(before.text);
  return !(fits && bareAfter);
}

function isSpineLevel(before: Token | undefined, figure: Figure, tokens: readonly Token[]): boolean {
  if (before?.kind !== 'word' || !['l', 'c', 't', 's'].includes(before.text)) return false;
  return tokens[figure.start]?.kind === 'number';
}

const AT_SCORE = wordSet(
  'pain im its am is it sitting still holding level currently now stays staying hovering was dolor remains steady score that been',
);
const DATE_BEFORE = wordSet(
  'on since for by until before after appointment appt dated booked el para desde till from antes',
);

/** "At 3", "a las 3", "el 5", "on 7/10", "the 5th", "quarter to 5". */
function isDateOrTime(tokens: readonly Token[], figure: Figure): boolean {
  const before = tokens[figure.start - 1]?.text ?? '';
  const earlier = tokens[figure.start - 2]?.text ?? '';
  if (before === 'at' || before === '@') return !figure.outOfTen && !AT_SCORE.has(earlier);
  if (before === 'las' || before === 'la')
    return ['a', 'para', 'de', 'sobre', 'hasta', 'es', 'son', 'desde'].includes(earlier);
  if (before === 'on' && !figure.outOfTen) return true;
  if (before === 'el' && !figure.outOfTen)
    return earlier !== 'dolor' && earlier !== 'es' && earlier !== 'numero';
  const slashed = tokens.slice(figure.start, figure.end).some((token) => token.text === '/');
  if (slashed && (DATE_BEFORE.has(before) || MONTHS.has(before))) return true;
  if (
    slashed &&
    ['at', 'a'].includes(tokens[figure.end]?.text ?? '') &&
    tokens[figure.end + 1]?.kind === 'number'
  )
    return true;
  return (
    ['to', 'past'].includes(before) && ['quarter', 'half', 'ten', 'five', 'twenty', 'open'].includes(earlier)
  );
}
