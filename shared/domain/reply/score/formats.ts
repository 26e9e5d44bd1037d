/** Whether the form of a number alone says that it is something else: an hour, a date, a phone number, money. */
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';

/** Letters that may touch a score: "7ish", "pain7", "8outof10". */
const MAY_FOLLOW = wordSet('ish out outof of de or o to today now pain y and but maybe thanks please');
const MAY_PRECEDE = wordSet('pain dolor a is now level nivel its score about today hoy es un pains');

/** Before a number in the plural: "mostly 4s". */
export const PLURALLY = wordSet('mostly mainly mainly usually all lots solid steady straight been just only');

/** Letters that join two numbers: without a second one they make an ordinal ("4to"). */
const JOINING = wordSet('to o or y and of de outof');

/** Beyond this a run of characters without a space is no number anybody meant as a score. */
const LONGEST_CHUNK = 40;

/** From so many digits on a number is a code or a place's: no year and no slip is as long. */
const CODE = 5;

const FOREIGN_CHUNKS = [
  // Addresses of the web and of mail.
  /^(https?:|www\.)|\.(com|org|net|edu|gov|info|io)\b/,
  // Clock times, dates and version numbers.
  /^\d+:\d/,
  /^\d{1,4}([-/.])\d{1,2}\1\d{1,4}$/,
  /^\d+(\.\d+){2,}$/,
  // Levels of the spine.
  /^[lcts]-?\d{1,2}([-/,&]?[lcts]?\d{1,2})*$/,
  // Money and shares.
  /^[$€£¥]/,
  /[$€£¥%]$/,
  // Blood pressure, and figures of speech.
  /^([7-9]\d|1\d\d|2\d\d)\/([4-9]\d|1\d\d)$/,
  /^(24\/7|50\/50|20\/20)$/,
];

/** Marks the number tokens whose very form says that they are no scores. */
export function findForeignNumbers(tokens: readonly Token[]): Set<number> {
  const foreign = new Set<number>();
  let start = 0;
  for (let at = 1; at <= tokens.length; at += 1) {
    if (tokens[at]?.glued === true) continue;
    markChunk(tokens, start, at, foreign);
    start = at;
  }
  markPhoneNumbers(tokens, foreign);
  return foreign;
}

function markChunk(tokens: readonly Token[], start: number, end: number, foreign: Set<number>): void {
  // A plain number between spaces has no form that could say anything, unless it is a code.
  if (end === start + 1) {
    if (tokens[start]?.kind === 'number' && (tokens[start]?.text.length ?? 0) >= CODE) foreign.add(start);
    return;
  }
  const chunk = tokens.slice(start, end);
  if (!chunk.some((token) => token.kind === 'number')) return;
  const length = chunk.reduce((sum, token) => sum + token.text.length, 0);
  const text = length > LONGEST_CHUNK ? '' : trimMarks(chunk.map((token) => token.text).join(''));
  const whole = length > LONGEST_CHUNK || FOREIGN_CHUNKS.some((format) => format.test(text));
  for (let at = start; at < end; at += 1) {
    if (tokens[at]?.kind !== 'number') continue;
    if (whole || touchesLetters(tokens, at) || tokens[at + 1]?.text === '%') foreign.add(at);
  }
}

function trimMarks(text: string): string {
  return text.replace(/^[("'[.,;:!?]{1,4}/, '').replace(/[)"'\].,;:!?]{1,4}$/, '');
}

function touchesLetters(tokens: readonly Token[], at: number): boolean {
  const [before, own, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before?.text === '^' && before.glued) return true;
  const joined = before?.glued === true && JOINING.has(before.text) && tokens[at - 2]?.kind === 'number';
  const named = before?.capital === true && before.text === 'a' && tokens[at - 2]?.kind === 'word';
  if (own?.glued === true && before?.kind === 'word' && !joined && (named || !MAY_PRECEDE.has(before.text)))
    return true;
  if (after?.glued !== true) return false;
  if (JOINING.has(after.text)) return tokens[at + 2]?.kind === 'mark' || tokens[at + 2] === undefined;
  // "Mostly 4s".
  if (after.text === 's' && PLURALLY.has(before?.text ?? '')) return false;
  return after.text === '^' || after.text === '_' || (after.kind === 'word' && !MAY_FOLLOW.has(after.text));
}

/** Groups of digits with spaces, dots, dashes or brackets between them, seven digits or more together. */
function markPhoneNumbers(tokens: readonly Token[], foreign: Set<number>): void {
  let group: number[] = [];
  const close = (): void => {
    if (group.length === 0) return;
    const lengths = group.map((at) => tokens[at]?.text.length ?? 0);
    const digits = lengths.reduce((sum, length) => sum + length, 0);
    if (digits >= 7 && lengths.some((length) => length >= 3)) for (const at of group) foreign.add(at);
    group = [];
  };
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'number') group.push(at);
    else if (token.kind !== 'mark' || !'-.()+ /'.includes(token.text)) close();
  }
  close();
}
